import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";

/** The blocks that a definition brings along are ones that the engine can make. What their Python does is not looked at. */
export function dynamicBlocks({ found }: Examined): readonly Problem[] {
  return found.dynamic_blocks;
}

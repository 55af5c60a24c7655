import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";

/** Every step is of a known block, has what the block needs, and each value is one that the block takes. */
export function stepSyntax({ found }: Examined): readonly Problem[] {
  return found.step_syntax;
}

import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";

/** Every entry of `outputs` is a `JsonField` with a name and a selector. */
export function outputSyntax({ found }: Examined): readonly Problem[] {
  return found.output_syntax;
}

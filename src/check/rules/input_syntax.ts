import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";

/** Every entry of `inputs` is of a known type, with a name, kinds and a depth that the type allows. */
export function inputSyntax({ found }: Examined): readonly Problem[] {
  return found.input_syntax;
}

import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/**
 * An output that can never hold anything: all outputs of a step that has none. More cannot be told without running: a
 * reference to what is not there is an error, so is a step whose guards decide for other data, and what a guard decides
 * hangs on the data.
 */
export function unreachableOutputs({ outputs, stepsByName }: Examined): readonly Problem[] {
  return outputs.flatMap(({ path, name, selector = "" }) => {
    const [root, step = "", output] = selector.split(".");
    const outputsOfStep = root === "$steps" && output === "*" ? stepsByName.get(step)?.outputs : undefined;
    if (outputsOfStep === undefined || Object.keys(outputsOfStep).length > 0) return [];
    const message = `The output ${quote(name)} will always be empty: the step ${quote(step)} has no outputs`;
    return [warningAt({ path: [...path, "selector"] }, "empty-output", message, "take it out, or select another step")];
  });
}

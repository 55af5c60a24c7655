import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined, ExaminedInput } from "../examined.ts";
import { graphOf } from "../graph.ts";
import { warningAt } from "../make_problem.ts";

/** An input that nothing refers to is asked of everybody who runs the workflow, for nothing. */
export function unusedInputs(workflow: Examined): readonly Problem[] {
  const used = new Set<ExaminedInput>();
  for (const { selectors } of workflow.steps) {
    for (const selector of selectors) {
      const target = graphOf(workflow).targets.get(selector)!;
      if (target.kind === "input") used.add(target.input);
    }
  }
  for (const { selector } of workflow.outputs) {
    const input = selector?.startsWith("$inputs.")
      ? workflow.inputsByName.get(selector.slice("$inputs.".length))
      : undefined;
    if (input !== undefined) used.add(input);
  }
  const isWhole = workflow.steps.every(({ intact }) => intact);
  return !isWhole
    ? []
    : workflow.inputs.filter((input) => input.name !== undefined && !used.has(input)).map((input) =>
      warningAt(
        { path: input.path },
        "unused-input",
        `Nothing uses the input ${quote(input.name)}`,
        "take it out, or wire something to it",
      )
    );
}

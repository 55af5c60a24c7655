import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { kindsMatch } from "../../selectors/reference.ts";
import type { Examined, ExaminedStep, FoundSelector } from "../examined.ts";
import { graphOf, kindsOfOutput } from "../graph.ts";
import { errorAt } from "../make_problem.ts";
import { meantStep } from "../meant_reference.ts";
import { didYouMean } from "../nearest.ts";
import { causeAt } from "../root_cause.ts";
import { nameOf, spotOf } from "../selector_spot.ts";
import type { Target } from "../target.ts";
import { wireTo, wiringsFor } from "../wirings.ts";

/** What a reference hands over is of a kind that the property takes. */
export function kinds(workflow: Examined): readonly Problem[] {
  const { targets } = graphOf(workflow);
  return workflow.steps.flatMap((step) =>
    step.selectors.flatMap((selector) => misfit(selector, targets.get(selector)!, step, workflow))
  );
}

function misfit(selector: FoundSelector, target: Target, step: ExaminedStep, workflow: Examined): Problem[] {
  const given = target.kind === "input"
    ? target.input.intact ? target.input.kinds : undefined
    : target.kind === "output"
    ? kindsOfOutput(target.step, target.output)
    : undefined;
  const { slot } = selector;
  if (given === undefined || kindsMatch(slot.kinds, given)) return [];
  const meant = target.kind === "output" ? target.step : undefined;
  const wanted = slot.kinds.length === 0
    ? 'a reference to a step, such as "$steps.name"'
    : `a reference of kind ${slot.kinds.join(", ")}`;
  const message = `Cannot wire ${nameOf(selector)} to ${quote(selector.value)}: ` +
    `it is of ${given.length === 0 ? "no kind" : `kind ${given.join(", ")}`}, wanted ${wanted}`;
  const fix = causeAt(target, workflow) ??
    (slot.takesSteps
      ? didYouMean(meantStep(selector.value, step, workflow))
      : wireTo(wiringsFor(slot, step, workflow, meant)));
  return [errorAt(spotOf(selector, step), "kind-mismatch", message, fix)];
}

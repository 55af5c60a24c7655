import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined, ExaminedStep } from "../examined.ts";
import { graphOf } from "../graph.ts";
import { errorAt } from "../make_problem.ts";
import { causeAt } from "../root_cause.ts";
import { nameOf, spotOf } from "../selector_spot.ts";
import { wireTo, wiringsFor } from "../wirings.ts";

/** A step as such is named only where a block controls the flow, and there each step once. */
export function stepReferences(workflow: Examined): readonly Problem[] {
  const { targets } = graphOf(workflow);
  return workflow.steps.flatMap((step) => {
    const next = new Set<ExaminedStep>();
    return step.selectors.flatMap((selector): Problem[] => {
      const target = targets.get(selector)!;
      if (target.kind !== "step") return [];
      const spot = spotOf(selector, step);
      if (!selector.slot.takesSteps) {
        const message = `Cannot wire ${nameOf(selector)} to the step ${
          quote(selector.value)
        }: wanted one of its outputs`;
        const fix = causeAt(target, workflow) ?? wireTo(wiringsFor(selector.slot, step, workflow, target.step));
        return [errorAt(spot, "step-reference", message, fix)];
      }
      if (!next.has(target.step)) {
        next.add(target.step);
        return [];
      }
      const message = `Cannot go on to ${quote(selector.value)} a second time from the step ${quote(step.name)}: ` +
        "each step may be named once";
      return [errorAt(spot, "repeated-target", message, `take it out of ${selector.property}`)];
    });
  });
}

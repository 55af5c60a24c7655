import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { isResolvable } from "../../selectors/selector.ts";
import { blameNote } from "../engine_blame.ts";
import type { Examined, ExaminedStep, FoundSelector } from "../examined.ts";
import { graphOf, kindsOfOutput } from "../graph.ts";
import { errorAt } from "../make_problem.ts";
import { didYouMean } from "../nearest.ts";
import { nameOf, spotOf } from "../selector_spot.ts";
import type { Target } from "../target.ts";
import { wireTo, wiringsFor } from "../wirings.ts";

/** Every reference in a step points at an input, at a step, or at an output that the step has. */
export function referenceTargets(workflow: Examined): readonly Problem[] {
  const names = {
    input: [...workflow.inputsByName.keys()],
    step: [...workflow.stepsByName.keys()],
  };
  const { targets } = graphOf(workflow);
  return workflow.steps.flatMap((step) =>
    step.selectors.flatMap((selector) => {
      const target = targets.get(selector)!;
      switch (target.kind) {
        case "missing":
          return [
            missing(selector, step, target, names[target.of], workflow),
            ...blameNote(step, selector.property, selector.value.split(".").slice(0, 2).join(".")),
          ];
        case "unfit":
          return [errorAt(
            spotOf(selector, step),
            "unresolvable-reference",
            `Cannot wire ${nameOf(selector)} to ${quote(selector.value)}: that is ${target.what}`,
            wireTo(wiringsFor(selector.slot, step, workflow)),
          )];
        case "output":
          return noOutput(selector, step, target, workflow);
        default:
          return [];
      }
    })
  );
}

function missing(
  selector: FoundSelector,
  step: ExaminedStep,
  { of, name }: Extract<Target, { kind: "missing" }>,
  names: readonly string[],
  workflow: Examined,
): Problem {
  const { value, slot } = selector;
  const spot = spotOf(selector, step);
  if (!isResolvable(value) && !slot.takesSteps) {
    const message = `Cannot use the text ${quote(value)} for ${nameOf(selector)}: it begins with "$", ` +
      "so the engine takes it for a reference";
    return errorAt(
      spot,
      "dollar-literal",
      message,
      `hand it over as an input of the workflow: "$inputs.${selector.property}"`,
    );
  }
  const meant = workflow.nearest(name, names);
  const rest = value.split(".").slice(2).map((part) => `.${part}`).join("");
  const fix = meant === undefined ? wireTo(wiringsFor(slot, step, workflow)) : didYouMean(`$${of}s.${meant}${rest}`);
  const message = `Cannot wire ${nameOf(selector)} to ${quote(value)}: the workflow has no ${of} ${quote(name)}`;
  return errorAt(spot, of === "input" ? "unknown-input" : "unknown-step", message, fix);
}

function noOutput(
  selector: FoundSelector,
  step: ExaminedStep,
  target: Extract<Target, { kind: "output" }>,
  workflow: Examined,
): Problem[] {
  const { step: other, output } = target;
  if (other.outputs === undefined || kindsOfOutput(other, output) !== undefined) return [];
  const names = Object.keys(other.outputs);
  const has = names.length === 0 ? "has no outputs" : `has no output ${quote(output)}`;
  const star = output === "*" ? `, and "*" stands for all outputs only in outputs of the workflow` : "";
  const meant = workflow.nearest(output, names);
  const fix = meant === undefined
    ? wireTo(wiringsFor(selector.slot, step, workflow, other))
    : didYouMean(`$steps.${other.name}.${meant}`);
  const message = `Cannot wire ${nameOf(selector)} to ${quote(selector.value)}: the step ${
    quote(other.name)
  } ${has}${star}`;
  return [
    errorAt(spotOf(selector, step), "unknown-output", message, fix),
    ...blameNote(step, selector.property, output),
  ];
}

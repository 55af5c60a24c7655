import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { isName } from "../../selectors/name.ts";
import { isResolvable } from "../../selectors/selector.ts";
import { blameNote } from "../engine_blame.ts";
import type { Examined, ExaminedStep, FoundSelector } from "../examined.ts";
import { graphOf, kindsOfOutput } from "../graph.ts";
import { errorAt } from "../make_problem.ts";
import { declareInput } from "../declared_input.ts";
import { meantReference, meantStep, namesRoot } from "../meant_reference.ts";
import { didYouMean } from "../nearest.ts";
import { causeAt } from "../root_cause.ts";
import { nameOf, spotOf } from "../selector_spot.ts";
import type { Target } from "../target.ts";
import { legalSources, wireTo, wiringsFor } from "../wirings.ts";

/** Every reference in a step points at an input, at a step, or at an output that the step has. */
export function referenceTargets(workflow: Examined): readonly Problem[] {
  const { targets } = graphOf(workflow);
  return workflow.steps.flatMap((step) =>
    step.selectors.flatMap((selector) => {
      const target = targets.get(selector)!;
      switch (target.kind) {
        case "missing":
          return [
            missing(selector, step, target, workflow),
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
  target: Extract<Target, { kind: "missing" }>,
  workflow: Examined,
): Problem {
  const { of, name } = target;
  const { value, slot } = selector;
  const spot = spotOf(selector, step);
  if (!isResolvable(value) && !slot.takesSteps) {
    const isSecret = step.description?.properties[selector.property]?.secret === true;
    const message =
      `Cannot use the text${isSecret ? "" : ` ${quote(value)}`} for ${nameOf(selector)}: it begins with "$", ` +
      "so the engine takes it for a reference";
    const meant = namesRoot(value) ? meantBy(selector, step, workflow) : undefined;
    const fix = didYouMean(meant) ?? `hand it over as an input of the workflow: "$inputs.${selector.property}"`;
    return errorAt(spot, "dollar-literal", message, fix);
  }
  const fix = causeAt(target, workflow) ?? didYouMean(meantBy(selector, step, workflow)) ??
    orElse(addition(target, selector), wireTo(wiringsFor(slot, step, workflow)));
  const message = `Cannot wire ${nameOf(selector)} to ${quote(value)}: the workflow has no ${of} ${quote(name)}`;
  return errorAt(spot, of === "input" ? "unknown-input" : "unknown-step", message, fix);
}

function meantBy({ value, slot }: FoundSelector, step: ExaminedStep, workflow: Examined): string | undefined {
  return slot.takesSteps ? meantStep(value, step, workflow) : meantReference(value, slot, step, workflow);
}

/** The advice to add what a reference names. */
function addition({ of, name }: Extract<Target, { kind: "missing" }>, { slot }: FoundSelector): string | undefined {
  return of === "input" ? declareInput(name, slot) : isName(name) ? `add a step ${quote(name)}` : undefined;
}

function orElse(...fixes: readonly (string | undefined)[]): string | undefined {
  const given = fixes.filter((fix) => fix !== undefined);
  return given.length === 0 ? undefined : given.join(", or ");
}

/** Of the outputs of the step that a reference names, the one that was meant: one that fits before any other. */
function nearOutput(
  selector: FoundSelector,
  step: ExaminedStep,
  { step: other, output }: Extract<Target, { kind: "output" }>,
  workflow: Examined,
): string | undefined {
  const { slot } = selector;
  if (slot.takesSteps) return meantBy(selector, step, workflow);
  const fitting = legalSources(slot, step, workflow).filter(({ from }) => from === other);
  const meant = workflow.nearest(output, fitting.map((source) => source.output!));
  return meant === undefined ? undefined : `$steps.${other.name}.${meant}`;
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
  const fix = causeAt(target, workflow) ?? didYouMean(nearOutput(selector, step, target, workflow)) ??
    wireTo(wiringsFor(selector.slot, step, workflow, other));
  const message = `Cannot wire ${nameOf(selector)} to ${quote(selector.value)}: the step ${
    quote(other.name)
  } ${has}${star}`;
  return [
    errorAt(spotOf(selector, step), "unknown-output", message, fix),
    ...blameNote(step, selector.property, output),
  ];
}

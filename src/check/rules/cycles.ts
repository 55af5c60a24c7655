import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { stepOf } from "../../selectors/selector.ts";
import type { Examined, ExaminedStep, FoundSelector } from "../examined.ts";
import { graphOf, neededBy } from "../graph.ts";
import { errorAt } from "../make_problem.ts";
import { nameOf, spotOf } from "../selector_spot.ts";
import { wireTo, wiringsFor } from "../wirings.ts";

/** No step waits for itself. */
export function cycles(workflow: Examined): readonly Problem[] {
  const graph = graphOf(workflow);
  const settled = new Set(graph.order);
  if (settled.size === workflow.steps.length) return [];
  const problems: Problem[] = [];
  for (const start of workflow.steps) {
    const circle = circleFrom(start, settled, (step) => neededBy(step, graph));
    if (circle !== undefined) problems.push(problemOf(circle, workflow));
  }
  return problems;
}

/** Goes back from step to needed step; what it has passed is settled. */
function circleFrom(
  start: ExaminedStep,
  settled: Set<ExaminedStep>,
  needs: (step: ExaminedStep) => readonly ExaminedStep[],
): readonly ExaminedStep[] | undefined {
  const passed = new Set<ExaminedStep>();
  let at: ExaminedStep | undefined = start;
  while (at !== undefined && !settled.has(at)) {
    passed.add(at);
    settled.add(at);
    const open: ExaminedStep[] = needs(at).filter((step) => passed.has(step) || !settled.has(step));
    const closing = open.find((step) => passed.has(step));
    if (closing !== undefined) {
      const way = [...passed];
      return way.slice(way.indexOf(closing)).toReversed();
    }
    at = open[0];
  }
  return undefined;
}

/** More steps than these are no help in a sentence. */
const MOST_NAMED = 8;

function problemOf(circle: readonly ExaminedStep[], workflow: Examined): Problem {
  const [first] = circle;
  const stations = circle.map((step, place) => ({ step, wire: wireBetween(circle.at(place - 1)!, step) }));
  const [start, ...rest] = stations;
  const named = [...rest, start!].map(({ step, wire }) =>
    wire === undefined ? quote(step.name) : `${quote(step.name)} (${nameOf(wire.selector)})`
  );
  const shown = named.length > MOST_NAMED
    ? [...named.slice(0, MOST_NAMED), `… (${named.length} steps)`, named.at(-1)!]
    : named;
  const message = circle.length === 1
    ? `Cannot run the step ${named[0]}: it waits for itself`
    : `Cannot run the steps ${quote(first!.name)} → ${shown.join(" → ")}: each waits for the one before it`;
  const { wire } = start!;
  const at = wire === undefined ? { path: first!.path } : spotOf(wire.selector, wire.holder);
  const spot = wire?.holder === first ? { ...at, step: first!.name } : { path: at.path, step: first!.name };
  const instead = wire === undefined ? [] : wiringsFor(wire.selector.slot, wire.holder, workflow).slice(0, 1);
  const fix = ["take out one of the references between them", wireTo(instead)].filter((fix) => fix !== undefined);
  return errorAt(spot, "cycle", message, fix.toReversed().join(", or "));
}

/** The reference by which a step waits for another: its own, or that of a step that goes on to it. */
function wireBetween(
  needed: ExaminedStep,
  step: ExaminedStep,
): { readonly selector: FoundSelector; readonly holder: ExaminedStep } | undefined {
  const own = step.selectors.find(({ value, slot }) => !slot.takesSteps && stepOf(value) === needed.name);
  if (own !== undefined) return { selector: own, holder: step };
  const flow = needed.selectors.find(({ value, slot }) => slot.takesSteps && stepOf(value) === step.name);
  return flow === undefined ? undefined : { selector: flow, holder: needed };
}

import type { Problem } from "../../blocks/problem.ts";
import type { Examined, ExaminedStep } from "../examined.ts";
import { graphOf, neededBy } from "../graph.ts";
import { errorAt } from "../make_problem.ts";

/** No step waits for itself. */
export function cycles(workflow: Examined): readonly Problem[] {
  const graph = graphOf(workflow);
  const settled = new Set(graph.order);
  if (settled.size === workflow.steps.length) return [];
  const problems: Problem[] = [];
  for (const start of workflow.steps) {
    const circle = circleFrom(start, settled, (step) => neededBy(step, graph));
    if (circle !== undefined) problems.push(problemOf(circle));
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

function problemOf(circle: readonly ExaminedStep[]): Problem {
  const [first] = circle;
  const names = circle.map(({ name }) => `"${name}"`);
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `… (${names.length} steps)`] : names;
  const message = circle.length === 1
    ? `Cannot run the step ${names[0]}: it waits for itself`
    : `Cannot run the steps ${shown.join(" → ")} → ${names[0]}: each waits for the one before it`;
  return errorAt(
    { path: first!.path, step: first!.name },
    "cycle",
    message,
    "take out one of the references between them",
  );
}

import { onceFor } from "../blocks/once_for.ts";
import type { Examined, ExaminedStep } from "./examined.ts";
import { type Graph, graphOf, neededBy } from "./graph.ts";

type Next = (step: ExaminedStep) => readonly ExaminedStep[];

/** The steps to which a way leads, the first itself among them. */
function reachable(start: ExaminedStep, next: Next): ReadonlySet<ExaminedStep> {
  const reached = new Set([start]);
  for (const step of reached) {
    for (const other of next(step)) reached.add(other);
  }
  return reached;
}

const followersIn: (graph: Graph) => ReadonlyMap<ExaminedStep, readonly ExaminedStep[]> = onceFor((graph) => {
  const found = new Map<ExaminedStep, ExaminedStep[]>([...graph.feeds.keys()].map((step) => [step, []]));
  for (const step of found.keys()) {
    for (const needed of neededBy(step, graph)) found.get(needed)!.push(step);
  }
  return found;
});

/** The steps that wait for a step, near or far, and itself: to be fed by one of them would be a cycle. */
export function stepsAfter(step: ExaminedStep, workflow: Examined): ReadonlySet<ExaminedStep> {
  const followers = followersIn(graphOf(workflow));
  return reachable(step, (at) => followers.get(at)!);
}

/** The steps that a step waits for, near or far, and itself: to decide whether one of them runs would be a cycle. */
export function stepsBefore(step: ExaminedStep, workflow: Examined): ReadonlySet<ExaminedStep> {
  const graph = graphOf(workflow);
  return reachable(step, (at) => neededBy(at, graph));
}

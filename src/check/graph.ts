import { onceFor } from "../blocks/once_for.ts";
import { kindsMatch } from "../selectors/reference.ts";
import type { Examined, ExaminedInput, ExaminedStep, FoundSelector } from "./examined.ts";
import { misnamedProperty } from "./misnamed_property.ts";
import { type Target, targetOf } from "./target.ts";

/** What feeds a step: a reference that holds, and where it comes from. */
export interface DataEdge {
  readonly selector: FoundSelector;
  readonly from: ExaminedInput | ExaminedStep;
}

/** The wires of a workflow: those that hold. */
export interface Graph {
  /** What each reference points at. */
  readonly targets: ReadonlyMap<FoundSelector, Target>;
  /** The data that reaches each step, in the order of its properties. */
  readonly feeds: ReadonlyMap<ExaminedStep, readonly DataEdge[]>;
  /** The steps that decide whether a step runs. */
  readonly guards: ReadonlyMap<ExaminedStep, readonly ExaminedStep[]>;
  /** The steps in an order in which each comes after what it needs; those of a cycle are missing. */
  readonly order: readonly ExaminedStep[];
  /** Of each step that wants something that does not hold. */
  readonly broken: ReadonlySet<ExaminedStep>;
}

/** Whether a wire comes from a step. */
export function isStep(node: ExaminedInput | ExaminedStep): node is ExaminedStep {
  return "selectors" in node;
}

/** The kinds of an output of a step; nothing if it has no such output, or if its outputs cannot be known. */
export function kindsOfOutput({ outputs }: ExaminedStep, name: string): readonly string[] | undefined {
  return outputs !== undefined && Object.hasOwn(outputs, name) ? outputs[name] : undefined;
}

/** The wires of a workflow; worked out once. */
export const graphOf: (workflow: Examined) => Graph = onceFor(connect);

/** A step that the engine cannot read, or that it falls over. */
function isBroken({ intact, description }: ExaminedStep): boolean {
  return !intact || description === undefined || misnamedProperty(description) !== undefined;
}

function connect(workflow: Examined): Graph {
  const feeds = new Map<ExaminedStep, DataEdge[]>(workflow.steps.map((step) => [step, []]));
  const guards = new Map<ExaminedStep, ExaminedStep[]>(workflow.steps.map((step) => [step, []]));
  const targets = new Map<FoundSelector, Target>();
  const broken = new Set(workflow.steps.filter(isBroken));
  for (const step of workflow.steps) {
    for (const selector of step.selectors) {
      const target = targetOf(selector.value, workflow);
      targets.set(selector, target);
      if (target.kind === "step" && selector.slot.takesSteps) guards.get(target.step)!.push(step);
      else if (target.kind === "input" && kindsMatch(selector.slot.kinds, target.input.kinds)) {
        feeds.get(step)!.push({ selector, from: target.input });
      } else if (target.kind === "output") {
        feeds.get(step)!.push({ selector, from: target.step });
        const kinds = kindsOfOutput(target.step, target.output);
        if (kinds === undefined || !kindsMatch(selector.slot.kinds, kinds)) broken.add(step);
      } else broken.add(step);
    }
  }
  return { targets, feeds, guards, broken, order: inOrder(workflow.steps, feeds, guards) };
}

/** The steps that a step waits for. */
export function neededBy(step: ExaminedStep, { feeds, guards }: Pick<Graph, "feeds" | "guards">): ExaminedStep[] {
  return [...feeds.get(step)!.map(({ from }) => from).filter(isStep), ...guards.get(step)!];
}

/** Takes away, again and again, the steps that wait for nothing more. */
function inOrder(steps: readonly ExaminedStep[], feeds: Graph["feeds"], guards: Graph["guards"]): ExaminedStep[] {
  const waiting = new Map<ExaminedStep, number>();
  const followers = new Map<ExaminedStep, ExaminedStep[]>(steps.map((step) => [step, []]));
  for (const step of steps) {
    const needed = new Set(neededBy(step, { feeds, guards }));
    waiting.set(step, needed.size);
    for (const other of needed) followers.get(other)!.push(step);
  }
  const order = steps.filter((step) => waiting.get(step) === 0);
  for (const step of order) {
    for (const follower of followers.get(step)!) {
      const left = waiting.get(follower)! - 1;
      waiting.set(follower, left);
      if (left === 0) order.push(follower);
    }
  }
  return order;
}

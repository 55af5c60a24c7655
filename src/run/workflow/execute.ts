import * as Deferred from "effect/Deferred";
import * as Effect from "effect/Effect";
import { LOCAL_BLOCKS } from "../blocks/local_blocks.ts";
import type { Model } from "../model/model.ts";
import { type Cell, keyOf } from "./cell.ts";
import type { StepContext } from "./local_block.ts";
import type { PlannedStep, WorkflowPlan } from "./plan.ts";
import { type Placed, runLocalStep } from "./run_local_step.ts";
import { type Asking, runModelStep } from "./run_model_step.ts";
import type { RunState } from "./run_state.ts";
import { stepInput } from "./step_input.ts";

/**
 * Runs every step of a workflow as soon as what it needs is there, those that do not need each other at the same time.
 * It never fails: what became of each element of each step is in the state.
 */
export const execute = Effect.fnUntraced(function* (
  { steps }: WorkflowPlan,
  state: RunState,
  asking: Asking,
  now: Date,
): Effect.fn.Return<void, never, Model> {
  const done = new Map(steps.map(({ name }) => [name, Deferred.makeUnsafe<void>()]));
  const { signal } = asking.options;
  const run = Effect.fnUntraced(function* (step: PlannedStep) {
    for (const needed of step.needs) yield* Deferred.await(done.get(needed)!);
    yield* runStep(step, state, asking, { step: step.name, signal, now: () => now, newId: () => crypto.randomUUID() });
    yield* Deferred.succeed(done.get(step.name)!, undefined);
  });
  yield* Effect.forEach(steps, run, { concurrency: "unbounded", discard: true });
});

const runStep = Effect.fnUntraced(function* (
  step: PlannedStep,
  state: RunState,
  asking: Asking,
  context: StepContext,
): Effect.fn.Return<void, never, Model> {
  const input = stepInput(step, state);
  const { type } = step.description;
  const block = Object.hasOwn(LOCAL_BLOCKS, type) ? LOCAL_BLOCKS[type] : undefined;
  const placed = block === undefined
    ? yield* runModelStep(step, input, asking, context)
    : yield* runLocalStep(step, block, input, context);
  keep(step, placed, input.failures.map(({ index, error }): Placed => [index, { state: "failed", error }]), state);
});

/** Keeps what a step gave. Where its outputs lie deeper, their places are those of a batch of its own. */
function keep(step: PlannedStep, placed: readonly Placed[], failures: readonly Placed[], state: RunState): void {
  if (step.lineage.depth > step.base.depth) {
    const own = placed.filter(([index]) => index.length === step.lineage.depth);
    state.setIndices(step.lineage, own.map(([index]) => index));
  }
  const cells = new Map<string, Cell>();
  for (const [index, cell] of [...placed, ...failures]) if (cell !== undefined) cells.set(keyOf(index), cell);
  state.setCells(step.name, cells);
}

import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import * as Semaphore from "effect/Semaphore";
import * as Stream from "effect/Stream";
import { isPlainRecord } from "../../blocks/is_record.ts";
import { quote } from "../../blocks/quote.ts";
import { groupsOf } from "../../blocks/groups_of.ts";
import { BATCH } from "../../check/lineage.ts";
import { Halting } from "../batch/halting.ts";
import { openJournal } from "../batch/journal/journal.ts";
import type { Halt } from "../ask/halt.ts";
import { RunningBatch } from "../batch/running_batch.ts";
import { DEFAULT_CONCURRENCY, report } from "../batch/run_all.ts";
import { type Limits, limitsOf } from "../limits.ts";
import type { Model } from "../model/model.ts";
import { reason } from "../make_reason.ts";
import { failOrDie } from "../prepare.ts";
import { InvalidWorkflowError } from "../../workflow/invalid_workflow_error.ts";
import { RunError } from "../run_error.ts";
import type { CallRecord } from "./call_record.ts";
import { BrokenWorkflowError } from "./broken_workflow_error.ts";
import { drawInputs } from "./draw_inputs.ts";
import { execute } from "./execute.ts";
import type { WorkflowPlan } from "./plan.ts";
import { planWorkflow } from "./plan_workflow.ts";
import { checkInputNames, imageCount, inputsOf, takeInputs, type WorkflowInputs } from "./run_inputs.ts";
import { type Outputs, runOutputs } from "./run_outputs.ts";
import { refuseUnlessCut } from "./runnable_here.ts";
import type { WorkflowOptions } from "./workflow_options.ts";
import { workflowRun } from "./summarise_workflow.ts";
import type { WorkflowRecord, WorkflowRun } from "./workflow_record.ts";

/** A workflow made ready to be run with any inputs. */
interface Ready {
  readonly plan: WorkflowPlan;
  readonly options: WorkflowOptions;
  readonly limits: Limits;
  readonly batch: RunningBatch;
  readonly places: Semaphore.Semaphore;
}

const makeReady = Effect.fnUntraced(function* (
  workflow: unknown,
  inputs: WorkflowInputs,
  options: WorkflowOptions,
): Effect.fn.Return<Ready, RunError | InvalidWorkflowError, Scope.Scope> {
  const limits = yield* failOrDie(() => {
    requireInputs(inputs);
    return limitsOfWorkflow(options);
  });
  const plan = yield* planned(workflow);
  yield* failOrDie(() => refuseUnlessCut(plan.steps));
  yield* failOrDie(() => checkInputNames(plan, inputs));
  const { journal: path, onProgress } = options;
  const journal = path === undefined ? undefined : yield* openJournal(path);
  const batch = new RunningBatch({ limits, journal, halting: new Halting() });
  yield* batch.tally.start;
  if (onProgress !== undefined) yield* report(batch.tally, onProgress);
  return { plan, options, limits, batch, places: Semaphore.makeUnsafe(limits.concurrency ?? DEFAULT_CONCURRENCY) };
});

function requireInputs(inputs: unknown): void {
  if (isPlainRecord(inputs)) return;
  throw new TypeError(`Cannot run the workflow with ${quote(inputs)}: wanted an object with the inputs by name`);
}

/** What a step would be handed over as an option, a workflow is by itself: as an option it would be without effect. */
function limitsOfWorkflow(options: WorkflowOptions): Limits {
  const limits = limitsOf(options);
  if (!Object.hasOwn(options, "inputs")) return limits;
  throw new TypeError("Cannot run a workflow with the option `inputs`: hand its inputs over before the options");
}

function planned(workflow: unknown): Effect.Effect<WorkflowPlan, RunError | InvalidWorkflowError> {
  return Effect.try({ try: () => planWorkflow(workflow), catch: (cause) => cause }).pipe(
    Effect.catch((cause) =>
      RunError.isInstance(cause) || cause instanceof InvalidWorkflowError ? Effect.fail(cause) : Effect.die(cause)
    ),
  );
}

/** Runs the whole workflow once, for all images together. */
export const runWorkflow = Effect.fnUntraced(function* (
  workflow: unknown,
  inputs: WorkflowInputs,
  options: WorkflowOptions,
): Effect.fn.Return<
  WorkflowRun<Outputs>,
  RunError | InvalidWorkflowError | BrokenWorkflowError,
  Model | Scope.Scope
> {
  const started = performance.now();
  const ready = yield* makeReady(workflow, inputs, options);
  ready.batch.tally.expect(imageCount(ready.plan, inputs));
  const { outputs, records } = yield* runOnce(ready, inputs, 0);
  yield* ready.batch.tally.finish;
  const run = { ...workflowRun(records, performance.now() - started), outputs };
  const { journalError } = ready.batch;
  return journalError === undefined ? run : yield* Effect.fail(new BrokenWorkflowError(run, journalError));
});

/** Runs the workflow for each image on its own. */
export const runWorkflowForEach = Effect.fnUntraced(function* (
  workflow: unknown,
  inputs: WorkflowInputs,
  options: WorkflowOptions,
): Effect.fn.Return<
  Stream.Stream<WorkflowRecord<Outputs>, RunError, Model>,
  RunError | InvalidWorkflowError,
  Scope.Scope
> {
  const ready = yield* makeReady(workflow, inputs, options);
  const { batch, plan } = ready;
  const { signal } = options;
  const stopped = signal === undefined ? batch.halting.signal : AbortSignal.any([signal, batch.halting.signal]);
  const drawn = yield* failOrDie(() => drawInputs(plan, inputs, stopped));
  batch.tally.expect(drawn.total);
  const ending = Stream.suspend((): Stream.Stream<never, RunError> =>
    batch.journalError === undefined ? Stream.empty : Stream.fail(batch.journalError)
  );
  return Stream.fromAsyncIterable(drawn.inputs, (cause) => cause).pipe(
    Stream.catch((cause) => RunError.isInstance(cause) ? Stream.fail(cause) : Stream.die(cause)),
    Stream.zipWithIndex,
    Stream.mapEffect(([one, index]) => runOnce(ready, one, index), {
      concurrency: ready.limits.concurrency ?? DEFAULT_CONCURRENCY,
      unordered: options.order !== "input",
    }),
    Stream.flatMap(({ records }) => Stream.fromIterable(records)),
    Stream.concat(ending),
    Stream.ensuring(batch.tally.finish),
  );
});

/** What came of a workflow that ran once. */
interface Ran {
  /** As the engine gives them: a single one, whatever the images, where none of them depends on an image. */
  readonly outputs: readonly Outputs[];
  /** One for each image, or a single one where there is none. */
  readonly records: readonly WorkflowRecord<Outputs>[];
}

/** What came of an image that the run was stopped before. */
function leftOut(plan: WorkflowPlan, batch: RunningBatch, inputs: WorkflowInputs, index: number, halt: Halt) {
  const { stoppedBy, retryAfter } = halt;
  const error = new RunError(
    `Cannot run the workflow for image ${index}: the run was stopped before it, by ${stoppedBy}`,
    {
      reason: reason("NotAttempted", { stoppedBy, ...(retryAfter !== undefined && { retryAfter }) }),
    },
  );
  const outputs = Object.fromEntries(plan.outputs.map(({ name }) => [name, null]));
  const record = { index, ok: false as const, inputs: inputsOf(plan, inputs, 0), outputs, calls: [], error };
  return Effect.as(batch.count({ ...record, reused: false }), { outputs: [outputs], records: [record] });
}

/** @param first The place of the first image among all. */
const runOnce = Effect.fnUntraced(function* (
  { plan, options, limits, batch, places }: Ready,
  inputs: WorkflowInputs,
  first: number,
): Effect.fn.Return<Ran, RunError, Model> {
  const { halt } = batch.halting;
  if (halt !== undefined) return yield* leftOut(plan, batch, inputs, first, halt);
  const calls: CallRecord[] = [];
  const failed = new Set<number>();
  // An image that failed counts at once: too many of them stop the run before the others are asked about.
  const onRecord = (call: CallRecord) =>
    Effect.suspend(() => {
      calls.push(call);
      const [image] = call.place;
      if (call.ok || image === undefined || failed.has(image)) return Effect.void;
      failed.add(image);
      return batch.count(call);
    });
  const now = new Date();
  const state = yield* takeInputs(plan, inputs, { limits, options });
  yield* execute(plan, state, { options, batch, places, first, onRecord }, now);
  const outputs = yield* Effect.promise(() => runOutputs(plan, state, now));
  const byImage = groupsOf<number | undefined, CallRecord>(calls, ({ place: [image] }) => image);
  const ofAll = byImage.get(undefined) ?? [];
  const failureOf = state.failures(plan);
  const records = Array.from({ length: Math.max(1, state.indicesOf(BATCH).length) }, (_, image) => {
    const index = first + image;
    const record = {
      index,
      inputs: inputsOf(plan, inputs, image),
      outputs: outputs[image] ?? outputs[0]!,
      calls: [...ofAll, ...byImage.get(index) ?? []],
    };
    const error = failureOf(image);
    return error === undefined ? { ...record, ok: true as const } : { ...record, ok: false as const, error };
  });
  for (const record of records) {
    if (failed.has(record.index)) continue;
    const { calls } = record;
    yield* batch.count({ ...record, reused: calls.length > 0 && calls.every(({ reused }) => reused) });
  }
  return { outputs, records };
});

import * as Effect from "effect/Effect";
import type * as Semaphore from "effect/Semaphore";
import type { ImageValue } from "../../values/image_value.ts";
import type { Answer } from "../answer.ts";
import { stepWork } from "../batch/step_work.ts";
import type { RunningBatch } from "../batch/running_batch.ts";
import type { ImageInput } from "../images/image_input.ts";
import type { Model } from "../model/model.ts";
import { imagesOf, modelPlan, outputsOf, outputsOfFailure } from "../model_blocks/model_plan.ts";
import { type PreparedStep, prepareResolved, readAtHand } from "../prepare.ts";
import type { RunError } from "../run_error.ts";
import type { StepPlan } from "../runnable.ts";
import type { BatchOptions } from "../run_options.ts";
import type { CallRecord } from "./call_record.ts";
import type { Cell } from "./cell.ts";
import type { Index, StepContext } from "./local_block.ts";
import type { PlannedStep } from "./plan.ts";
import type { Placed } from "./run_local_step.ts";
import type { StepInput, Values } from "./step_input.ts";

/** What the questions of all steps share. */
export interface Asking {
  readonly options: BatchOptions;
  readonly batch: RunningBatch;
  /** Lets so many questions be open at the same time. */
  readonly places: Semaphore.Semaphore;
  /** The place of the first image among all that the workflow is run for. */
  readonly first: number;
  /** Is told of each question. */
  readonly onRecord: (record: CallRecord) => Effect.Effect<void>;
}

/** Asks a model about each element of a step. It never fails: what became of each element is in its cell. */
export const runModelStep = Effect.fnUntraced(function* (
  step: PlannedStep,
  { elements }: StepInput,
  asking: Asking,
  context: StepContext,
): Effect.fn.Return<readonly Placed[], never, Model> {
  const [first] = elements;
  if (first === undefined) return [];
  // Where only the picture differs, the question is worked out once.
  const shared = step.takesBatches ? yield* Effect.cached(prepared(step, first.values, asking)) : undefined;
  const ask = ({ index, values }: StepInput["elements"][number]) => {
    const plan = planOf(step, values);
    return (shared ?? prepared(step, values, asking)).pipe(
      Effect.flatMap((question) => askAbout({ ...question, plan }, step, index, asking, context)),
      Effect.catch((error) => Effect.succeed(unanswered(plan, error))),
      Effect.map((cell): Placed => [index, cell]),
    );
  };
  return yield* Effect.forEach(elements, ask, { concurrency: limitOf(first.values) });
});

/** How many questions of a step may be open at the same time, by its own word. */
function limitOf({ max_concurrent_requests: limit }: Values): number | "unbounded" {
  return typeof limit === "bigint" && limit > 0n ? Number(limit) : "unbounded";
}

function planOf(step: PlannedStep, values: Values) {
  return modelPlan(step.description.type, { ...values, name: step.name });
}

function prepared(
  step: PlannedStep,
  values: Values,
  { options }: Asking,
): Effect.Effect<PreparedStep, RunError, Model> {
  return prepareResolved(planOf(step, values), options);
}

/** Some blocks tell in their outputs that there is no answer. */
function unanswered(plan: StepPlan, error: RunError): Cell {
  const outputs = outputsOfFailure(plan, error);
  return outputs === undefined ? { state: "failed", error } : { state: "given", outputs };
}

const askAbout = Effect.fnUntraced(function* (
  question: PreparedStep,
  step: PlannedStep,
  place: Index,
  { batch, places, first, onRecord }: Asking,
  context: StepContext,
): Effect.fn.Return<Cell, never, Model> {
  const { plan } = question;
  const pictures = imagesOf(plan);
  const [picture] = pictures;
  const images = pictures.map(({ loaded }) => loaded);
  const input = picture === undefined ? step.name : inputOf(picture);
  const work = { ...stepWork<string>(question), read: () => readAtHand(question, input, images) };
  const [image = 0, ...within] = place;
  const record = yield* places.withPermit(batch.record(work, input, first + image));
  yield* onRecord({ ...record, step: step.name, place: place.length === 0 ? place : [first + image, ...within] });
  if (record.ok) return given(plan, record.answer, picture, context);
  return unanswered(plan, record.error);
});

function given(
  plan: StepPlan,
  answer: Answer<string>,
  image: ImageValue | undefined,
  { newId }: StepContext,
): Cell {
  return { state: "given", outputs: outputsOf(plan, answer, { image, newId }) };
}

/** A picture as it was handed over, or, where it was cut out here, as a file of its own. */
function inputOf({ input, name, loaded }: ImageValue): ImageInput {
  return input ?? new File([new Uint8Array(loaded.bytes)], name, { type: loaded.mediaType });
}

import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import type { Answer } from "./answer.ts";
import { BrokenBatchError } from "./broken_batch_error.ts";
import { summarise } from "./batch/summarise.ts";
import type { ImageInput } from "./images/image_input.ts";
import { modelLayer } from "./model/openai_model.ts";
import type { Collected, ImageInputs, ImageRecord } from "./record.ts";
import type { BatchOptions, RunOptions } from "./run_options.ts";
import { runStep, runStepForEach } from "./run_step.ts";
import type { Runnable } from "./runnable.ts";

/** Runs one image to a promise. */
export function run<P>(step: Runnable<P>, image: ImageInput, options?: RunOptions): Promise<Answer<P>> {
  return runStep(step, image, options).pipe(Effect.provide(modelLayer()), Effect.runPromise);
}

/** Runs each image to an async iterable; leaving its loop aborts what is in flight. */
export function records<P>(
  step: Runnable<P>,
  images: ImageInputs,
  options?: BatchOptions,
): AsyncIterable<ImageRecord<P>> {
  return runStepForEach(step, images, options).pipe(Stream.provide(modelLayer()), Stream.toAsyncIterable);
}

/** Runs each image, and gives all the records and the sums. */
export async function collect<P>(
  step: Runnable<P>,
  images: ImageInputs,
  options?: BatchOptions,
): Promise<Collected<P>> {
  const started = performance.now();
  const all: ImageRecord<P>[] = [];
  const collected = () => ({ records: all, summary: summarise(all, performance.now() - started) });
  try {
    for await (const record of records(step, images, options)) all.push(record);
  } catch (cause) {
    throw all.length === 0 ? cause : new BrokenBatchError(collected(), cause);
  }
  return collected();
}

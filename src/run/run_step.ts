import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import type { Answer } from "./answer.ts";
import { askAlone } from "./ask/ask_alone.ts";
import { startBatch } from "./batch/run_all.ts";
import type { ImageSource } from "./batch/watched_batch.ts";
import type { ImageInput } from "./images/image_input.ts";
import type { Model } from "./model/model.ts";
import { prepareStep } from "./prepare.ts";
import type { ImageRecord } from "./record.ts";
import type { RunError } from "./run_error.ts";
import type { BatchOptions, RunOptions } from "./run_options.ts";
import type { Runnable } from "./runnable.ts";

/** Asks a model about one image. */
export function runStep<P>(
  step: Runnable<P>,
  image: ImageInput,
  options: RunOptions = {},
): Effect.Effect<Answer<P>, RunError, Model> {
  return Effect.flatMap(prepareStep(step, options), (prepared) => askAlone<P>(prepared, image));
}

/** Asks about each image of a source. */
export function runStepForEach<P, E = never, R = never>(
  step: Runnable<P>,
  images: ImageSource<E, R>,
  options: BatchOptions = {},
): Stream.Stream<ImageRecord<P>, RunError | E, Model | R> {
  return Stream.unwrap(Effect.map(startBatch(step, images, options), ({ records }) => records));
}

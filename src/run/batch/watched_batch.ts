import type { Stream } from "../effect_types.ts";
import type { ImageInput } from "../images/image_input.ts";
import type { Model } from "../model/model.ts";
import type { Progress } from "../progress.ts";
import type { ImageInputs, ImageRecord } from "../record.ts";
import type { RunError } from "../run_error.ts";

/**
 * A batch that can be watched.
 *
 * @typeParam P The prediction of the step.
 * @typeParam E What a Stream of images may fail with.
 */
export interface WatchedBatch<P, E = never> {
  /** One record for each image. It can be run once. */
  readonly records: Stream<ImageRecord<P>, RunError | E, Model>;
  /** How far the batch is: ten times a second while that changes, and once more when the records end. */
  readonly progress: Stream<Progress>;
}

/** The images of a batch, or a Stream of them. */
export type ImageSource<E, R> = ImageInputs | Stream<ImageInput, E, R>;

import type { Answer, Usage } from "./answer.ts";
import type { ImageInput } from "./images/image_input.ts";
import type { StoppedBy } from "./reason.ts";
import type { RunError } from "./run_error.ts";

/** What every record says of its image. */
export interface RecordOfImage {
  /** The image's position among those handed over, from 0. */
  readonly index: number;
  /** The image, as it was handed over. */
  readonly input: ImageInput;
  /**
   * A digest of the image's bytes and of everything that decides its answer: the same key, the same question. It is
   * undefined where the image could not be read.
   */
  readonly key: string | undefined;
  /**
   * Whether this is the outcome of an earlier question with the same key, from the journal or from this batch: nothing
   * was paid for it this time, and its cost is the earlier one's.
   */
  readonly reused: boolean;
}

/**
 * The record of an image that was answered, whoever answered.
 *
 * @typeParam A The answer.
 */
export interface AnsweredWith<A> extends RecordOfImage {
  /** The image was answered. */
  readonly ok: true;
  /** The answer. */
  readonly answer: A;
}

/** The record of an image that was answered. */
export interface Answered<P> extends AnsweredWith<Answer<P>> {}

/** The record of an image that failed. */
export interface Failed extends RecordOfImage {
  /** The image failed. */
  readonly ok: false;
  /** Why it failed, and what was paid for all the same. */
  readonly error: RunError;
}

/**
 * What became of one image, whoever was asked about it.
 *
 * @typeParam A The answer.
 */
export type RecordWith<A> = AnsweredWith<A> | Failed;

/**
 * What became of one image of a batch. There is exactly one for each image.
 *
 * @typeParam P The prediction of the step.
 */
export type ImageRecord<P> = Answered<P> | Failed;

/** What became of a batch. Every image was answered, failed, or was not attempted. */
export interface Summary {
  /** How many images there were; of a generator or stream, those that it gave before the batch was stopped. */
  readonly total: number;
  /** How many were answered. */
  readonly answered: number;
  /** How many failed by themselves. */
  readonly failed: number;
  /** How many were not attempted, since the batch was stopped. */
  readonly notAttempted: number;
  /** How many records are outcomes of earlier questions, from the journal or from this batch. */
  readonly reused: number;
  /** What stopped the batch before the images that were not attempted. */
  readonly stoppedBy: StoppedBy | undefined;
  /** How long the server asked to wait before the batch is run again, in milliseconds, where it was stopped for that. */
  readonly retryAfter: number | undefined;
  /** The tokens that were used this time, where the server counts them; undefined where nobody says. */
  readonly usage: Usage | undefined;
  /** What was paid this time, in USD, failures included; undefined where nobody says. */
  readonly cost: number | undefined;
  /** How long the batch took. */
  readonly milliseconds: number;
}

/**
 * Everything that came of a batch, whoever was asked.
 *
 * @typeParam A The answer.
 */
export interface CollectedWith<A> {
  /** One record for each image, in the order of the batch's `order`. */
  readonly records: readonly RecordWith<A>[];
  /** The sums. */
  readonly summary: Summary;
}

/** Everything that came of a batch. */
export interface Collected<P> {
  /** One record for each image, in the order of the batch's `order`. */
  readonly records: readonly ImageRecord<P>[];
  /** The sums. */
  readonly summary: Summary;
}

/**
 * A batch: the records one by one, or all of them. Nothing is sent before one or the other is asked for; asking for both
 * runs the batch twice.
 *
 * @typeParam P The prediction of the step.
 */
export interface Batch<P> extends AsyncIterable<ImageRecord<P>> {
  /**
   * Runs the whole batch and gives every record and the sums. It does not fail because an image does.
   *
   * @throws {BrokenBatchError} If the list of images breaks off after the first of them; it holds what came before.
   */
  collect(): Promise<Collected<P>>;
}

/** The images of a batch: any iterable, or a text that is a glob pattern, a folder, a path or a URL. */
export type ImageInputs = string | Iterable<ImageInput> | AsyncIterable<ImageInput>;

import type * as Effect from "effect/Effect";
import type { Outcome, Surroundings } from "../ask/surroundings.ts";
import type { Halt } from "../ask/halt.ts";
import type { ImageInput } from "../images/image_input.ts";
import type { ReadImage } from "../prepare.ts";
import type { RunError } from "../run_error.ts";
import type { InSpan } from "../spans.ts";
import type { Spent } from "../spent.ts";
import type { Entry } from "./journal/entry.ts";

/** What every answer says of what it took, and the text that was paid for, where there is one. */
export interface Paid extends Spent {
  readonly attempts: number;
  readonly output?: string | undefined;
}

/**
 * What a batch does with each image: it reads it, asks about it, and knows an earlier answer again.
 *
 * @typeParam A The answer.
 * @typeParam R What asking depends on.
 */
export interface Work<A, R> {
  /** Ends the batch from outside. */
  readonly signal: AbortSignal | undefined;
  /** Whether failures that a journal holds are asked about again in any case. */
  readonly retriesFailed: boolean;
  /** The most bytes that an image may have, for those that do not tell their size beforehand. */
  readonly mostBytes: number;
  /** Whether what is sent is a small part of what is read. */
  readonly isShrunk: boolean;
  /** Reads an image, and works out the key of the question about it. */
  read(input: ImageInput): Effect.Effect<ReadImage, RunError>;
  /** Asks about an image. It never fails: what became of it is a value. */
  ask(read: ReadImage, surroundings: Surroundings<A>): Effect.Effect<Outcome<A>, never, R>;
  /** The answer that an entry of a journal holds; undefined where it holds none that can be read. */
  recall(entry: Entry, read: ReadImage): Effect.Effect<A | undefined>;
  /** Fails as an image does whose run is broken off from outside. */
  aborted(input: ImageInput): Effect.Effect<never, RunError>;
  /** The error of an image that the batch did not come to. */
  left(input: ImageInput, halt: Halt): RunError;
  /** The span around all that is done with an image. */
  span(input: ImageInput): InSpan;
}

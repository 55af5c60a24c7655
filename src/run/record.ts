import type { Answer, Usage } from "./answer.ts";
import type { ImageInput } from "./images/image_input.ts";
import type { StoppedBy } from "./reason.ts";
import type { RunError } from "./run_error.ts";

/**
 * What every record says of its image.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type RecordOfImage } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const caption = llamaVision.v3().task("caption");
 * const { records } = await caption.runAll(["examples/images/chelsea.jpg", "examples/images/chelsea.jpg"], {
 *   target,
 *   concurrency: 1,
 * }).collect();
 *
 * const line = ({ index, input, reused }: RecordOfImage) => `${index} ${input} ${reused ? "reused" : "paid for"}`;
 * assert.deepEqual(records.map(line), [
 *   "0 examples/images/chelsea.jpg paid for",
 *   "1 examples/images/chelsea.jpg reused", // equal images are asked about once
 * ]);
 * ```
 */
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
 *
 * @example
 * ```ts
 * import type { AnsweredWith } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Works for a batch here, whose answer is an `Answer`, and for one on a server, whose answer is an `EngineAnswer`.
 * const seconds = ({ answer }: AnsweredWith<{ readonly milliseconds: number }>) => answer.milliseconds / 1000;
 *
 * const image = { index: 0, input: "a.jpg", key: "52b7…", reused: false };
 * assert.equal(seconds({ ...image, ok: true, answer: { milliseconds: 1500 } }), 1.5);
 * ```
 */
export interface AnsweredWith<A> extends RecordOfImage {
  /** The image was answered. */
  readonly ok: true;
  /** The answer. */
  readonly answer: A;
}

/**
 * The record of an image that was answered.
 *
 * @example
 * ```ts
 * import { type Answered, type Classification, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const animal = llamaVision.v3().task("classification").classes(["cat", "dog"]);
 * const { records: [record] } = await animal.runAll(["examples/images/chelsea.jpg"], { target }).collect();
 *
 * assert(record?.ok);
 * const { answer }: Answered<Classification<"cat" | "dog">> = record;
 * assert.deepEqual(answer.prediction, { class: "cat", classId: 0, confidence: 0.97 });
 * ```
 */
export interface Answered<P> extends AnsweredWith<Answer<P>> {}

/**
 * The record of an image that failed.
 *
 * @example
 * ```ts
 * import { type Failed, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const { records: [record] } = await llamaVision.v3().task("caption").runAll(["no-such.jpg"], { target }).collect();
 *
 * assert(record?.ok === false);
 * const { input, error }: Failed = record;
 * assert.deepEqual([input, error.reason._tag, error.cost], ["no-such.jpg", "InvalidImage", undefined]);
 * ```
 */
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
 *
 * @example
 * ```ts
 * import type { RecordWith } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // The answers of any batch, whoever was asked: narrow a record by its `ok`.
 * function answers<A>(records: readonly RecordWith<A>[]): A[] {
 *   return records.flatMap((record) => record.ok ? [record.answer] : []);
 * }
 *
 * const image = { input: "a.jpg", key: "52b7…", reused: false };
 * assert.deepEqual(answers([{ ...image, index: 0, ok: true, answer: "A cat." }]), ["A cat."]);
 * ```
 */
export type RecordWith<A> = AnsweredWith<A> | Failed;

/**
 * What became of one image of a batch. There is exactly one for each image.
 *
 * @typeParam P The prediction of the step.
 *
 * @example
 * ```ts
 * import { type ImageRecord, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const line = (record: ImageRecord<string>) =>
 *   record.ok ? `${record.input}: ${record.answer.prediction}` : `${record.input}: ${record.error.reason._tag}`;
 *
 * const lines: string[] = [];
 * const images = ["examples/images/chelsea.jpg", "no-such.jpg"];
 * for await (const record of llamaVision.v3().task("caption").runAll(images, { target, order: "input" })) {
 *   lines.push(line(record));
 * }
 * assert.deepEqual(lines, ["examples/images/chelsea.jpg: A cat.", "no-such.jpg: InvalidImage"]);
 * ```
 */
export type ImageRecord<P> = Answered<P> | Failed;

/**
 * What became of a batch. Every image was answered, failed, or was not attempted.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type Summary } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const images = ["examples/images/chelsea.jpg", "examples/images/chelsea.jpg", "no-such.jpg"];
 * const { summary } = await llamaVision.v3().task("caption").runAll(images, { target }).collect();
 *
 * const { total, answered, failed, notAttempted, reused, usage }: Summary = summary;
 * assert.deepEqual({ total, answered, failed, notAttempted, reused }, {
 *   total: 3,
 *   answered: 2,
 *   failed: 1,
 *   notAttempted: 0,
 *   reused: 1, // the second chelsea.jpg cost nothing
 * });
 * assert.deepEqual(usage, { promptTokens: 1623, completionTokens: 2, totalTokens: 1625 });
 * ```
 */
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
 *
 * @example
 * ```ts
 * import { type CollectedWith, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * // Reports on any batch, here or on a server.
 * function report({ records, summary }: CollectedWith<unknown>): string[] {
 *   const failures = records.flatMap((record) => record.ok ? [] : [`${record.index}: ${record.error.reason._tag}`]);
 *   return [`${summary.answered} of ${summary.total}`, ...failures];
 * }
 *
 * await using server = await startOpenRouter();
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const images = ["examples/images/chelsea.jpg", "no-such.jpg"];
 *
 * const collected = await llamaVision.v3().task("caption").runAll(images, { target }).collect();
 * assert.deepEqual(report(collected), ["1 of 2", "1: InvalidImage"]);
 * ```
 */
export interface CollectedWith<A> {
  /** One record for each image, in the order of the batch's `order`. */
  readonly records: readonly RecordWith<A>[];
  /** The sums. */
  readonly summary: Summary;
}

/**
 * Everything that came of a batch.
 *
 * @example
 * ```ts
 * import { type Collected, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const captions: Collected<string> = await llamaVision.v3().task("caption")
 *   .runAll("examples/images/*.jpg", { target, order: "input" })
 *   .collect();
 *
 * const [first] = captions.records; // astronaut.jpg: a glob pattern gives its files in the order of their names
 * assert(first?.ok);
 * assert.deepEqual([first.input, first.answer.prediction], ["examples/images/astronaut.jpg", "A cat."]);
 * assert.deepEqual([captions.records.length, captions.summary.answered], [4, 4]);
 * ```
 */
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
 *
 * @example
 * ```ts
 * import { type Batch, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const batch: Batch<string> = llamaVision.v3().task("caption").runAll("examples/images/*.jpg", { target });
 * assert.equal(server.requests.length, 0); // nothing is sent before the records are asked for
 *
 * for await (const record of batch) {
 *   assert(record.ok);
 *   assert.equal(record.answer.prediction, "A cat.");
 * }
 * assert.equal(server.requests.length, 4);
 * ```
 */
export interface Batch<P> extends AsyncIterable<ImageRecord<P>> {
  /**
   * Runs the whole batch and gives every record and the sums. It does not fail because an image does.
   *
   * @throws {BrokenBatchError} If the list of images breaks off after the first of them; it holds what came before.
   */
  collect(): Promise<Collected<P>>;
}

/**
 * The images of a batch: any iterable, or a text that is a glob pattern, a folder, a path or a URL.
 *
 * @example
 * ```ts
 * import { type ImageInputs, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * function* pictures() {
 *   yield "examples/images/chelsea.jpg";
 *   yield new URL("https://example.com/cat.jpg").pathname; // "/cat.jpg": no such file
 * }
 * const one = ["examples/images/coffee.jpg"];
 * const sources: ImageInputs[] = ["examples/images/*.jpg", "examples/images/", one, pictures()];
 *
 * const counts = await Promise.all(sources.map(async (images) => {
 *   const { summary } = await llamaVision.v3().task("caption").runAll(images, { target }).collect();
 *   return [summary.total, summary.answered];
 * }));
 * assert.deepEqual(counts, [[4, 4], [5, 5], [1, 1], [2, 1]]);
 * ```
 */
export type ImageInputs = string | Iterable<ImageInput> | AsyncIterable<ImageInput>;

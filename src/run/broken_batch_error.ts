import type { Collected } from "./record.ts";

/**
 * The list of images broke off while a batch was collected: an iterable threw. What came of the images before it is kept
 * in `collected`; why it broke off is the `cause`.
 *
 * @example
 * ```ts
 * import { BrokenBatchError, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * async function* images() {
 *   yield "missing.jpg";
 *   throw new Error("the disk is gone");
 * }
 *
 * await assert.rejects(llamaVision.v3().task("ocr").runAll(images()).collect(), (error) => {
 *   assert(error instanceof BrokenBatchError);
 *   assert.equal(error.collected.records.length, 1);
 *   assert.match(String(error.cause), /the disk is gone/);
 *   return true;
 * });
 * ```
 */
export class BrokenBatchError extends Error {
  /** The tag by which programs tell this error. */
  readonly _tag = "BrokenBatchError";
  /** The name of the class. */
  override readonly name = "BrokenBatchError";
  /** The records of the images before, and their sums. */
  readonly collected: Collected<unknown>;

  /**
   * Makes the error.
   *
   * @param collected What came of the images before.
   * @param cause Why the list broke off.
   */
  constructor(collected: Collected<unknown>, cause: unknown) {
    super(`Cannot go on with the batch after image ${collected.records.length}: the list of images broke off`, {
      cause,
    });
    this.collected = collected;
  }
}

import type { Collected } from "./record.ts";
import { RunError } from "./run_error.ts";

/**
 * A batch could not be gone on with while it was collected: the list of images threw, or the journal could not be
 * written. What came of the images before that is kept in `collected`; why it ended is the `cause`.
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
  /** The records of the images before that, and their sums. */
  readonly collected: Collected<unknown>;

  /**
   * Makes the error.
   *
   * @param collected What came of the images before that.
   * @param cause Why the batch ended.
   */
  constructor(collected: Collected<unknown>, cause: unknown) {
    const why = RunError.isInstance(cause) ? cause.message : String(cause);
    super(`Cannot go on with the batch after ${collected.summary.answered} answers: ${why}`, { cause });
    this.collected = collected;
  }
}

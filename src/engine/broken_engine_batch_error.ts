import type { CollectedWith } from "../run/record.ts";
import { RunError } from "../run/run_error.ts";
import type { AnyOutputs } from "../workflow/workflow.ts";
import type { EngineAnswer } from "./engine_answer.ts";

/**
 * A batch on a server could not be gone on with while it was collected: the list of images threw, or the journal could
 * not be written. What came of the images before that is kept in `collected`; why it ended is the `cause`.
 *
 * @example
 * ```ts
 * import { BrokenEngineBatchError, engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * async function* images() {
 *   yield "missing.jpg";
 *   throw new Error("the disk is gone");
 * }
 *
 * await assert.rejects(engine().runAll("my-workspace/my-workflow", { image: images() }).collect(), (error) => {
 *   assert(error instanceof BrokenEngineBatchError);
 *   assert.equal(error.collected.records.length, 1);
 *   assert.match(String(error.cause), /the disk is gone/);
 *   return true;
 * });
 * ```
 */
export class BrokenEngineBatchError extends Error {
  /** The tag by which programs tell this error. */
  readonly _tag = "BrokenEngineBatchError";
  /** The name of the class. */
  override readonly name = "BrokenEngineBatchError";
  /** The records of the images before that, and their sums. */
  readonly collected: CollectedWith<EngineAnswer<AnyOutputs>>;

  /**
   * Makes the error.
   *
   * @param collected What came of the images before that.
   * @param cause Why the batch ended.
   */
  constructor(collected: CollectedWith<EngineAnswer<AnyOutputs>>, cause: unknown) {
    const why = RunError.isInstance(cause) ? cause.message : String(cause);
    super(`Cannot go on with the batch after ${collected.summary.answered} answers: ${why}`, { cause });
    this.collected = collected;
  }
}

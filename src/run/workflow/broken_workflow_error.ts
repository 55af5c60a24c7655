import { RunError } from "../run_error.ts";
import type { WorkflowRun } from "./workflow_record.ts";

/**
 * A workflow could not be gone on with here: its images threw, or the journal could not be written. What came of the
 * images before that is kept in `run`; why it ended is the `cause`.
 *
 * @example
 * ```ts
 * import { BrokenWorkflowError, input, llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const text = llamaVision.v3("text").images(photo).task("ocr");
 * const texts = workflow().inputs(photo).steps(text).outputs({ text: text.outputs.output });
 *
 * async function* images() {
 *   yield "missing.jpg";
 *   throw new Error("the disk is gone");
 * }
 *
 * await assert.rejects(texts.runHereAll({ photo: images() }).collect(), (error) => {
 *   assert(error instanceof BrokenWorkflowError);
 *   assert.equal(error.run.records.length, 1);
 *   assert.match(String(error.cause), /the disk is gone/);
 *   return true;
 * });
 * ```
 */
export class BrokenWorkflowError extends Error {
  /** The tag by which programs tell this error. */
  readonly _tag = "BrokenWorkflowError";
  /** The name of the class. */
  override readonly name = "BrokenWorkflowError";
  /** What came of the images before that. */
  readonly run: WorkflowRun<Readonly<Record<string, unknown>>>;

  /**
   * Makes the error.
   *
   * @param run What came of the images before that.
   * @param cause Why it ended.
   */
  constructor(run: WorkflowRun<Readonly<Record<string, unknown>>>, cause: unknown) {
    const why = RunError.isInstance(cause) ? cause.message : String(cause);
    super(`Cannot go on with the workflow after ${run.summary.total} images: ${why}`, { cause });
    this.run = run;
  }
}

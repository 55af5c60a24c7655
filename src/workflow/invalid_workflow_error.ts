import { type Problem, problemLines } from "../blocks/problem.ts";

/**
 * A definition cannot be read as a workflow, or a workflow refuses what was added to it. `problems` holds each reason.
 *
 * @example
 * ```ts
 * import { input, InvalidWorkflowError, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * assert.throws(() => workflow().inputs(input.image("photo"), input.image("photo")), (error) => {
 *   assert(error instanceof InvalidWorkflowError);
 *   assert.deepEqual(error.problems, [{
 *     code: "duplicate-name",
 *     severity: "error",
 *     path: ["inputs", 1, "name"],
 *     message: 'Cannot add the input "photo": the workflow has an input of this name',
 *     fix: "declare it once, or give it another name",
 *   }]);
 *   return true;
 * });
 * ```
 */
export class InvalidWorkflowError extends Error {
  /** The tag by which Effect's `catchTag` finds this error. */
  readonly _tag = "InvalidWorkflowError";
  /** The name of the class. */
  override readonly name = "InvalidWorkflowError";
  /** Everything that is wrong, in the order of the definition. */
  readonly problems: readonly Problem[];

  /**
   * Makes the error; its message holds a line for each problem.
   *
   * @param problems At least one.
   */
  constructor(problems: readonly Problem[]) {
    super(problemLines(problems));
    this.problems = Object.freeze([...problems]);
  }
}

import type { ProblemCode } from "./problem_code.ts";

/**
 * One thing that is wrong with a step, or worth knowing about it.
 *
 * @example
 * ```ts
 * import { InvalidStepError, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * assert.throws(() => llamaVision.v2().temperature(3), (error) => {
 *   assert(error instanceof InvalidStepError);
 *   assert.deepEqual(error.problems[0], {
 *     code: "invalid-value",
 *     severity: "error",
 *     path: ["temperature"],
 *     step: "llama_vision",
 *     property: "temperature",
 *     message: "Cannot set temperature to 3: wanted a number from 0 to 2, or a reference of kind float",
 *   });
 *   return true;
 * });
 * ```
 */
export interface Problem {
  /** What kind of problem it is, for programs. */
  readonly code: ProblemCode;
  /** An error is the engine's refusal, or ours at a builder; the other two change no verdict. */
  readonly severity: "error" | "warning" | "info";
  /** Where it stands in the step's JSON. */
  readonly path: readonly (string | number)[];
  /** The step's name. */
  readonly step?: string;
  /** The property, as it is called in JSON. */
  readonly property?: string;
  /** A sentence: what could not be done, the value in quotes, what is wanted. */
  readonly message: string;
  /** How to mend it, where that is not plain from the message. */
  readonly fix?: string;
}

/**
 * A step is not what the engine accepts, or a builder was handed a value that it refuses. `problems` holds each one.
 *
 * @example
 * ```ts
 * import { InvalidStepError, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * try {
 *   llamaVision.v2.parse({ type: "roboflow_core/llama_vision@v2", name: "sign", task_type: "clasification" });
 * } catch (error) {
 *   assert(error instanceof InvalidStepError);
 *   assert.deepEqual(error.problems.map((problem) => problem.property), ["images", "task_type"]);
 * }
 * ```
 */
export class InvalidStepError extends Error {
  /** The tag by which Effect's `catchTag` finds this error. */
  readonly _tag = "InvalidStepError";
  /** The name of the class. */
  override readonly name = "InvalidStepError";
  /** Everything that is wrong, in the order of the block's properties. */
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

/** What an error says of its problems: a line for each. */
export function problemLines(problems: readonly Problem[]): string {
  return problems.map(({ message, fix }) => fix === undefined ? message : `${message}; ${fix}`).join("\n");
}

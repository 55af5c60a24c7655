import type { Usage } from "./answer.ts";
import type { Reason } from "./reason.ts";

/**
 * What a {@linkcode RunError} is made of.
 *
 * @example
 * ```ts
 * import { RunError, type RunErrorFields } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // For tests of what your program does with failures: an error without a server.
 * const fields: RunErrorFields = {
 *   reason: { _tag: "EmptyContent", isRetryable: true, stopsBatch: false },
 *   cost: 0.0005,
 *   attempts: 4,
 * };
 * const error = new RunError("Cannot run the step: the model's answer is empty", fields);
 *
 * assert.deepEqual([error.isRetryable, error.cost, error.attempts, error.output], [true, 0.0005, 4, undefined]);
 * ```
 */
export interface RunErrorFields {
  /** Why the run failed. */
  readonly reason: Reason;
  /** The model's raw text, where one arrived. */
  readonly output?: string | undefined;
  /** The tokens that all attempts used together, where the server said. */
  readonly usage?: Usage | undefined;
  /** What the attempts cost together, in USD, where the server said. */
  readonly cost?: number | undefined;
  /** OpenRouter's id of the generation, to look its cost up later. */
  readonly generationId?: string | undefined;
  /** How many requests were sent. */
  readonly attempts?: number | undefined;
  /** What caused it, where that is the caller's own: the reason of an aborted signal. */
  readonly cause?: unknown;
}

const marker = Symbol.for("@stepwright/workflows/RunError");

/**
 * The one error that a run fails with. What went wrong is its `reason`; whatever was paid for is beside it: the raw
 * text, the usage, the cost and the generation id.
 *
 * Its message never holds a key, nor a URL with a key in it.
 *
 * @example Catch it, and read the reason
 * ```ts
 * import { llamaVision, RunError } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const caption = llamaVision.v3().task("caption");
 *
 * try {
 *   await caption.run("no-such-picture.jpg");
 * } catch (error) {
 *   assert(error instanceof RunError);
 *   assert(error.reason._tag === "InvalidImage");
 *   assert.equal(error.reason.problem, "missing");
 *   assert.equal(error.isRetryable, false);
 * }
 * ```
 */
export class RunError extends Error implements RunErrorFields {
  /** The tag by which Effect's `catchTag` finds this error. */
  readonly _tag = "RunError";
  /** The name of the class. */
  override readonly name = "RunError";
  /** Why the run failed. */
  readonly reason: Reason;
  /** The model's raw text, where one arrived. */
  readonly output: string | undefined;
  /** The tokens that all attempts used together, where the server said. */
  readonly usage: Usage | undefined;
  /** What the attempts cost together, in USD, where the server said. */
  readonly cost: number | undefined;
  /** OpenRouter's id of the generation, to look its cost up later. */
  readonly generationId: string | undefined;
  /** How many requests were sent. */
  readonly attempts: number;

  /**
   * Makes the error.
   *
   * @param message What could not be done, and why.
   * @param fields The reason, and what was paid for.
   */
  constructor(message: string, fields: RunErrorFields) {
    super(message, "cause" in fields ? { cause: fields.cause } : undefined);
    this.reason = fields.reason;
    this.output = fields.output;
    this.usage = fields.usage;
    this.cost = fields.cost;
    this.generationId = fields.generationId;
    this.attempts = fields.attempts ?? 0;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether the same run may succeed when it is tried again. */
  get isRetryable(): boolean {
    return this.reason.isRetryable;
  }

  /** How long the server asked to wait before the next try, in milliseconds. */
  get retryAfter(): number | undefined {
    return this.reason.retryAfter;
  }

  /** The error as JSON writes it: the message, which JSON leaves out of errors, and all that is beside it. */
  toJSON(): RunErrorFields & Pick<Error, "name" | "message"> {
    const { name, message, reason, output, usage, cost, generationId, attempts } = this;
    return { name, message, reason, output, usage, cost, generationId, attempts };
  }

  /** Recognises a `RunError` of any copy of this package. */
  static isInstance(value: unknown): value is RunError {
    return typeof value === "object" && value !== null && marker in value;
  }
}

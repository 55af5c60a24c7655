/**
 * What a run of a workflow on a server gives back.
 *
 * @typeParam O The outputs of the workflow for one image, by name.
 *
 * @example
 * ```ts
 * import { workflow } from "@stepwright/workflows";
 * import { engine, type EngineAnswer } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server; leave `fetch` out for a real one.
 * const fetch = () => Promise.resolve(Response.json({ outputs: [{ caption: "A cat." }] }));
 *
 * const answer: EngineAnswer<{ caption: string }> = await engine({ fetch }).run<{ caption: string }>(
 *   "my-workspace/captions",
 * );
 *
 * assert.deepEqual([answer.outputs, answer.attempts], [[{ caption: "A cat." }], 1]);
 * ```
 */
export interface EngineAnswer<O> {
  /**
   * The outputs, one record for each image, as the server writes them: `decode(answer.outputs)` makes typed values of
   * pictures, detections and classifications.
   */
  readonly outputs: readonly O[];
  /** What the engine did when, where the run was to be profiled and the server gives it out. */
  readonly profilerTrace: readonly unknown[] | undefined;
  /** What custom Python blocks printed, where `debug` was set, as the server writes it. */
  readonly pythonOutput: unknown;
  /** How many requests it took. */
  readonly attempts: number;
  /** The time from the first request to the answer, waits included. */
  readonly milliseconds: number;
}

import type { CollectedWith, RecordWith } from "../run/record.ts";
import type { Connected } from "./calls.ts";
import type { EngineAnswer } from "./engine_answer.ts";
import type { EngineBatchOptions } from "./engine_options.ts";

/**
 * A batch on a server: the records one by one, or all of them. Nothing is sent before one or the other is asked for;
 * asking for both runs the batch twice.
 *
 * @typeParam O The outputs of the workflow for one image, by name.
 *
 * @example
 * ```ts
 * import { engine, type EngineBatch } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server; leave `fetch` out for a real one.
 * const fetch = () => Promise.resolve(Response.json({ outputs: [{ caption: "A picture." }] }));
 *
 * const batch: EngineBatch<{ caption: string }> = engine({ fetch }).runAll<{ caption: string }>(
 *   "my-workspace/captions",
 *   { image: "examples/images/*.jpg" },
 * );
 *
 * for await (const record of batch) assert(record.ok && record.answer.outputs[0]?.caption === "A picture.");
 * ```
 */
export interface EngineBatch<O> extends AsyncIterable<RecordWith<EngineAnswer<O>>> {
  /**
   * Runs the whole batch and gives every record and the sums. It does not fail because an image does. A server does not
   * say what a run costs: `cost` and `usage` are undefined.
   *
   * @throws {BrokenEngineBatchError} If the list of images breaks off after the first of them; it holds what came before.
   */
  collect(): Promise<CollectedWith<EngineAnswer<O>>>;
}

/** Makes a batch. What runs it is loaded when the first record is asked for. */
export function engineBatch(
  connected: Connected,
  workflow: unknown,
  inputs: Readonly<Record<string, unknown>>,
  options: EngineBatchOptions,
): EngineBatch<Record<string, unknown>> {
  return Object.freeze({
    async *[Symbol.asyncIterator]() {
      const { records } = await import("./run_each.ts");
      yield* records(connected, workflow, inputs, options);
    },
    async collect() {
      const { collect } = await import("./run_each.ts");
      return collect(connected, workflow, inputs, options);
    },
  });
}

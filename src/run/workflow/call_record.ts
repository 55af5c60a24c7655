import type { ImageRecord } from "../record.ts";

/**
 * The record of one question to a model within a workflow: what became of it, and which step asked.
 *
 * Its `prediction` is the text of the answer, as the step's `output` has it; `index` is the place of the image.
 *
 * @example
 * ```ts
 * import { type CallRecord, input, llamaVision, openRouter, workflow } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const pictures = ["examples/images/chelsea.jpg", "examples/images/coffee.jpg"];
 * const { records } = await captions.runHere({ photo: pictures }, { target });
 *
 * const calls: readonly CallRecord[] = records.flatMap((record) => record.calls);
 * assert.deepEqual(calls.map(({ step, place, ok }) => [step, place, ok]), [
 *   ["caption", [0], true], // what `caption` was asked about the first picture
 *   ["caption", [1], true],
 * ]);
 * ```
 */
export type CallRecord = ImageRecord<string> & {
  /** The name of the step. */
  readonly step: string;
  /** Where in the data it belongs: the image's place, then that of the crop, and so on. */
  readonly place: readonly number[];
};

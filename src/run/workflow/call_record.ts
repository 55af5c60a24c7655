import type { ImageRecord } from "../record.ts";

/**
 * The record of one question to a model within a workflow: what became of it, and which step asked.
 *
 * Its `prediction` is the text of the answer, as the step's `output` has it; `index` is the place of the image.
 */
export type CallRecord = ImageRecord<string> & {
  /** The name of the step. */
  readonly step: string;
  /** Where in the data it belongs: the image's place, then that of the crop, and so on. */
  readonly place: readonly number[];
};

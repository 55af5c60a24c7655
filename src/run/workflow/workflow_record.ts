import type { Summary } from "../record.ts";
import type { RunError } from "../run_error.ts";
import type { CallRecord } from "./call_record.ts";
import type { WorkflowInputs } from "./run_inputs.ts";

/** What every record of a workflow says of its image. */
export interface RecordOfWorkflow<O> {
  /** The image's position among those handed over, from 0. */
  readonly index: number;
  /** What was handed over for this image: the picture as it was given, and the elements of other batches, by name. */
  readonly inputs: WorkflowInputs;
  /** The workflow's outputs for this image, as the engine writes them; null where something that they need failed. */
  readonly outputs: O;
  /** The questions that were asked of models for this image, in the order in which they ended. */
  readonly calls: readonly CallRecord[];
}

/** The record of an image for which the whole workflow ran. */
export interface WorkflowSucceeded<O> extends RecordOfWorkflow<O> {
  /** Nothing failed. */
  readonly ok: true;
}

/** The record of an image for which something failed. */
export interface WorkflowFailed<O> extends RecordOfWorkflow<O> {
  /** Something failed. */
  readonly ok: false;
  /** What failed first, by the order of the steps. */
  readonly error: RunError;
}

/**
 * What became of one image in a workflow. There is exactly one for each image; a workflow that takes none has one.
 *
 * @typeParam O The outputs of the workflow.
 */
export type WorkflowRecord<O> = WorkflowSucceeded<O> | WorkflowFailed<O>;

/** What became of the images of a workflow: `usage`, `cost` and `reused` are those of its questions. */
export interface WorkflowSummary extends Summary {
  /** How many questions models were asked, those that a journal or an equal question answered included. */
  readonly calls: number;
}

/**
 * Everything that came of a workflow.
 *
 * @typeParam O The outputs of the workflow.
 */
export interface WorkflowRun<O> {
  /**
   * The outputs, as a Roboflow server gives them: one for each image, or a single one where none of them depends on an
   * image.
   */
  readonly outputs: readonly O[];
  /** The records, one for each image, in the same order. */
  readonly records: readonly WorkflowRecord<O>[];
  /** The sums. */
  readonly summary: WorkflowSummary;
}

/**
 * What becomes of many images in a workflow, each on its own: iterate over the records, or `collect()` them. Nothing is
 * sent before one or the other is asked for; asking for both runs the workflow twice.
 *
 * @typeParam O The outputs of the workflow.
 */
export interface WorkflowBatch<O> extends AsyncIterable<WorkflowRecord<O>> {
  /**
   * Runs them all, and gives every record and the sums.
   *
   * @throws {BrokenWorkflowError} If the images, or the journal, break off after the first of them; it holds what came before.
   */
  collect(): Promise<WorkflowRun<O>>;
}

/**
 * Typed builders for the block Local File Sink, of the category sink: {@linkcode localFileSink} builds steps of
 * `roboflow_core/local_file_sink@v1`.
 *
 * @module
 */
import {
  blockFamily,
  type BlockVersion,
  type CompleteStep,
  type NamedStep,
  type ReferenceTo,
  type Selector,
} from "../builder.ts";
import * as facts from "./facts/local_file_sink.ts";

/**
 * A step of `roboflow_core/local_file_sink@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link LocalFileSinkV1}.
 */
export interface LocalFileSinkV1Needs<Missing extends string> extends NamedStep {
  /** Sets the content: a reference of kind string, such as "$inputs.name". */
  content(value: Selector | ReferenceTo<"string">): LocalFileSinkV1After<Exclude<Missing, "content">>;
  /** Sets the file type: one of "csv", "json", "txt". Default "csv". */
  fileType(value: "csv" | "json" | "txt"): this;
  /** Sets the output mode: one of "append_log", "separate_files". */
  outputMode(value: "append_log" | "separate_files"): LocalFileSinkV1After<Exclude<Missing, "outputMode">>;
  /** Sets the target directory: a text, or a reference of kind string. */
  targetDirectory(value: string | ReferenceTo<"string">): LocalFileSinkV1After<Exclude<Missing, "targetDirectory">>;
  /** Sets the file name prefix: a text, or a reference of kind string. Default "workflow_output". */
  fileNamePrefix(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the max entries per file: an integer, or a reference of kind string. Default 1024. A literal has to lie at
   * or above 1. Used only where `output_mode` is "append_log".
   */
  maxEntriesPerFile(value: number | Selector | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/local_file_sink@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link localFileSink} builds it.
 */
export interface LocalFileSinkV1
  extends
    LocalFileSinkV1Needs<never>,
    CompleteStep<"roboflow_core/local_file_sink@v1", { error_status: "boolean"; message: "string" }> {}

/**
 * A step of `roboflow_core/local_file_sink@v1` of which something was set: a {@link LocalFileSinkV1} if nothing is
 * `Missing`, else a {@link LocalFileSinkV1Needs}.
 */
export type LocalFileSinkV1After<Missing extends string> = [Missing] extends [never] ? LocalFileSinkV1
  : LocalFileSinkV1Needs<Missing>;

/** The versions of the block Local File Sink: what {@link localFileSink} is. */
export interface LocalFileSink {
  /**
   * `roboflow_core/local_file_sink@v1`: Local File Sink, of the category sink.
   *
   * Gives `error_status` (boolean) and `message` (string). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/local_file_sink@v1",
    LocalFileSinkV1Needs<"content" | "outputMode" | "targetDirectory">,
    LocalFileSinkV1
  >;
}

/**
 * Builds steps of the block Local File Sink: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { localFileSink } from "@stepwright/workflows/blocks/local_file_sink";
 * import assert from "node:assert/strict";
 *
 * const content = input.parameter("content", "string");
 * const step = localFileSink.v1("local_file_sink").content(content).outputMode("append_log").targetDirectory("signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/local_file_sink@v1",
 *   name: "local_file_sink",
 *   content: "$inputs.content",
 *   output_mode: "append_log",
 *   target_directory: "signs",
 * });
 * ```
 */
export const localFileSink: LocalFileSink = blockFamily(facts);

/**
 * Typed builders for the block S3 Sink, of the category sink: {@linkcode s3Sink} builds steps of
 * `roboflow_core/s3_sink@v1`.
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
import * as facts from "./facts/s3_sink.ts";

/**
 * A step of `roboflow_core/s3_sink@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link S3SinkV1}.
 */
export interface S3SinkV1Needs<Missing extends string> extends NamedStep {
  /** Sets the content: a reference of kind string, such as "$inputs.name". */
  content(value: Selector | ReferenceTo<"string">): S3SinkV1After<Exclude<Missing, "content">>;
  /** Sets the file type: one of "csv", "json", "txt". Default "csv". */
  fileType(value: "csv" | "json" | "txt"): this;
  /** Sets the output mode: one of "append_log", "separate_files". */
  outputMode(value: "append_log" | "separate_files"): S3SinkV1After<Exclude<Missing, "outputMode">>;
  /** Sets the bucket name: a text, or a reference of kind string. */
  bucketName(value: string | ReferenceTo<"string">): S3SinkV1After<Exclude<Missing, "bucketName">>;
  /** Sets the S3 prefix: a text, or a reference of kind string. Default "". */
  s3Prefix(value: string | ReferenceTo<"string">): this;
  /** Sets the file name prefix: a text, or a reference of kind string. Default "workflow_output". */
  fileNamePrefix(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the max entries per file: an integer, or a reference of kind string. Default 1024. A literal has to lie at
   * or above 1. Used only where `output_mode` is "append_log".
   */
  maxEntriesPerFile(value: number | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the aws access key id: a text, or null, or a reference of kind secret, string. Default null. A literal ends
   * up in the JSON: hand it over at run time instead.
   */
  awsAccessKeyId(value: string | null | ReferenceTo<"secret" | "string">): this;
  /**
   * Sets the aws secret access key: a text, or null, or a reference of kind secret, string. Default null. A literal
   * ends up in the JSON: hand it over at run time instead.
   */
  awsSecretAccessKey(value: string | null | ReferenceTo<"secret" | "string">): this;
  /** Sets the aws region: a text, or null, or a reference of kind string. Default null. */
  awsRegion(value: string | null | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/s3_sink@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link s3Sink} builds it.
 */
export interface S3SinkV1
  extends
    S3SinkV1Needs<never>,
    CompleteStep<"roboflow_core/s3_sink@v1", { error_status: "boolean"; message: "string" }> {}

/**
 * A step of `roboflow_core/s3_sink@v1` of which something was set: a {@link S3SinkV1} if nothing is `Missing`, else a
 * {@link S3SinkV1Needs}.
 */
export type S3SinkV1After<Missing extends string> = [Missing] extends [never] ? S3SinkV1 : S3SinkV1Needs<Missing>;

/** The versions of the block S3 Sink: what {@link s3Sink} is. */
export interface S3Sink {
  /**
   * `roboflow_core/s3_sink@v1`: S3 Sink, of the category sink.
   *
   * Gives `error_status` (boolean) and `message` (string). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/s3_sink@v1",
    S3SinkV1Needs<"content" | "outputMode" | "bucketName">,
    S3SinkV1
  >;
}

/**
 * Builds steps of the block S3 Sink: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { s3Sink } from "@stepwright/workflows/blocks/s3_sink";
 * import assert from "node:assert/strict";
 *
 * const content = input.parameter("content", "string");
 * const step = s3Sink.v1("s3_sink").content(content).outputMode("append_log").bucketName("street-signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/s3_sink@v1",
 *   name: "s3_sink",
 *   content: "$inputs.content",
 *   output_mode: "append_log",
 *   bucket_name: "street-signs",
 * });
 * ```
 */
export const s3Sink: S3Sink = blockFamily(facts);

/**
 * Typed builders for the block Webhook Sink, of the category sink: {@linkcode webhookSink} builds steps of
 * `roboflow_core/webhook_sink@v1`.
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
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/webhook_sink.ts";

/**
 * A step of `roboflow_core/webhook_sink@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link WebhookSinkV1}.
 */
export interface WebhookSinkV1Needs<Missing extends string> extends NamedStep {
  /** Sets the URL: a text, or a reference of kind string. */
  url(value: string | ReferenceTo<"string">): WebhookSinkV1After<Exclude<Missing, "url">>;
  /** Sets the method: one of "GET", "POST", "PUT". */
  method(value: "GET" | "POST" | "PUT"): WebhookSinkV1After<Exclude<Missing, "method">>;
  /**
   * Sets the query parameters: a record of values, each a text, a number, true or false, an integer, a list of
   * values, each a text, a number, an integer or true or false or a reference of kind string, integer, float,
   * roboflow_model_id, roboflow_project, roboflow_api_key, float_zero_to_one, list_of_values, boolean, top_class. A
   * literal ends up in the JSON: hand it over at run time instead.
   */
  queryParameters(
    value: Readonly<
      Record<
        string,
        | string
        | number
        | boolean
        | readonly (string | number | boolean)[]
        | ReferenceTo<
          | "string"
          | "integer"
          | "float"
          | "roboflow_model_id"
          | "roboflow_project"
          | "roboflow_api_key"
          | "float_zero_to_one"
          | "list_of_values"
          | "boolean"
          | "top_class"
        >
      >
    >,
  ): this;
  /**
   * Sets the headers: a record of values, each a text, a number, true or false, an integer or a reference of kind
   * string, integer, float, roboflow_model_id, roboflow_project, roboflow_api_key, float_zero_to_one, boolean,
   * top_class. A literal ends up in the JSON: hand it over at run time instead.
   */
  headers(
    value: Readonly<
      Record<
        string,
        | string
        | number
        | boolean
        | ReferenceTo<
          | "string"
          | "integer"
          | "float"
          | "roboflow_model_id"
          | "roboflow_project"
          | "roboflow_api_key"
          | "float_zero_to_one"
          | "boolean"
          | "top_class"
        >
      >
    >,
  ): this;
  /**
   * Sets the JSON payload: a record of values, each a text, a number, true or false, an integer, a record of any JSON
   * values, a list of any JSON values or a reference.
   */
  jsonPayload(
    value: Readonly<
      Record<
        string,
        string | number | boolean | Readonly<Record<string, unknown>> | readonly unknown[] | ReferenceTo<"*">
      >
    >,
  ): this;
  /**
   * Sets the JSON payload operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  jsonPayloadOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /**
   * Sets the multi part encoded files: a record of values, each a text, a number, true or false, an integer, a record
   * of any JSON values, a list of any JSON values or a reference.
   */
  multiPartEncodedFiles(
    value: Readonly<
      Record<
        string,
        string | number | boolean | Readonly<Record<string, unknown>> | readonly unknown[] | ReferenceTo<"*">
      >
    >,
  ): this;
  /**
   * Sets the multi part encoded files operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  multiPartEncodedFilesOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /**
   * Sets the form data: a record of values, each a text, a number, true or false, an integer, a record of any JSON
   * values, a list of any JSON values or a reference.
   */
  formData(
    value: Readonly<
      Record<
        string,
        string | number | boolean | Readonly<Record<string, unknown>> | readonly unknown[] | ReferenceTo<"*">
      >
    >,
  ): this;
  /**
   * Sets the form data operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  formDataOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /** Sets the request timeout: an integer, or a reference of kind integer. Default 2. */
  requestTimeout(value: number | Selector | ReferenceTo<"integer">): this;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the cooldown seconds: an integer, or a reference of kind integer. Default 5. */
  cooldownSeconds(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/webhook_sink@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link webhookSink} builds it.
 */
export interface WebhookSinkV1 extends
  WebhookSinkV1Needs<never>,
  CompleteStep<
    "roboflow_core/webhook_sink@v1",
    { error_status: "boolean"; throttling_status: "boolean"; message: "string" }
  > {}

/**
 * A step of `roboflow_core/webhook_sink@v1` of which something was set: a {@link WebhookSinkV1} if nothing is
 * `Missing`, else a {@link WebhookSinkV1Needs}.
 */
export type WebhookSinkV1After<Missing extends string> = [Missing] extends [never] ? WebhookSinkV1
  : WebhookSinkV1Needs<Missing>;

/** The versions of the block Webhook Sink: what {@link webhookSink} is. */
export interface WebhookSink {
  /**
   * `roboflow_core/webhook_sink@v1`: Webhook Sink, of the category sink.
   *
   * Gives `error_status` (boolean), `throttling_status` (boolean) and `message` (string). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/webhook_sink@v1", WebhookSinkV1Needs<"url" | "method">, WebhookSinkV1>;
}

/**
 * Builds steps of the block Webhook Sink: call a version with a name.
 *
 * @example
 * ```ts
 * import { webhookSink } from "@stepwright/workflows/blocks/webhook_sink";
 * import assert from "node:assert/strict";
 *
 * const step = webhookSink.v1("webhook_sink").url("https://example.com/signs").method("POST");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/webhook_sink@v1",
 *   name: "webhook_sink",
 *   url: "https://example.com/signs",
 *   method: "POST",
 * });
 * ```
 */
export const webhookSink: WebhookSink = blockFamily(facts);

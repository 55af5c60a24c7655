/**
 * Typed builders for the block Slack Notification, of the category sink: {@linkcode slackNotification} builds steps
 * of `roboflow_core/slack_notification@v1`.
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
import * as facts from "./facts/slack_notification.ts";

/**
 * A step of `roboflow_core/slack_notification@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link SlackNotificationV1}.
 */
export interface SlackNotificationV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the slack token: a text, or a reference of kind string, secret. A literal ends up in the JSON: hand it over
   * at run time instead.
   */
  slackToken(
    value: string | ReferenceTo<"string" | "secret">,
  ): SlackNotificationV1After<Exclude<Missing, "slackToken">>;
  /** Sets the channel: a text, or a reference of kind string. */
  channel(value: string | ReferenceTo<"string">): SlackNotificationV1After<Exclude<Missing, "channel">>;
  /** Sets the message: a text. */
  message(value: string): SlackNotificationV1After<Exclude<Missing, "message">>;
  /**
   * Sets the message parameters: a record of values, each a text, an integer, a number, true or false or a reference.
   */
  messageParameters(value: Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>): this;
  /**
   * Sets the message parameters operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  messageParametersOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /** Sets the attachments: a record of references of kind string, bytes. */
  attachments(value: Readonly<Record<string, Selector | ReferenceTo<"string" | "bytes">>>): this;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the cooldown seconds: an integer, or a reference of kind integer. Default 5. A literal has to lie from 0 to
   * 900.
   */
  cooldownSeconds(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the cooldown session key: a text. */
  cooldownSessionKey(value: string): SlackNotificationV1After<Exclude<Missing, "cooldownSessionKey">>;
}

/**
 * A step of `roboflow_core/slack_notification@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link slackNotification} builds it.
 */
export interface SlackNotificationV1 extends
  SlackNotificationV1Needs<never>,
  CompleteStep<
    "roboflow_core/slack_notification@v1",
    { error_status: "boolean"; throttling_status: "boolean"; message: "string" }
  > {}

/**
 * A step of `roboflow_core/slack_notification@v1` of which something was set: a {@link SlackNotificationV1} if
 * nothing is `Missing`, else a {@link SlackNotificationV1Needs}.
 */
export type SlackNotificationV1After<Missing extends string> = [Missing] extends [never] ? SlackNotificationV1
  : SlackNotificationV1Needs<Missing>;

/** The versions of the block Slack Notification: what {@link slackNotification} is. */
export interface SlackNotification {
  /**
   * `roboflow_core/slack_notification@v1`: Slack Notification, of the category sink.
   *
   * Gives `error_status` (boolean), `throttling_status` (boolean) and `message` (string). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/slack_notification@v1",
    SlackNotificationV1Needs<"slackToken" | "channel" | "message" | "cooldownSessionKey">,
    SlackNotificationV1
  >;
}

/**
 * Builds steps of the block Slack Notification: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { slackNotification } from "@stepwright/workflows/blocks/slack_notification";
 * import assert from "node:assert/strict";
 *
 * const slackToken = input.parameter("slack_token", "secret");
 * const step = slackNotification.v1("slack_notification")
 *   .slackToken(slackToken)
 *   .channel("C0123456789")
 *   .message("A sign was seen.")
 *   .cooldownSessionKey("front-door");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/slack_notification@v1",
 *   name: "slack_notification",
 *   slack_token: "$inputs.slack_token",
 *   channel: "C0123456789",
 *   message: "A sign was seen.",
 *   cooldown_session_key: "front-door",
 * });
 * ```
 */
export const slackNotification: SlackNotification = blockFamily(facts);

/**
 * Typed builders for the block Twilio SMS/MMS Notification, of the category sink: {@linkcode twilioSmsNotification}
 * builds steps of each version.
 *
 * - `v2`: `roboflow_core/twilio_sms_notification@v2`
 * - `v1`: `roboflow_core/twilio_sms_notification@v1`
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
import * as facts from "./facts/twilio_sms_notification.ts";

/**
 * A step of `roboflow_core/twilio_sms_notification@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link TwilioSmsNotificationV1}.
 */
export interface TwilioSmsNotificationV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the twilio account sid: a text, or a reference of kind string, secret. A literal ends up in the JSON: hand
   * it over at run time instead.
   */
  twilioAccountSid(
    value: string | ReferenceTo<"string" | "secret">,
  ): TwilioSmsNotificationV1After<Exclude<Missing, "twilioAccountSid">>;
  /**
   * Sets the twilio auth token: a text, or a reference of kind string, secret. A literal ends up in the JSON: hand it
   * over at run time instead.
   */
  twilioAuthToken(
    value: string | ReferenceTo<"string" | "secret">,
  ): TwilioSmsNotificationV1After<Exclude<Missing, "twilioAuthToken">>;
  /** Sets the sender number: a text, or a reference of kind string. */
  senderNumber(value: string | ReferenceTo<"string">): TwilioSmsNotificationV1After<Exclude<Missing, "senderNumber">>;
  /** Sets the receiver number: a text, or a reference of kind string. */
  receiverNumber(
    value: string | ReferenceTo<"string">,
  ): TwilioSmsNotificationV1After<Exclude<Missing, "receiverNumber">>;
  /** Sets the message: a text. */
  message(value: string): TwilioSmsNotificationV1After<Exclude<Missing, "message">>;
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
  cooldownSessionKey(value: string): TwilioSmsNotificationV1After<Exclude<Missing, "cooldownSessionKey">>;
  /**
   * Sets the length limit: an integer, or a reference of kind integer. Default 160. A literal has to lie at or above
   * 1.
   */
  lengthLimit(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/twilio_sms_notification@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link twilioSmsNotification} builds it.
 */
export interface TwilioSmsNotificationV1 extends
  TwilioSmsNotificationV1Needs<never>,
  CompleteStep<
    "roboflow_core/twilio_sms_notification@v1",
    { error_status: "boolean"; throttling_status: "boolean"; message: "string" }
  > {}

/**
 * A step of `roboflow_core/twilio_sms_notification@v1` of which something was set: a {@link TwilioSmsNotificationV1}
 * if nothing is `Missing`, else a {@link TwilioSmsNotificationV1Needs}.
 */
export type TwilioSmsNotificationV1After<Missing extends string> = [Missing] extends [never] ? TwilioSmsNotificationV1
  : TwilioSmsNotificationV1Needs<Missing>;

/**
 * A step of `roboflow_core/twilio_sms_notification@v2` that still needs what `Missing` names: once all of it is set,
 * it is a {@link TwilioSmsNotificationV2}.
 */
export interface TwilioSmsNotificationV2Needs<Missing extends string> extends NamedStep {
  /** Sets the SMS provider: one of "Roboflow Managed API Key", "Custom Twilio". Default "Roboflow Managed API Key". */
  smsProvider(value: "Roboflow Managed API Key" | "Custom Twilio"): this;
  /** Sets the receiver number: a text, or a reference of kind string. */
  receiverNumber(
    value: string | ReferenceTo<"string">,
  ): TwilioSmsNotificationV2After<Exclude<Missing, "receiverNumber">>;
  /** Sets the message: a text. */
  message(value: string): TwilioSmsNotificationV2After<Exclude<Missing, "message">>;
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
  /**
   * Sets the media URL: a text, or a list of texts, or null, or a reference of kind string, list_of_values, image.
   * Default null.
   */
  mediaUrl(value: string | readonly string[] | null | ReferenceTo<"string" | "list_of_values" | "image">): this;
  /**
   * Sets the twilio account sid: a text, or null, or a reference of kind string, secret. Default null. Used only
   * where `sms_provider` is "Custom Twilio". A literal ends up in the JSON: hand it over at run time instead.
   */
  twilioAccountSid(value: string | null | ReferenceTo<"string" | "secret">): this;
  /**
   * Sets the twilio auth token: a text, or null, or a reference of kind string, secret. Default null. Used only where
   * `sms_provider` is "Custom Twilio". A literal ends up in the JSON: hand it over at run time instead.
   */
  twilioAuthToken(value: string | null | ReferenceTo<"string" | "secret">): this;
  /**
   * Sets the sender number: a text, or null, or a reference of kind string. Default null. Used only where
   * `sms_provider` is "Custom Twilio".
   */
  senderNumber(value: string | null | ReferenceTo<"string">): this;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the cooldown seconds: an integer, or a reference of kind integer. Default 5. */
  cooldownSeconds(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/twilio_sms_notification@v2` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link twilioSmsNotification} builds it.
 */
export interface TwilioSmsNotificationV2 extends
  TwilioSmsNotificationV2Needs<never>,
  CompleteStep<
    "roboflow_core/twilio_sms_notification@v2",
    { error_status: "boolean"; throttling_status: "boolean"; message: "string" }
  > {}

/**
 * A step of `roboflow_core/twilio_sms_notification@v2` of which something was set: a {@link TwilioSmsNotificationV2}
 * if nothing is `Missing`, else a {@link TwilioSmsNotificationV2Needs}.
 */
export type TwilioSmsNotificationV2After<Missing extends string> = [Missing] extends [never] ? TwilioSmsNotificationV2
  : TwilioSmsNotificationV2Needs<Missing>;

/** The versions of the block Twilio SMS/MMS Notification: what {@link twilioSmsNotification} is. */
export interface TwilioSmsNotification {
  /**
   * `roboflow_core/twilio_sms_notification@v1`: Twilio SMS Notification, of the category sink. A later version is
   * `v2`.
   *
   * Gives `error_status` (boolean), `throttling_status` (boolean) and `message` (string). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/twilio_sms_notification@v1",
    TwilioSmsNotificationV1Needs<
      "twilioAccountSid" | "twilioAuthToken" | "senderNumber" | "receiverNumber" | "message" | "cooldownSessionKey"
    >,
    TwilioSmsNotificationV1
  >;
  /**
   * `roboflow_core/twilio_sms_notification@v2`: Twilio SMS/MMS Notification, of the category sink.
   *
   * Gives `error_status` (boolean), `throttling_status` (boolean) and `message` (string). Runs once for each element
   * of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/twilio_sms_notification@v2",
    TwilioSmsNotificationV2Needs<"receiverNumber" | "message">,
    TwilioSmsNotificationV2
  >;
}

/**
 * Builds steps of the block Twilio SMS/MMS Notification: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { twilioSmsNotification } from "@stepwright/workflows/blocks/twilio_sms_notification";
 * import assert from "node:assert/strict";
 *
 * const step = twilioSmsNotification.v2("twilio_sms_notification")
 *   .receiverNumber("+15550100")
 *   .message("A sign was seen.");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/twilio_sms_notification@v2",
 *   name: "twilio_sms_notification",
 *   receiver_number: "+15550100",
 *   message: "A sign was seen.",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { twilioSmsNotification } from "@stepwright/workflows/blocks/twilio_sms_notification";
 * import assert from "node:assert/strict";
 *
 * const twilioAccountSid = input.parameter("twilio_account_sid", "secret");
 * const twilioAuthToken = input.parameter("twilio_auth_token", "secret");
 * const step = twilioSmsNotification.v1("twilio_sms_notification")
 *   .twilioAccountSid(twilioAccountSid)
 *   .twilioAuthToken(twilioAuthToken)
 *   .senderNumber("+15550101")
 *   .receiverNumber("+15550100")
 *   .message("A sign was seen.")
 *   .cooldownSessionKey("front-door");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/twilio_sms_notification@v1",
 *   name: "twilio_sms_notification",
 *   twilio_account_sid: "$inputs.twilio_account_sid",
 *   twilio_auth_token: "$inputs.twilio_auth_token",
 *   sender_number: "+15550101",
 *   receiver_number: "+15550100",
 *   message: "A sign was seen.",
 *   cooldown_session_key: "front-door",
 * });
 * ```
 */
export const twilioSmsNotification: TwilioSmsNotification = blockFamily(facts);

/**
 * Typed builders for the block Email Notification, of the category sink: {@linkcode emailNotification} builds steps
 * of each version.
 *
 * - `v2`: `roboflow_core/email_notification@v2`
 * - `v1`: `roboflow_core/email_notification@v1`
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
import * as facts from "./facts/email_notification.ts";

/**
 * A step of `roboflow_core/email_notification@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link EmailNotificationV1}.
 */
export interface EmailNotificationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the subject: a text. */
  subject(value: string): EmailNotificationV1After<Exclude<Missing, "subject">>;
  /** Sets the sender email: a text, or a reference of kind string. */
  senderEmail(value: string | ReferenceTo<"string">): EmailNotificationV1After<Exclude<Missing, "senderEmail">>;
  /** Sets the receiver email: a text, or a list of texts, or a reference of kind string, list_of_values. */
  receiverEmail(
    value: string | readonly string[] | ReferenceTo<"string" | "list_of_values">,
  ): EmailNotificationV1After<Exclude<Missing, "receiverEmail">>;
  /** Sets the message: a text. */
  message(value: string): EmailNotificationV1After<Exclude<Missing, "message">>;
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
   * Sets the cc receiver email: a text, or a list of texts, or null, or a reference of kind string, list_of_values.
   * Default null.
   */
  ccReceiverEmail(value: string | readonly string[] | null | ReferenceTo<"string" | "list_of_values">): this;
  /**
   * Sets the bcc receiver email: a text, or a list of texts, or null, or a reference of kind string, list_of_values.
   * Default null.
   */
  bccReceiverEmail(value: string | readonly string[] | null | ReferenceTo<"string" | "list_of_values">): this;
  /** Sets the attachments: a record of references of kind string, bytes. */
  attachments(value: Readonly<Record<string, Selector | ReferenceTo<"string" | "bytes">>>): this;
  /** Sets the SMTP server: a text, or a reference of kind string. */
  smtpServer(value: string | ReferenceTo<"string">): EmailNotificationV1After<Exclude<Missing, "smtpServer">>;
  /**
   * Sets the sender email password: a text, or a reference of kind string, secret. A literal ends up in the JSON:
   * hand it over at run time instead.
   */
  senderEmailPassword(
    value: string | ReferenceTo<"string" | "secret">,
  ): EmailNotificationV1After<Exclude<Missing, "senderEmailPassword">>;
  /** Sets the SMTP port: an integer. Default 465. */
  smtpPort(value: number): this;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the cooldown seconds: an integer, or a reference of kind integer. Default 5. */
  cooldownSeconds(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/email_notification@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link emailNotification} builds it.
 */
export interface EmailNotificationV1 extends
  EmailNotificationV1Needs<never>,
  CompleteStep<
    "roboflow_core/email_notification@v1",
    { error_status: "boolean"; throttling_status: "boolean"; message: "string" }
  > {}

/**
 * A step of `roboflow_core/email_notification@v1` of which something was set: a {@link EmailNotificationV1} if
 * nothing is `Missing`, else a {@link EmailNotificationV1Needs}.
 */
export type EmailNotificationV1After<Missing extends string> = [Missing] extends [never] ? EmailNotificationV1
  : EmailNotificationV1Needs<Missing>;

/**
 * A step of `roboflow_core/email_notification@v2` that still needs what `Missing` names: once all of it is set, it is
 * a {@link EmailNotificationV2}.
 */
export interface EmailNotificationV2Needs<Missing extends string> extends NamedStep {
  /** Sets the email provider: one of "Roboflow Managed API Key", "Custom SMTP". Default "Roboflow Managed API Key". */
  emailProvider(value: "Roboflow Managed API Key" | "Custom SMTP"): this;
  /** Sets the subject: a text. */
  subject(value: string): EmailNotificationV2After<Exclude<Missing, "subject">>;
  /** Sets the receiver email: a text, or a list of texts, or a reference of kind string, list_of_values. */
  receiverEmail(
    value: string | readonly string[] | ReferenceTo<"string" | "list_of_values">,
  ): EmailNotificationV2After<Exclude<Missing, "receiverEmail">>;
  /** Sets the message: a text. */
  message(value: string): EmailNotificationV2After<Exclude<Missing, "message">>;
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
   * Sets the sender email: a text, or null, or a reference of kind string. Default null. Used only where
   * `email_provider` is "Custom SMTP".
   */
  senderEmail(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the SMTP server: a text, or null, or a reference of kind string. Default null. Used only where
   * `email_provider` is "Custom SMTP".
   */
  smtpServer(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the sender email password: a text, or null, or a reference of kind string, secret. Default null. Used only
   * where `email_provider` is "Custom SMTP". A literal ends up in the JSON: hand it over at run time instead.
   */
  senderEmailPassword(value: string | null | ReferenceTo<"string" | "secret">): this;
  /**
   * Sets the cc receiver email: a text, or a list of texts, or null, or a reference of kind string, list_of_values.
   * Default null. Used only where `email_provider` is "Custom SMTP".
   */
  ccReceiverEmail(value: string | readonly string[] | null | ReferenceTo<"string" | "list_of_values">): this;
  /**
   * Sets the bcc receiver email: a text, or a list of texts, or null, or a reference of kind string, list_of_values.
   * Default null. Used only where `email_provider` is "Custom SMTP".
   */
  bccReceiverEmail(value: string | readonly string[] | null | ReferenceTo<"string" | "list_of_values">): this;
  /** Sets the SMTP port: an integer. Default 465. Used only where `email_provider` is "Custom SMTP". */
  smtpPort(value: number): this;
  /** Sets the attachments: a record of references of kind string, bytes, image. */
  attachments(value: Readonly<Record<string, Selector | ReferenceTo<"string" | "bytes" | "image">>>): this;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the cooldown seconds: an integer, or a reference of kind integer. Default 5. */
  cooldownSeconds(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/email_notification@v2` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link emailNotification} builds it.
 */
export interface EmailNotificationV2 extends
  EmailNotificationV2Needs<never>,
  CompleteStep<
    "roboflow_core/email_notification@v2",
    { error_status: "boolean"; throttling_status: "boolean"; message: "string" }
  > {}

/**
 * A step of `roboflow_core/email_notification@v2` of which something was set: a {@link EmailNotificationV2} if
 * nothing is `Missing`, else a {@link EmailNotificationV2Needs}.
 */
export type EmailNotificationV2After<Missing extends string> = [Missing] extends [never] ? EmailNotificationV2
  : EmailNotificationV2Needs<Missing>;

/** The versions of the block Email Notification: what {@link emailNotification} is. */
export interface EmailNotification {
  /**
   * `roboflow_core/email_notification@v1`: Email Notification, of the category sink. A later version is `v2`.
   *
   * Gives `error_status` (boolean), `throttling_status` (boolean) and `message` (string). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/email_notification@v1",
    EmailNotificationV1Needs<
      "subject" | "senderEmail" | "receiverEmail" | "message" | "smtpServer" | "senderEmailPassword"
    >,
    EmailNotificationV1
  >;
  /**
   * `roboflow_core/email_notification@v2`: Email Notification, of the category sink.
   *
   * Gives `error_status` (boolean), `throttling_status` (boolean) and `message` (string). Runs once for each element
   * of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/email_notification@v2",
    EmailNotificationV2Needs<"subject" | "receiverEmail" | "message">,
    EmailNotificationV2
  >;
}

/**
 * Builds steps of the block Email Notification: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { emailNotification } from "@stepwright/workflows/blocks/email_notification";
 * import assert from "node:assert/strict";
 *
 * const step = emailNotification.v2("email_notification")
 *   .subject("Signs")
 *   .receiverEmail("ann@example.com")
 *   .message("A sign was seen.");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/email_notification@v2",
 *   name: "email_notification",
 *   subject: "Signs",
 *   receiver_email: "ann@example.com",
 *   message: "A sign was seen.",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { emailNotification } from "@stepwright/workflows/blocks/email_notification";
 * import assert from "node:assert/strict";
 *
 * const senderEmailPassword = input.parameter("sender_email_password", "secret");
 * const step = emailNotification.v1("email_notification")
 *   .subject("Signs")
 *   .senderEmail("signs@example.com")
 *   .receiverEmail("ann@example.com")
 *   .message("A sign was seen.")
 *   .smtpServer("smtp.example.com")
 *   .senderEmailPassword(senderEmailPassword);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/email_notification@v1",
 *   name: "email_notification",
 *   subject: "Signs",
 *   sender_email: "signs@example.com",
 *   receiver_email: "ann@example.com",
 *   message: "A sign was seen.",
 *   smtp_server: "smtp.example.com",
 *   sender_email_password: "$inputs.sender_email_password",
 * });
 * ```
 */
export const emailNotification: EmailNotification = blockFamily(facts);

/**
 * What every reason knows of itself. Retries and batches decide by these fields alone, never by a status code.
 *
 * @example
 * ```ts
 * import type { ReasonTraits } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // What to do about a failure, whatever it is: every `error.reason` has these fields.
 * function advice({ isRetryable, stopsBatch, retryAfter = 0 }: ReasonTraits): string {
 *   if (stopsBatch) return "stop";
 *   return isRetryable ? `again in ${retryAfter} ms` : "next image";
 * }
 *
 * assert.equal(advice({ isRetryable: true, stopsBatch: false, retryAfter: 2000 }), "again in 2000 ms");
 * assert.equal(advice({ isRetryable: false, stopsBatch: false }), "next image");
 * ```
 */
export interface ReasonTraits {
  /** Whether the same request may succeed when it is sent again. */
  readonly isRetryable: boolean;
  /** Whether every other request with this key and model would fail alike, so that a batch should stop. */
  readonly stopsBatch: boolean;
  /** How often a retry is worth its price, where that is less than the caller allows: a timeout may have been billed. */
  readonly retryLimit?: number | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * A reason, told from the others by its tag.
 *
 * @typeParam Tag The reason's name.
 *
 * @example
 * ```ts
 * import type { Reason, Tagged } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const count = (reasons: readonly Tagged<Reason["_tag"]>[]) => Object.groupBy(reasons, ({ _tag }) => _tag);
 *
 * const { Refused, EmptyContent } = count([
 *   { _tag: "Refused", isRetryable: false, stopsBatch: false },
 *   { _tag: "EmptyContent", isRetryable: true, stopsBatch: false },
 *   { _tag: "Refused", isRetryable: false, stopsBatch: false },
 * ]);
 * assert.deepEqual([Refused?.length, EmptyContent?.length], [2, 1]);
 * ```
 */
export interface Tagged<Tag extends string> extends ReasonTraits {
  /** The reason's name. */
  readonly _tag: Tag;
}

/**
 * What an OpenAI-compatible server said of a failure.
 *
 * @example
 * ```ts
 * import type { Reason, ServerFailure } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // What the server said, for a log: the reasons that have a `status` are those in which it said something.
 * function said(reason: Reason): string {
 *   if (!("status" in reason)) return reason._tag;
 *   const { status, where, provider = "the server", detail }: ServerFailure = reason;
 *   return `${provider} said ${status} in the ${where}: ${detail}`;
 * }
 *
 * const detail = "Provider returned error";
 * assert.equal(
 *   said({ _tag: "RateLimited", isRetryable: true, stopsBatch: false, status: 429, where: "body", detail }),
 *   "the server said 429 in the body: Provider returned error",
 * );
 * ```
 */
export interface ServerFailure {
  /** The HTTP status, or the error's own code where the failure came inside an HTTP 200. */
  readonly status: number;
  /** Where the failure stood: in the HTTP status, or in the body of an HTTP 200. */
  readonly where: "status" | "body";
  /** The server's own sentence, with keys removed. */
  readonly detail: string;
  /** The server's name for the failure: OpenRouter's, such as `provider_overloaded`, or the engine's class of errors. */
  readonly errorType?: string | undefined;
  /** The provider behind OpenRouter that failed. */
  readonly provider?: string | undefined;
}

/**
 * The image could not be read, or is none that a model takes. Nothing was sent.
 *
 * @example
 * ```ts
 * import { type InvalidImage, llamaVision, RunError } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const caption = llamaVision.v3().task("caption");
 * const error = await caption.run(new TextEncoder().encode("%PDF-1.7\n")).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "InvalidImage");
 * const { problem, found }: InvalidImage = error.reason;
 * assert.deepEqual([problem, found, error.attempts], ["unsupported", "application/pdf", 0]);
 * ```
 */
export interface InvalidImage extends Tagged<"InvalidImage"> {
  /** What is wrong with it. `forbidden`: its URL leads to a private network, and `allowPrivateHosts` is not set. */
  readonly problem: "missing" | "empty" | "truncated" | "too-large" | "unsupported" | "unreadable" | "forbidden";
  /** What was found in its place, for example `application/pdf` or `HTTP 404`. */
  readonly found?: string | undefined;
}

/**
 * A value of the step is missing, does not fit its property, or comes from another step. Nothing was sent.
 *
 * @example
 * ```ts
 * import { input, type InvalidInput, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sign = llamaVision.v3().task("classification").classes(input.parameter("classes", "list_of_values"));
 * const target = openRouter({ apiKey: "sk-or-v1-example" });
 *
 * // Without { inputs: { classes: ["stop", "yield"] } } nothing is sent.
 * const error = await sign.run("examples/images/chelsea.jpg", { target }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "InvalidInput");
 * const { property, selector }: InvalidInput = error.reason;
 * assert.deepEqual([property, selector], ["classes", "$inputs.classes"]);
 * ```
 */
export interface InvalidInput extends Tagged<"InvalidInput"> {
  /** The property, such as `classes`. */
  readonly property: string;
  /** The reference that stands there, such as `$inputs.classes`, where the value comes by one. */
  readonly selector?: string | undefined;
}

/**
 * A block of the workflow cannot be run on this machine. Nothing was sent.
 *
 * @example
 * ```ts
 * import { input, type NotRunnableHere, RunError, workflow } from "@stepwright/workflows";
 * import { qrCodeDetector } from "@stepwright/workflows/blocks/qr_code_detector";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const codes = qrCodeDetector.v1("codes").images(photo);
 * const reader = workflow().inputs(photo).steps(codes).outputs({ codes: codes.outputs.predictions });
 *
 * const error = await reader.runHere({ photo: "examples/images/chelsea.jpg" }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "NotRunnableHere");
 * const { steps }: NotRunnableHere = error.reason;
 * assert.deepEqual(steps, [{ name: "codes", type: "roboflow_core/qr_code_detector@v1" }]);
 * ```
 */
export interface NotRunnableHere extends Tagged<"NotRunnableHere"> {
  /** The steps that cannot, each with the type of its block. */
  readonly steps: readonly { readonly name: string; readonly type: string }[];
}

/**
 * A block that needs no server failed on this machine, as it would on Roboflow's.
 *
 * @example
 * ```ts
 * import { type BlockFailed, input, RunError, workflow } from "@stepwright/workflows";
 * import { propertyDefinition } from "@stepwright/workflows/blocks/property_definition";
 * import assert from "node:assert/strict";
 *
 * const size = input.batch("size", "string");
 * const price = propertyDefinition.v1("price")
 *   .data(size)
 *   .operations([{ type: "LookupTable", lookup_table: { small: 2 } }]);
 * const prices = workflow().inputs(size).steps(price).outputs({ price: price.outputs.output });
 *
 * const { records: [record] } = await prices.runHere({ size: ["huge"] });
 *
 * assert(record?.ok === false && record.error.reason._tag === "BlockFailed");
 * const { step, blockType, detail }: BlockFailed = record.error.reason;
 * assert.deepEqual([step, blockType], ["price", "roboflow_core/property_definition@v1"]);
 * assert.match(detail, /huge/);
 * ```
 */
export interface BlockFailed extends Tagged<"BlockFailed"> {
  /** The name of the step. */
  readonly step: string;
  /** The type of its block. */
  readonly blockType: string;
  /** What the block could not do. */
  readonly detail: string;
}

/**
 * No key was given and none was found in the environment, or the key is one that must not be sent. Nothing was sent.
 *
 * @example
 * ```ts
 * import { llamaVision, type MissingKey, openRouter, RunError } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const caption = llamaVision.v3().task("caption");
 * // Without OPENROUTER_API_KEY in the environment:
 * const error = await caption.run("examples/images/chelsea.jpg", { target: openRouter() }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "MissingKey");
 * const { stopsBatch }: MissingKey = error.reason;
 * assert(stopsBatch); // no other image would have a key either
 * ```
 */
export interface MissingKey extends Tagged<"MissingKey"> {}

/**
 * The program is a page in a browser, where whoever opens it can read the key, and `dangerouslyAllowBrowser` is not set.
 * Nothing was sent.
 *
 * @example
 * ```ts
 * import type { BrowserNotAllowed, Reason, RunOptions } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const isOfPage = (reason: Reason): reason is BrowserNotAllowed => reason._tag === "BrowserNotAllowed";
 *
 * // In a page, for a server that wants no key or a key that may be read:
 * const options: RunOptions = { dangerouslyAllowBrowser: true };
 *
 * assert(isOfPage({ _tag: "BrowserNotAllowed", isRetryable: false, stopsBatch: true }));
 * ```
 */
export interface BrowserNotAllowed extends Tagged<"BrowserNotAllowed"> {}

/**
 * The runtime is too old for what asks models: the openai package, and what reads images. Nothing was sent.
 *
 * @example
 * ```ts
 * import type { Reason, UnsupportedRuntime } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const isTooOld = (reason: Reason): reason is UnsupportedRuntime => reason._tag === "UnsupportedRuntime";
 *
 * const reason = { _tag: "UnsupportedRuntime", runtime: "Node 20.20.2", isRetryable: false, stopsBatch: true } as const;
 * assert(isTooOld(reason));
 * assert.equal(reason.runtime, "Node 20.20.2"); // 22.3 or newer runs models
 * ```
 */
export interface UnsupportedRuntime extends Tagged<"UnsupportedRuntime"> {
  /** What the program runs in, such as `Node 20.20.2`. */
  readonly runtime: string;
}

/**
 * The server refused the request as it stands (400, 412, 422).
 *
 * @example
 * ```ts
 * import { type InvalidRequest, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["invalid-request"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "InvalidRequest");
 * const { status, detail }: InvalidRequest = error.reason;
 * assert.deepEqual([status, detail], [400, "Provider returned error: the request is not valid"]);
 * ```
 */
export interface InvalidRequest extends Tagged<"InvalidRequest">, ServerFailure {}

/**
 * The server refused the image (413, or an `image_*` failure).
 *
 * @example
 * ```ts
 * import { type ImageRejected, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["image-too-large"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ImageRejected");
 * const { status, errorType }: ImageRejected = error.reason;
 * assert.deepEqual([status, errorType], [400, "image_too_large"]);
 * ```
 */
export interface ImageRejected extends Tagged<"ImageRejected">, ServerFailure {}

/**
 * The key is not valid (401).
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, RunError, type Unauthenticated } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["invalid-key"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "Unauthenticated");
 * const { status, stopsBatch }: Unauthenticated = error.reason;
 * assert.deepEqual([status, stopsBatch], [401, true]);
 * ```
 */
export interface Unauthenticated extends Tagged<"Unauthenticated">, ServerFailure {}

/**
 * The account or the key has no credit left (402), or the Roboflow account's usage is paused (423).
 *
 * @example
 * ```ts
 * import { type InsufficientCredits, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["out-of-credits"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "InsufficientCredits");
 * const { status, isRetryable, stopsBatch }: InsufficientCredits = error.reason;
 * assert.deepEqual([status, isRetryable, stopsBatch], [402, false, true]);
 * ```
 */
export interface InsufficientCredits extends Tagged<"InsufficientCredits">, ServerFailure {}

/**
 * The requests in flight reserve more than the balance allows (402). It passes as soon as some of them end.
 *
 * @example
 * ```ts
 * import { type InFlightBudgetExhausted, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["in-flight-budget"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "InFlightBudgetExhausted");
 * const { isRetryable, retryAfter }: InFlightBudgetExhausted = error.reason;
 * assert.deepEqual([isRetryable, retryAfter], [true, 1000]);
 * ```
 */
export interface InFlightBudgetExhausted extends Tagged<"InFlightBudgetExhausted">, ServerFailure {}

/**
 * The key may not do this (403): permission, region, or a moderation of the input.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type PermissionDenied, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["moderation"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "PermissionDenied");
 * const { status, flaggedFor }: PermissionDenied = error.reason;
 * assert.deepEqual([status, flaggedFor], [403, ["violence"]]);
 * ```
 */
export interface PermissionDenied extends Tagged<"PermissionDenied">, ServerFailure {
  /** Why the input was flagged, where it was. */
  readonly flaggedFor?: readonly string[] | undefined;
}

/**
 * A spending limit of the key, workspace or guardrail is reached (403).
 *
 * @example
 * ```ts
 * import { type BudgetExhausted, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["key-budget"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "BudgetExhausted");
 * const { stopsBatch, resetsAt }: BudgetExhausted = error.reason;
 * assert(stopsBatch);
 * assert.match(resetsAt!, /^\d{4}-\d\d-\d\dT00:00:00/);
 * ```
 */
export interface BudgetExhausted extends Tagged<"BudgetExhausted">, ServerFailure {
  /** When the limit is reset, as the server wrote it. */
  readonly resetsAt?: string | undefined;
}

/**
 * Nothing answers at this address (404, 405): the base URL is wrong.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, RunError, type WrongAddress } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: `${server.url}/v2` }); // there is no such path
 *
 * const error = await llamaVision.v3().task("caption")
 *   .run("examples/images/chelsea.jpg", { target })
 *   .catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "WrongAddress");
 * const { status, stopsBatch }: WrongAddress = error.reason;
 * assert.deepEqual([status, stopsBatch], [404, true]);
 * ```
 */
export interface WrongAddress extends Tagged<"WrongAddress">, ServerFailure {}

/**
 * Nobody serves this model under these conditions (404).
 *
 * @example
 * ```ts
 * import { llamaVision, type ModelUnavailable, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["no-endpoints"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ModelUnavailable");
 * const { model, fallbackModels }: ModelUnavailable = error.reason;
 * assert.equal(model, "meta-llama/llama-4-scout");
 * assert.deepEqual(fallbackModels, ["meta-llama/llama-4-scout", "meta-llama/llama-4-maverick"]);
 * ```
 */
export interface ModelUnavailable extends Tagged<"ModelUnavailable">, ServerFailure {
  /** The slug that was asked for. */
  readonly model: string;
  /** The conditions that left no provider over, such as `data_policy:zdr`. */
  readonly excludedBy?: readonly string[] | undefined;
  /** Models that the server offers in its place. */
  readonly fallbackModels?: readonly string[] | undefined;
}

/**
 * Too many requests (429).
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type RateLimited, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["rate-limited"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "RateLimited");
 * const { status, isRetryable, retryAfter }: RateLimited = error.reason;
 * assert.deepEqual([status, isRetryable, retryAfter], [429, true, 1000]);
 * ```
 */
export interface RateLimited extends Tagged<"RateLimited">, ServerFailure {}

/**
 * The day's allowance of free requests is used up (429); it is reset at midnight UTC.
 *
 * @example
 * ```ts
 * import { type DailyLimitReached, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["free-daily-limit"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "DailyLimitReached");
 * const { stopsBatch, retryAfter }: DailyLimitReached = error.reason;
 * assert(stopsBatch);
 * assert(retryAfter! > 0 && retryAfter! <= 24 * 60 * 60 * 1000); // until midnight UTC
 * ```
 */
export interface DailyLimitReached extends Tagged<"DailyLimitReached">, ServerFailure {}

/**
 * The server or its provider took too long (408, 504, 524). It may have been billed.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, RunError, type ServerTimeout } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["gateway-timeout"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ServerTimeout");
 * const { status, retryLimit }: ServerTimeout = error.reason;
 * assert.deepEqual([status, retryLimit], [504, 1]);
 * ```
 */
export interface ServerTimeout extends Tagged<"ServerTimeout">, ServerFailure {}

/**
 * The server failed (500, or a status that is not known).
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, RunError, type ServerError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["server-error"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ServerError");
 * const { status, retryLimit }: ServerError = error.reason;
 * assert.deepEqual([status, retryLimit], [500, 2]);
 * ```
 */
export interface ServerError extends Tagged<"ServerError">, ServerFailure {}

/**
 * The provider behind the server gave no valid answer (502).
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type ProviderUnavailable, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["bad-gateway"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ProviderUnavailable");
 * const { status, provider, isRetryable }: ProviderUnavailable = error.reason;
 * assert.deepEqual([status, provider, isRetryable], [502, "Stand-in", true]);
 * ```
 */
export interface ProviderUnavailable extends Tagged<"ProviderUnavailable">, ServerFailure {}

/**
 * The provider behind the server is overloaded (503, 529).
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type ProviderOverloaded, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["overloaded"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ProviderOverloaded");
 * const { status, retryAfter }: ProviderOverloaded = error.reason;
 * assert.deepEqual([status, retryAfter], [503, 1000]);
 * ```
 */
export interface ProviderOverloaded extends Tagged<"ProviderOverloaded">, ServerFailure {}

/**
 * The model broke off in the middle of its answer: `choices[0].error`, or `finish_reason` is `error`.
 *
 * @example
 * ```ts
 * import { type GenerationFailed, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["choice-error"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "GenerationFailed");
 * const { where, detail }: GenerationFailed = error.reason;
 * assert.deepEqual([where, detail, error.output], ["body", "Provider disconnected mid-stream", "A scripted"]);
 * ```
 */
export interface GenerationFailed extends Tagged<"GenerationFailed">, ServerFailure {}

/**
 * No answer arrived within the attempt's time. It was probably billed all the same.
 *
 * @example
 * ```ts
 * import { type AttemptTimeout, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["stall"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const error = await llamaVision.v3().task("caption")
 *   .run("examples/images/chelsea.jpg", { target, retries: 0, timeout: "50 millis" })
 *   .catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "AttemptTimeout");
 * const { milliseconds, retryLimit }: AttemptTimeout = error.reason;
 * assert.deepEqual([milliseconds, retryLimit], [50, 1]);
 * ```
 */
export interface AttemptTimeout extends Tagged<"AttemptTimeout"> {
  /** The time that the attempt had, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * The connection failed: refused, reset, the name is unknown, or Deno may not make it, which is not tried again.
 *
 * @example
 * ```ts
 * import { type ConnectionFailed, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["connection-reset"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ConnectionFailed");
 * const { detail, isRetryable }: ConnectionFailed = error.reason;
 * assert(isRetryable);
 * assert.match(detail, /connection|socket|ECONNRESET/i);
 * ```
 */
export interface ConnectionFailed extends Tagged<"ConnectionFailed"> {
  /** What the runtime said of it, with keys removed. */
  readonly detail: string;
}

/**
 * The body of an HTTP 200 is not what was asked for: no chat completion, or no answer of a workflow.
 *
 * @example
 * ```ts
 * import { llamaVision, type MalformedResponse, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["html"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "MalformedResponse");
 * const { problem, isRetryable }: MalformedResponse = error.reason;
 * assert.deepEqual([problem, isRetryable], ["html", true]);
 * ```
 */
export interface MalformedResponse extends Tagged<"MalformedResponse"> {
  /**
   * What arrived in its place: nothing, a web page, JSON that breaks off, JSON of another shape (`not-a-completion` of a
   * model's server, `unexpected-shape` of an engine's), or more than is read.
   */
  readonly problem: "empty-body" | "html" | "cut-off-body" | "not-a-completion" | "unexpected-shape" | "too-large";
}

/**
 * The completion holds no choice.
 *
 * @example
 * ```ts
 * import { llamaVision, type NoChoices, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["no-choices"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "NoChoices");
 * const reason: NoChoices = error.reason;
 * assert(reason.isRetryable);
 * assert(error.cost! > 0); // it was paid for all the same
 * ```
 */
export interface NoChoices extends Tagged<"NoChoices"> {}

/**
 * The completion's content is null or blank.
 *
 * @example
 * ```ts
 * import { type EmptyContent, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["null-content"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "EmptyContent");
 * const reason: EmptyContent = error.reason;
 * assert(reason.isRetryable);
 * assert(error.usage?.promptTokens! > 0); // it was paid for all the same
 * ```
 */
export interface EmptyContent extends Tagged<"EmptyContent"> {}

/**
 * The model refused to answer.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type Refused, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["refusal"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "Refused");
 * const reason: Refused = error.reason;
 * assert(!reason.isRetryable);
 * assert.equal(error.output, "I cannot help with this image.");
 * ```
 */
export interface Refused extends Tagged<"Refused"> {}

/**
 * The provider's content filter held the answer back.
 *
 * @example
 * ```ts
 * import { type ContentFiltered, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["content-filter"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ContentFiltered");
 * const reason: ContentFiltered = error.reason;
 * assert(!reason.isRetryable);
 * assert.equal(error.output, undefined);
 * ```
 */
export interface ContentFiltered extends Tagged<"ContentFiltered"> {}

/**
 * The answer reached `max_tokens` and breaks off.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type OutputTruncated, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["truncated"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("caption");
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "OutputTruncated");
 * const { maxTokens }: OutputTruncated = error.reason;
 * assert.deepEqual([maxTokens, error.output], [500, "A scripted"]);
 * ```
 */
export interface OutputTruncated extends Tagged<"OutputTruncated"> {
  /** The limit that was reached. */
  readonly maxTokens: number;
}

/**
 * The answer arrived whole and cannot be read as what the task asks for.
 *
 * @example
 * ```ts
 * import { type InvalidAnswer, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["prose"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 * const step = llamaVision.v3().task("classification").classes(["cat", "dog"]);
 *
 * const error = await step.run("examples/images/chelsea.jpg", { target, retries: 0 }).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "InvalidAnswer");
 * const { problem }: InvalidAnswer = error.reason;
 * assert.equal(problem, "no JSON in the answer");
 * assert.match(error.output!, /^It looks like a sunny day/);
 * ```
 */
export interface InvalidAnswer extends Tagged<"InvalidAnswer"> {
  /** What is wrong with it, in words that a model can be told. */
  readonly problem: string;
}

/**
 * What a Roboflow server says is wrong at one place of a workflow.
 *
 * @example
 * ```ts
 * import { type BlockProblem, workflow } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // What a server says; leave `fetch` out for a real one.
 * const said = {
 *   message: "Could not parse workflow definition.",
 *   error_type: "WorkflowSyntaxError",
 *   blocks_errors: [{ block_id: "sign", property_name: "prompt", property_details: "`prompt` parameter required" }],
 * };
 * const fetch = () => Promise.resolve(Response.json(said, { status: 400 }));
 *
 * const { problems } = await engine({ fetch }).validate(workflow());
 *
 * const words = ({ step, property, detail }: BlockProblem) => `${step}.${property}: ${detail}`;
 * assert.deepEqual(problems.map(words), ["sign.prompt: `prompt` parameter required"]);
 * ```
 */
export interface BlockProblem {
  /** The name of the step; of an output, `$outputs`. */
  readonly step?: string | undefined;
  /** The type of its block. */
  readonly blockType?: string | undefined;
  /** The property that is wrong. */
  readonly property?: string | undefined;
  /** The server's own words, with keys removed. */
  readonly detail?: string | undefined;
  /** The Python traceback, where the block's code failed. */
  readonly traceback?: string | undefined;
}

/**
 * A Roboflow server's compiler refused the workflow: nothing was run. `errorType` is the engine's class of errors.
 *
 * @example
 * ```ts
 * import { type InvalidWorkflow, RunError, workflow } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // What a server says; leave `fetch` out for a real one.
 * const said = {
 *   message: "Could not parse workflow definition.",
 *   error_type: "WorkflowSyntaxError",
 *   blocks_errors: [{ block_id: "sign", property_name: "prompt", property_details: "`prompt` parameter required" }],
 * };
 * const fetch = () => Promise.resolve(Response.json(said, { status: 400 }));
 *
 * const error = await engine({ fetch, retries: 0 }).run(workflow()).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "InvalidWorkflow");
 * const { errorType, step, property, problems }: InvalidWorkflow = error.reason;
 * assert.deepEqual([errorType, step, property], ["WorkflowSyntaxError", "sign", "prompt"]);
 * assert.equal(problems[0]?.detail, "`prompt` parameter required");
 * ```
 */
export interface InvalidWorkflow extends Tagged<"InvalidWorkflow">, ServerFailure {
  /** The step that the server names first. */
  readonly step?: string | undefined;
  /** The property of it that the server names. */
  readonly property?: string | undefined;
  /** Every place that the server names. */
  readonly problems: readonly BlockProblem[];
}

/**
 * A step of a workflow failed on a Roboflow server, and the whole run with it. `detail` holds what its block said. It is
 * retried where what failed is known to pass, such as a model's server that was too busy.
 *
 * @example
 * ```ts
 * import { RunError, type StepFailed, workflow } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // What a server says; leave `fetch` out for a real one.
 * const said = {
 *   message: "Error during execution of step: sign.",
 *   error_type: "StepExecutionError",
 *   inner_error_type: "openai.RateLimitError",
 *   blocks_errors: [{ block_id: "sign", block_type: "roboflow_core/llama_vision@v2", property_details: "slow down" }],
 * };
 * const fetch = () => Promise.resolve(Response.json(said, { status: 500 }));
 *
 * const error = await engine({ fetch, retries: 0 }).run(workflow()).catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "StepFailed");
 * const { step, innerType, detail, isRetryable }: StepFailed = error.reason;
 * assert.deepEqual([step, innerType, detail, isRetryable], ["sign", "RateLimitError", "slow down", true]);
 * ```
 */
export interface StepFailed extends Tagged<"StepFailed">, ServerFailure {
  /** The name of the step; of a custom Python block, its type. */
  readonly step: string | undefined;
  /** The type of its block, where the server tells it. */
  readonly blockType: string | undefined;
  /** The property that the server names, where it names one. */
  readonly property: string | undefined;
  /** The Python error that the block ended with, such as `RateLimitError`. */
  readonly innerType: string | undefined;
  /** The Python traceback, with keys removed. */
  readonly traceback: string | undefined;
}

/**
 * The workspace, workflow or model that was named does not exist, or not for this key (404).
 *
 * @example
 * ```ts
 * import { type ResourceNotFound, RunError } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // What a server says; leave `fetch` out for a real one.
 * const said = { message: "Workflow not found." };
 * const fetch = () => Promise.resolve(Response.json(said, { status: 404 }));
 *
 * const error = await engine({ fetch, retries: 0 }).run("my-workspace/no-such-workflow").catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "ResourceNotFound");
 * const { status, detail }: ResourceNotFound = error.reason;
 * assert.deepEqual([status, detail], [404, "Workflow not found."]);
 * ```
 */
export interface ResourceNotFound extends Tagged<"ResourceNotFound">, ServerFailure {}

/**
 * The server cannot be asked this way: it is older than what is asked for, or set up to do without it.
 *
 * @example
 * ```ts
 * import { RunError, type UnsupportedServer } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A server that is too old to take a key in a header; leave `fetch` out for a real one.
 * const said = { detail: [{ loc: ["body", "api_key"], msg: "Field required" }] };
 * const fetch = () => Promise.resolve(Response.json(said, { status: 422 }));
 *
 * const error = await engine({ fetch, retries: 0 }).versions().catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "UnsupportedServer");
 * const { isRetryable, stopsBatch }: UnsupportedServer = error.reason;
 * assert.deepEqual([isRetryable, stopsBatch], [false, true]);
 * ```
 */
export interface UnsupportedServer extends Tagged<"UnsupportedServer">, ServerFailure {}

/**
 * The caller's signal was aborted.
 *
 * @example
 * ```ts
 * import { type Interrupted, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const target = openRouter({ apiKey: "sk-or-v1-example" });
 * const signal = AbortSignal.abort("the user left");
 *
 * const error = await llamaVision.v3().task("caption")
 *   .run("examples/images/chelsea.jpg", { target, signal })
 *   .catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "Interrupted");
 * const { isRetryable }: Interrupted = error.reason;
 * assert.deepEqual([isRetryable, error.cause], [false, "the user left"]);
 * ```
 */
export interface Interrupted extends Tagged<"Interrupted"> {}

/**
 * What stopped a batch: the `_tag` of the reason that every other image would have failed by, or a limit of the batch's
 * own. `CostUnknown`: the server does not say what a call costs, so that `maxCost` cannot be kept.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type StoppedBy } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const WORDS: Partial<Record<StoppedBy, string>> = {
 *   MaxFailures: "too many pictures failed",
 *   MaxCost: "the money is spent",
 *   Unauthenticated: "the key is wrong",
 * };
 *
 * await using server = await startOpenRouter({ faults: ["refusal"] });
 * const { summary } = await llamaVision.v3().task("caption").runAll("examples/images/*.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 *   concurrency: 1,
 *   maxFailures: 0,
 * }).collect();
 *
 * assert.equal(WORDS[summary.stoppedBy!], "too many pictures failed");
 * ```
 */
export type StoppedBy = Reason["_tag"] | "MaxCost" | "MaxFailures" | "CostUnknown";

/**
 * The batch was stopped before this image was sent. With `retryAfter`, the server asked for that long a pause: run the
 * batch again afterwards. With a journal, what was answered is not asked again.
 *
 * @example
 * ```ts
 * import { llamaVision, type NotAttempted, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ faults: ["invalid-key"] });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const { records } = await llamaVision.v3().task("caption")
 *   .runAll("examples/images/*.jpg", { target, concurrency: 1, order: "input" })
 *   .collect();
 *
 * const last = records.at(-1);
 * assert(last?.ok === false && last.error.reason._tag === "NotAttempted");
 * const { stoppedBy }: NotAttempted = last.error.reason;
 * assert.equal(stoppedBy, "Unauthenticated");
 * assert.equal(server.requests.length, 1);
 * ```
 */
export interface NotAttempted extends Tagged<"NotAttempted"> {
  /** What stopped the batch. */
  readonly stoppedBy: StoppedBy;
}

/**
 * The journal of a batch cannot be used. Nothing is sent whose answer it could not hold.
 *
 * @example
 * ```ts
 * import { type JournalFailed, llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import { mkdtemp, readFile, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import assert from "node:assert/strict";
 *
 * const journal = join(await mkdtemp(join(tmpdir(), "notes-")), "notes.txt");
 * await writeFile(journal, "Buy milk.\n");
 *
 * const target = openRouter({ apiKey: "sk-or-v1-example" });
 * const batch = llamaVision.v3().task("caption").runAll("examples/images/*.jpg", { target, journal });
 * const error = await batch.collect().catch((error) => error);
 *
 * assert(error instanceof RunError && error.reason._tag === "JournalFailed");
 * const { path, problem }: JournalFailed = error.reason;
 * assert.deepEqual([path, problem], [journal, "not-a-journal"]);
 * assert.equal(await readFile(journal, "utf8"), "Buy milk.\n"); // it is as it was
 * ```
 */
export interface JournalFailed extends Tagged<"JournalFailed"> {
  /** The journal, as it was named. */
  readonly path: string;
  /** What is wrong with it. */
  readonly problem: "in-use" | "not-a-journal" | "newer-version" | "broken-line" | "unreadable" | "unwritable";
}

/**
 * Why a run failed. Each reason says by itself whether a retry may help, how long to wait first, and whether the rest of
 * a batch would fail alike.
 *
 * The reasons that carry a {@linkcode ServerFailure} follow OpenRouter's error table
 * (openrouter.ai/docs, API reference, errors and debugging); those of a Roboflow server follow its error classes.
 *
 * @example Narrow by `_tag`
 * ```ts
 * import type { Reason } from "@stepwright/workflows";
 *
 * function explain(reason: Reason): string {
 *   switch (reason._tag) {
 *     case "ModelUnavailable":
 *       return `choose another model than ${reason.model}`;
 *     case "InvalidImage":
 *       return `the image is ${reason.problem}`;
 *     default:
 *       return reason.isRetryable ? "try again" : "look into it";
 *   }
 * }
 * ```
 */
export type Reason =
  | InvalidImage
  | InvalidInput
  | NotRunnableHere
  | BlockFailed
  | MissingKey
  | BrowserNotAllowed
  | UnsupportedRuntime
  | InvalidRequest
  | ImageRejected
  | Unauthenticated
  | InsufficientCredits
  | InFlightBudgetExhausted
  | PermissionDenied
  | BudgetExhausted
  | WrongAddress
  | ModelUnavailable
  | RateLimited
  | DailyLimitReached
  | ServerTimeout
  | ServerError
  | ProviderUnavailable
  | ProviderOverloaded
  | GenerationFailed
  | AttemptTimeout
  | ConnectionFailed
  | MalformedResponse
  | NoChoices
  | EmptyContent
  | Refused
  | ContentFiltered
  | OutputTruncated
  | InvalidAnswer
  | InvalidWorkflow
  | StepFailed
  | ResourceNotFound
  | UnsupportedServer
  | Interrupted
  | NotAttempted
  | JournalFailed;

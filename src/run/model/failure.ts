import { isRecord } from "../../blocks/is_record.ts";
import { ADVICE, isGone } from "../../blocks/llama_vision/models.ts";
import { reason } from "../make_reason.ts";
import type { Reason } from "../reason.ts";
import type { ModelFailure } from "./model.ts";
import { statuses } from "./statuses.ts";

/** What only a server of whole workflows says. */
type EngineTag = "InvalidWorkflow" | "StepFailed" | "ResourceNotFound" | "UnsupportedServer";

type ServerTag = Exclude<Extract<Reason, { readonly status: number }>["_tag"], EngineTag>;

/** What is known of a failure that a server reported. */
export interface ReportedFailure {
  readonly where: "status" | "body";
  /** The HTTP status; the error's own code is preferred to it. */
  readonly status: number;
  /** The `error` member of the body, or what stood in its place. */
  readonly error: unknown;
  readonly headers: Headers;
  /** The slug that was asked for. */
  readonly model: string;
  /** The base URL that was asked. */
  readonly baseURL: string;
  /** Removes secrets from the server's words. */
  readonly clean: (text: string) => string;
}

/** The parts of an error body that decide what it means. Servers add and leave out members at will. */
interface ErrorBody {
  readonly code?: unknown;
  readonly http_status?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
  readonly details?: unknown;
  readonly error?: unknown;
  readonly error_type?: unknown;
  readonly metadata?: {
    readonly error_type?: unknown;
    readonly provider_name?: unknown;
    readonly limit_source?: unknown;
    readonly reason?: unknown;
    readonly reasons?: unknown;
    readonly resets_at?: unknown;
    readonly headers?: Readonly<Record<string, unknown>>;
  } | null;
  readonly availability?: {
    readonly code?: unknown;
    readonly retryable?: unknown;
    readonly retry_after?: unknown;
    readonly excluded_by?: unknown;
    readonly fallback_models?: unknown;
  } | null;
}

interface Evidence {
  readonly status: number;
  readonly types: readonly unknown[];
  readonly limits: readonly unknown[];
  readonly detail: string;
}

interface Rule {
  readonly tag: ServerTag;
  readonly status?: readonly number[];
  readonly types?: readonly string[];
  readonly limits?: readonly string[];
  readonly detail?: RegExp;
}

/**
 * OpenRouter's error table: the first rule whose every condition holds names the reason. Names come before statuses,
 * because one status stands for failures that a retry mends and failures that it never will.
 */
const RULES: readonly Rule[] = [
  {
    tag: "ImageRejected",
    types: [
      "invalid_image",
      "image_too_large",
      "image_too_small",
      "unsupported_image_format",
      "image_download_failed",
      "image_not_found",
      "payload_too_large",
    ],
  },
  {
    tag: "ModelUnavailable",
    types: [
      "no_endpoints",
      "model_not_found",
      "wrong_endpoint",
      "model_deprecated",
      "model_unavailable_upstream",
      "free_variant_ended",
      "privacy_restricted",
      "constraint_filtered",
    ],
  },
  { tag: "PermissionDenied", types: ["content_policy_violation", "refusal", "moderation", "guardrail"] },
  { tag: "InsufficientCredits", status: [402], limits: ["weight_exceeds_budget"] },
  {
    tag: "InFlightBudgetExhausted",
    status: [402],
    limits: ["openrouter_in_flight_budget", "in_flight_budget_exhausted"],
  },
  { tag: "InsufficientCredits", status: [402, 423] },
  {
    tag: "BudgetExhausted",
    status: [403],
    limits: [
      "openrouter_guardrail_budget",
      "openrouter_workspace_budget",
      "openrouter_key_limit",
      "guardrail_budget",
      "workspace_budget",
      "key_limit",
    ],
  },
  { tag: "DailyLimitReached", status: [429], limits: ["openrouter_free_tier_daily"] },
  { tag: "DailyLimitReached", status: [429], detail: /free-models-per-day/ },
  { tag: "InvalidRequest", status: [400, 412, 422] },
  { tag: "Unauthenticated", status: [401] },
  { tag: "PermissionDenied", status: [403] },
  { tag: "WrongAddress", detail: /^Unexpected endpoint or method/ },
  { tag: "ModelUnavailable", status: [404], detail: /model|endpoint|provider/i },
  { tag: "WrongAddress", status: [...statuses(300, 399), 404, 405] },
  { tag: "ServerTimeout", status: [408, 504, 524] },
  { tag: "ImageRejected", status: [413] },
  { tag: "RateLimited", status: [429] },
  { tag: "ProviderUnavailable", status: [502] },
  { tag: "ProviderOverloaded", status: [503, 529] },
  { tag: "ServerError" },
];

const SENTENCES: { readonly [Tag in ServerTag]: string } = {
  InvalidRequest: "the server refused the request",
  ImageRejected: "the server refused the image",
  Unauthenticated: "the key is not valid",
  InsufficientCredits: "the account has no credit left",
  InFlightBudgetExhausted: "the requests in flight reserve more than the balance allows",
  PermissionDenied: "the server does not allow this",
  BudgetExhausted: "a spending limit is reached",
  WrongAddress: "nothing is served at this address",
  ModelUnavailable: "nobody serves this model under these conditions",
  RateLimited: "there were too many requests",
  DailyLimitReached: "the day's allowance of free requests is used up until midnight UTC",
  ServerTimeout: "the server took too long",
  ServerError: "the server failed",
  ProviderUnavailable: "the provider behind the server gave no valid answer",
  ProviderOverloaded: "the provider behind the server is overloaded",
  GenerationFailed: "the model broke off in the middle of its answer",
};

/** A server that repeats the path that was asked for says nothing by the words in it. */
const PATH = /(?:https?:\/)?\/\S+/g;

function holds(rule: Rule, evidence: Evidence): boolean {
  return (rule.status?.includes(evidence.status) ?? true) &&
    (rule.types?.some((type) => evidence.types.includes(type)) ?? true) &&
    (rule.limits?.some((limit) => evidence.limits.includes(limit)) ?? true) &&
    (rule.detail?.test(evidence.detail.replace(PATH, "")) ?? true);
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A status as OpenRouter writes it: a number, or a text that holds one. */
function status(value: unknown): number | undefined {
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : NaN;
  return number >= 100 && number < 600 ? number : undefined;
}

const LONGEST_DETAIL = 500;

/** What is said of a server that said nothing. */
export const NO_DETAILS = "it gave no details";

/** What a body that is no JSON says. Of a web page there are no words worth repeating. */
export function wordsOfText(text: string): string {
  return /^\s*</.test(text) ? "it sent a web page" : text.trim().slice(0, LONGEST_DETAIL) || NO_DETAILS;
}

/** The server's own words. */
function detailOf(error: unknown): string {
  if (typeof error === "string") return wordsOfText(error);
  const { message, detail, details, error: inner } = (isRecord(error) ? error : {}) as ErrorBody;
  const words = text(message) ?? text(detail) ?? text(details) ?? text(inner) ??
    (isRecord(inner) ? text(inner.message) : undefined);
  return (words ?? NO_DETAILS).slice(0, LONGEST_DETAIL);
}

/** Unix seconds have ten digits until the year 2286, milliseconds thirteen. */
function untilReset(reset: unknown): number | undefined {
  const at = Number(reset);
  if (!Number.isFinite(at) || at <= 0) return undefined;
  return Math.max(0, (at < 1e11 ? at * 1000 : at) - Date.now());
}

function isWait(value: number): boolean {
  return value >= 0 && value < Infinity;
}

/** Every date of HTTP and of ISO 8601 has a time of day; of other words `Date.parse` makes a date all the same. */
const TIME_OF_DAY = /\d\d:\d\d:\d\d/;

function untilDate(text: string): number {
  return TIME_OF_DAY.test(text) ? Date.parse(text) - Date.now() : NaN;
}

/** A number of seconds that is longer than thirty years is a date: servers mistake the one for the other. */
function waitOf(seconds: number): number {
  return seconds > 1e9 ? untilReset(seconds)! : seconds * 1000;
}

/** How long a server asks to wait, in milliseconds: `Retry-After` in seconds or as a date, or what a body repeats of it. */
export function retryAfterOf(headers: Headers, body: ErrorBody): number | undefined {
  const milliseconds = Number(headers.get("retry-after-ms") || NaN);
  if (isWait(milliseconds)) return milliseconds;
  const header = headers.get("retry-after")?.trim();
  if (header) {
    const wait = /^\d+(?:\.\d+)?$/.test(header) ? waitOf(Number(header)) : untilDate(header);
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const seconds = body.availability?.retry_after;
  if (typeof seconds === "number" && isWait(seconds)) return waitOf(seconds);
  const repeated = Object.entries(body.metadata?.headers ?? {});
  return untilReset(repeated.find(([name]) => name.toLowerCase() === "x-ratelimit-reset")?.[1]);
}

/** Nothing that is read of an error lies deeper. */
const DEEPEST = 8;

/** The same value with every text in it cleaned, before anything is cut or chosen. */
export function cleaned(value: unknown, clean: (text: string) => string, depth = 0): unknown {
  if (typeof value === "string") return clean(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item, clean, depth + 1)]));
}

/** Names the reason for a failure that a server reported, by OpenRouter's table. */
export function classify(reported: ReportedFailure): ModelFailure {
  const { headers, where, model, baseURL, clean } = reported;
  const error = cleaned(reported.error, clean);
  const body = (isRecord(error) ? error : {}) as ErrorBody;
  const metadata = isRecord(body.metadata) ? body.metadata : {};
  const availability = isRecord(body.availability) ? body.availability : {};
  const evidence: Evidence = {
    status: status(body.code) ?? status(body.http_status) ?? reported.status,
    types: [metadata.error_type, body.error_type, availability.code, body.code],
    limits: [metadata.limit_source, metadata.reason],
    detail: detailOf(error),
  };
  const { tag } = RULES.find((rule) => holds(rule, evidence))!;
  const retryAfter = retryAfterOf(headers, { ...body, metadata, availability });
  const judged = typeof availability.retryable === "boolean"
    ? { isRetryable: availability.retryable, ...(availability.retryable && { stopsBatch: false }) }
    : {};
  const excludedBy = texts(availability.excluded_by);
  const fallbackModels = texts(availability.fallback_models);
  const extras = {
    ModelUnavailable: { model, excludedBy, fallbackModels },
    PermissionDenied: { flaggedFor: texts(metadata.reasons) },
    BudgetExhausted: { resetsAt: text(metadata.resets_at) },
  };
  const fields = {
    status: evidence.status,
    where,
    detail: evidence.detail,
    errorType: text(metadata.error_type) ?? text(body.error_type),
    provider: text(metadata.provider_name),
    ...(retryAfter !== undefined && { retryAfter }),
    ...judged,
    ...extras[tag as keyof typeof extras],
  };
  const hints = [
    ...(tag === "WrongAddress" ? [`look at baseURL, which is "${clean(baseURL)}"`] : []),
    ...(tag === "ModelUnavailable" ? [`model "${model}"`] : []),
    ...(excludedBy?.length ? [`excluded by ${excludedBy.join(", ")}`] : []),
    ...(fallbackModels?.length ? [`served are ${fallbackModels.join(", ")}`] : []),
    ...(tag === "ModelUnavailable" && isGone(model) ? [ADVICE] : []),
    ...(retryAfter === undefined ? [] : [`it asks to wait ${Math.ceil(retryAfter / 1000)} s`]),
  ];
  const said = evidence.detail.replace(/\.\s*$/, "");
  return {
    _tag: "ModelFailure",
    sentence: `${SENTENCES[tag]} (${evidence.status}): ${[said, ...hints].join("; ")}`,
    reason: reason(tag, fields as never),
    generationId: headers.get("x-generation-id") ?? undefined,
  };
}

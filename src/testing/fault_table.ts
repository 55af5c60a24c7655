import type { FaultName } from "./fault_name.ts";

/** How a body travels. */
export type Delivery = "whole" | "cut-off" | "stall" | "stall-body" | "reset" | "reset-in-body";

/**
 * An error as OpenRouter writes it. These words are filled in wherever they stand: `{model}`, `{message}`,
 * `{retryAfter}` (seconds), `{resetMs}` and `{midnightMs}` (the ends of the minute's and the day's window in Unix milliseconds) and
 * `{midnight}` (the day's as an ISO date).
 */
export interface ErrorFacts {
  /** `error.code`, where it is not the HTTP status; `null` where the error has none but an `http_status`. */
  readonly code?: number | string | null;
  readonly type?: string;
  readonly metadata?: object;
  readonly availability?: object;
}

/** What becomes of the first choice; what is left out stays as in a proper answer. */
export interface ChoiceFacts {
  readonly finish?: string;
  readonly nativeFinish?: string;
  /** The text in place of the answer's. */
  readonly content?: string | null;
  /** Whether the answer breaks off halfway. */
  readonly half?: true;
  readonly refusal?: string;
  readonly error?: ErrorFacts;
  /** Whether the model used up `max_tokens`, on its answer or on reasoning. */
  readonly spends?: "answer" | "reasoning";
}

/** One row: how a reply differs from a proper answer. */
export interface FaultFacts {
  /** The HTTP status: 200 where it is left out. */
  readonly status?: number;
  /** The sentence of the error, or what the model says. */
  readonly message?: string;
  /** The error in place of a completion. */
  readonly error?: ErrorFacts;
  /** OpenRouter's own rate limit, which it tells in headers and again in `metadata.headers`. */
  readonly rateLimit?: object;
  /** The seconds of `Retry-After`. */
  readonly retryAfter?: number;
  readonly choice?: ChoiceFacts;
  /** Other values of the completion's own keys; `undefined` leaves a key out. */
  readonly completion?: object;
  /** A body that is no answer of the API. */
  readonly raw?: { readonly type: string; readonly text: string };
  /** What is sent ahead of the body. */
  readonly ahead?: string;
  readonly delivery?: Delivery;
  /** How long to wait first, in milliseconds. */
  readonly delay?: number;
}

const UPSTREAM = { provider_name: "Stand-in", provider_code: "429", raw: "error code: 1015" };
const REQUESTED = { requested_models: ["{model}"], docs_url: "https://openrouter.ai/docs/api-reference/errors" };
const MINUTE = { "X-RateLimit-Limit": "20", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "{resetMs}" };
const DAY = { "X-RateLimit-Limit": "50", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "{midnightMs}" };
const WEB_PAGE = {
  type: "text/html; charset=UTF-8",
  text:
    "<!DOCTYPE html>\n<html><head><title>{message}</title></head><body><h1>{message}</h1><p>cloudflare</p></body></html>\n",
};
const NOTHING = { type: "application/json", text: "" };

function invalid(type: string, message: string): FaultFacts {
  return { status: 400, message, error: { type } };
}

function unavailable(type: string, message: string, availability: object = {}): FaultFacts {
  return {
    status: 404,
    message,
    error: { type, availability: { code: type, retryable: false, ...REQUESTED, ...availability } },
  };
}

/** Every fault as data: the error table first, then the connection, then what arrives as HTTP 200. */
export const FAULT_TABLE: { readonly [Name in FaultName]: FaultFacts } = {
  "invalid-request": invalid("invalid_request", "Provider returned error: the request is not valid"),
  "invalid-prompt": invalid("invalid_prompt", "The prompt is not valid"),
  "context-length": invalid(
    "context_length_exceeded",
    "This endpoint's maximum context length is 131072 tokens. However, you requested about 140000 tokens.",
  ),
  "max-tokens-exceeded": invalid("max_tokens_exceeded", "max_tokens must not exceed 16384"),
  "token-limit": invalid("token_limit_exceeded", "The request exceeds the provider's token limit"),
  "string-too-long": invalid("string_too_long", "A string of the request is too long"),
  "invalid-image": invalid("invalid_image", "The image data is not valid"),
  "image-too-large": invalid("image_too_large", "The image is too large"),
  "image-too-small": invalid("image_too_small", "The image is too small"),
  "unsupported-image": invalid("unsupported_image_format", "The image format is not supported"),
  "image-download-failed": invalid("image_download_failed", "The image could not be downloaded"),
  "content-policy": invalid("content_policy_violation", "The request violates the provider's content policy"),
  "refused-request": invalid("refusal", "The model refused the request"),
  "model-not-found": {
    status: 400,
    message: "{model} is not a valid model ID",
    error: { type: "model_not_found", availability: { code: "model_not_found", retryable: false, ...REQUESTED } },
  },
  "wrong-endpoint": {
    status: 400,
    message: "{model} is not served by this endpoint",
    error: { type: "wrong_endpoint", availability: { code: "wrong_endpoint", retryable: false, ...REQUESTED } },
  },

  "invalid-key": { status: 401, message: "User not found.", error: { type: "authentication" } },

  "out-of-credits": {
    status: 402,
    message: "Insufficient credits. Add more using https://openrouter.ai/settings/credits",
    error: {
      type: "payment_required",
      metadata: { limit_source: "openrouter_credits", remedy_hint: "Add credits to the account." },
    },
  },
  "key-limit": {
    status: 402,
    message: "This request needs more credits than the limit of the key leaves.",
    error: {
      type: "payment_required",
      metadata: { limit_source: "openrouter_key_limit", remedy_hint: "Raise the limit of the key." },
    },
  },
  "weight-exceeds-budget": {
    status: 402,
    message: "The estimated cost of this request is larger than the whole in-flight budget.",
    error: {
      metadata: {
        reason: "weight_exceeds_budget",
        limit_source: "openrouter_credits",
        remedy_hint: "Lower max_tokens, or add credits.",
      },
    },
  },
  "in-flight-budget": {
    status: 402,
    message: "This request would exceed the available credits given the requests in flight.",
    retryAfter: 1,
    error: {
      metadata: {
        reason: "in_flight_budget_exhausted",
        limit_source: "openrouter_in_flight_budget",
        remedy_hint: "Retry when the requests in flight have settled.",
      },
    },
  },

  "permission-denied": { status: 403, message: "The key may not do this", error: { type: "permission_denied" } },
  "moderation": {
    status: 403,
    message: "The input was flagged",
    error: {
      type: "moderation",
      metadata: {
        reasons: ["violence"],
        flagged_input: "the first 100 characters of the input",
        provider_name: "Stand-in",
        model_slug: "{model}",
      },
    },
  },
  "guardrail": {
    status: 403,
    message: "The input was blocked by a guardrail",
    error: { type: "guardrail", metadata: { patterns: ["credit-card"] } },
  },
  "region-restricted": {
    status: 403,
    message: "The model is not served in your region",
    error: { type: "region_restricted" },
  },
  "guardrail-budget": budget("openrouter_guardrail_budget", "The budget of the guardrail is used up"),
  "workspace-budget": budget("openrouter_workspace_budget", "The budget of the workspace is used up"),
  "key-budget": budget("openrouter_key_limit", "The limit of the key is used up"),

  "no-endpoints": unavailable("no_endpoints", "No endpoints found for {model}.", {
    fallback_models: ["meta-llama/llama-4-scout", "meta-llama/llama-4-maverick"],
  }),
  "no-endpoints-plain": { status: 404, message: "No endpoints found for {model}.", error: {} },
  "no-endpoints-retryable": {
    ...unavailable("no_endpoints", "No endpoints are available for {model} at the moment.", {
      retryable: true,
      retry_after: "{retryAfter}",
    }),
    retryAfter: 1,
  },
  "model-deprecated": unavailable("model_deprecated", "{model} is deprecated and no longer served."),
  "model-unavailable-upstream": unavailable(
    "model_unavailable_upstream",
    "{model} is not available from its providers.",
    {
      affected_providers: ["Stand-in"],
    },
  ),
  "free-variant-ended": unavailable("free_variant_ended", "The free period of {model} has ended."),
  "privacy-restricted": unavailable(
    "privacy_restricted",
    "No endpoints available matching your guardrail restrictions and data policy",
    { excluded_by: ["data_policy:training"] },
  ),
  "constraint-filtered": unavailable(
    "constraint_filtered",
    "No endpoints found that satisfy the request's constraints.",
    {
      excluded_by: ["quantization", "max_price"],
      constraint: { field: "provider.quantizations", detail: "bf16, fp32" },
    },
  ),
  "zdr-excludes-all": {
    status: 404,
    message: "No endpoint of {model} keeps no data.",
    error: {
      code: null,
      type: "privacy_restricted",
      availability: {
        code: "privacy_restricted",
        retryable: false,
        ...REQUESTED,
        excluded_by: ["data_policy:zdr"],
        constraint: { field: "provider.zdr", detail: "true" },
      },
    },
  },
  "image-not-found": { status: 404, message: "The image was not found", error: { type: "image_not_found" } },

  "timeout-408": { status: 408, message: "The request timed out", error: { type: "timeout" } },
  "precondition-failed": { status: 412, message: "A precondition failed", error: { type: "precondition_failed" } },
  "payload-too-large": { status: 413, message: "The request is too large", error: { type: "payload_too_large" } },
  "image-over-30mb": {
    status: 413,
    message: "Downloaded image content cannot exceed 30MB",
    error: { metadata: { provider_name: null } },
  },
  "unprocessable": { status: 422, message: "The request cannot be processed", error: { type: "unprocessable" } },
  "usage-paused": { status: 423, message: "The usage of this account is paused", error: {} },

  "rate-limited": {
    status: 429,
    message: "Provider returned error",
    retryAfter: 1,
    error: { type: "rate_limit_exceeded", metadata: UPSTREAM },
  },
  "rate-limited-no-hint": {
    status: 429,
    message: "Provider returned error",
    error: { type: "rate_limit_exceeded", metadata: UPSTREAM },
  },
  "free-minute-limit": {
    status: 429,
    message: "Rate limit exceeded: free-models-per-min. ",
    retryAfter: 1,
    rateLimit: MINUTE,
    error: { type: "rate_limit_exceeded" },
  },
  "free-daily-limit": {
    status: 429,
    message: "Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day",
    rateLimit: DAY,
    error: { type: "rate_limit_exceeded", metadata: { limit_source: "openrouter_free_tier_daily" } },
  },
  "capacity-exhausted": {
    status: 429,
    message: "All providers of {model} are at capacity.",
    retryAfter: 1,
    error: {
      type: "capacity_exhausted",
      availability: {
        code: "capacity_exhausted",
        retryable: true,
        retry_after: "{retryAfter}",
        ...REQUESTED,
        affected_providers: ["Stand-in"],
      },
    },
  },

  "server-error": { status: 500, message: "Internal Server Error", error: { type: "server" } },
  "bad-gateway": {
    status: 502,
    message: "Provider returned an invalid response",
    error: {
      type: "provider_unavailable",
      metadata: { provider_name: "Stand-in", previous_errors: [{ provider: "Stand-in", code: 502, status: 502 }] },
    },
  },
  "bad-gateway-html": { status: 502, message: "502: Bad gateway", raw: WEB_PAGE },
  "overloaded": {
    status: 503,
    message: "The provider is overloaded",
    retryAfter: 1,
    error: { type: "provider_overloaded", metadata: { provider_name: "Stand-in" } },
  },
  "temporarily-unavailable": {
    status: 503,
    message: "{model} is temporarily unavailable.",
    retryAfter: 1,
    error: {
      type: "temporarily_unavailable",
      availability: {
        code: "temporarily_unavailable",
        retryable: true,
        retry_after: "{retryAfter}",
        ...REQUESTED,
        affected_providers: ["Stand-in"],
      },
    },
  },
  "no-provider-fits": {
    status: 503,
    message: "There is no available model provider that meets your routing requirements",
    error: {
      type: "constraint_filtered",
      availability: {
        code: "constraint_filtered",
        retryable: false,
        ...REQUESTED,
        excluded_by: ["allowed_providers"],
      },
    },
  },
  "gateway-timeout": { status: 504, message: "The provider timed out", error: { type: "timeout" } },
  "edge-timeout": { status: 524, message: "The edge network timed out", error: {} },
  "busy": { status: 529, message: "The provider is overloaded", error: { type: "provider_overloaded" } },

  "connection-reset": { delivery: "reset", raw: NOTHING },
  "connection-reset-in-body": { delivery: "reset-in-body" },
  "stall": { delivery: "stall", raw: NOTHING },
  "stall-body": { delivery: "stall-body" },
  "slow": { delay: 1000 },

  "error-in-200": {
    message: "Provider returned error",
    error: { code: 502, type: "provider_unavailable", metadata: { provider_name: "Stand-in" } },
  },
  "error-in-200-text-code": {
    message: "The provider is overloaded",
    error: { code: "503", type: "provider_overloaded", metadata: { provider_name: "Stand-in" } },
  },
  "rate-limit-in-200": {
    message: "Rate limit exceeded: limit_rpm/{model}",
    rateLimit: MINUTE,
    error: { code: 429, type: "rate_limit_exceeded" },
  },
  "upstream-raw-in-200": { message: "Provider returned error", error: { code: 429, metadata: UPSTREAM } },
  "choice-error": {
    message: "Provider disconnected mid-stream",
    choice: {
      finish: "error",
      half: true,
      error: { code: 502, type: "provider_unavailable", metadata: { provider_name: "Stand-in" } },
    },
  },
  "choice-error-raw": {
    message: "Provider returned error",
    choice: { content: null, error: { code: 429, metadata: UPSTREAM } },
  },
  "finish-reason-error": { choice: { finish: "error", half: true } },

  "no-choices": { completion: { choices: [] } },
  "null-content": { choice: { content: null } },
  "blank-content": { choice: { content: " \n" } },
  "null-content-length": { choice: { content: null, finish: "length", spends: "reasoning" } },
  "truncated": { choice: { half: true, finish: "length", spends: "answer" } },
  "content-filter": { choice: { content: null, finish: "content_filter" } },
  "refusal": {
    message: "I cannot help with this image.",
    choice: { content: null, refusal: "{message}", nativeFinish: "refusal" },
  },
  "refusal-prose": { message: "I'm not able to help with that.", choice: { content: "{message}" } },
  "prose": {
    message: "It looks like a sunny day, and everything seems to be in order.",
    choice: { content: "{message}" },
  },
  "html": { message: "Just a moment...", raw: WEB_PAGE },
  "empty-body": { raw: NOTHING },
  "cut-off-body": { delivery: "cut-off" },
  "not-a-completion": { raw: { type: "application/json", text: '{"ok":true,"message":"It works"}' } },
  "keep-alive-whitespace": { ahead: " \n".repeat(64) },
  "no-usage": {
    completion: { provider: undefined, usage: undefined, service_tier: undefined, system_fingerprint: "fp_local" },
  },
};

function budget(source: string, message: string): FaultFacts {
  return {
    status: 403,
    message,
    error: { type: "permission_denied", metadata: { limit_source: source, resets_at: "{midnight}" } },
  };
}

/**
 * A way for a request to go wrong. The names follow OpenRouter's error table, one per row and reason, and the failures
 * that arrive as HTTP 200.
 *
 * | status | names |
 * | --- | --- |
 * | 400 | `invalid-request`, `invalid-prompt`, `context-length`, `max-tokens-exceeded`, `token-limit`, `string-too-long`, `invalid-image`, `image-too-large`, `image-too-small`, `unsupported-image`, `image-download-failed`, `content-policy`, `refused-request`, `model-not-found`, `wrong-endpoint` |
 * | 401 | `invalid-key` |
 * | 402 | `out-of-credits`, `key-limit`, `weight-exceeds-budget`; `in-flight-budget` passes |
 * | 403 | `permission-denied`, `moderation`, `guardrail`, `region-restricted`, `guardrail-budget`, `workspace-budget`, `key-budget` |
 * | 404 | `no-endpoints`, `no-endpoints-plain` (older bodies), `no-endpoints-retryable`, `model-deprecated`, `model-unavailable-upstream`, `free-variant-ended`, `privacy-restricted`, `constraint-filtered`, `zdr-excludes-all` (an error without `code`), `image-not-found` |
 * | 408, 412, 413, 422 | `timeout-408`, `precondition-failed`, `payload-too-large`, `image-over-30mb`, `unprocessable` |
 * | 423 | `usage-paused`, which only Roboflow says |
 * | 429 | `rate-limited`, `rate-limited-no-hint`, `free-minute-limit`, `free-daily-limit`, `capacity-exhausted` |
 * | 500 to 529 | `server-error`, `bad-gateway`, `bad-gateway-html`, `overloaded`, `temporarily-unavailable`, `no-provider-fits`, `gateway-timeout`, `edge-timeout`, `busy` |
 * | connection | `connection-reset`, `connection-reset-in-body`, `stall` (nothing ever comes), `stall-body` (half a body, then nothing), `slow` (a proper answer, late) |
 * | 200, error inside | `error-in-200`, `error-in-200-text-code`, `rate-limit-in-200`, `upstream-raw-in-200`, `choice-error`, `choice-error-raw`, `finish-reason-error` |
 * | 200, no use | `no-choices`, `null-content`, `blank-content`, `null-content-length`, `truncated`, `content-filter`, `refusal`, `refusal-prose`, `prose`, `html`, `empty-body`, `cut-off-body`, `not-a-completion` |
 * | 200, harmless | `keep-alive-whitespace` (before the JSON), `no-usage` (as a local server answers) |
 *
 * @example
 * ```ts
 * import { type FaultName, FAULTS, startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const upstream: readonly FaultName[] = ["bad-gateway", "overloaded", "choice-error"];
 * assert(upstream.every((name) => FAULTS.includes(name)));
 *
 * // A name that does not exist is refused, and does not compile.
 * // @ts-expect-error Type '"overload"' is not assignable
 * await assert.rejects(startOpenRouter({ faults: ["overload"] }), TypeError);
 * ```
 */
export type FaultName =
  | "invalid-request"
  | "invalid-prompt"
  | "context-length"
  | "max-tokens-exceeded"
  | "token-limit"
  | "string-too-long"
  | "invalid-image"
  | "image-too-large"
  | "image-too-small"
  | "unsupported-image"
  | "image-download-failed"
  | "content-policy"
  | "refused-request"
  | "model-not-found"
  | "wrong-endpoint"
  | "invalid-key"
  | "out-of-credits"
  | "key-limit"
  | "weight-exceeds-budget"
  | "in-flight-budget"
  | "permission-denied"
  | "moderation"
  | "guardrail"
  | "region-restricted"
  | "guardrail-budget"
  | "workspace-budget"
  | "key-budget"
  | "no-endpoints"
  | "no-endpoints-plain"
  | "no-endpoints-retryable"
  | "model-deprecated"
  | "model-unavailable-upstream"
  | "free-variant-ended"
  | "privacy-restricted"
  | "constraint-filtered"
  | "zdr-excludes-all"
  | "image-not-found"
  | "timeout-408"
  | "precondition-failed"
  | "payload-too-large"
  | "image-over-30mb"
  | "unprocessable"
  | "usage-paused"
  | "rate-limited"
  | "rate-limited-no-hint"
  | "free-minute-limit"
  | "free-daily-limit"
  | "capacity-exhausted"
  | "server-error"
  | "bad-gateway"
  | "bad-gateway-html"
  | "overloaded"
  | "temporarily-unavailable"
  | "no-provider-fits"
  | "gateway-timeout"
  | "edge-timeout"
  | "busy"
  | "connection-reset"
  | "connection-reset-in-body"
  | "stall"
  | "stall-body"
  | "slow"
  | "error-in-200"
  | "error-in-200-text-code"
  | "rate-limit-in-200"
  | "upstream-raw-in-200"
  | "choice-error"
  | "choice-error-raw"
  | "finish-reason-error"
  | "no-choices"
  | "null-content"
  | "blank-content"
  | "null-content-length"
  | "truncated"
  | "content-filter"
  | "refusal"
  | "refusal-prose"
  | "prose"
  | "html"
  | "empty-body"
  | "cut-off-body"
  | "not-a-completion"
  | "keep-alive-whitespace"
  | "no-usage";

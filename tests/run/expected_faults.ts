import type { Reason } from "@stepwright/workflows";
import type { FaultName } from "@stepwright/workflows/testing";

/** What the error table of facts/openrouter.md (sections 2 and 3) says of a fault. */
export interface Expected {
  readonly tag: Reason["_tag"];
  readonly isRetryable?: true;
  readonly stopsBatch?: true;
  /** Whether the reply says what was used and what it cost. */
  readonly paid?: true;
  /** Whether the model's words, or a broken body, arrived. */
  readonly output?: true;
  /** `X-Generation-Id` is on every response, so that it is missing only where none arrived. */
  readonly unanswered?: true;
}

const refused = { tag: "InvalidRequest" } as const;
const image = { tag: "ImageRejected" } as const;
const denied = { tag: "PermissionDenied" } as const;
const credits = { tag: "InsufficientCredits", stopsBatch: true } as const;
const budget = { tag: "BudgetExhausted", stopsBatch: true } as const;
const model = { tag: "ModelUnavailable", stopsBatch: true } as const;
const limited = { tag: "RateLimited", isRetryable: true } as const;
const late = { tag: "ServerTimeout", isRetryable: true } as const;
const gateway = { tag: "ProviderUnavailable", isRetryable: true } as const;
const overloaded = { tag: "ProviderOverloaded", isRetryable: true } as const;
const brokeOff = { tag: "GenerationFailed", isRetryable: true, paid: true } as const;
const malformed = { tag: "MalformedResponse", isRetryable: true } as const;
const empty = { tag: "EmptyContent", isRetryable: true, paid: true } as const;

/** What becomes of a request with each fault. */
export const EXPECTED: { readonly [Name in FaultName]: Expected | "answered" } = {
  "invalid-request": refused,
  "invalid-prompt": refused,
  "context-length": refused,
  "max-tokens-exceeded": refused,
  "token-limit": refused,
  "string-too-long": refused,
  "invalid-image": image,
  "image-too-large": image,
  "image-too-small": image,
  "unsupported-image": image,
  "image-download-failed": image,
  "content-policy": denied,
  "refused-request": denied,
  "model-not-found": model,
  "wrong-endpoint": model,
  "invalid-key": { tag: "Unauthenticated", stopsBatch: true },
  "out-of-credits": credits,
  "key-limit": credits,
  "weight-exceeds-budget": credits,
  "in-flight-budget": { tag: "InFlightBudgetExhausted", isRetryable: true },
  "permission-denied": denied,
  "moderation": denied,
  "guardrail": denied,
  "region-restricted": denied,
  "guardrail-budget": budget,
  "workspace-budget": budget,
  "key-budget": budget,
  "no-endpoints": model,
  "no-endpoints-plain": model,
  "no-endpoints-retryable": { tag: "ModelUnavailable", isRetryable: true },
  "model-deprecated": model,
  "model-unavailable-upstream": model,
  "free-variant-ended": model,
  "privacy-restricted": model,
  "constraint-filtered": model,
  "zdr-excludes-all": model,
  "image-not-found": image,
  "timeout-408": late,
  "precondition-failed": refused,
  "payload-too-large": image,
  "image-over-30mb": image,
  "unprocessable": refused,
  "usage-paused": credits,
  "rate-limited": limited,
  "rate-limited-no-hint": limited,
  "free-minute-limit": limited,
  "free-daily-limit": { tag: "DailyLimitReached", stopsBatch: true },
  "capacity-exhausted": limited,
  "server-error": { tag: "ServerError", isRetryable: true },
  "bad-gateway": gateway,
  "bad-gateway-html": gateway,
  "overloaded": overloaded,
  "temporarily-unavailable": overloaded,
  "no-provider-fits": model,
  "gateway-timeout": late,
  "edge-timeout": late,
  "busy": overloaded,
  "connection-reset": { tag: "ConnectionFailed", isRetryable: true, unanswered: true },
  "connection-reset-in-body": { ...malformed, output: true },
  "stall": { tag: "AttemptTimeout", isRetryable: true, unanswered: true },
  "stall-body": { tag: "AttemptTimeout", isRetryable: true },
  "slow": "answered",
  "error-in-200": gateway,
  "error-in-200-text-code": overloaded,
  "rate-limit-in-200": limited,
  "upstream-raw-in-200": limited,
  "choice-error": { ...brokeOff, output: true },
  "choice-error-raw": brokeOff,
  "finish-reason-error": { ...brokeOff, output: true },
  "no-choices": { tag: "NoChoices", isRetryable: true, paid: true },
  "null-content": empty,
  "blank-content": { ...empty, output: true },
  "null-content-length": { tag: "OutputTruncated", paid: true },
  "truncated": { tag: "OutputTruncated", paid: true, output: true },
  "content-filter": { tag: "ContentFiltered", paid: true },
  "refusal": { tag: "Refused", paid: true, output: true },
  "refusal-prose": { tag: "Refused", paid: true, output: true },
  "prose": { tag: "InvalidAnswer", isRetryable: true, paid: true, output: true },
  "html": { ...malformed, output: true },
  "empty-body": malformed,
  "cut-off-body": { ...malformed, output: true },
  "not-a-completion": { ...malformed, output: true },
  "keep-alive-whitespace": "answered",
  "no-usage": "answered",
};

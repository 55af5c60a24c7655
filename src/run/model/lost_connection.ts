import { reason } from "../make_reason.ts";
import type { ModelFailure } from "./model.ts";

/**
 * Node's fetch gives up by itself after five minutes without a head, or without more of a body. What it gave up on was
 * probably billed, as with a timeout of the run's own.
 */
const FETCH_TIMEOUTS: ReadonlySet<unknown> = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);
const FETCH_TIMEOUT = 300_000;

/** Whether an error says that fetch gave up by itself. */
export function isFetchTimeout(error: unknown): boolean {
  return error instanceof Error &&
    (FETCH_TIMEOUTS.has((error as { code?: unknown }).code) || isFetchTimeout(error.cause));
}

/** How the runtimes say that no connection was made, so that nothing can have been sent. */
const UNCONNECTED =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ConnectionRefused|Unable to connect|tcp connect error|dns error/;

/** It will not be allowed later either. */
const NOT_ALLOWED = { isRetryable: false, stopsBatch: true };

/** What the runtime says of a failed connection stands in the innermost cause. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}

/** What was asked when a connection was lost. */
interface Asked {
  readonly baseURL: string;
  /** Removes secrets from the runtime's words. */
  readonly clean: (text: string) => string;
}

/** The failure of a request that no answer came to. */
export function lostConnection(error: unknown, { baseURL, clean }: Asked): ModelFailure {
  if (isFetchTimeout(error)) {
    return {
      _tag: "ModelFailure",
      sentence: "fetch gave up after five minutes without a word of the server; it was probably billed all the same",
      reason: reason("AttemptTimeout", { milliseconds: FETCH_TIMEOUT }),
    };
  }
  const cause = innermost(error);
  const detail = clean(cause instanceof Error ? cause.message : String(cause));
  const isDenied = cause instanceof Error && cause.name === "NotCapable";
  const { code = "" } = Object(cause) as { readonly code?: unknown };
  return {
    _tag: "ModelFailure",
    sentence: `the connection to "${clean(baseURL)}" failed: ${detail}`,
    reason: reason("ConnectionFailed", { detail, ...(isDenied && NOT_ALLOWED) }),
    isUnsent: isDenied || UNCONNECTED.test(`${code} ${detail}`),
  };
}

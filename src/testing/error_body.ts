import type { ErrorFacts } from "./fault_table.ts";

/** The error of one reply, ready to be written in the way of a route. */
export interface Failure {
  /** The HTTP status. */
  readonly status: number;
  readonly message: string;
  readonly facts: ErrorFacts;
  /** OpenRouter's own rate limit, which the body repeats. */
  readonly rateLimit: object | undefined;
}

/** The inner `error` object, as OpenRouter writes it. */
export function errorObject({ status, message, facts, rateLimit }: Failure): object {
  const { code = status, type, availability } = facts;
  // The availability examples of OpenRouter's documentation have no code and stand one level higher.
  if (code === null) return { message, error_type: type, http_status: status, availability };
  const metadata = { error_type: type, ...facts.metadata, ...(rateLimit && { headers: rateLimit }) };
  const isEmpty = Object.values(metadata).every((value) => value === undefined);
  return { code, message, ...(isEmpty ? {} : { metadata }), ...(availability && { availability }) };
}

/** The body of a failure on OpenRouter's path. It knows no user where it does not know the key. */
export function openRouterError(failure: Failure): object {
  return { error: errorObject(failure), ...(failure.status === 401 ? {} : { user_id: "user_stand_in" }) };
}

/** The body of a failure on the Roboflow-managed path: one sentence, under a key that depends on who says it. */
export function roboflowError({ status, message }: Failure): object {
  return SAID_BY_THE_ACCOUNT.includes(status) ? { error: message } : { details: message };
}

const SAID_BY_THE_ACCOUNT: readonly number[] = [401, 402, 423];

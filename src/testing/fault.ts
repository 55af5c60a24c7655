import type { FaultName } from "./fault_name.ts";
import { FAULT_TABLE } from "./fault_table.ts";
import type { RecordedRequest } from "./recorded_request.ts";

/**
 * A fault with details of its own.
 *
 * @example
 * ```ts
 * import { type FaultDetails, startOpenRouter } from "@stepwright/workflows/testing";
 * import { llamaVision, openRouter, RunError } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const busy: FaultDetails = { fault: "rate-limited", retryAfter: 600, message: "Come back later." }; // seconds
 * await using server = await startOpenRouter({ faults: [busy] });
 *
 * const error = await llamaVision.v3().task("caption").run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * }).catch((error) => error);
 *
 * assert(error instanceof RunError);
 * assert.equal(error.retryAfter, 600_000); // milliseconds, and longer than maxWait: it was not tried again
 * assert.equal(server.requests.length, 1);
 * ```
 */
export interface FaultDetails {
  /** The fault. */
  readonly fault: FaultName;
  /**
   * When to try again: seconds, or a date, which is sent as an HTTP date. It fills the `Retry-After` header of a failing
   * status and whatever repeats it in the body. Without it the fault's own hint of one second stands, if it has one.
   */
  readonly retryAfter?: number | Date;
  /** What the server or the model says in place of the fault's own sentence. */
  readonly message?: string;
  /** How long to wait before the reply, in milliseconds, besides `latency`. Only `slow` waits by itself: 1000. */
  readonly delay?: number;
}

/**
 * A fault by its name alone, or with details.
 *
 * @example
 * ```ts
 * import { type Fault, startOpenRouter } from "@stepwright/workflows/testing";
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const faults: (Fault | null)[] = [{ fault: "rate-limited", retryAfter: 0 }, "keep-alive-whitespace"];
 * await using server = await startOpenRouter({ faults });
 *
 * const { attempts } = await llamaVision.v3().task("caption").run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * });
 * assert.equal(attempts, 2); // a keep-alive before the answer does no harm
 * ```
 */
export type Fault = FaultName | FaultDetails;

/**
 * Which requests go wrong: a list that is used up in the order in which requests arrive, where `null` and everything
 * past its end is a proper answer, or a function of the request. A request that the stand-in refuses uses up its place
 * in the list as well, and is refused all the same.
 *
 * @example Fail every first try of a picture
 * ```ts
 * import { type Faults, startOpenRouter } from "@stepwright/workflows/testing";
 *
 * const seen = new Set<string>();
 * const faults: Faults = ({ images }) => {
 *   const picture = String(images[0]?.bytes);
 *   if (seen.has(picture)) return null;
 *   seen.add(picture);
 *   return { fault: "rate-limited", retryAfter: 2 };
 * };
 * const standIn = await startOpenRouter({ faults });
 * await standIn.stop();
 * ```
 */
export type Faults = readonly (Fault | null)[] | ((request: RecordedRequest) => Fault | null | undefined);

/**
 * Every fault there is, to loop over.
 *
 * @example See a client through all of them
 * ```ts
 * import { FAULTS, startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const standIn = await startOpenRouter({ faults: FAULTS });
 * assert(FAULTS.includes("rate-limited"));
 * await standIn.stop();
 * ```
 */
export const FAULTS: readonly FaultName[] = Object.freeze(Object.keys(FAULT_TABLE) as FaultName[]);

/** Gives a fault the form with details, and refuses a name that is not in the table. */
export function detailsOf(fault: Fault): FaultDetails {
  const details = typeof fault === "string" ? { fault } : fault;
  if (!Object.hasOwn(FAULT_TABLE, details.fault)) {
    throw new TypeError(`Cannot script the fault '${details.fault}': expected one of ${FAULTS.join(", ")}`);
  }
  return details;
}

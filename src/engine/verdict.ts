import type { RunError } from "../run/run_error.ts";
import type { BlockProblem } from "../run/reason.ts";

/**
 * What a server's compiler says of a workflow.
 *
 * @example
 * ```ts
 * import { workflow } from "@stepwright/workflows";
 * import { engine, type Verdict } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server; leave `fetch` out for a real one.
 * const said = {
 *   message: "Could not parse workflow definition.",
 *   error_type: "WorkflowSyntaxError",
 *   blocks_errors: [{ block_id: "sign", property_name: "prompt", property_details: "`prompt` parameter required" }],
 * };
 * const fetch = () => Promise.resolve(Response.json(said, { status: 400 }));
 *
 * const { ok, errorType, problems }: Verdict = await engine({ fetch }).validate(workflow());
 *
 * assert.deepEqual([ok, errorType], [false, "WorkflowSyntaxError"]);
 * assert.deepEqual([problems[0]?.step, problems[0]?.property], ["sign", "prompt"]);
 * ```
 */
export interface Verdict {
  /** Whether it would be run. */
  readonly ok: boolean;
  /** The engine's class of errors, where it was refused. */
  readonly errorType: string | undefined;
  /** The server's own words, with keys removed, where it was refused. */
  readonly message: string | undefined;
  /** Every place that the server names. It stops at the first thing that is wrong, except in the form of steps. */
  readonly problems: readonly BlockProblem[];
}

/** The verdict on a workflow that was taken. */
export const TAKEN: Verdict = Object.freeze({
  ok: true,
  errorType: undefined,
  message: undefined,
  problems: Object.freeze([]),
});

/** The verdict that an error of validating is; `undefined` where the server did not come to one. */
export function refusedVerdict({ reason }: RunError): Verdict | undefined {
  if (reason._tag === "InvalidWorkflow") {
    const { errorType, detail, problems } = reason;
    return Object.freeze({ ok: false, errorType, message: detail, problems });
  }
  // Validating also makes the blocks ready: it can fail in one of them, or for what the server lacks.
  if (reason._tag === "StepFailed") {
    const { errorType, detail, step, blockType, property, traceback } = reason;
    const problems = Object.freeze([Object.freeze({ step, blockType, property, detail, traceback })]);
    return Object.freeze({ ok: false, errorType, message: detail, problems });
  }
  // A class of errors that is not known here is that of an engine of another version.
  return (reason._tag === "ServerError" || reason._tag === "InvalidRequest") && reason.errorType !== undefined
    ? Object.freeze({ ok: false, errorType: reason.errorType, message: reason.detail, problems: Object.freeze([]) })
    : undefined;
}

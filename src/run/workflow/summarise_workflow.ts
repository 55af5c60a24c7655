import { summarise } from "../batch/summarise.ts";
import type { NotAttempted } from "../reason.ts";
import type { CallRecord } from "./call_record.ts";
import type { Outputs } from "./run_outputs.ts";
import type { WorkflowRecord, WorkflowRun } from "./workflow_record.ts";

/** Everything that came of a workflow, put together from its records. */
export function workflowRun(
  unordered: readonly WorkflowRecord<Outputs>[],
  milliseconds: number,
): WorkflowRun<Outputs> {
  const records = unordered.toSorted((one, other) => one.index - other.index);
  // A question that several images share is in the record of each.
  const calls = [...new Set(records.flatMap((record) => record.calls))];
  const failures = records.flatMap((record) => record.ok ? [] : [record.error.reason]);
  const left = failures.filter((reason): reason is NotAttempted => reason._tag === "NotAttempted");
  const sums = summarise(calls, milliseconds);
  return {
    outputs: records.map(({ outputs }) => outputs),
    records,
    summary: {
      ...sums,
      stoppedBy: sums.stoppedBy ?? left[0]?.stoppedBy,
      retryAfter: sums.retryAfter ?? left[0]?.retryAfter,
      total: records.length,
      answered: records.length - failures.length,
      failed: failures.length - left.length,
      notAttempted: left.length,
      calls: calls.filter(wasAsked).length,
    },
  };
}

function wasAsked(call: CallRecord): boolean {
  return call.reused || (call.ok ? call.answer : call.error).attempts > 0;
}

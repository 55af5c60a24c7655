import { summarise } from "../batch/summarise.ts";
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
  const left = failures.filter(({ _tag }) => _tag === "NotAttempted").length;
  return {
    outputs: records.map(({ outputs }) => outputs),
    records,
    summary: {
      ...summarise(calls, milliseconds),
      total: records.length,
      answered: records.length - failures.length,
      failed: failures.length - left,
      notAttempted: left,
      calls: calls.length,
    },
  };
}

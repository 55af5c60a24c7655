import type { Reason } from "../reason.ts";

const COMPLETIONS: ReadonlySet<Reason["_tag"]> = new Set([
  "InvalidAnswer",
  "Refused",
  "ContentFiltered",
  "OutputTruncated",
  "EmptyContent",
]);

/** Whether this says that the server took the request and gave a completion, though one of no use. */
export function isCompletion({ _tag }: Reason): boolean {
  return COMPLETIONS.has(_tag);
}

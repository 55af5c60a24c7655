import { test } from "node:test";
import assert from "node:assert/strict";
import type { Reason } from "@stepwright/workflows";
import { reason, TRAITS } from "../../src/run/make_reason.ts";
import { isShared } from "../../src/run/ask/gate.ts";
import { EXPECTED } from "../run/expected_faults.ts";
import { codeIn, tableIn } from "./markdown_table.ts";

const PATH = "docs/errors.md";
const TIMES = new Map([[1, "once"], [2, "twice"], [Infinity, "yes"]]);

function retriedAs({ isRetryable, retryLimit = Infinity }: Reason): string | undefined {
  return isRetryable ? TIMES.get(retryLimit) : "no";
}

function stopsAs(cause: Reason): string {
  return cause.stopsBatch ? "yes" : isShared(cause) ? "beyond `maxWait`" : "no";
}

test("the table of errors has every reason, and says of each what the runner goes by", () => {
  const rows = tableIn(PATH, ["reason", "cause", "retried", "stops a batch", "mend"]);
  const said = rows.map((row) => [codeIn(row.reason!)[0], row.retried, row["stops a batch"]]);
  const known = Object.keys(TRAITS).map((tag) => {
    const cause = reason(tag as Reason["_tag"], {} as never);
    return [tag, retriedAs(cause), stopsAs(cause)];
  });
  assert.deepEqual(said.toSorted(), known.toSorted());
  for (const { reason, cause, mend } of rows) assert(cause && mend, `${reason} has a cause and a mend`);
});

test("the table of faults has every fault, under the reason that a run makes of it", () => {
  const said = tableIn(PATH, ["reason", "faults"]).flatMap(({ reason, faults }) =>
    codeIn(faults!).map((fault) => [fault, codeIn(reason!)[0] ?? "answered"])
  );
  const known = Object.entries(EXPECTED).map(([fault, expected]) => [
    fault,
    expected === "answered" ? expected : expected.tag,
  ]);
  assert.deepEqual(said.toSorted(), known.toSorted());
});

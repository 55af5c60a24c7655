import { test } from "node:test";
import assert from "node:assert/strict";
import type { Reason } from "@stepwright/workflows";
import { reason, TRAITS } from "../../src/run/make_reason.ts";
import { isShared } from "../../src/run/ask/gate.ts";
import { EXPECTED } from "../run/expected_faults.ts";
import { readMarkdown, tableWith } from "./markdown.ts";

const document = await readMarkdown("docs/errors.md");

const TIMES = new Map([[1, "once"], [2, "twice"], [Infinity, "yes"]]);

function retriedAs({ isRetryable, retryLimit = Infinity }: Reason): string | undefined {
  return isRetryable ? TIMES.get(retryLimit) : "no";
}

function stopsAs(cause: Reason): string {
  return cause.stopsBatch ? "yes" : isShared(cause) ? "beyond `maxWait`" : "no";
}

test("the table of errors has every reason, and says of each what the runner goes by", () => {
  const rows = tableWith(document, "reason", "cause", "retried", "stops a batch", "mend");
  const said = rows.map((row) => [row.reason!.codes[0], row.retried!.text, row["stops a batch"]!.text]);
  const known = Object.keys(TRAITS).map((tag) => {
    const cause = reason(tag as Reason["_tag"], {} as never);
    return [tag, retriedAs(cause), stopsAs(cause)];
  });
  assert.deepEqual(said.toSorted(), known.toSorted());
  for (const { reason, cause, mend } of rows) {
    assert(cause!.text && mend!.text, `${reason!.text} has a cause and a mend`);
  }
});

test("the table of faults has every fault, under the reason that a run makes of it", () => {
  const said = tableWith(document, "reason", "faults").flatMap(({ reason, faults }) =>
    faults!.codes.map((fault) => [fault, reason!.codes[0] ?? "answered"])
  );
  const known = Object.entries(EXPECTED).map(([fault, expected]) => [
    fault,
    expected === "answered" ? expected : expected.tag,
  ]);
  assert.deepEqual(said.toSorted(), known.toSorted());
});

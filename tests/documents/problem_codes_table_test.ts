import { test } from "node:test";
import assert from "node:assert/strict";
import { InvalidStepError, InvalidWorkflowError } from "@stepwright/workflows";
import { checkWorkflow, type Problem } from "../../src/check/check.ts";
import { readMarkdown, tableWith } from "./markdown.ts";
import { type Example, EXAMPLES } from "./problem_codes.ts";

function thrownBy(build: () => unknown): readonly Problem[] {
  try {
    build();
  } catch (error) {
    if (error instanceof InvalidStepError || error instanceof InvalidWorkflowError) return error.problems;
    throw error;
  }
  return [];
}

/** Who finds the problems of an example, by the words of the table, and what they find. */
function findersOf(example: Example): readonly (readonly [finder: string, found: readonly Problem[]])[] {
  const { build, warn } = example;
  return [
    ..."check" in example ? [["check", checkWorkflow(example.check).problems] as const] : [],
    ...build === undefined ? [] : [["build", thrownBy(build)] as const],
    ...warn === undefined ? [] : [["warn", warn.warnings] as const],
  ];
}

test("the table of codes has every code, with its severity and who finds it", async () => {
  const rows = tableWith(await readMarkdown("docs/checking.md"), "code", "severity", "found by", "cause", "mend");
  const said = rows.map((row) => [row.code!.codes[0], row.severity!.text, row["found by"]!.text]);
  const known = Object.entries(EXAMPLES).map(([code, example]) => {
    const found = findersOf(example).flatMap(([finder, problems]) => {
      const problem = problems.find((one) => one.code === code);
      return problem === undefined ? [] : [{ finder, severity: problem.severity }];
    });
    return [code, found[0]?.severity, found.map(({ finder }) => finder).join(", ")];
  });
  assert.deepEqual(said.toSorted(), known.toSorted());
  for (const { code, cause, mend } of rows) assert(cause!.text && mend!.text, `${code!.text} has a cause and a mend`);
});

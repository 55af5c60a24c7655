import assert from "node:assert/strict";
import { checkWorkflow, type Report } from "../../src/check/check.ts";
import cases from "../cases/workflows.json" with { type: "json" };

interface Verdict {
  readonly ok: boolean;
  readonly error?: string;
  readonly where?: readonly (readonly [step: string | null, property: string | null])[];
}

/** Of the places that the engine named, those where no problem of ours stands. */
function missed({ where = [] }: Verdict, { problems }: Report): unknown[] {
  return where.filter(([step, property]) =>
    !problems.some((problem) => (problem.step ?? null) === step && (property === null || problem.property === property))
  );
}

Deno.test("agrees with the engine's compiler on every case, and stands where it stood", () => {
  assert.equal(cases.length, 400);
  for (const [index, { definition, verdict }] of cases.entries()) {
    const report = checkWorkflow(definition);
    const ours = { ok: report.ok, missed: missed(verdict as Verdict, report) };
    assert.deepEqual(ours, { ok: verdict.ok, missed: [] }, `case ${index}: ${JSON.stringify(report.problems)}`);
  }
});

Deno.test("gives every error a sentence and a place", () => {
  for (const { definition } of cases) {
    for (const problem of checkWorkflow(definition).problems) {
      assert.match(problem.message, /\w/);
      assert(Object.isFrozen(problem) && Object.isFrozen(problem.path));
    }
  }
});

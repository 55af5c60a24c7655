import assert from "node:assert/strict";
import { ERROR_CLASSES } from "../../src/check/check.ts";
import { COMPILER_RULES } from "../../src/check/rules.ts";
import cases from "../cases/workflows.json" with { type: "json" };

Deno.test("every error class that the engine raised in the cases has rules that find it", () => {
  const raised = new Set(cases.flatMap(({ verdict }) => "error" in verdict ? [String(verdict.error)] : []));
  for (const name of raised) assert.notDeepEqual(ERROR_CLASSES[name]?.rules ?? [], [], name);
});

Deno.test("every rule of the compiler finds some error class", () => {
  const finding = new Set(Object.values(ERROR_CLASSES).flatMap(({ rules }) => rules));
  assert.deepEqual([...finding].toSorted(), Object.keys(COMPILER_RULES).toSorted());
});

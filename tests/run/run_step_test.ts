import { test } from "node:test";
import assert from "node:assert/strict";
import { loadedBy } from "../loaded_by.ts";

const OF_WORKFLOWS = /\/src\/(?:check\/|run\/blocks\/|run\/workflow\/run_workflow|blocks\/catalogue\/(?!facts\/))/;

test("running a step loads neither the checker, nor what runs workflows, nor the catalogue", async () => {
  const loaded = await loadedBy("src/run/promise.ts");
  assert.deepEqual(loaded.filter((path) => OF_WORKFLOWS.test(path)), []);
  assert((await loadedBy("src/run/effect.ts")).some((path) => OF_WORKFLOWS.test(path)));
});

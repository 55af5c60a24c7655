import assert from "node:assert/strict";
import cases from "../../cases/runs.json" with { type: "json" };
import { comparable, type RunCase, scriptedRun } from "./scripted_run.ts";

const RUNS = cases as unknown as readonly RunCase[];

for (const template of new Set(RUNS.map((each) => each.template))) {
  Deno.test(`the engine's runs of "${template}" end in the same outputs here`, async () => {
    for (const [place, each] of RUNS.entries()) {
      if (each.template !== template) continue;
      const { run, requests } = await scriptedRun(each);
      assert.deepEqual(comparable(run.outputs), each.outputs, `case ${place}`);
      if (each.calls !== undefined) assert.equal(requests, each.calls, `case ${place}`);
    }
  });
}

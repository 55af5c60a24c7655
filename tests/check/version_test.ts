import assert from "node:assert/strict";
import { checkWorkflow } from "../../src/check/check.ts";
import { workflowOf } from "./workflow_of.ts";

const SERVED = ["1", "1.0", "1.3.0", "1.15.0", "v1.0", " 1.0 ", "1.0.0-beta", "", "1.15.0rc1", "1.15.0.dev1", "0!1.0"];
const REFUSED = ["1.16.0", "1.99", "2.0", "0.9", "abc", 1, 1.5, null, "1.15.0.post1", "1.15.0-1", "1.0+a", "1!1.0"];

Deno.test("serves the versions that the engine serves", () => {
  for (const version of SERVED) assert.equal(checkWorkflow({ ...workflowOf([]), version }).ok, true, version);
});

Deno.test("refuses all others", () => {
  for (const version of REFUSED) {
    assert.equal(checkWorkflow({ ...workflowOf([]), version }).ok, false, String(version));
  }
});

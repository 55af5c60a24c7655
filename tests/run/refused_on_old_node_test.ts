import assert from "node:assert/strict";
import { test } from "node:test";
import { refusedOnOldNode } from "../../src/run/model/refused_on_old_node.ts";

test("a Node that is too old for the openai package is told what is wanted", () => {
  const refused = refusedOnOldNode({ node: "20.20.2" });
  assert.deepEqual(refused?.reason, {
    _tag: "UnsupportedRuntime",
    runtime: "Node 20.20.2",
    isRetryable: false,
    stopsBatch: true,
  });
  assert.match(refused.sentence, /^Node 20\.20\.2 is too old for the openai package.*: wanted Node 22 or newer;/);
});

test("a Node that is new enough, Deno, Bun and a page ask models", () => {
  assert.equal(refusedOnOldNode({ node: "22.0.0" }), undefined);
  assert.equal(refusedOnOldNode({ node: "20.11.1", deno: "2.1.0" }), undefined);
  assert.equal(refusedOnOldNode({ node: "20.8.0", bun: "1.1.0" }), undefined);
  assert.equal(refusedOnOldNode({}), undefined);
  assert.equal(refusedOnOldNode(), undefined);
});

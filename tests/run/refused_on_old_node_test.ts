import assert from "node:assert/strict";
import { test } from "node:test";
import { refusedOnOldNode } from "../../src/run/model/refused_on_old_node.ts";

test("a Node that is too old to ask models is told what is wanted", () => {
  const refused = refusedOnOldNode({ node: "20.20.2" });
  assert.deepEqual(refused?.reason, {
    _tag: "UnsupportedRuntime",
    runtime: "Node 20.20.2",
    isRetryable: false,
    stopsBatch: true,
  });
  assert.match(refused.sentence, /^Node 20\.20\.2 is too old to ask models: wanted Node 22\.3 or newer;/);
});

test("versions of Node are compared as numbers", () => {
  for (const node of ["8.17.0", "20.20.2", "21.7.3", "22.0.0", "22.2.0"]) assert(refusedOnOldNode({ node }), node);
  for (const node of ["22.3.0", "22.10.0", "23.0.0", "24.1.0", "100.0.0"]) {
    assert.equal(refusedOnOldNode({ node }), undefined, node);
  }
});

test("a Node that is new enough, Deno, Bun and a page ask models", () => {
  assert.equal(refusedOnOldNode({ node: "20.11.1", deno: "2.1.0" }), undefined);
  assert.equal(refusedOnOldNode({ node: "20.8.0", bun: "1.1.0" }), undefined);
  assert.equal(refusedOnOldNode({}), undefined);
  assert.equal(refusedOnOldNode(), undefined);
});

import assert from "node:assert/strict";
import type { WorkflowDefinition } from "../../src/workflow/definition.ts";
import { newNames } from "../../src/workflow/new_names.ts";

/** Steps each of which is wired to all before it, the last first; `onRead` hears whenever the wires of one are read. */
function dense(prefix: string, count: number, onRead: () => void): WorkflowDefinition {
  const steps = Array.from({ length: count }, (_, index) => ({
    type: `acme/${index}@v1`,
    name: `${prefix}${index}`,
    get data() {
      onRead();
      return Array.from({ length: index }, (_, other) => `$steps.${prefix}${other}.x`);
    },
  }));
  return { version: "1.0", inputs: [], steps: steps.reverse(), outputs: [] };
}

Deno.test("each step is looked at equally often, however many others it is wired to", () => {
  for (const count of [5, 50]) {
    let reads = 0;
    const onRead = () => reads += 1;
    const { steps } = newNames(dense("a", count, onRead), dense("b", count, onRead));
    assert.equal(steps.size, count);
    for (const [before, after] of steps) assert.equal(after, before.replace("a", "b"));
    assert.equal(reads, 3 * count, "to order the first ones, to rewrite them, and to know the second ones");
  }
});

Deno.test("steps that are alike take the names in their order", () => {
  const definition = (...names: string[]): WorkflowDefinition => ({
    version: "1.0",
    inputs: [],
    steps: names.map((name) => ({ type: "t", name })),
    outputs: [],
  });
  assert.deepEqual([...newNames(definition("a", "b", "c"), definition("x", "y")).steps], [["a", "x"], ["b", "y"]]);
});

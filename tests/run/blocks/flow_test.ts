import { test } from "node:test";
import assert from "node:assert/strict";
import { FLOW } from "../../../src/run/workflow/local_block.ts";
import { contextAt, give } from "./give.ts";

const switched = (value: unknown, more: object = {}) =>
  give("roboflow_core/switch_case@v1", {
    value,
    cases: {
      a: "$steps.a",
      True: "$steps.t",
      "1": "$steps.one",
      "1.0": "$steps.float",
      None: "$steps.none",
      "['a', 1]": "$steps.list",
    },
    ...more,
  });
const to = (...next: string[]) => ({ kind: FLOW, next });

test("switch_case goes where Python's text of the value leads", async () => {
  const cases = [["a", "a"], [true, "t"], [1n, "one"], [1, "float"], [null, "none"], ["1", "one"], [["a", 1n], "list"]];
  for (const [value, step] of cases) assert.deepEqual(await switched(value), to(`$steps.${step}`));
});

test("switch_case goes on to the default, or nowhere", async () => {
  assert.deepEqual(await switched("b"), to());
  assert.deepEqual(await switched("constructor"), to());
  assert.deepEqual(await switched("b", { default_next_steps: ["$steps.x", "$steps.y"] }), to("$steps.x", "$steps.y"));
  assert.deepEqual(await switched("A"), to());
  assert.deepEqual(await switched("A", { case_insensitive: true }), to("$steps.a"));
  assert.deepEqual(await switched(true, { case_insensitive: true }), to("$steps.t"));
});

const IS_CAT = {
  type: "StatementGroup",
  operator: "and",
  statements: [{
    type: "BinaryStatement",
    negate: false,
    left_operand: { type: "DynamicOperand", operand_name: "p", operations: [] },
    comparator: { type: "==" },
    right_operand: { type: "StaticOperand", value: "cat", operations: [] },
  }],
};

const continued = (p: unknown, more: object = {}, context = contextAt()) =>
  give("roboflow_core/continue_if@v1", {
    condition_statement: IS_CAT,
    evaluation_parameters: { p },
    next_steps: ["$steps.next"],
    stop_delay: 0n,
    ...more,
  }, context);

test("continue_if goes on where its condition holds", async () => {
  assert.deepEqual(await continued("cat"), to("$steps.next"));
  assert.deepEqual(await continued("dog"), to());
});

test("continue_if with nowhere to go does not look at its condition", async () => {
  assert.deepEqual(await continued("cat", { next_steps: [], condition_statement: null }), to());
});

test("continue_if goes on for a while after its condition held", async () => {
  const context = contextAt();
  const delayed = (p: unknown) => continued(p, { stop_delay: 5 }, context);
  assert.deepEqual(await delayed("dog"), to());
  assert.deepEqual(await delayed("cat"), to("$steps.next"));
  context.time = new Date(context.time.getTime() + 5000);
  assert.deepEqual(await delayed("dog"), to("$steps.next"));
  context.time = new Date(context.time.getTime() + 1);
  assert.deepEqual(await delayed("dog"), to());
  assert.deepEqual(await continued("dog", { stop_delay: 5 }, contextAt()), to());
});

import { test } from "node:test";
import assert from "node:assert/strict";
import { batchOf, detectionsAt, give } from "./give.ts";

test("first_non_empty_or_default passes over nothing but null", async () => {
  const first = (data: unknown[], otherwise?: unknown) =>
    give("roboflow_core/first_non_empty_or_default@v1", { data, default: otherwise });
  for (const value of [false, 0n, "", [], NaN]) assert.deepEqual(await first([null, value, "x"]), { output: value });
  assert.deepEqual(await first([null, null], "none"), { output: "none" });
  assert.deepEqual(await first([null]), { output: null });
});

test("dimension_collapse makes a list of what one element became", async () => {
  const collapse = (data: unknown) => give("roboflow_core/dimension_collapse@v1", { data });
  assert.deepEqual(await collapse(batchOf("b", ["a"], 1n)), { output: ["b", ["a"], 1n] });
  assert.deepEqual(await collapse(batchOf()), { output: [] });
  assert.deepEqual(await collapse("alone"), { output: ["alone"] });
});

test("property_definition gives what its operations make of the data", async () => {
  const data = detectionsAt([[0, 0, 10, 10], [5, 5, 20, 20]]);
  const operations = [{ type: "DetectionsPropertyExtract", property_name: "class_name" }, { type: "SequenceLength" }];
  assert.deepEqual(await give("roboflow_core/property_definition@v1", { data, operations }), { output: 2n });
});

const is = (operand_name: string, value: unknown) => ({
  type: "StatementGroup",
  operator: "and",
  statements: [{
    type: "BinaryStatement",
    negate: false,
    left_operand: { type: "DynamicOperand", operand_name, operations: [] },
    comparator: { type: "==" },
    right_operand: { type: "StaticOperand", value, operations: [] },
  }],
});

test("expression gives the result of the first case that holds, or its default", async () => {
  const choose = (data: unknown) =>
    give("roboflow_core/expression@v1", {
      data,
      data_operations: { names: [{ type: "SequenceLength" }] },
      switch: {
        cases: [
          { condition: is("names", 1n), result: { type: "StaticCaseResult", value: { found: [1n] } } },
          {
            condition: is("names", 2n),
            result: { type: "DynamicCaseResult", parameter_name: "other", operations: null },
          },
          { condition: is("names", 2n), result: { type: "StaticCaseResult", value: "too late" } },
        ],
        default: {
          type: "DynamicCaseResult",
          parameter_name: "names",
          operations: [{ type: "ToString" }, { type: "StringToUpperCase" }],
        },
      },
    });
  assert.deepEqual(await choose({ names: ["a"] }), { output: { found: [1n] } });
  assert.deepEqual(await choose({ names: ["a", "b"], other: null }), { output: null });
  assert.deepEqual(await choose({ names: [] }), { output: "0" });
  await assert.rejects(choose({ names: ["a", "b"] }), /there is no value "other" to give as the result/);
  await assert.rejects(choose({ other: 1n }), /there is no value "names" to run operations on/);
});

import { deepStrictEqual, doesNotThrow } from "node:assert/strict";
import { CATALOGUE } from "../../src/blocks/catalogue/catalogue.ts";
import { readStepSyntax } from "../../src/blocks/read_step_json.ts";
import type { Schema } from "../../src/blocks/schema.ts";
import { evaluate } from "../../src/operations/evaluate.ts";
import { runOperations } from "../../src/operations/run_operations.ts";
import { unsupportedOperations } from "../../src/operations/unsupported_operations.ts";
import { DETECTIONS } from "./detections.ts";

const BLOCK = CATALOGUE.blocks.get("roboflow_core/property_definition@v1")!;
const DEFINITIONS = BLOCK.definitions!;

function operation(type: string, options: Readonly<Record<string, unknown>> = {}) {
  return { operations: [{ type, ...options }] };
}

Deno.test("of the engine's operations all can run here but those that make files of pictures", () => {
  const types = Object.keys(BLOCK.properties.operations!.items!.tagged!.schemas);
  const unsupported = types.filter((type) => unsupportedOperations(operation(type, { regex: "" })).length > 0);
  deepStrictEqual(unsupported, ["ConvertImageToBase64", "ConvertImageToJPEG"]);
});

Deno.test("every way to select, to sort and to round up an operation can run", () => {
  for (const mode of DEFINITIONS.DetectionsSelectionMode!.enum!) {
    doesNotThrow(() => runOperations(DETECTIONS, [{ type: "DetectionsSelection", mode }]));
  }
  for (const mode of DEFINITIONS.DetectionsSortProperties!.enum!) {
    doesNotThrow(() => runOperations(DETECTIONS, [{ type: "SortDetections", mode, ascending: true }]));
  }
  for (const property_name of DEFINITIONS.DetectionsProperty!.enum!) {
    const operations = [{ type: "ExtractDetectionProperty", property_name }];
    doesNotThrow(() => runOperations(DETECTIONS, [{ type: "SequenceApply", operations }]));
  }
});

Deno.test("unsupported operations are found at every depth, each once, and not in values", () => {
  const picture = operation("ConvertImageToJPEG");
  const condition = {
    type: "StatementGroup",
    statements: [{ type: "UnaryStatement", operand: { type: "DynamicOperand", ...picture } }],
  };
  const properties = {
    operations: [{ type: "DetectionsFilter", filter_operation: condition }, { type: "SequenceApply", ...picture }],
    data_operations: { name: [{ type: "ToString" }, { type: "StringMatches", regex: "a++" }] },
    literal: { type: "StaticOperand", value: operation("ConvertImageToBase64"), operations: [] },
  };
  deepStrictEqual(unsupportedOperations(properties), [
    'The operation "ConvertImageToJPEG" cannot run here',
    'The operation "StringMatches" cannot use the regular expression "a++" here: possessive repeats have no counterpart in JavaScript',
  ]);
});

Deno.test("every comparator of the engine has its meaning here", () => {
  const known = (schema: Schema) => Object.keys(schema.tagged!.schemas);
  const operand = { type: "StaticOperand", value: [["a"]], operations: [] };
  const text = { ...operand, value: "a" };
  const zone = { ...operand, value: [[0, 0], [4, 0], [0, 4]] };
  const operands: Readonly<Record<string, readonly [unknown, unknown]>> = {
    "(Detection) in zone": [{ ...operand, value: [1, 1] }, zone],
    "(Number) in range": [text, { ...operand, value: ["a", "b"] }],
  };
  for (const type of known(DEFINITIONS.BinaryStatement!.properties!.comparator!)) {
    const [left_operand, right_operand] = operands[type] ?? [text, text];
    const statement = { type: "BinaryStatement", comparator: { type }, negate: false, left_operand, right_operand };
    doesNotThrow(() => evaluate({ type: "StatementGroup", operator: "and", statements: [statement] }, {}), type);
  }
  for (const type of known(DEFINITIONS.UnaryStatement!.properties!.operator!)) {
    const statement = { type: "UnaryStatement", operator: { type }, negate: false, operand };
    doesNotThrow(() => evaluate({ type: "StatementGroup", operator: "and", statements: [statement] }, {}), type);
  }
});

Deno.test("the reader of steps fills in what operations and conditions leave out", () => {
  const statement = {
    type: "UnaryStatement",
    operand: { type: "DynamicOperand" },
    operator: { type: "(Sequence) is not empty" },
  };
  const operations = [
    { type: "DetectionsFilter", filter_operation: { type: "StatementGroup", statements: [statement] } },
    { type: "SortDetections", mode: "x_min" },
    { type: "SequenceApply", operations: [{ type: "StringSubSequence" }, { type: "SequenceJoin" }] },
    { type: "NumericSequenceAggregate", function: "min" },
  ];
  const { values } = readStepSyntax(BLOCK, { type: BLOCK.type, name: "p", data: "$inputs.x", operations });
  const filled = {
    ...statement,
    operand: { type: "DynamicOperand", operand_name: "_", operations: [] },
    negate: false,
  };
  deepStrictEqual(JSON.parse(JSON.stringify(values.operations)), [
    { type: "DetectionsFilter", filter_operation: { type: "StatementGroup", statements: [filled], operator: "or" } },
    { type: "SortDetections", mode: "x_min", ascending: true },
    {
      type: "SequenceApply",
      operations: [{ type: "StringSubSequence", start: 0, end: -1 }, { type: "SequenceJoin", separator: ", " }],
    },
    { type: "NumericSequenceAggregate", function: "min", neutral_value: null },
  ]);
});

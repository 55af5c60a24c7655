import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { OperationError } from "../../src/operations/operation_error.ts";
import { runOperations } from "../../src/operations/run_operations.ts";
import { pythonRepr } from "../../src/values/python_text.ts";
import { tupleOf } from "../../src/values/tuple.ts";
import { DETECTIONS } from "./detections.ts";

type Case = readonly [value: unknown, operation: Readonly<Record<string, unknown>>, repr: string];

const TABLE = { a: 1, b: [2.5], "1": "one" };

/** What CPython 3.11 shows of the results. */
const CASES: readonly Case[] = [
  ["ÄB ẞ", { type: "StringToLowerCase" }, "'äb ß'"],
  ["straße", { type: "StringToUpperCase" }, "'STRASSE'"],
  [1, { type: "ToString" }, "'1.0'"],
  [{ a: [1n, null] }, { type: "ToString" }, `"{'a': [1, None]}"`],
  ["a😀b😀c", { type: "StringSubSequence", start: 0, end: -1 }, "'a😀b😀'"],
  ["a😀b", { type: "StringSubSequence", start: -2, end: 9 }, "'😀b'"],
  ["abc", { type: "StringSubSequence", start: 2, end: 1 }, "''"],
  ["say hello", { type: "StringMatches", regex: "hello" }, "True"],
  ["42", { type: "ToNumber", cast_to: "int" }, "42"],
  ["-3.9", { type: "ToNumber", cast_to: "int" }, "-3"],
  [42n, { type: "ToNumber", cast_to: "float" }, "42.0"],
  [true, { type: "ToNumber", cast_to: "float" }, "1.0"],
  ["1e22", { type: "ToNumber", cast_to: "int" }, "10000000000000000000000"],
  [2.675, { type: "NumberRound", decimal_digits: 2 }, "2.67"],
  [1250n, { type: "NumberRound", decimal_digits: -2 }, "1200"],
  [true, { type: "NumberRound", decimal_digits: 1 }, "1"],
  [2n, { type: "Multiply", other: 3 }, "6"],
  [2, { type: "Multiply", other: 3 }, "6.0"],
  [10n ** 20n, { type: "Multiply", other: 2 }, "200000000000000000000"],
  ["ab", { type: "Multiply", other: 2 }, "'abab'"],
  [[1n], { type: "Multiply", other: 2 }, "[1, 1]"],
  [tupleOf(1n), { type: "Multiply", other: 2 }, "(1, 1)"],
  ["ab", { type: "Multiply", other: -1 }, "''"],
  [6n, { type: "Divide", other: 3 }, "2.0"],
  [1n, { type: "Divide", other: 3 }, "0.3333333333333333"],
  ["b", { type: "LookupTable", lookup_table: TABLE }, "[2.5]"],
  [["a", "1"], { type: "SequenceMap", lookup_table: TABLE }, "[1, 'one']"],
  ["ab", { type: "SequenceMap", lookup_table: TABLE }, "[1, [2.5]]"],
  ["a😀", { type: "SequenceLength" }, "2"],
  [{ a: 1n }, { type: "SequenceLength" }, "1"],
  [DETECTIONS, { type: "SequenceLength" }, "4"],
  [[3n, 1n], { type: "SequenceAggregate", mode: "first" }, "3"],
  ["xyz", { type: "SequenceAggregate", mode: "last" }, "'z'"],
  [["a", "b", "b", "a", "c"], { type: "SequenceAggregate", mode: "most_common" }, "'a'"],
  [["a", "b", "b", "a", "c", "d"], { type: "SequenceAggregate", mode: "least_common" }, "'d'"],
  [[1n, true, 1, 2n], { type: "SequenceAggregate", mode: "most_common" }, "1"],
  [{ a: 1n, b: 5n }, { type: "SequenceAggregate", mode: "most_common" }, "'b'"],
  [[2n, 1, 1n], { type: "NumericSequenceAggregate", function: "min", neutral_value: null }, "1.0"],
  [[1n, 2.5, true], { type: "NumericSequenceAggregate", function: "max", neutral_value: null }, "2.5"],
  [[1n, 2n, true], { type: "NumericSequenceAggregate", function: "sum", neutral_value: null }, "4"],
  [[0.1, 0.2, 1n], { type: "NumericSequenceAggregate", function: "sum", neutral_value: null }, "1.3"],
  [["b", "a"], { type: "NumericSequenceAggregate", function: "min", neutral_value: null }, "'a'"],
  [[], { type: "NumericSequenceAggregate", function: "min", neutral_value: 0 }, "0"],
  [[NaN, 1], { type: "NumericSequenceAggregate", function: "min", neutral_value: null }, "nan"],
  [["a", 1, null, "a"], { type: "SequenceElementsCount" }, "{'a': 2, '1.0': 1, 'None': 1}"],
  [[1n, null, "a"], { type: "SequenceJoin", separator: "-" }, "'1-None-a'"],
  [[], { type: "SequenceJoin", separator: ", " }, "''"],
  [{ a: 1, b: null }, { type: "ConvertDictionaryToJSON" }, `'{"a": 1.0, "b": null}'`],
  [NaN, { type: "ToBoolean" }, "True"],
  [{}, { type: "ToBoolean" }, "False"],
  ["aB", { type: "SequenceApply", operations: [{ type: "StringToUpperCase" }] }, "['A', 'B']"],
  [{ b: 1n, a: 2n }, { type: "SequenceApply", operations: [] }, "['b', 'a']"],
  [new Date("2026-08-21T10:20:30.5Z"), { type: "TimestampToISOFormat" }, "'2026-08-21T10:20:30.500000'"],
  [null, { type: "RandomNumber", min_value: 2, max_value: 2 }, "2.0"],
];

Deno.test("operations on values give what Python gives, types included", () => {
  for (const [value, operation, repr] of CASES) {
    strictEqual(pythonRepr(runOperations(value, [operation])), repr, JSON.stringify(operation));
  }
});

/** What Python raises errors for. */
const FAILURES: readonly (readonly [value: unknown, operation: Readonly<Record<string, unknown>>])[] = [
  [1n, { type: "StringToLowerCase" }],
  [null, { type: "StringToUpperCase" }],
  [["a"], { type: "StringSubSequence", start: 0, end: 1 }],
  [1n, { type: "StringMatches", regex: "1" }],
  ["abc", { type: "ToNumber", cast_to: "int" }],
  ["inf", { type: "ToNumber", cast_to: "int" }],
  [null, { type: "ToNumber", cast_to: "float" }],
  ["1", { type: "NumberRound", decimal_digits: 1 }],
  ["ab", { type: "Multiply", other: 1.5 }],
  [{}, { type: "Multiply", other: 2 }],
  [1n, { type: "Divide", other: 0 }],
  ["1", { type: "Divide", other: 2 }],
  [1n, { type: "LookupTable", lookup_table: TABLE }],
  [[], { type: "LookupTable", lookup_table: TABLE }],
  ["toString", { type: "LookupTable", lookup_table: TABLE }],
  [["a", "z"], { type: "SequenceMap", lookup_table: TABLE }],
  [1n, { type: "SequenceLength" }],
  [[], { type: "SequenceAggregate", mode: "first" }],
  [{ a: 1n }, { type: "SequenceAggregate", mode: "first" }],
  [[[], []], { type: "SequenceAggregate", mode: "most_common" }],
  [["a", 1n], { type: "NumericSequenceAggregate", function: "max", neutral_value: null }],
  [["a"], { type: "NumericSequenceAggregate", function: "sum", neutral_value: null }],
  [null, { type: "SequenceElementsCount" }],
  [5n, { type: "SequenceJoin", separator: "" }],
  [["a".repeat(600_000), "b".repeat(600_000)], { type: "SequenceJoin", separator: "" }],
  [[1n], { type: "ConvertDictionaryToJSON" }],
  [{ a: new Date() }, { type: "ConvertDictionaryToJSON" }],
  ["2026", { type: "TimestampToISOFormat" }],
  [1n, { type: "SequenceApply", operations: [] }],
  [{}, { type: "ExtractImageProperty", property_name: "size" }],
  [{}, { type: "ExtractFrameMetadata", property_name: "frame_number" }],
  ["a", { type: "ConvertImageToJPEG", compression_level: 95 }],
];

Deno.test("where Python raises, an operation fails and says which it was", () => {
  for (const [value, operation] of FAILURES) {
    throws(() => runOperations(value, [operation]), (error) => {
      ok(error instanceof OperationError, JSON.stringify(operation));
      ok(error.message.startsWith(`The operation "${operation.type}" cannot `), error.message);
      return true;
    });
  }
});

Deno.test("an error shows the value, its type and what is wanted", () => {
  throws(() => runOperations([1n], [{ type: "StringToLowerCase" }]), {
    message: 'The operation "StringToLowerCase" cannot take [1] (list), but only a string',
  });
});

Deno.test("the innermost operation is the one that is named", () => {
  const operations = [{ type: "SequenceApply", operations: [{ type: "StringToLowerCase" }] }];
  throws(() => runOperations(["A", 1n], operations), { message: /^The operation "StringToLowerCase" cannot take 1 / });
});

Deno.test("a chain hands on what each operation gives, and none is the value itself", () => {
  const value = [3n, 1n];
  strictEqual(runOperations(value, []), value);
  const operations = [{ type: "SequenceAggregate", mode: "last" }, { type: "Divide", other: 2 }, { type: "ToString" }];
  strictEqual(runOperations(value, operations), "0.5");
});

Deno.test("many different elements are counted by the first 128 characters of their text", () => {
  const long = "é".repeat(200);
  deepStrictEqual(runOperations([long, `${long}x`], [{ type: "SequenceElementsCount" }]), {
    [`${"é".repeat(128)} [...]`]: 2n,
  });
});

Deno.test("a random number lies between its bounds", () => {
  const drawn = runOperations(null, [{ type: "RandomNumber", min_value: -2, max_value: -1 }]);
  ok(typeof drawn === "number" && drawn >= -2 && drawn < -1);
});

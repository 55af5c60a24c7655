import assert from "node:assert/strict";
import { test } from "node:test";
import { dictionaryOf, entriesOf, keysOf } from "../../src/values/dictionary_entries.ts";
import { pythonJson } from "../../src/values/python_json.ts";
import { pythonText } from "../../src/values/python_text.ts";
import { runOperations } from "../../src/operations/run_operations.ts";

test("keys keep the order in which they came first, also those that look like numbers", () => {
  const dictionary = dictionaryOf([["b", 1n], ["2", 2n], ["1", 3n], ["b", 4n]]);
  assert.deepEqual(keysOf(dictionary), ["b", "2", "1"]);
  assert.deepEqual(entriesOf(dictionary), [["b", 4n], ["2", 2n], ["1", 3n]]);
  assert.equal(pythonText(dictionary), "{'b': 4, '2': 2, '1': 3}");
  assert.equal(pythonJson(dictionary), '{"b": 4, "2": 2, "1": 3}');
  assert.equal(
    JSON.stringify(dictionary, (_, value) => typeof value === "bigint" ? Number(value) : value),
    '{"1":3,"2":2,"b":4}',
  );
});

test("counts come in the order in which elements came first", () => {
  const counts = runOperations([2n, 10n, 2n, 1n], [{ type: "SequenceElementsCount" }, { type: "ToString" }]);
  assert.equal(counts, "{'2': 2, '10': 1, '1': 1}");
});

test("a key named __proto__ is a key like any other", () => {
  const dictionary = dictionaryOf([["__proto__", 1n]]);
  assert.deepEqual(entriesOf(dictionary), [["__proto__", 1n]]);
  assert.equal(Object.getPrototypeOf(dictionary), Object.prototype);
});

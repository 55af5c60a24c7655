import assert from "node:assert/strict";
import { jsonParser } from "../../src/formatters/formatters.ts";

Deno.test("fields are taken from the top, and those that are missing are null", () => {
  const cases: readonly (readonly [string, readonly string[], object])[] = [
    ['{"a": "1", "b": "2"}', ["a", "b"], { error_status: false, a: "1", b: "2" }],
    ['{"a": "1", "b": "2"}', ["a", "b", "c"], { error_status: true, a: "1", b: "2", c: null }],
    ['{"a": "1"}\n{"a": "1"}', ["a"], { error_status: true, a: null }],
    ["invalid", ["a", "b"], { error_status: true, a: null, b: null }],
    ['```JSON{"a":"1","b":"2"}```', ["a", "b"], { error_status: false, a: "1", b: "2" }],
    ['```json\n{"a":1}\n```\n```json\n{"a":3}\n```', ["a"], { error_status: false, a: 1 }],
    ['{"a": null}', ["a"], { error_status: false, a: null }],
    ['{"a": {"b": 1}}', ["a.b"], { error_status: true, "a.b": null }],
    ['{"a": [1, 2.5, {"b": NaN}]}', ["a"], { error_status: false, a: [1, 2.5, { b: NaN }] }],
    ["5", [], { error_status: false }],
    ["5", ["a"], { error_status: true, a: null }],
    ['["a"]', ["a"], { error_status: true, a: null }],
    ["{", [], { error_status: true }],
    [
      '{"a": 1}',
      ["toString", "__proto__"],
      Object.fromEntries([["toString", null], ["__proto__", null], ["error_status", true]]),
    ],
    [
      '{"__proto__": {"a": 1}}',
      ["a", "__proto__"],
      Object.fromEntries([["a", null], ["__proto__", { a: 1 }], ["error_status", true]]),
    ],
  ];
  for (const [text, expectedFields, wanted] of cases) {
    assert.deepEqual(jsonParser({ text, expectedFields }), wanted, text);
  }
});

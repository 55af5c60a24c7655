import assert from "node:assert/strict";
import { parsePythonJson, parsePythonJsonAt } from "../../src/values/parse_python_json.ts";

Deno.test("ints and floats are told apart, and what JSON lacks is read as Python does", () => {
  const cases: readonly (readonly [string, unknown])[] = [
    [" [1, 1.0, -0, -0.0, 1e2, 1E-2] ", [1n, 1, 0n, -0, 100, 0.01]],
    ["[NaN, Infinity, -Infinity, 1e999]", [NaN, Infinity, -Infinity, Infinity]],
    ["123456789012345678901234567890", 123456789012345678901234567890n],
    ['{"a": 1, "b": true, "a": null}', { a: null, b: true }],
    ['"\\u0041\\n\\ud800\\\\"', "A\n\ud800\\"],
    ['{"a\\"": [{}, []]}', { 'a"': [{}, []] }],
    ['{"__proto__": 1}', Object.fromEntries([["__proto__", 1n]])],
    ["9".repeat(4300), BigInt("9".repeat(4300))],
  ];
  for (const [text, value] of cases) assert.deepEqual(parsePythonJson(text), value, text);
});

Deno.test("what Python refuses is refused", () => {
  const texts = [
    "",
    " ",
    "\ufeff1",
    "[1,]",
    '{"a":1,}',
    "{'a':1}",
    "01",
    "1.",
    ".5",
    "-",
    "+1",
    "nan",
    "True",
    "1 2",
    "[1",
    '"a',
  ];
  for (const text of [...texts, '"\t"', '"\\x"', '"a\\"', "{1:2}", '{"a"}', "-NaN", "\u00a01", "9".repeat(4301)]) {
    assert.throws(() => parsePythonJson(text), SyntaxError, text);
  }
  assert.throws(() => parsePythonJson("[".repeat(1000) + "]".repeat(1000)), RangeError);
});

Deno.test("a value is read at its place, whatever follows it", () => {
  assert.deepEqual(parsePythonJsonAt('so: {"a": 1} and', 4), { value: { a: 1n }, end: 12 });
});

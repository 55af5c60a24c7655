import { strictEqual, throws } from "node:assert/strict";
import { pythonJson } from "../../src/values/python_json.ts";
import { pythonRepr, pythonText } from "../../src/values/python_text.ts";
import { tupleOf } from "../../src/values/tuple.ts";

const FLOATS: readonly (readonly [number, string])[] = [
  [1, "1.0"],
  [-0, "-0.0"],
  [0.1, "0.1"],
  [1e15, "1000000000000000.0"],
  [9999999999999998, "9999999999999998.0"],
  [1e16, "1e+16"],
  [123456789012345680, "1.2345678901234568e+17"],
  [1e22, "1e+22"],
  [0.0001, "0.0001"],
  [0.00001, "1e-05"],
  [1.5e-7, "1.5e-07"],
  [5e-324, "5e-324"],
  [NaN, "nan"],
  [-Infinity, "-inf"],
];

const STRINGS: readonly (readonly [string, string])[] = [
  ["it's", `"it's"`],
  [`it's "so"`, `'it\\'s "so"'`],
  ["a\\b\n\r\t", "'a\\\\b\\n\\r\\t'"],
  ["\x00\x7f\xa0\xad", "'\\x00\\x7f\\xa0\\xad'"],
  ["\u200b\u2028", "'\\u200b\\u2028'"],
  ["é 日本 😀", "'é 日本 😀'"],
  ["\ud800", "'\\ud800'"],
  ["\u{e0001}", "'\\U000e0001'"],
];

const OTHERS: readonly (readonly [unknown, string])[] = [
  [null, "None"],
  [true, "True"],
  [10n ** 20n, "100000000000000000000"],
  [[1n, 1, "a", null], "[1, 1.0, 'a', None]"],
  [{ a: { b: [true] }, "it's": {} }, `{'a': {'b': [True]}, "it's": {}}`],
  [JSON.parse('{"__proto__": 1.5}'), "{'__proto__': 1.5}"],
  [tupleOf(), "()"],
  [tupleOf(1n), "(1,)"],
  [tupleOf(1.5, "a"), "(1.5, 'a')"],
  [new Uint8Array([97, 39, 10, 255]), `b"a'\\n\\xff"`],
  [new Date("2026-08-21T10:20:30.125Z"), "datetime.datetime(2026, 8, 21, 10, 20, 30, 125000)"],
  [new Date("2026-08-21T10:20:00Z"), "datetime.datetime(2026, 8, 21, 10, 20)"],
];

Deno.test("values are written as Python's repr() writes them", () => {
  for (const [value, expected] of [...FLOATS, ...STRINGS, ...OTHERS]) strictEqual(pythonRepr(value), expected);
});

Deno.test("only strings and times have another str() than repr()", () => {
  for (const [value, expected] of FLOATS) strictEqual(pythonText(value), expected);
  strictEqual(pythonText("it's"), "it's");
  strictEqual(pythonText(["it's"]), `["it's"]`);
  strictEqual(pythonText(new Date("2026-08-21T10:20:30.125Z")), "2026-08-21 10:20:30.125000");
});

Deno.test("values are written as json.dumps() writes them", () => {
  strictEqual(
    pythonJson({ a: [1n, 1, null, true], "é": "\x7f/😀\n" }),
    '{"a": [1, 1.0, null, true], "\\u00e9": "\\u007f/\\ud83d\\ude00\\n"}',
  );
  strictEqual(pythonJson([NaN, Infinity, -Infinity, 1e16]), "[NaN, Infinity, -Infinity, 1e+16]");
  strictEqual(pythonJson(tupleOf(1n)), "[1]");
  throws(() => pythonJson([new Date()]), /Object of type datetime\.datetime is not JSON serializable/);
});

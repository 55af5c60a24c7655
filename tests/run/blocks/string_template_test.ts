import { test } from "node:test";
import assert from "node:assert/strict";
import { give } from "./give.ts";

const DATA = { a: "x", b: 1.5, n: null, w: 6n, p: 2n, l: [1, "it's", null], t: true, e: "ö😀\n" };

/** A template and what Python's `str.format()` makes of it with that data: null where the block raises. */
const CASES: readonly (readonly [template: string, text: string | null])[] = [
  ["A is {a}!", "A is x!"],
  ["{{a}} {a}}}", "{a} x}"],
  ["{b:.2f}|{b:>{w}}|{b:{w}.{p}f}", "1.50|   1.5|  1.50"],
  ["{n} {t} {l}", 'None True [1.0, "it\'s", None]'],
  ["{a!r} {e!a} {e!r}", "'x' '\\xf6\\U0001f600\\n' 'ö😀\\n'"],
  ["{l!s:>20}", ' [1.0, "it\'s", None]'],
  ["{t:d}", "1"],
  ["{", null],
  ["}", null],
  ["{}", null],
  ["{0}", null],
  ["{a.b}", null],
  ["{a[0]}", null],
  ["{missing}", null],
  ["{n:>3}", null],
  ["{a!x}", null],
  ["{a:d}", null],
  ["{a:{w:{p}}}", null],
  ["{ a }", null],
  ["{a:{{}}}", null],
  ["", ""],
];

const fill = (template: unknown, data: unknown = DATA, data_operations: unknown = {}) =>
  give("roboflow_core/string_template@v1", { template, data, data_operations });

test("templates are filled as Python fills them", async () => {
  for (const [template, text] of CASES) {
    if (text === null) await assert.rejects(fill(template), /^Error: cannot fill the template/, template);
    else assert.deepEqual(await fill(template), { output: text }, template);
  }
});

test("operations are run on the data first", async () => {
  const operations = { list: [{ type: "SequenceLength" }] };
  assert.deepEqual(await fill("{list} of {all}", { list: ["a", "b"], all: 3n }, operations), { output: "2 of 3" });
});

test("what a template wants and does not get is named", async () => {
  await assert.rejects(fill("{a} {b} {c}", { a: 1n }), /data has no "b", "c"/);
  await assert.rejects(fill("{__proto__}", {}), /data has no "__proto__"/);
  await assert.rejects(
    fill("{a}", { a: 1n }, { b: [] }),
    /there is no value "b" to run operations on: wanted one of \["a"\]/,
  );
  await assert.rejects(fill(5n), /the template must be a text, not a value of type int/);
  await assert.rejects(fill("{a.b}"), /\{a\.b\} reaches into a value/);
});

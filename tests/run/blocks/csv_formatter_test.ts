import { test } from "node:test";
import assert from "node:assert/strict";
import { csvText } from "../../../src/run/blocks/csv_text.ts";
import { LOCAL_BLOCKS } from "../../../src/run/blocks/local_blocks.ts";
import { batchOf, contextAt } from "./give.ts";

/** The cells of a column, and what pandas 2.2 writes for each in CSV. */
const COLUMNS: readonly (readonly [cells: readonly unknown[], written: readonly string[]])[] = [
  [[1n, null], ["1.0", ""]],
  [[1n, 2.5], ["1.0", "2.5"]],
  [[1n, 2n], ["1", "2"]],
  [[true, null], ["True", ""]],
  [[true, 1n], ["True", "1"]],
  [[true, 1.5, 1n], ["True", "1.5", "1"]],
  [[1n, null, "a"], ["1", "", "a"]],
  [[1n, null, true], ["1", "", "True"]],
  [[null, null], ["", ""]],
  [[NaN, 1n], ["", "1.0"]],
  [[NaN, true], ["", "True"]],
  [[NaN, "x"], ["", "x"]],
  [[2n ** 63n, null], ["9.223372036854776e+18", ""]],
  [[2n ** 64n, null], ["18446744073709551616", ""]],
  [[2n ** 64n, 1.5], ["18446744073709551616", "1.5"]],
  [[-1n, 2n ** 63n, null], ["-1", "9223372036854775808", ""]],
  [[2n ** 53n + 1n, null], ["9007199254740992.0", ""]],
  [[1e16, 1e-5, 1e22, 0.1, -0], ["1e+16", "1e-05", "1e+22", "0.1", "-0.0"]],
  [[Infinity, 1n], ["inf", "1.0"]],
  [[1, "x"], ["1.0", "x"]],
  [[[1n, 2, "a"], null], [`"[1, 2.0, 'a']"`, ""]],
  [[{ a: 1 }, { b: null }], ["{'a': 1.0}", "{'b': None}"]],
  [['a"b', "a,b", "a;b", "", " x", "it's"], ['"a""b"', '"a,b"', "a;b", "", " x", "it's"]],
  [["a\nb", "a\rb"], ['"a\nb"', "a\rb"]],
];

test("columns are written as pandas writes them", () => {
  for (const [cells, written] of COLUMNS) {
    assert.equal(
      csvText([["c", cells], ["d", cells.map(() => 0n)]]),
      `c,d\n${written.map((text) => `${text},0\n`).join("")}`,
    );
  }
});

test("names of columns are quoted as cells are", () => {
  assert.equal(csvText([["a,b", [1n]], ['q"', [2n]], ["", [3n]]]), '"a,b","q""",\n1,2,3\n');
});

test("a text that spreadsheets would run is made a text to them", () => {
  const cells = ["=1+1", "+1", "-1", "@a", "\tb", "\rc", "a=b", -1n];
  assert.equal(csvText([["c", cells]]), "c\n'=1+1\n'+1\n'-1\n'@a\n'\tb\n'\rc\na=b\n-1\n");
});

function table(columns_data: unknown, columns_operations?: unknown, time?: string) {
  const block = LOCAL_BLOCKS["roboflow_core/csv_formatter@v1"]!;
  assert(block.takes === "batches");
  return block.run({ columns_data, columns_operations }, contextAt(time));
}

test("the last element gets the table, with columns of the elements first and the time last", () => {
  const top = batchOf({ class: "cat" }, { class: "dog" });
  const operations = { top: [{ type: "DictionaryItem" }] };
  assert.throws(() => table({ top }, operations), /"DictionaryItem"/);
  const columns = { site: "east, 1", top: batchOf(["cat"], ["dog", "car"]), ok: true };
  assert.deepEqual(table(columns, { top: [{ type: "SequenceLength" }] }), [
    { csv_content: null },
    {
      csv_content: "top,site,ok,timestamp\n" +
        '1,"east, 1",True,2026-01-02T03:04:05.678000+00:00\n2,"east, 1",True,2026-01-02T03:04:05.678000+00:00\n',
    },
  ]);
});

test("an element that all share is written in each row", () => {
  const [, last] = table(
    { a: batchOf("x"), b: batchOf("y", "z") },
    {},
    "2026-01-02T03:04:05.000Z",
  ) as readonly object[];
  const time = "2026-01-02T03:04:05+00:00";
  assert.deepEqual(last, { csv_content: `a,b,timestamp\nx,y,${time}\nx,z,${time}\n` });
});

test("without elements there is one row", () => {
  assert.deepEqual(table({ n: 1n, f: 1 }), [{
    csv_content: "n,f,timestamp\n1,1.0,2026-01-02T03:04:05.678000+00:00\n",
  }]);
});

test("operations on a column that is not there are refused", () => {
  assert.throws(() => table({ a: 1n }, { b: [] }), /there is no value "b"/);
});

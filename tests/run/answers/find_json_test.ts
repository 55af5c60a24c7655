import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { findJson } from "../../../src/run/answers/find_json.ts";

const FENCE = "```";

function fence(tag: string, body: string): string {
  return `${FENCE}${tag}\n${body}\n${FENCE}`;
}

/** Each reply with the value that it holds; undefined for none. */
function reads(cases: readonly (readonly [string, unknown])[]): void {
  for (const [reply, value] of cases) assert.deepEqual(findJson(reply), value, JSON.stringify(reply.slice(0, 200)));
}

test("findJson reads fences of any spelling", () => {
  reads([
    [fence("json", '{"a": 1}'), { a: 1 }],
    [fence("JSON", '{"a": 1}'), { a: 1 }],
    [fence("jsonc", '{"a": 1} // one'), { a: 1 }],
    [fence("JSON5", "{a: 1,}"), { a: 1 }],
    [fence("python", "{'a': True, 'b': None}"), { a: true, b: null }],
    [fence("", "[1, 2]"), [1, 2]],
    ['```json{"a": 1}```', { a: 1 }],
    ['```{"a": 1}```', { a: 1 }],
    ['Sure!\n```json\n{"a": 1}', { a: 1 }],
    ['{"a": 1}\n```', { a: 1 }],
    ['```\n```json\n{"a": 1}\n```', { a: 1 }],
  ]);
});

test("findJson takes a json fence before any other, and the first before later ones", () => {
  reads([
    [`${fence("", '{"a": 1}')}\n${fence("json", '{"a": 2}')}`, { a: 2 }],
    [`${fence("json", '{"a": 1}')}\n${fence("json", '{"a": 2}')}`, { a: 1 }],
    [`{"a": 1}\n${fence("json", '{"a": 2}')}`, { a: 2 }],
    [`${fence("json", "not json")}\n${fence("json", '{"a": 2}')}`, { a: 2 }],
    [`${fence("json", '{"a": "<number>",}')}\n${fence("json", '{"a": 2}')}`, { a: 2 }],
  ]);
});

test("findJson keeps a fence that stands in a string", () => {
  reads([[fence("json", '{"text": "```sh```"}'), { text: "```sh```" }]]);
});

test("findJson finds JSON in prose", () => {
  reads([
    ['Sure! {"a": "}"} Done.', { a: "}" }],
    ["The answer [as asked] is {'a': 'it's'}, see [1].", { a: "it's" }],
    ['A set {1, 2} and {"a": 1}', { a: 1 }],
    ['Form: {"a": <number>}. Answer: {"a": 1}', { a: 1 }],
    ['{"a": 1} some explanation {"a": 2}', { a: 1 }],
    ['I see [{"a": 1}, {"a": 2}] here', [{ a: 1 }, { a: 2 }]],
  ]);
});

test("findJson reads values that follow each other as one list", () => {
  const list = [{ a: 1 }, { a: 2 }];
  reads([
    ['{"a": 1}\n{"a": 2}', list],
    ['{"a": 1}, {"a": 2},', list],
    ['Found:\n- {"a": 1}\n- {"a": 2}\n', list],
    ['Found:\n1. {"a": 1}\n2. {"a": 2}\nThat is all.', list],
  ]);
});

test("findJson mends what small models get wrong", () => {
  reads([
    ['{"a": 1,}', { a: 1 }],
    ["{'a': 'b'}", { a: "b" }],
    ["{a: 1, b: [1, 2,],}", { a: 1, b: [1, 2] }],
    ['{"a": True, "b": None, "c": False}', { a: true, b: null, c: false }],
    ['{"a": 1, // one\n "b": 2 /* two */}', { a: 1, b: 2 }],
    ['{"a": [1, 2}', { a: [1, 2] }],
    ['{"a": {"b": "c"', { a: { b: "c" } }],
    [fence("json", '{"a": 1'), { a: 1 }],
    ['{"a": 1}}', { a: 1 }],
    ["{“a”: “b”}", { a: "b" }],
    ['\ufeff{"a": 1}', { a: 1 }],
    [JSON.stringify('{"a": 1}'), { a: 1 }],
  ]);
});

test("findJson reads the numbers that JSON lacks as null", () => {
  reads([['{"a": NaN, "b": [-Infinity], "c": "x: NaN, y"}', { a: null, b: [null], c: "x: NaN, y" }]]);
});

test("findJson completes no value that the reply breaks off in, and passes off no part as the whole", () => {
  reads([
    ['{"a": 0.', undefined],
    ['{"a": 0.9', undefined],
    ['{"a": "b', undefined],
    ['{"list": [{"a": 1}, {"a": 2', undefined],
    ['Sure: {"list": [{"a": 1}, {"a": 2', undefined],
    ['Sure:\n{"a": 1}\n{"a": 2', undefined],
    ['```json\n{"list": [{"a": 1}, {"a": 2', undefined],
  ]);
});

test("findJson makes no value out of prose or of what is no object or list", () => {
  const prose = [
    "I'm sorry",
    "[a cat]",
    "{a cat}",
    "none []",
    "use {} here",
    "[1]",
    "\\boxed{car}",
    "a, b: c",
    "- a\n- b",
  ];
  for (const text of prose) {
    reads([[`The ${text}`, undefined], [fence("json", `The ${text}`), undefined]]);
  }
  for (const text of ["", " ", "42", "null", "true", '"text"', "[a cat]", "{a cat}", FENCE, fence("json", "")]) {
    reads([[text, undefined]]);
  }
});

test("findJson keeps keys like __proto__ as keys, and touches no prototype", () => {
  for (const reply of ['{"__proto__": {"polluted": 1}}', "{'__proto__': {'polluted': 1},}"]) {
    const value = findJson(reply)!;
    assert.deepEqual(Object.keys(value), ["__proto__"]);
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
  }
  assert.equal("polluted" in {}, false);
});

test("findJson ends soon on a megabyte of anything", () => {
  const size = 1_000_000;
  const units = [
    "{",
    "[",
    '{"a":',
    "{ ",
    '"',
    "'",
    "\\",
    "`",
    "{}x",
    '```json{"',
    "```['x",
    '{"a":1,,} x ',
    '{"a":1} - ',
    "{a",
  ];
  const replies = [
    ...units.map((unit) => unit.repeat(size / unit.length)),
    "[".repeat(size / 2) + "]".repeat(size / 2),
    `{"a": "${'\\"'.repeat(size / 2)}`,
    `{"a": ${'"'.repeat(60_000)}`,
    `{${" ".repeat(size)}`,
  ];
  for (const reply of replies) {
    const start = process.cpuUsage();
    assert.doesNotThrow(() => findJson(reply));
    assert.ok(process.cpuUsage(start).user < 5_000_000, JSON.stringify(reply.slice(0, 20)));
  }
});

test("findJson refuses a nesting that would overflow whoever walks it", () => {
  assert.equal(findJson(`{"a": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`), undefined);
  assert.equal(findJson(`{a: 1}\n{"a": ${"[".repeat(2_000)}${"]".repeat(2_000)}}`), undefined);
});

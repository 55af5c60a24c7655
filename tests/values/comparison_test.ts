import { ok, strictEqual, throws } from "node:assert/strict";
import { contains } from "../../src/values/contains.ts";
import { DETECTIONS } from "../../src/values/detections.ts";
import { isEqual } from "../../src/values/equality.ts";
import { isOrdered } from "../../src/values/order.ts";
import { isTruthy } from "../../src/values/truth.ts";
import { tupleOf } from "../../src/values/tuple.ts";

const EQUAL: readonly (readonly [unknown, unknown])[] = [
  [1n, 1],
  [1n, true],
  [0, false],
  [-0, 0],
  [2n ** 53n, 2 ** 53],
  [null, null],
  ["é", "é"],
  [[1n, [true]], [1, [1n]]],
  [{ a: 1n, b: [] }, { b: [], a: true }],
  [tupleOf(1n, 2n), tupleOf(1, 2)],
  [new Date(5), new Date(5)],
  [new Uint8Array([1]), new Uint8Array([1])],
];

const UNEQUAL: readonly (readonly [unknown, unknown])[] = [
  [2n ** 53n + 1n, 2 ** 53],
  [NaN, NaN],
  ["1", 1n],
  [0n, null],
  [0n, ""],
  [[], {}],
  [[1n], [1n, 2n]],
  [tupleOf(1n), [1n]],
  [{ a: 1n }, { a: 1n, b: null }],
  [{ a: null }, { b: null }],
  [JSON.parse('{"__proto__": 1}'), {}],
];

Deno.test("values are equal where they are in Python", () => {
  for (const [left, right] of EQUAL) ok(isEqual(left, right) && isEqual(right, left));
  for (const [left, right] of UNEQUAL) ok(!isEqual(left, right) && !isEqual(right, left));
});

Deno.test("values are true where they are in Python", () => {
  const empty = { kind: DETECTIONS, xyxy: [], confidence: null, classId: null, data: {} };
  for (const value of [null, false, 0n, 0, -0, "", [], {}, tupleOf(), new Uint8Array(), empty]) ok(!isTruthy(value));
  for (const value of [true, -1n, NaN, " ", [null], { a: null }, new Date(0)]) ok(isTruthy(value));
});

Deno.test("the lesser is lesser and not more than that", () => {
  const rising: readonly (readonly [unknown, unknown])[] = [
    [1n, 1.5],
    [false, 0.5],
    [2 ** 53, 2n ** 53n + 1n],
    ["B", "a"],
    ["a", "ab"],
    ["\uffff", "😀"],
    [[1n, 9n], [2n]],
    [[1n], [1, 0n]],
    [tupleOf("a"), tupleOf("b")],
  ];
  for (const [less, more] of rising) {
    ok(isOrdered(less, "<", more) && isOrdered(less, "<=", more));
    ok(!isOrdered(less, ">", more) && !isOrdered(less, ">=", more));
    ok(isOrdered(more, ">", less) && isOrdered(more, ">=", less));
  }
  ok(isOrdered(1n, "<=", true) && !isOrdered(NaN, "<=", NaN));
});

Deno.test("what Python does not order is refused in its words", () => {
  throws(() => isOrdered("a", "<", 1n), /'<' not supported between instances of 'str' and 'int'/);
  throws(() => isOrdered(null, ">=", 1.5), /'>=' not supported between instances of 'NoneType' and 'float'/);
  throws(() => isOrdered([1n], "<", tupleOf(1n)), /'list' and 'tuple'/);
  throws(() => isOrdered({}, ">", {}), /'dict' and 'dict'/);
});

Deno.test("containing is of parts in texts, keys in dicts, elements elsewhere", () => {
  strictEqual(contains("hello", "ell"), true);
  strictEqual(contains([1n, "a"], 1), true);
  strictEqual(contains({ a: 1n }, "a"), true);
  strictEqual(contains({ a: 1n }, 1n), false);
  strictEqual(contains({}, "toString"), false);
  throws(() => contains("hello", 1n), /requires string as left operand, not int/);
  throws(() => contains({ a: 1n }, []), /unhashable type: 'list'/);
  throws(() => contains(5n, 1n), /'int' object is not iterable/);
});

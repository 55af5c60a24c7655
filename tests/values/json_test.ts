import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { fromJson } from "../../src/values/from_json.ts";
import { toJson } from "../../src/values/to_json.ts";
import { tupleOf } from "../../src/values/tuple.ts";

Deno.test("whole numbers come in as ints, all others as floats", () => {
  deepStrictEqual(fromJson({ a: [1, 1.5, -0, "1", true, null] }), { a: [1n, 1.5, 0n, "1", true, null] });
  strictEqual(fromJson(1e20), 10n ** 20n);
  strictEqual(fromJson(1e21), 1e21);
  deepStrictEqual(fromJson({ a: undefined, b: [undefined] }), { b: [null] });
});

Deno.test("a value that is held already stays as it is", () => {
  const held = { a: [1n, 1.5] };
  deepStrictEqual(fromJson(held), held);
});

Deno.test("ints go out as numbers, tuples as lists, times as text", () => {
  const time = new Date("2026-08-21T10:20:30Z");
  deepStrictEqual(toJson({ a: [1n, tupleOf(2n, 3.5)], b: time }), { a: [1, [2, 3.5]], b: "2026-08-21T10:20:30" });
});

Deno.test("a key that JavaScript means otherwise is a key like others", () => {
  const json = JSON.parse('{"__proto__": {"a": 1}}');
  strictEqual(JSON.stringify(toJson(fromJson(json))), '{"__proto__":{"a":1}}');
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBox } from "../../../src/run/answers/box.ts";

const SIDES = { xMin: 0.0625, yMin: 0.25, xMax: 0.1875, yMax: 1 };

test("a box compares, prints and spreads as its four sides", () => {
  const box = makeBox(SIDES, { width: 1, height: 1 });
  assert.deepStrictEqual(box, SIDES);
  assert.equal(JSON.stringify(box), JSON.stringify(SIDES));
  assert.deepStrictEqual({ ...box }, SIDES);
  assert.equal(Object.hasOwn(box, "toPixels"), true);
});

test("toPixels takes the size of the picture that was sent, or the one it is given", () => {
  const box = makeBox(SIDES, { width: 160, height: 100 });
  assert.deepEqual(box.toPixels(), { xMin: 10, yMin: 25, xMax: 30, yMax: 100 });
  assert.deepEqual(box.toPixels({ width: 320, height: 200 }), { xMin: 20, yMin: 50, xMax: 60, yMax: 200 });
});

test("toPixels rounds half to even, as the engine does", () => {
  const { xMin, xMax } = makeBox(SIDES, { width: 168, height: 192 }).toPixels();
  assert.deepEqual([xMin, xMax], [10, 32]);
});

test("toPixels asks for a size where none is known", () => {
  const box = makeBox(SIDES, undefined);
  assert.throws(() => box.toPixels(), { name: "TypeError", message: /size of the picture is not known/ });
  assert.equal(box.toPixels({ width: 16, height: 4 }).xMax, 3);
});

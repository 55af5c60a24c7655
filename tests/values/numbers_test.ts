import { strictEqual, throws } from "node:assert/strict";
import { pythonFloat } from "../../src/values/float.ts";
import { roundFloat, roundInt } from "../../src/values/round.ts";

Deno.test("texts are read as Python's float() reads them", () => {
  const texts: readonly (readonly [string, number])[] = [
    [" 2.5\n", 2.5],
    ["1_000", 1000],
    [".5", 0.5],
    ["5.", 5],
    ["-1E-2", -0.01],
    ["١٢", 12],
    ["1e400", Infinity],
    ["-Infinity", -Infinity],
    ["+nan", NaN],
  ];
  for (const [text, number] of texts) strictEqual(pythonFloat(text), number);
  for (const text of ["", "1__0", "_1", "0x10", "1 2", "e5", "--1", "."]) {
    throws(() => pythonFloat(text), /could not convert string to float/);
  }
});

Deno.test("ints and booleans are floats, other values and too large ones are not", () => {
  strictEqual(pythonFloat(true), 1);
  strictEqual(pythonFloat(3n), 3);
  throws(() => pythonFloat(10n ** 400n), /too large/);
  throws(() => pythonFloat(null), /not 'NoneType'/);
  throws(() => pythonFloat([1n]), /not 'list'/);
});

Deno.test("floats are rounded by what they are, halves to the even", () => {
  const rounds: readonly (readonly [number, number, number])[] = [
    [2.675, 2, 2.67],
    [0.125, 2, 0.12],
    [0.375, 2, 0.38],
    [0.5, 0, 0],
    [1.5, 0, 2],
    [-0.4, 0, -0],
    [25, -1, 20],
    [1234.5, -2, 1200],
    [1e22, 5, 1e22],
    [5e-324, 400, 5e-324],
    [1e300, -320, 0],
    [NaN, 2, NaN],
  ];
  for (const [value, digits, expected] of rounds) strictEqual(roundFloat(value, digits), expected);
  throws(() => roundFloat(1.7e308, -308), /too large/);
});

Deno.test("ints are rounded above the point only", () => {
  strictEqual(roundInt(15n, 2), 15n);
  strictEqual(roundInt(15n, -1), 20n);
  strictEqual(roundInt(25n, -1), 20n);
  strictEqual(roundInt(-25n, -1), -20n);
  strictEqual(roundInt(7n, -30), 0n);
});

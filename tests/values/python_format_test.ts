import { test } from "node:test";
import assert from "node:assert/strict";
import { pythonFormat } from "../../src/values/python_format.ts";

/** A value, a specification, and what Python's `format()` gives: null where it raises. */
const CASES: readonly (readonly [value: unknown, spec: string, text: string | null])[] = [
  [1234.5678, ".2f", "1234.57"],
  [0.125, ".2f", "0.12"],
  [2.5, ".0f", "2"],
  [1125899906842624.2, ".1f", "1125899906842624.2"],
  [1e+23, ".0e", "1e+23"],
  [1e+22, ",.1f", "10,000,000,000,000,000,000,000.0"],
  [0.1, ".20f", "0.10000000000000000555"],
  [100.0, ".3", "1e+02"],
  [1e+16, "", "1e+16"],
  [1e-05, "", "1e-05"],
  [0.00012345, ".2g", "0.00012"],
  [123456789.0, "g", "1.23457e+08"],
  [1234567.0, "n", "1.23457e+06"],
  [0.256, ".1%", "25.6%"],
  [-0, "+.1f", "-0.0"],
  [NaN, "06.1f", "000nan"],
  [-Infinity, "E", "-INF"],
  [1.0, "#.0f", "1."],
  [1e+16, "#", "1.e+16"],
  [3.0, "08.2f", "00003.00"],
  [-3.14159, "=+10.3f", "-    3.142"],
  [1234567.891, "020,.2f", "0,000,001,234,567.89"],
  [5e-324, ".3e", "4.941e-324"],
  [9.9999995, ".6f", "9.999999"],
  [99999.95, ".1f", "99999.9"],
  [0.5, "%", "50.000000%"],
  [1.5, "d", null],
  [1.5, "x", null],
  [42n, "05", "00042"],
  [-42n, "=+8", "-     42"],
  [1234567n, ",", "1,234,567"],
  [1234567n, "_", "1_234_567"],
  [255n, "#x", "0xff"],
  [255n, "#010b", "0b11111111"],
  [48879n, "_X", "BEEF"],
  [65n, "c", "A"],
  [1234n, "010,", "00,001,234"],
  [-7n, "^9", "   -7    "],
  [100000000000000000000n, "d", "100000000000000000000"],
  [3n, ".2f", "3.00"],
  [7n, "%", "700.000000%"],
  [7n, "e", "7.000000e+00"],
  [7n, ".2d", null],
  [7n, ",x", null],
  [7n, "s", null],
  [128512n, "*>3c", "**😀"],
  [-1n, "c", null],
  ["abc", "*^9", "***abc***"],
  ["abc", ".2", "ab"],
  ["abc", "05", "abc00"],
  ["abc", ">5s", "  abc"],
  ["hé😀", ">5", "  hé😀"],
  ["abc", "d", null],
  ["abc", "=5", null],
  ["abc", "+", null],
  ["abc", "#", null],
  ["abc", ",", null],
  [true, "", "True"],
  [true, "d", "1"],
  [false, ">4", "   0"],
  [true, ".1f", "1.0"],
  [null, "", "None"],
  [[1, 2n], "", "[1.0, 2]"],
];

test("values are formatted as Python formats them", () => {
  for (const [value, spec, text] of CASES) {
    if (text === null) assert.throws(() => pythonFormat(value, spec), Error, `${String(value)} as ${spec}`);
    else assert.equal(pythonFormat(value, spec), text, `${String(value)} as ${spec}`);
  }
});

test("a specification that suits no value, or not this one, is refused in Python's words", () => {
  assert.throws(() => pythonFormat("a", "what"), /Invalid format specifier 'what'/);
  assert.throws(() => pythonFormat("a", "d"), /Unknown format code 'd' for object of type 'str'/);
  assert.throws(() => pythonFormat(null, ">3"), /unsupported format string passed to NoneType.__format__/);
});

test("a width that would fill the memory is refused", () => {
  assert.throws(() => pythonFormat("a", "99999999"), /99999999 is above 10000/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOf } from "../../src/blocks/coercions.ts";
import { decimalText } from "../../src/blocks/decimal_text.ts";

const SIGNS = ["", "+", "-"];
const WHOLES = ["", "0", "00", "1", "01", "2", "9", "10", "11", "12", "20"];
const FRACTIONS = ["", ".", ".0", ".5", ".05"];

test("a range of few whole numbers is told from all others, however a number in it is spelled", () => {
  for (const [minimum, maximum] of [[0, 1], [0, 2], [1, 1], [0, 0], [1, 10], [9, 12]] as const) {
    const pattern = decimalText({ minimum, maximum });
    const texts = SIGNS.flatMap((sign) => WHOLES.flatMap((whole) => FRACTIONS.map((part) => sign + whole + part)));
    for (const text of [...texts, ...texts.map((text) => `\u2003${text} `)]) {
      const value = numberOf(text);
      const isInRange = value !== undefined && value >= minimum && value <= maximum;
      assert.equal(pattern.test(text), isInRange, `${JSON.stringify(text)} from ${minimum} to ${maximum}`);
    }
  }
});

test("without a range that can be told, every decimal fits, and no other text", () => {
  for (const range of [{}, { minimum: 0 }, { minimum: 0.5, maximum: 1 }, { minimum: -1, maximum: 1 }]) {
    const pattern = decimalText(range);
    for (const text of ["7", "-7.25", "1e3", " +.5 "]) assert(pattern.test(text), text);
    for (const text of ["", "x", "1x", "$inputs.x", "."]) assert(!pattern.test(text), text);
  }
});

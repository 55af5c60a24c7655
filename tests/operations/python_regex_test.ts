import { strictEqual, throws } from "node:assert/strict";
import { toRegExp } from "../../src/operations/python_regex.ts";

/** A pattern, texts in which Python 3.11 finds it, and texts in which it does not. */
const PATTERNS: readonly (readonly [pattern: string, found: readonly string[], notFound: readonly string[]])[] = [
  ["hello", ["say hello"], ["hell"]],
  ["^hello$", ["hello", "hello\n"], ["hello\n\n", "hello\r"]],
  [String.raw`\Aab\Z`, ["ab"], ["ab\n"]],
  ["(?m)^b", ["x\nb"], ["x\rb"]],
  ["(?m)a$", ["a\nb"], ["ab"]],
  ["a.b", ["a\rb", "a\u2028b"], ["a\nb"]],
  ["(?s)a.b", ["a\nb"], ["ab"]],
  [String.raw`^\d+$`, ["1", "١"], ["²"]],
  [String.raw`^\w+$`, ["é²_"], ["e\u0301"]],
  [String.raw`(?a)^\w+$`, ["e_1"], ["é"]],
  [String.raw`^\s$`, ["\x1c", "\x85", "\u3000"], ["\ufeff"]],
  [String.raw`\bä\b`, ["ö ä ü"], ["öä"]],
  [String.raw`^[\s\S]$`, ["\n", "😀"], [""]],
  [String.raw`^[^\W_]$`, ["é"], ["_"]],
  ["^[]a-]+$", ["]-a"], ["b"]],
  ["^[^]]$", ["["], ["]"]],
  ["^a{,2}b$", ["b", "aab"], ["aaab"]],
  ["^{a}{$", ["{a}{"], ["a"]],
  ["^(?P<x>a|b)(?P=x)$", ["aa"], ["ab"]],
  [String.raw`^(\w+) \1$`, ["a a"], ["a b"]],
  [String.raw`^\x41\u00e9\U0001f600\101$`, ["Aé😀A"], ["AéA"]],
  ["(?i)straße", ["STRAẞE"], ["STRASSE"]],
  ["a(?#comment)b", ["ab"], ["a"]],
  ["(?<=a)b(?!c)", ["abd"], ["abc", "bd"]],
  ["-/", ["-/"], ["-"]],
  ["^\\😀[\\😀-\\😃]$", ["😀😁"], ["😀😄"]],
];

Deno.test("a pattern finds what it finds in Python", () => {
  for (const [pattern, found, notFound] of PATTERNS) {
    for (const text of found) strictEqual(toRegExp(pattern).test(text), true, `${pattern} in ${JSON.stringify(text)}`);
    for (const text of notFound) {
      strictEqual(toRegExp(pattern).test(text), false, `${pattern} in ${JSON.stringify(text)}`);
    }
  }
});

Deno.test("what only Python has words for is refused", () => {
  for (const pattern of ["(?>a)b", "a++", "(a)?(?(1)b|c)", "(?x) a", "(?i:a)b", String.raw`\N{DIGIT ONE}`]) {
    throws(() => toRegExp(pattern), /^OperationError: cannot use the regular expression .* here: .*JavaScript/);
  }
});

Deno.test("what has no meaning to Python is refused", () => {
  for (
    const pattern of ["(", ")", "[a", "a**", "*a", String.raw`\q`, "(?<name>a)", String.raw`\p{L}`, "[z-a]", "a{2}{3}"]
  ) {
    throws(() => toRegExp(pattern), { name: "OperationError" }, pattern);
  }
});

import fc from "fast-check";
import { texts } from "./hostile_values.ts";

/** What means something to a reader of JSON, of fences, of templates, of expressions or of regular expressions. */
const TOKENS = [
  ...['{"a":', "[", "{", "}", "]", '"', "'", "\\", ",", ":", "```", "```json\n", "\n", " ", "\t", "//", "/*", "*/"],
  ...["null", "NaN", "-Infinity", "1e999", "-", ".", "0", "9".repeat(60), '"__proto__":', '{"__proto__": {"a": 1}}'],
  ...["{{", "{x", "{x:", "!r}", "(", "(?:", "a*", "+", "|", "[^", "\\d", "$", "^", "<!--", "<loc_1>", "“", "\ud800"],
] as const;

/** One change to a text: what stands between two places, given in thousandths, becomes something else. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: "cut" | "token" | "repeat" | "move";
  readonly token: string;
  readonly times: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  from: fc.nat({ max: 1000 }),
  to: fc.nat({ max: 1000 }),
  by: fc.constantFrom("cut", "token", "repeat", "move"),
  token: fc.oneof(fc.constantFrom(...TOKENS), texts),
  times: fc.constantFrom(1, 2, 3, 40, 300),
});

const EDITS: { readonly [B in Edit["by"]]: (piece: string, edit: Edit) => string } = {
  cut: () => "",
  token: (piece, { token }) => token + piece,
  repeat: (piece, { token, times }) => `${piece.slice(0, 40)}${token.slice(0, 40)}`.repeat(times) + piece,
  move: (piece) => [...piece].reverse().join(""),
};

function edited(text: string, { from, to, ...how }: Edit): string {
  const [start, end] = [Math.min(from, to), Math.max(from, to)].map((place) => Math.round(place * text.length / 1000));
  return text.slice(0, start) + EDITS[how.by](text.slice(start, end), { from, to, ...how }) + text.slice(end);
}

/** One of the samples with a few changes, or any text. */
export function mutatedText(samples: readonly string[]): fc.Arbitrary<string> {
  const some = fc.tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 3 }));
  return fc.oneof(
    { weight: 9, arbitrary: some.map(([text, edits]) => edits.reduce(edited, text)) },
    { weight: 1, arbitrary: texts },
  );
}

/** How often a piece stands in a text that is to be long: what is quadratic then takes minutes. */
const MANY = 100_000;

/** A long text that says the same over and over, between two other pieces. */
export const longTexts: fc.Arbitrary<string> = fc.tuple(
  fc.constantFrom("", ...TOKENS),
  fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 2 }),
  fc.constantFrom("", ...TOKENS),
).map(([before, pieces, after]) => {
  const piece = pieces.join("");
  return before + piece.repeat(MANY / piece.length) + after;
});

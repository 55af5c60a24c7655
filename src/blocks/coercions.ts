import * as z from "zod/mini";

/*
 * The engine reads JSON with pydantic in its lax mode. These schemas take what that mode takes and give what it gives:
 * whitespace around a number in a string, single underscores between digits, leading zeros, a fraction of zeros behind an
 * integer, booleans for numbers (pydantic-core, src/input/shared.rs).
 */

const INTEGER_TEXT = /^\p{White_Space}*[+-]?(?:(?:0[0_]*)?[1-9]\d*(?:_\d+)*|0(?:[0_]*0)?)(?:\.0+)?\p{White_Space}*$/u;

const NUMBER_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** JSON spells a number with an exponent from here on, and that the engine takes for a fraction. */
const EXPONENT_FROM = 1e21;

/** What JSON Schema cannot infer from a schema here, said by hand. */
export const inJsonSchema: z.core.$ZodRegistry<Readonly<Record<string, unknown>>> = z.registry();

/** White space as the engine knows it: with U+0085, without U+FEFF. */
function trimmed(text: string): string {
  return text.replaceAll(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
}

type Check = z.core.$ZodCheck<number>;

function fits(value: number, checks: readonly Check[]): boolean {
  return z.number().check(...checks).safeParse(value).success;
}

/** The engine takes `true` for 1 and `false` for 0, where they are in range. */
function truths(checks: readonly Check[]): z.ZodMiniType<number, unknown>[] {
  const inRange = [false, true].filter((truth) => fits(Number(truth), checks));
  return inRange.length === 0 ? [] : [z.pipe(z.literal(inRange), z.transform(Number))];
}

/** What the engine takes for an integer, greater than `above`. */
export function laxInteger(above?: number): z.ZodMiniType<number, unknown> {
  const inRange = above === undefined ? [] : [z.gt(above)];
  const whole = z.number().check(z.multipleOf(1), z.lt(EXPONENT_FROM), z.gt(above ?? -EXPONENT_FROM));
  const text = z.pipe(
    z.string().check(z.regex(INTEGER_TEXT)),
    z.transform((digits: string) => Number(trimmed(digits).replaceAll("_", ""))),
  );
  return z.union([whole, z.pipe(text, whole), ...truths(inRange)]);
}

/** The engine trims a number's text, and else takes its underscores out, but never both. */
function numberIn(text: string): number {
  const plain = trimmed(text);
  if (NUMBER_TEXT.test(plain)) return Number(plain);
  const stripped = /^_|_$|__/.test(text) ? text : text.replaceAll("_", "");
  return NUMBER_TEXT.test(stripped) ? Number(stripped) : NaN;
}

/**
 * What the engine takes for a number from `min` to `max`.
 *
 * @param spelled The texts in range that a regular expression can describe, for JSON Schema.
 */
export function laxNumber(min: number, max: number, spelled: RegExp): z.ZodMiniType<number, unknown> {
  const inRange = [z.gte(min), z.lte(max)];
  const text = z.string().check(z.refine((digits) => fits(numberIn(digits), inRange)));
  inJsonSchema.add(text, { pattern: spelled.source });
  return z.union([
    z.number().check(...inRange),
    z.pipe(text, z.transform(numberIn)),
    ...truths(inRange),
  ]);
}

import * as z from "zod/mini";
import { EXPONENT_FROM, INTEGER_TEXT, integerOf, numberOf } from "./coercions.ts";

/** What JSON Schema cannot infer from a schema here, said by hand. */
export const inJsonSchema: z.core.$ZodRegistry<Readonly<Record<string, unknown>>> = z.registry();

type Check = z.core.$ZodCheck<number>;

function fits(value: number | undefined, checks: readonly Check[]): boolean {
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
  const text = z.pipe(z.string().check(z.regex(INTEGER_TEXT)), z.transform((digits: string) => integerOf(digits)!));
  return z.union([whole, z.pipe(text, whole), ...truths(inRange)]);
}

/**
 * What the engine takes for a number from `min` to `max`.
 *
 * @param spelled The texts in range that a regular expression can describe, for JSON Schema.
 */
export function laxNumber(min: number, max: number, spelled: RegExp): z.ZodMiniType<number, unknown> {
  const inRange = [z.gte(min), z.lte(max)];
  const text = z.string().check(z.refine((digits) => fits(numberOf(digits), inRange)));
  inJsonSchema.add(text, { pattern: spelled.source });
  return z.union([
    z.number().check(...inRange),
    z.pipe(text, z.transform((digits: string) => numberOf(digits)!)),
    ...truths(inRange),
  ]);
}

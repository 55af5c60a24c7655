import { quote } from "../blocks/quote.ts";

/**
 * The size of a picture, in whole pixels.
 *
 * @example
 * ```ts
 * import { type ImageSize, vlmAsClassifier } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const image: ImageSize = { width: 640, height: 480 };
 * const { predictions } = vlmAsClassifier({ text: '{"class_name": "cat", "confidence": 1}', classes: ["cat"], image });
 *
 * assert.deepEqual(predictions?.image, image); // it is handed on
 * assert.throws(
 *   () => vlmAsClassifier({ text: "", classes: [], image: { width: 0.5, height: 480 } }),
 *   /`image` is .+, wanted an object with `width` and `height` in whole pixels/,
 * );
 * ```
 */
export interface ImageSize {
  /** The width in pixels. */
  readonly width: number;
  /** The height in pixels. */
  readonly height: number;
}

/**
 * What every formatter takes.
 *
 * @example
 * ```ts
 * import { type FormatterOptions, jsonParser, vlmAsClassifier } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * // What a program hands to every formatter.
 * const answer: FormatterOptions = { text: 'Sure! {"class_name": "cat", "confidence": 0.9}', lenient: true };
 *
 * const image = { width: 640, height: 480 };
 * assert.equal(vlmAsClassifier({ ...answer, classes: ["cat"], image }).error_status, false);
 * assert.equal(jsonParser({ ...answer, expectedFields: ["class_name"] }).class_name, "cat");
 * ```
 */
export interface FormatterOptions {
  /** What the model answered, as it stands. */
  readonly text: string;
  /**
   * Whether to read what the engine gives up on: a fence that is not marked as JSON or that is not closed, JSON in the
   * midst of prose, values one behind the other. What was mended is said in `mended`. By default the engine's verdict holds.
   */
  readonly lenient?: boolean;
}

/**
 * What was done to an answer so that it could be read.
 *
 * @example
 * ```ts
 * import { jsonParser, type Mended } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const read = (text: string): Mended => jsonParser({ text, expectedFields: ["a"], lenient: true });
 *
 * assert.deepEqual(read('{"a": 1}'), { a: 1, error_status: false, mended: [] });
 * assert.deepEqual(read('Here: {"a": 1}').mended, ["took the JSON out of the prose around it"]);
 * ```
 */
export interface Mended {
  /** What was done, in words and in order; empty where the engine reads the answer as it is. */
  readonly mended: readonly string[];
}

type Options = Readonly<Record<string, unknown>>;

/** Throws a `TypeError` where an option is not what its type says. */
export function requireOptions(given: unknown, rules: Readonly<Record<string, OptionRule>>): asserts given is Options {
  const options = (given ?? {}) as Options;
  for (const [name, rule] of Object.entries(rules)) {
    if (!rule.holds(options[name], options)) {
      throw new TypeError(`Cannot read the answer: \`${name}\` is ${quote(options[name])}, wanted ${rule.wanted}`);
    }
  }
}

/** What an option has to be. */
export interface OptionRule {
  /** What is wanted, in words. */
  readonly wanted: string;
  holds(value: unknown, options: Options): boolean;
}

export const A_TEXT: OptionRule = {
  wanted: "a string: what the model answered",
  holds: (value) => typeof value === "string",
};

export const MAYBE_LENIENT: OptionRule = {
  wanted: "true or false",
  holds: (value) => value === undefined || typeof value === "boolean",
};

export const CLASS_NAMES: OptionRule = {
  wanted: "a list of strings",
  holds: isListOfStrings,
};

export const AN_IMAGE_SIZE: OptionRule = {
  wanted: "an object with `width` and `height` in whole pixels",
  holds: (value) => {
    const { width, height } = (value ?? {}) as Partial<ImageSize>;
    return isWholePixels(width) && isWholePixels(height);
  },
};

/** One of these values. */
export function oneOf(values: readonly unknown[]): OptionRule {
  return { wanted: `one of ${values.map(quote).join(", ")}`, holds: (value) => values.includes(value) };
}

export function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === "string");
}

function isWholePixels(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

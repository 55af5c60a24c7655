import type { StepValues } from "../../blocks/step_facts.ts";
import { isDictionary } from "../../values/dictionary.ts";
import { valueMisfit } from "./value_misfit.ts";

/**
 * The values of a step by property, each as what a request needs of it. A workflow does not check what it hands over by
 * reference, so that anything may stand anywhere.
 *
 * Each reader throws a `RunError` with the reason `InvalidInput` for a value that does not fit.
 */
export interface ValuesReader {
  text(property: string): string;
  texts(property: string): readonly string[];
  descriptions(property: string): Readonly<Record<string, string>>;
  number(property: string): number;
  /** The same, or undefined where nothing is set. */
  optional<T>(property: string, read: (property: string) => T): T | undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isDescriptions = (value: unknown): value is Readonly<Record<string, string>> =>
  isDictionary(value) && Object.values(value).every(isText);

const isNumber = (value: unknown): value is number | bigint => typeof value === "bigint" || Number.isFinite(value);

/** Reads the values of a step. */
export function valuesReader(values: StepValues): ValuesReader {
  const reader = <T>(fits: (value: unknown) => value is T, wanted: string) => (property: string): T => {
    const value = values[property];
    if (fits(value)) return value;
    throw valueMisfit(values, property, wanted);
  };
  const number = reader(isNumber, "a number");
  return {
    text: reader(isText, "a text"),
    texts: reader(isTexts, "a list of texts"),
    descriptions: reader(isDescriptions, "a record of descriptions by key"),
    number: (property) => Number(number(property)),
    optional: (property, read) => (values[property] ?? null) === null ? undefined : read(property),
  };
}

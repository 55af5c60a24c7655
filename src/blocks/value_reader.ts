import { SELECTOR_PATTERNS } from "../selectors/selector.ts";
import { booleanOf, integerOf, numberOf } from "./coercions.ts";
import { isRecord } from "./is_record.ts";
import type { Schema } from "./schema.ts";

/** How the parts of a value are read that hold no others: leniently as the engine does, or strictly for a builder. */
export interface ValueReader {
  /** Whose words describe what is wanted. */
  readonly name: "engine" | "builder";
  /** Whether a nested object loses the keys that nobody knows and gains its defaults; else such a key is refused. */
  readonly completes: boolean;
  /** The integer that a value stands for, or `undefined`; and so on. */
  integer(value: unknown): number | undefined;
  number(value: unknown): number | undefined;
  boolean(value: unknown): boolean | undefined;
  text(value: unknown): string | undefined;
  /** The selector of a reference that fits the schema. */
  selector(schema: Schema, value: unknown): string | undefined;
  /** Whatever JSON holds where anything fits. */
  anything(value: unknown): unknown;
  /** An object whose keys are to be read. */
  record(value: unknown): Readonly<Record<string, unknown>> | undefined;
  /** A workflow within a step. */
  workflow(value: unknown): Readonly<Record<string, unknown>> | undefined;
  /** Those alternatives that come into question for a value. */
  among(alternatives: readonly Schema[], value: unknown): readonly Schema[];
}

function selectorText({ selector = "any_data" }: Schema, value: unknown): string | undefined {
  return typeof value === "string" && SELECTOR_PATTERNS[selector].test(value) ? value : undefined;
}

/** Reads JSON as the engine does: what is no integer may still become one. */
export const ENGINE: ValueReader = Object.freeze({
  name: "engine" as const,
  completes: true,
  integer: integerOf,
  number: numberOf,
  boolean: booleanOf,
  text: (value: unknown) => typeof value === "string" ? value : undefined,
  selector: selectorText,
  anything: (value: unknown) => value,
  record: (value: unknown) => isRecord(value) ? value : undefined,
  workflow: (value: unknown) => isRecord(value) ? value : undefined,
  among: (alternatives: readonly Schema[]) => alternatives,
});

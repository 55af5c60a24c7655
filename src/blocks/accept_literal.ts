import type { Kind } from "../selectors/kinds.ts";
import { isReference } from "../selectors/reference.ts";
import { isResolvable } from "../selectors/selector.ts";
import { BUILDER } from "./builder_reader.ts";
import { deepFreeze } from "./deep_freeze.ts";
import type { BlockDescription } from "./description.ts";
import { explainValue, type Mismatch } from "./explain_value.ts";
import { isPlainRecord } from "./is_record.ts";
import { isJsonRecord, notJson } from "./not_json.ts";
import { placeWords } from "./place_words.ts";
import { InvalidStepError, type Problem } from "./problem.ts";
import { quote, typeWords } from "./quote.ts";
import {
  dollarLiteral,
  type Refusal,
  unexpectedReference,
  unfitReference,
  unreadReference,
} from "./reference_refusal.ts";
import type { Definitions, Schema } from "./schema.ts";
import { selectorsOf } from "./selectors_of.ts";
import { snapshot } from "./snapshot.ts";
import { stepProblem } from "./step_problem.ts";
import { suggest } from "./suggest.ts";
import { CRASHED, REFUSED, takeValue } from "./take_value.ts";
import { mismatchProblem, shownValue, type ValuePlace, valueProblem } from "./value_problem.ts";

/**
 * Checks a value that a builder of the catalogue was handed, more strictly than the engine, and gives the frozen JSON of
 * it. References and handles of steps may stand wherever the engine looks for a selector, in lists and records as well.
 *
 * @param step The step's name, for messages.
 * @throws {InvalidStepError} If the builder refuses the value.
 */
export function acceptLiteral(description: BlockDescription, step: unknown, property: string, value: unknown): unknown {
  const { properties, definitions = {} } = description;
  const schema = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (schema === undefined) throw new InvalidStepError([unknownProperty(description, step, property)]);
  const given = snapshot(value);
  const taken = takeValue(BUILDER, schema, given, definitions);
  if (taken !== REFUSED && taken !== CRASHED) return deepFreeze(taken);
  const place = { step, property, path: [], secret: schema.secret === true };
  const mismatches = explainValue(BUILDER, schema, given, definitions).map((mismatch) =>
    exactly(mismatch, definitions)
  );
  throw new InvalidStepError(mismatches.map((mismatch) => refused(place, mismatch, schema, definitions)));
}

function unknownProperty({ type, properties }: BlockDescription, step: unknown, property: string): Problem {
  const meant = suggest(property, Object.keys(properties));
  const message = `Cannot set ${property}: ${type} has no such property`;
  const fix = meant === undefined ? undefined : `did you mean ${meant}?`;
  return stepProblem("error", "unknown-property", { step, key: property }, message, fix);
}

/** Where no schema looks into a value, the part of it that is no JSON is to blame. */
function exactly(mismatch: Mismatch, definitions: Definitions): Mismatch {
  const { schema, value, path, code } = mismatch;
  const part = code === "mismatch" && takesWhole(schema, value, definitions)
    ? notJson(value, { mayRefer: schema.holds === "workflow" })
    : undefined;
  if (part === undefined) return mismatch;
  const wanted = `a JSON value, not ${sortOf(part.value)}`;
  return { ...mismatch, schema: {}, value: part.value, path: [...path, ...part.path], wanted };
}

/** What sort of value it is that JSON does not have. */
function sortOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return typeWords(value);
  return isPlainRecord(value) ? "a step" : `a ${Object.prototype.toString.call(value).slice("[object ".length, -1)}`;
}

/** Whether a schema takes a value of this outward form, whatever is in it. */
function takesWhole(schema: Schema, value: unknown, definitions: Definitions): boolean {
  const { type, anyOf, $ref, items, prefixItems, properties, additionalProperties } = schema;
  if (anyOf !== undefined) return anyOf.some((alternative) => takesWhole(alternative, value, definitions));
  if ($ref !== undefined) return takesWhole(definitions[$ref] ?? {}, value, definitions);
  if (type === "object") return properties === undefined && additionalProperties === undefined && isJsonRecord(value);
  if (type === "array") return items === undefined && prefixItems === undefined && Array.isArray(value);
  return type === undefined && schema.selector === undefined && schema.enum === undefined &&
    schema.tagged === undefined;
}

function refused(place: ValuePlace, mismatch: Mismatch, whole: Schema, definitions: Definitions): Problem {
  const refusal = mismatch.code === "mismatch" ? refusedReference(place, mismatch, whole, definitions) : undefined;
  if (refusal === undefined) return mismatchProblem(place, "set", mismatch);
  const { path } = mismatch;
  const message = `Cannot set ${placeWords([place.property, ...path])}${refusal.message}`;
  return valueProblem(place, path, refusal.code, message, refusal.fix);
}

/** Why a reference, or a text that looks like one, was not taken; `undefined` where something else is wrong. */
function refusedReference(
  place: ValuePlace,
  { schema, value, path }: Mismatch,
  whole: Schema,
  definitions: Definitions,
): Refusal | undefined {
  const selectors = selectorsOf(schema, definitions);
  const kinds = selectors.flatMap(({ kind = [] }) => kind) as Kind[];
  const takesData = selectors.some(({ selector }) => selector !== "step");
  if (selectors.length === 0) {
    if (isReference(value) && path.length === 0) return unexpectedReference(value);
    return isReference(value) || typeof value === "string" && isResolvable(value)
      ? unreadReference(` to ${quote(value)}`, path.length === 1 && selectorsOf(whole, definitions).length > 0)
      : undefined;
  }
  if (!takesData) return undefined;
  if (isReference(value)) return unfitReference(kinds, value);
  return typeof value === "string" && value.startsWith("$") && !isResolvable(value)
    ? dollarLiteral(place.property, kinds, shownValue(place, value, path))
    : undefined;
}

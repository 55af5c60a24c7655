import type { Kind } from "../selectors/kinds.ts";
import { isReference } from "../selectors/reference.ts";
import { isResolvable } from "../selectors/selector.ts";
import { BUILDER } from "./builder_reader.ts";
import type { BlockDescription } from "./description.ts";
import { explainValue, type Mismatch } from "./explain_value.ts";
import { placeWords } from "./place_words.ts";
import { InvalidStepError, type Problem } from "./problem.ts";
import { quote } from "./quote.ts";
import {
  dollarLiteral,
  type Refusal,
  unexpectedReference,
  unfitReference,
  unreadReference,
} from "./reference_refusal.ts";
import type { Definitions, Schema } from "./schema.ts";
import { selectorsOf } from "./selectors_of.ts";
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
  const taken = takeValue(BUILDER, schema, value, definitions);
  if (taken !== REFUSED && taken !== CRASHED) return frozenCopy(taken);
  const place = { step, property, path: [], secret: schema.secret === true };
  const mismatches = explainValue(BUILDER, schema, value, definitions);
  throw new InvalidStepError(mismatches.map((mismatch) => refused(place, mismatch, schema, definitions)));
}

function unknownProperty({ type, properties }: BlockDescription, step: unknown, property: string): Problem {
  const meant = suggest(property, Object.keys(properties));
  const message = `Cannot set ${property}: ${type} has no such property`;
  const fix = meant === undefined ? undefined : `did you mean ${meant}?`;
  return stepProblem("error", "unknown-property", { step, key: property }, message, fix);
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
    ? dollarLiteral(place.property, kinds, shownValue(place, value))
    : undefined;
}

function frozenCopy(value: unknown): unknown {
  return deepFreeze(structuredClone(value));
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

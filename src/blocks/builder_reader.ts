import type { Kind } from "../selectors/kinds.ts";
import { isName } from "../selectors/name.ts";
import { isReference, kindsMatch } from "../selectors/reference.ts";
import { isResolvable, SELECTOR_PATTERNS } from "../selectors/selector.ts";
import { isJsonRecord, notJson } from "./not_json.ts";
import type { Schema } from "./schema.ts";
import { selectorsOf } from "./selectors_of.ts";
import { isStep, isStepJson } from "./step.ts";
import type { ValueReader } from "./value_reader.ts";

const STEP_SELECTOR = /^\$steps\.[\w-]+$/;

/** The selector of a step, from its handle, which is anything that writes itself as a step, or from its JSON. */
function stepSelector(value: unknown): string | undefined {
  if (typeof value === "string") return STEP_SELECTOR.test(value) ? value : undefined;
  const json: unknown = isStep(value) ? value.toJSON() : value;
  return isStepJson(json) && isName(json.name) ? `$steps.${json.name}` : undefined;
}

function dataSelector({ selector = "any_data", kind = [] }: Schema, value: unknown): string | undefined {
  const text = isReference(value) ? value.selector : value;
  if (typeof text !== "string" || !isResolvable(text) || !SELECTOR_PATTERNS[selector as "any_data"].test(text)) {
    return undefined;
  }
  return !isReference(value) || kindsMatch(kind as readonly Kind[], value.kinds) ? text : undefined;
}

/** What JSON holds for a value that may be anything but a reference, which would stay a text for ever. */
function jsonOf(value: unknown): unknown {
  return notJson(value) === undefined ? JSON.parse(JSON.stringify(value)) : undefined;
}

/** Reads what a builder is handed: references and handles of steps, and else JSON that needs no coercion. */
export const BUILDER: ValueReader = Object.freeze({
  name: "builder" as const,
  completes: false,
  integer: (value: unknown) => Number.isSafeInteger(value) ? value as number : undefined,
  number: (value: unknown) => Number.isFinite(value) ? value as number : undefined,
  boolean: (value: unknown) => typeof value === "boolean" ? value : undefined,
  text: (value: unknown) => typeof value === "string" && !isResolvable(value) ? value : undefined,
  selector: (schema: Schema, value: unknown) =>
    schema.selector === "step" ? stepSelector(value) : dataSelector(schema, value),
  anything: jsonOf,
  record: (value: unknown) => isJsonRecord(value) ? value : undefined,
  workflow: (value: unknown) =>
    isJsonRecord(value) && notJson(value, { mayRefer: true }) === undefined
      ? JSON.parse(JSON.stringify(value)) as Readonly<Record<string, unknown>>
      : undefined,
  among: (alternatives: readonly Schema[], value: unknown) =>
    typeof value === "string" && value.startsWith("$") && alternatives.some((schema) => selectorsOf(schema).length > 0)
      ? alternatives.filter(({ type }) => type !== "string")
      : alternatives,
});

import type { BlockDescription } from "../blocks/description.ts";
import { onceFor } from "../blocks/once_for.ts";
import type { Schema } from "../blocks/schema.ts";
import type { Slot } from "./examined.ts";

/** What a schema says of references, before it is said of which property. */
interface References {
  readonly selectors: readonly Schema[];
  /** Whether some of them stand in lists, or in records. */
  readonly inList: boolean;
  readonly inRecord: boolean;
}

/**
 * The references that a schema takes, as the engine finds them: its own, those of its alternatives, and those one list
 * or one record deep. References further down it takes for literals.
 */
function referencesIn(schema: Schema, inside = false): References {
  if (schema.selector !== undefined) return { selectors: [schema], inList: false, inRecord: false };
  const { items, additionalProperties: values, anyOf = [] } = schema;
  const parts = anyOf.map((part) => referencesIn(part, inside));
  const within = inside ? undefined : items ?? values;
  if (within !== undefined) {
    const { selectors } = referencesIn(within, true);
    parts.push({ selectors, inList: items !== undefined, inRecord: items === undefined });
  }
  const holding = parts.filter(({ selectors }) => selectors.length > 0);
  return {
    selectors: holding.flatMap(({ selectors }) => selectors),
    inList: holding.some(({ inList }) => inList),
    inRecord: holding.some(({ inRecord }) => inRecord),
  };
}

/** Whether a reference of this sort hands its property a batch, a single value, or either. */
function handsOver({ selector }: Schema, property: string, description: BlockDescription): Slot["takes"] {
  if (selector === "step_output" || selector === "workflow_image") return "batch";
  if (selector !== "any_data") return "single";
  if (description.batchOrScalar?.includes(property)) return "either";
  return [description.batch, description.castToBatch].some((names) => names?.includes(property)) ? "batch" : "single";
}

function slotOf(property: string, schema: Schema, description: BlockDescription): Slot[] {
  const { selectors, inList, inRecord } = referencesIn(schema);
  if (selectors.length === 0) return [];
  const takes = new Set(selectors.map((selector) => handsOver(selector, property, description)));
  return [Object.freeze({
    property,
    takesSteps: selectors.some(({ selector }) => selector === "step"),
    kinds: [...new Set(selectors.flatMap(({ kind = [] }) => kind))],
    takes: takes.size === 1 ? [...takes][0]! : "either",
    inList,
    inRecord,
  })];
}

/** The places for references among the properties of a block, in the order of its schema. */
export const slotsOf: (description: BlockDescription) => readonly Slot[] = onceFor((description) =>
  Object.entries(description.properties).flatMap(([property, schema]) => slotOf(property, schema, description))
);

/** Whether a block gets whole batches. One that does not is run once for each element, so any property may vary. */
export function takesBatches({ batch = [], batchOrScalar = [], takesBatches }: BlockDescription): boolean {
  return takesBatches === true || batch.length > 0 || batchOrScalar.length > 0;
}

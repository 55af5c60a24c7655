import type { BlockDescription } from "../blocks/description.ts";
import type { Schema } from "../blocks/schema.ts";
import type { Slot } from "./examined.ts";

/** What a schema says of references, before it is said of which property. */
interface References {
  readonly selectors: readonly Schema[];
  readonly inList: boolean;
}

const NONE: References = { selectors: [], inList: false };

/**
 * The references that a schema takes, as the engine finds them: its own, those of its alternatives, and those one list
 * deep. References further down it takes for literals.
 */
function referencesIn(schema: Schema, inside: boolean): References {
  if (schema.selector !== undefined) return { selectors: [schema], inList: false };
  if (schema.items !== undefined) {
    return inside ? NONE : { selectors: referencesIn(schema.items, true).selectors, inList: true };
  }
  const parts = (schema.anyOf ?? []).map((part) => referencesIn(part, inside));
  return {
    selectors: parts.flatMap(({ selectors }) => selectors),
    inList: parts.some(({ selectors, inList }) => inList && selectors.length > 0),
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
  const inRecord = schema.items === undefined && schema.type === "object" && schema.additionalProperties !== undefined;
  const { selectors, inList } = referencesIn(inRecord ? schema.additionalProperties! : schema, false);
  if (selectors.length === 0) return [];
  const takes = new Set(selectors.map((selector) => handsOver(selector, property, description)));
  return [Object.freeze({
    property,
    takesSteps: selectors.some(({ selector }) => selector === "step"),
    kinds: [...new Set(selectors.flatMap(({ kind = [] }) => kind))],
    takes: takes.size === 1 ? [...takes][0]! : "either",
    inList: !inRecord && inList,
    inRecord,
  })];
}

const known = new WeakMap<BlockDescription, readonly Slot[]>();

/** The places for references among the properties of a block, in the order of its schema. */
export function slotsOf(description: BlockDescription): readonly Slot[] {
  let slots = known.get(description);
  if (slots === undefined) {
    slots = Object.entries(description.properties).flatMap(([property, schema]) =>
      slotOf(property, schema, description)
    );
    known.set(description, slots);
  }
  return slots;
}

/** Whether a block gets whole batches. One that does not is run once for each element, so any property may vary. */
export function takesBatches({ batch = [], batchOrScalar = [], takesBatches }: BlockDescription): boolean {
  return takesBatches === true || batch.length > 0 || batchOrScalar.length > 0;
}

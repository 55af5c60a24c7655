import type { StepFacts } from "./step_facts.ts";
import { demandedSchema } from "./demanded_schema.ts";
import { describedFacts } from "./described_facts.ts";
import type { BlockDescription } from "./description.ts";
import type { Schema } from "./schema.ts";

/** A block, and what of it decides how its steps are built and written. */
export interface Buildable {
  /** What the engine knows of the block: by this JSON is read. */
  readonly block: BlockDescription;
  /** The same with less, where the engine takes what it cannot use: by this a builder takes values. */
  readonly offered: BlockDescription;
  /** What all steps have in common. */
  readonly facts: StepFacts;
}

/** What a block's description does not say. */
export interface BuildableOptions {
  /** What to do where the engine deprecates the block. */
  readonly instead?: string;
  /** What a builder takes for some properties, where that is less than what the engine does. */
  readonly narrower?: Readonly<Record<string, Schema>>;
  /** Values that still pass and no longer work. */
  readonly deprecatedValues?: NonNullable<StepFacts["deprecatedValues"]>;
}

/** What steps of a described block are built by. */
export function buildableOf(
  block: BlockDescription,
  { instead = "", narrower = {}, deprecatedValues = {} }: BuildableOptions = {},
): Buildable {
  const properties = Object.entries(block.properties).map(([key, schema]) => [key, demandedSchema(block, key, schema)]);
  return Object.freeze({
    block,
    offered: { ...block, properties: { ...Object.fromEntries(properties), ...narrower } },
    facts: { ...describedFacts(block, instead), deprecatedValues },
  });
}

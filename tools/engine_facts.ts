import type { BlockDescription } from "../src/blocks/description.ts";
import { describeBlocks } from "../src/generate/describe_blocks.ts";
import { catalogueForm, isCatalogue } from "./catalogue_form.ts";
import { type Catalogue, keepRemoved } from "./keep_removed.ts";

/** What an engine says of blocks: all that a regeneration writes anew. */
export interface EngineFacts {
  /** `engine/blocks.json`: the blocks of the engine that we follow. */
  readonly catalogue: Catalogue;
  /** `engine/newer.json`: those that came after it. */
  readonly newer: Catalogue["blocks"];
}

/** Every block, read. */
export function describeFacts({ catalogue, newer }: EngineFacts): readonly BlockDescription[] {
  const { length } = catalogue.blocks;
  return describeBlocks({ ...catalogue, blocks: [...catalogue.blocks, ...newer] })
    .map((block, index) => index < length ? block : { ...block, newer: true });
}

/** The facts by what a server, or a file, says by now. */
export function nextFacts(answer: unknown, known: EngineFacts): EngineFacts {
  const served = (isCatalogue(answer) ? answer : catalogueForm(answer, known.catalogue)) as Catalogue;
  const types = new Set(describeBlocks(served).map(({ type }) => type));
  return {
    catalogue: keepRemoved(served, known.catalogue),
    newer: known.newer.filter(({ type }) => !types.has(type)),
  };
}

/** Facts as their file holds them: a regeneration shows what changed, and nothing else. */
export function factsText(facts: unknown): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}

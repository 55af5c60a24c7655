import type { BlockDescription } from "../src/blocks/description.ts";
import { describeBlocks } from "../src/generate/describe_blocks.ts";

/** What was found beside the engine's catalogue: more of a block by its type, and whole blocks that came after it. */
interface Findings extends Readonly<Record<typeof ADDED[number], Readonly<Record<string, unknown>>>> {
  readonly newer: readonly unknown[];
  readonly notes: Readonly<Record<string, string>>;
}

const ADDED = [
  "successor",
  "dynamicOutputs",
  "spellings",
  "castToList",
  "demands",
] as const satisfies readonly (keyof BlockDescription)[];

function readJson(name: string): unknown {
  return JSON.parse(Deno.readTextFileSync(new URL(`./engine/${name}`, import.meta.url)));
}

function findings(): Findings {
  return readJson("demands.json") as Findings;
}

/** What the documentation of blocks says beside the facts, by their types. */
export function ownNotes(): Findings["notes"] {
  return findings().notes;
}

/** What the engine knows of every block, with what was found beside its catalogue. */
export function ownBlocks(): readonly BlockDescription[] {
  const catalogue = readJson("blocks.json") as object;
  const { newer, ...added } = findings();
  const later = describeBlocks({ ...catalogue, blocks: newer }).map((block) => ({ ...block, newer: true as const }));
  return [...describeBlocks(catalogue), ...later].map((block) => {
    const found = ADDED.filter((key) => added[key][block.type] !== undefined);
    return { ...block, ...Object.fromEntries(found.map((key) => [key, added[key][block.type]])) };
  });
}

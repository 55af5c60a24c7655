import type { BlockDescription } from "../src/blocks/description.ts";
import { describeBlocks } from "../src/generate/describe_blocks.ts";

/** What was found beside the engine's catalogue: more of a block by its type, and whole blocks that came after it. */
interface Findings extends Readonly<Record<typeof ADDED[number], Readonly<Record<string, unknown>>>> {
  readonly newer: readonly unknown[];
}

const ADDED = [
  "dynamicOutputs",
  "spellings",
  "castToList",
  "demands",
] as const satisfies readonly (keyof BlockDescription)[];

function readJson(name: string): unknown {
  return JSON.parse(Deno.readTextFileSync(new URL(`./engine/${name}`, import.meta.url)));
}

/** What the engine knows of every block, with what was found beside its catalogue. */
export function ownBlocks(): readonly BlockDescription[] {
  const catalogue = readJson("blocks.json") as object;
  const { newer, ...findings } = readJson("demands.json") as Findings;
  const later = describeBlocks({ ...catalogue, blocks: newer }).map((block) => ({ ...block, newer: true as const }));
  return [...describeBlocks(catalogue), ...later].map((block) => {
    const added = ADDED.filter((key) => findings[key][block.type] !== undefined);
    return { ...block, ...Object.fromEntries(added.map((key) => [key, findings[key][block.type]])) };
  });
}

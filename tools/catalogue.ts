import type { BlockDescription } from "../src/blocks/description.ts";
import { describeFacts, type EngineFacts } from "./engine_facts.ts";

/** What was found beside the engine's catalogue: more of a block by its type. */
interface Findings extends Readonly<Record<typeof ADDED[number], Readonly<Record<string, unknown>>>> {
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

/** What the engine says of blocks. */
export function ownFacts(): EngineFacts {
  return { catalogue: readJson("blocks.json"), newer: readJson("newer.json") } as EngineFacts;
}

/** What the engine knows of every block, with what was found beside its catalogue. */
export function ownBlocks(): readonly BlockDescription[] {
  const added = findings();
  return describeFacts(ownFacts()).map((block) => {
    const found = ADDED.filter((key) => added[key][block.type] !== undefined);
    return { ...block, ...Object.fromEntries(found.map((key) => [key, added[key][block.type]])) };
  });
}

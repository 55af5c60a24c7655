import { CATALOGUE } from "../src/blocks/catalogue/catalogue.ts";
import type { BlockDescription } from "../src/blocks/description.ts";
import { engine } from "../src/engine/engine.ts";
import { describeBlocks } from "../src/generate/describe_blocks.ts";
import { readJson } from "./read_json.ts";

/** What an engine says of its blocks: as it says it, and read. */
export interface EngineAnswer {
  readonly json: unknown;
  readonly blocks: readonly BlockDescription[];
}

/**
 * Asks a server what its blocks are, or reads a file with such an answer or with a catalogue like
 * `tools/engine/blocks.json`. A key, if the server wants one, comes from the environment.
 */
export async function describedFrom(source: string): Promise<EngineAnswer> {
  if (/^https?:\/\//i.test(source)) return await engine({ url: source }).describe();
  const json = await readJson(source);
  return { json, blocks: describeBlocks(json, CATALOGUE.blocks) };
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { blocks } from "../../../src/blocks/blocks.ts";
import { CATALOGUE } from "../../../src/blocks/catalogue/catalogue.ts";
import type { BlockDescription } from "../../../src/blocks/description.ts";
import { loadedBy } from "../../loaded_by.ts";

interface BlockVersion {
  readonly type: string;
  readonly description: BlockDescription;
}

const FOLDER = "/src/blocks/catalogue/";

/** The modules of the catalogue that are loaded when an entry is imported. */
async function catalogueModules(entry: string): Promise<readonly string[]> {
  return (await loadedBy(entry)).filter((path) => path.includes(FOLDER)).map((path) => path.split(FOLDER)[1]!)
    .toSorted();
}

test("the front door loads of the catalogue the facts of the Llama blocks alone", async () => {
  assert.deepEqual(await catalogueModules("mod.ts"), ["facts/llama_3_2_vision.ts", "facts/llama_vision.ts"]);
});

test("a family loads itself and its facts alone", async () => {
  assert.deepEqual(await catalogueModules("src/blocks/catalogue/dynamic_crop.ts"), [
    "dynamic_crop.ts",
    "facts/dynamic_crop.ts",
  ]);
});

test("the catalogue of facts is one module", async () => {
  assert.deepEqual(await catalogueModules("src/blocks/catalogue/catalogue.ts"), ["catalogue.ts"]);
});

test("the catalogue holds the facts that the builders hold", () => {
  const versions = Object.values(blocks).flatMap((family) => Object.values(family) as BlockVersion[]);
  for (const { type, description } of versions) assert.deepEqual(CATALOGUE.blocks.get(type), description);
  assert.equal(CATALOGUE.types.length, versions.length);
});

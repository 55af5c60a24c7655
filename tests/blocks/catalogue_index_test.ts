import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../../src/blocks/catalogue/catalogue.ts";
import { catalogueOf } from "../../src/blocks/catalogue_index.ts";
import type { BlockDescription } from "../../src/blocks/description.ts";

const blur: BlockDescription = {
  type: "acme/blur@v1",
  aliases: ["Blur"],
  title: "Blur",
  category: "",
  properties: {},
  required: [],
  outputs: {},
};

test("catalogues and descriptions are joined, aliases included", () => {
  const joined = catalogueOf([CATALOGUE, catalogueOf([blur])]);
  assert.deepEqual(joined.types, [...CATALOGUE.types, "acme/blur@v1"]);
  assert.equal(joined.blocks.size, CATALOGUE.blocks.size + 2);
  assert.equal(joined.blocks.get("Blur"), blur);
});

test("where two claim the same type, the first has it", () => {
  const mine = { ...blur, type: "roboflow_core/dynamic_crop@v1", aliases: [] };
  assert.equal(catalogueOf([mine, CATALOGUE]).blocks.get(mine.type), mine);
  assert.equal(catalogueOf([CATALOGUE, mine]).blocks.get(mine.type), CATALOGUE.blocks.get(mine.type));
  assert.deepEqual(catalogueOf([CATALOGUE, mine]).types, CATALOGUE.types);
});

test("a successor is a block that the engine has and does not deprecate, of one that it deprecates", () => {
  const succeeded = CATALOGUE.types.map((type) => CATALOGUE.blocks.get(type)!).filter((block) => block.successor);
  assert(succeeded.every(({ deprecated }) => deprecated));
  for (const { successor } of succeeded) {
    const { deprecated, newer } = CATALOGUE.blocks.get(successor!)!;
    assert.deepEqual([deprecated, newer], [undefined, undefined]);
  }
});

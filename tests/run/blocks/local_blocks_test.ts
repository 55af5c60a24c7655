import { test } from "node:test";
import assert from "node:assert/strict";
import { CATALOGUE } from "../../../src/blocks/catalogue/catalogue.ts";
import { LOCAL_BLOCKS } from "../../../src/run/blocks/local_blocks.ts";
import { contextAt } from "./give.ts";

test("each block that runs here is one of the engine's, by its own type", () => {
  for (const type of Object.keys(LOCAL_BLOCKS)) assert.equal(CATALOGUE.blocks.get(type)?.type, type);
});

test("a property that was left out is as good as null", async () => {
  const left = {
    "string_template@v1": [{ template: "x" }, ["data", "data_operations"]],
    "switch_case@v1": [{ value: "x" }, ["cases", "case_insensitive", "default_next_steps"]],
    "first_non_empty_or_default@v1": [{ data: [null] }, ["default"]],
    "csv_formatter@v1": [{ columns_data: { a: 1n } }, ["columns_operations"]],
  } as const;
  for (const [name, [values, properties]] of Object.entries(left)) {
    const block = LOCAL_BLOCKS[`roboflow_core/${name}`]!;
    const nulls = Object.fromEntries(properties.map((property) => [property, null]));
    assert.deepEqual(await block.run({ ...values, ...nulls }, contextAt()), await block.run(values, contextAt()), name);
  }
});

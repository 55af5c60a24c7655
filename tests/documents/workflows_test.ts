import { test } from "node:test";
import assert from "node:assert/strict";
import { CATALOGUE } from "@stepwright/workflows/check";
import { LOCAL_BLOCKS } from "../../src/run/blocks/local_blocks.ts";
import { isModelBlock } from "../../src/run/model_blocks/model_blocks.ts";
import { readMarkdown, tableWith } from "./markdown.ts";

const DOCUMENT = await readMarkdown("docs/workflows.md");

test("the table of what runs here has every block that does", () => {
  const [models, ...others] = tableWith(DOCUMENT, "blocks", "of `roboflow_core`").map((row) =>
    row["of `roboflow_core`"]!.codes.map((name) => `roboflow_core/${name}`)
  );
  const types = [...new Set(CATALOGUE.blocks.values())].map(({ type }) => type);
  assert.deepEqual(models?.toSorted(), types.filter(isModelBlock).toSorted());
  assert.deepEqual(others.flat().toSorted(), Object.keys(LOCAL_BLOCKS).toSorted());
});

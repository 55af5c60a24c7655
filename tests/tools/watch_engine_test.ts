import assert from "node:assert/strict";
import { test } from "node:test";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { describeBlocks } from "../../src/generate/describe_blocks.ts";
import { blockChanges, changeLine } from "../../tools/block_changes.ts";
import { catalogueForm, isCatalogue } from "../../tools/catalogue_form.ts";
import catalogue from "../../tools/engine/blocks.json" with { type: "json" };
import { served } from "../generate/served.ts";
import { runTool } from "./run_tool.ts";

const BLUR: BlockDescription = {
  type: "acme/blur@v1",
  title: "Blur",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image", "rle"] },
    size: { type: "integer", default: 5 },
    mode: { enum: ["fast", "fine"], type: "string" },
  },
  required: ["image"],
  outputs: { image: ["image"] },
};

function changed(more: Partial<BlockDescription>): readonly string[] {
  return blockChanges([BLUR], [{ ...BLUR, ...more }]).map(changeLine);
}

test("a block that an engine has and we have not is added, and the other way round removed", () => {
  const other = { ...BLUR, type: "acme/blur@v2" };
  assert.deepEqual(blockChanges([BLUR], [other]), [
    { change: "removed", type: "acme/blur@v1" },
    { change: "added", type: "acme/blur@v2" },
  ]);
  assert.deepEqual(blockChanges([{ ...BLUR, newer: true }], []), []);
});

test("of a block it is told which property, type, kind, default, choice or output changed, and how", () => {
  assert.deepEqual(changed({ deprecated: true }), ["acme/blur@v1: deprecated"]);
  assert.deepEqual(changed({ properties: { ...BLUR.properties, size: { type: "number", default: 7 } } }), [
    'acme/blur@v1: properties.size.type is now "number"; it was "integer"',
    "acme/blur@v1: properties.size.default is now 7; it was 5",
  ]);
  assert.deepEqual(changed({ properties: { ...BLUR.properties, image: { selector: "any_data", kind: ["image"] } } }), [
    'acme/blur@v1: properties.image.kind is now ["image"]; it was ["image","rle"]',
  ]);
  assert.deepEqual(changed({ properties: { ...BLUR.properties, depth: { type: "integer" } }, required: [] }), [
    'acme/blur@v1: properties.depth is now {"type":"integer"}; it was not there',
    'acme/blur@v1: required is now []; it was ["image"]',
  ]);
  assert.deepEqual(changed({ outputs: {} }), ['acme/blur@v1: outputs.image is no longer there; it was ["image"]']);
});

test("the order of kinds, and what no engine tells, is no change", () => {
  const image = { selector: "any_data", kind: ["rle", "image"] } as const;
  assert.deepEqual(changed({ properties: { ...BLUR.properties, image }, successor: "acme/blur@v2" }), []);
});

test("a server's answer in the form of the catalogue describes the same blocks", () => {
  assert(isCatalogue(catalogue));
  for (const where of ["in each block", "beside the blocks"] as const) {
    const answer = served(where);
    assert(!isCatalogue(answer));
    const made = catalogueForm(answer, catalogue);
    assert(isCatalogue(made));
    assert.deepEqual(describeBlocks(JSON.parse(JSON.stringify(made))), describeBlocks(catalogue));
  }
});

test("a definition that two blocks have otherwise stays with each of them", () => {
  const block = (type: string, words: readonly string[]) => ({
    manifest_type_identifier: type,
    block_schema: { properties: { mode: { $ref: "#/$defs/Mode" } }, $defs: { Mode: { enum: words, type: "string" } } },
    outputs_manifest: [],
  });
  const answer = { blocks: [block("acme/a@v1", ["a"]), block("acme/b@v1", ["b"]), block("acme/c@v1", ["a"])] };
  const described = describeBlocks(JSON.parse(JSON.stringify(catalogueForm(answer, catalogue))));
  assert.deepEqual(described.map(({ definitions }) => definitions?.["Mode"]?.enum), [["a"], ["b"], ["a"]]);
});

test("the program ends with 1 where there are changes, and says them as JSON", async () => {
  const [first] = catalogue.blocks;
  const { code, said } = await runTool("watch_engine.ts", JSON.stringify({ ...catalogue, blocks: [first] }), "--json");
  const changes = JSON.parse(said) as readonly { readonly change: string; readonly type: string }[];
  assert.equal(code, 1);
  assert.deepEqual(new Set(changes.map(({ change }) => change)), new Set(["removed"]));
  assert(!changes.some(({ type }) => type === first!.type));
});

test("what is no description of blocks ends it with 2, and a sentence", async () => {
  const { code, complained } = await runTool("watch_engine.ts", "<html>");
  assert.equal(code, 2);
  assert.match(complained, /^Cannot read ".*": it is no JSON; it begins with "<html>"\n$/);
});

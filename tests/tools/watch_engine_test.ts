import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { describeBlocks } from "../../src/generate/describe_blocks.ts";
import { blockChanges, changeLine } from "../../tools/block_changes.ts";
import { catalogueForm, isCatalogue } from "../../tools/catalogue_form.ts";
import catalogue from "../../tools/engine/blocks.json" with { type: "json" };
import newer from "../../tools/engine/newer.json" with { type: "json" };
import { describeFacts, type EngineFacts, factsText, nextFacts } from "../../tools/engine_facts.ts";
import { removedTypes } from "../../tools/keep_removed.ts";
import { served } from "../generate/served.ts";
import { runTool } from "./run_tool.ts";

const FACTS: EngineFacts = { catalogue, newer };

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

test("a regeneration from what we know already changes no letter of the facts", async () => {
  const next = nextFacts(catalogue, FACTS);
  for (const [file, facts] of [["blocks.json", next.catalogue], ["newer.json", next.newer]] as const) {
    const path = new URL(`../../tools/engine/${file}`, import.meta.url);
    assert(factsText(facts) === await readFile(path, "utf8"), `${file} would be written otherwise`);
  }
});

/** The facts after a regeneration from an engine without some block, and with other definitions. */
function without(type: string): EngineFacts {
  const { blocks } = catalogue;
  return nextFacts({ ...catalogue, definitions: {}, blocks: blocks.filter((block) => block.type !== type) }, FACTS);
}

test("a block that the engine no longer has is kept as deprecated, in its place and as it was", () => {
  const type = "roboflow_core/continue_if@v1";
  const index = catalogue.blocks.findIndex((block) => block.type === type);
  const [before, after] = [FACTS, without(type)].map((facts) => describeFacts(facts)[index]);
  assert(before!.definitions !== undefined && before!.deprecated === undefined);
  assert.deepEqual(after, { ...before, deprecated: true });
});

test("a block is reported as removed once, and has no mark any longer when the engine has it again", () => {
  const type = "roboflow_core/rate_limiter@v1";
  const ours = describeFacts(FACTS);
  const theirs = ours.filter((block) => block.type !== type);
  assert.deepEqual(blockChanges(ours, theirs).map(changeLine), [
    `${type}: removed; --regenerate keeps it as deprecated`,
  ]);
  const kept = nextFacts({ ...catalogue, blocks: catalogue.blocks.filter((block) => block.type !== type) }, FACTS);
  assert.deepEqual(blockChanges(describeFacts(kept), theirs, removedTypes(kept.catalogue)), []);
  assert.deepEqual(nextFacts(catalogue, kept), FACTS);
});

test("a new block comes behind those that we know, and what the engine has by now is not newer", () => {
  const facts = nextFacts({ ...catalogue, blocks: [...newer, ...catalogue.blocks] }, FACTS);
  assert.deepEqual(facts, { catalogue: { ...catalogue, blocks: [...catalogue.blocks, ...newer] }, newer: [] });
  assert(describeFacts(facts).every((block) => block.newer === undefined));
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

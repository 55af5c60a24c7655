import { test } from "node:test";
import assert from "node:assert/strict";
import { input } from "@stepwright/workflows";
import { CATALOGUE, checkWorkflow, ERROR_CLASSES } from "@stepwright/workflows/check";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { examine } from "../../src/check/examine.ts";
import { COMPILER_RULES, type CompilerRule } from "../../src/check/rules.ts";
import { slotsOf } from "../../src/check/slots.ts";
import { kindsMatch } from "../../src/selectors/reference.ts";
import engine from "../../tools/engine/blocks.json" with { type: "json" };
import { type Cell, readMarkdown, tableWith } from "./markdown.ts";

const DOCUMENT = await readMarkdown("docs/references_and_kinds.md");
const BLOCKS = [...new Set(CATALOGUE.blocks.values())];

function code({ codes: [first] }: Cell): string {
  assert(first !== undefined);
  return first;
}

test("the table of selectors says where each may stand", () => {
  const definition = (property: string, next: string, output: string) => ({
    version: "1.0",
    inputs: [{ type: "WorkflowImage", name: "photo" }],
    steps: [
      { type: "roboflow_core/llama_vision@v2", name: "seen", images: "$inputs.photo", task_type: "caption" },
      { type: "roboflow_core/property_definition@v1", name: "any", data: property, operations: [] },
      { type: "roboflow_core/rate_limiter@v1", name: "gate", depends_on: "$inputs.photo", next_steps: [next] },
    ],
    outputs: [{ type: "JsonField", name: "output", selector: output }],
  });
  const [data, step] = ["$steps.seen.output", "$steps.seen"];
  const rows = tableWith(DOCUMENT, "selector", "in flow control");
  assert.equal(rows.length, 4);
  for (const row of rows) {
    const selector = code(row["selector"]!);
    const takes = (...places: Parameters<typeof definition>) => checkWorkflow(definition(...places)).ok ? "yes" : "no";
    assert.equal(row["in a property"]!.text, takes(selector, step, data), selector);
    assert.equal(row["in flow control"]!.text, takes(data, selector, data), selector);
    assert.equal(row["in the workflow's outputs"]!.text, takes(data, step, selector), selector);
  }
});

test("the table of inputs says how each is declared", () => {
  const makers = [
    ["image", input.image("photo")],
    ["parameter", input.parameter("limit")],
    ["batch", input.batch("zones")],
    ["videoMetadata", input.videoMetadata("video")],
  ] as const;
  const rows = tableWith(DOCUMENT, "maker", "`type`");
  assert.equal(rows.length, makers.length);
  for (const [place, [maker, { declaration, kinds }]] of makers.entries()) {
    const row = rows[place]!;
    assert(code(row["maker"]!).startsWith(`input.${maker}(`));
    assert.equal(code(row["`type`"]!), declaration.type);
    assert.deepEqual(row["kinds, where none is named"]!.codes, kinds);
    const single = declaration.type === "WorkflowParameter";
    assert.equal(row["for all images of a run"]!.text, single ? "one and the same" : "one for each: a batch");
  }
});

test("the table of wires says which kinds fit", () => {
  for (const row of tableWith(DOCUMENT, "a value of kind", "fits")) {
    const [given, taken] = [row["a value of kind"]!.codes, row["in a property of kind"]!.codes];
    assert.equal(row["fits"]!.text, kindsMatch(taken, given) ? "yes" : "no", `${given} in ${taken}`);
  }
});

test("the table of kinds has every kind of the engine, once", () => {
  const said = tableWith(DOCUMENT, "kinds", "in JSON").flatMap((row) => row["kinds"]!.codes);
  assert.deepEqual(said.toSorted(), engine.kinds.map(({ name }) => name).toSorted());
});

test("the kinds that no property names are those that the document lists", () => {
  const named = new Set(
    JSON.stringify(BLOCKS.map(({ properties, definitions }) => [properties, definitions]))
      .matchAll(/"kind":\[([^\]]*)\]/g).flatMap(([, kinds]) => JSON.parse(`[${kinds}]`) as string[]),
  );
  const unnamed = engine.kinds.map(({ name }) => name).filter((name) => !named.has(name));
  const paragraph = DOCUMENT.paragraphs.find(({ text }) => text.startsWith("Some kinds are made by blocks"));
  assert.deepEqual(paragraph?.codes.filter((kind) => kind !== "*"), unnamed.toSorted());
});

test("the table of depths has every block that changes it", () => {
  const LEVELS = new Map([[1, "one level deeper"], [-1, "one level higher"], [0, "as deep"]]);
  const deeper = (offsets: Readonly<Record<string, number>>) =>
    Object.keys(offsets).filter((name) => offsets[name]! > 0);
  const known = BLOCKS.filter(({ outputOffset, inputOffsets }) =>
    outputOffset !== undefined || inputOffsets !== undefined
  )
    .map(({ type, outputOffset = 0, inputOffsets = {} }) => [type, LEVELS.get(outputOffset), deeper(inputOffsets)]);
  const said = tableWith(DOCUMENT, "block", "its outputs lie").map((row) => [
    code(row["block"]!),
    row["its outputs lie"]!.text,
    row["a property that must lie deeper"]!.codes,
  ]);
  assert.deepEqual(said.toSorted(), known.toSorted());
});

test("the table of flow control has every property that takes steps", () => {
  const stepsOf = (block: BlockDescription) =>
    slotsOf(block).filter(({ takesSteps }) => takesSteps).map(({ property }) => property);
  const known = BLOCKS.map((block) => [block.type, stepsOf(block)] as const).filter(([, steps]) => steps.length > 0);
  const said = tableWith(DOCUMENT, "block", "properties that take steps")
    .map((row) => [code(row["block"]!), row["properties that take steps"]!.codes]);
  assert.deepEqual(said.toSorted(), known.toSorted());
});

test("the definition compiles, and with each change is refused as the table says", () => {
  const [text] = DOCUMENT.definitions;
  assert.deepEqual(checkWorkflow(JSON.parse(text!)).problems.filter(({ severity }) => severity === "error"), []);
  for (const row of tableWith(DOCUMENT, "property", "set to", "`problem.code`")) {
    const definition = JSON.parse(text!) as { readonly steps: Record<string, unknown>[] };
    const [step, property] = code(row["property"]!).split(".") as [string, string];
    const changed = definition.steps.find(({ name }) => name === step)!;
    changed[property] = JSON.parse(code(row["set to"]!));
    const examined = examine(definition, CATALOGUE, false);
    const found = Object.entries(COMPILER_RULES).flatMap(([rule, find]) =>
      find(examined).filter(({ severity }) => severity === "error").map((problem) => [rule, problem.code] as const)
    );
    const place = `${row["property"]!.text} set to ${row["set to"]!.text}`;
    assert.deepEqual(found.map(([, found]) => found), [code(row["`problem.code`"]!)], place);
    const raised = ERROR_CLASSES[code(row["the engine's class"]!)]?.rules;
    assert(raised?.includes(found[0]![0] as CompilerRule), place);
  }
});

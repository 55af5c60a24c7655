import { test } from "node:test";
import assert from "node:assert/strict";
import { input, InvalidStepError, llamaVision, openRouter, roboflow } from "@stepwright/workflows";
import { blocks } from "@stepwright/workflows/blocks";
import { CATALOGUE } from "@stepwright/workflows/check";
import { startOpenRouter } from "@stepwright/workflows/testing";
import * as llama32 from "../../src/blocks/catalogue/facts/llama_3_2_vision.ts";
import * as llama from "../../src/blocks/catalogue/facts/llama_vision.ts";
import type { BlockDescription } from "../../src/blocks/description.ts";
import type { Schema } from "../../src/blocks/schema.ts";
import config from "../../deno.json" with { type: "json" };
import { type Cell, readMarkdown, tableWith } from "./markdown.ts";

const BUILDERS = await readMarkdown("docs/builders.md");

const FACTS: Readonly<Record<string, BlockDescription>> = { v1: llama32.v1, v2: llama.v2, v3: llama.v3 };
const VERSIONS = ["v1", "v2", "v3"] as const;

type AnyBuilder = Readonly<Record<string, (value?: unknown) => AnyBuilder>> & { readonly toJSON: () => unknown };

/** A builder of which the compiler knows no state: any method with any value. */
function start(version: typeof VERSIONS[number]): AnyBuilder {
  return llamaVision[version]() as unknown as AnyBuilder;
}

/** What a builder sets by itself, which is no default of the engine. */
const SET_BY_BUILDERS: Readonly<Record<string, unknown>> = { name: "llama_vision", images: "$inputs.image" };

function versionsOf({ text }: Cell): readonly (typeof VERSIONS[number])[] {
  return VERSIONS.filter((version) => text === "all" || text.includes(version));
}

function methodOf({ codes }: Cell): string {
  return codes[0]!.replace(/^\.|\(\)$/g, "");
}

/** The kinds of the references that a property takes. */
function kindsOf({ kind, anyOf = [] }: Schema): readonly string[] {
  return [...kind ?? [], ...anyOf.flatMap(kindsOf)];
}

for (const version of VERSIONS) {
  const block = FACTS[version]!;

  test(`the table of properties is that of ${version}`, () => {
    const rows = tableWith(BUILDERS, "JSON key", "default").filter((row) =>
      versionsOf(row["versions"]!).includes(version)
    );
    const keys = rows.map((row) => row["JSON key"]!.codes[0]!);
    assert.deepEqual(keys.toSorted(), ["name", ...Object.keys(block.properties)].toSorted());
    for (const row of rows) {
      const key = row["JSON key"]!.codes[0]!;
      const { default: standard, relevantFor, ...schema } = block.properties[key] ?? {};
      const written = row["default"]!;
      const stated = written.text.includes("#models") ? llamaVision[version].models[0]?.label : parsed(written);
      // A builder has no task before it is given one.
      assert.deepEqual(stated, key === "task_type" ? undefined : SET_BY_BUILDERS[key] ?? standard, `default of ${key}`);
      const tasks = row["tasks"]!.codes.filter((task) =>
        (llamaVision[version].tasks as readonly string[]).includes(task)
      );
      assert.deepEqual(tasks.toSorted(), relevantFor?.["task_type"]?.toSorted() ?? [], `tasks of ${key}`);
      assert.deepEqual(row["references to"]!.codes.toSorted(), kindsOf(schema).toSorted(), `kinds of ${key}`);
      assert.equal(typeof start(version)[methodOf(row["method"]!)], "function");
    }
  });
}

function parsed({ codes: [code] }: Cell): unknown {
  return code === undefined ? undefined : JSON.parse(code);
}

test("each method takes the values that its row shows, and refuses the others", () => {
  for (const row of tableWith(BUILDERS, "a value is", "such as", "not")) {
    const method = methodOf(row["method"]!);
    const set = (code: string) => start("v2")[method]!(JSON.parse(code));
    for (const code of row["such as"]!.codes) assert.doesNotThrow(() => set(code), `${method}(${code})`);
    for (const code of row["not"]!.codes) assert.throws(() => set(code), InvalidStepError, `${method}(${code})`);
  }
});

test("the table of versions says what they have", () => {
  for (const row of tableWith(BUILDERS, "version", "`type`", "tasks")) {
    const version = row["version"]!.codes[0]!.split(".")[1] as typeof VERSIONS[number];
    const { type, tasks } = llamaVision[version];
    const block = FACTS[version]!;
    assert.deepEqual(row["`type`"]!.codes, [type]);
    assert.equal(Number(row["tasks"]!.text), tasks.length);
    assert.equal(row["`privacyLevel`"]!.text === "yes", "privacy_level" in block.properties);
    assert.deepEqual(row["without `apiKey`"]!.codes, [block.properties["api_key"]?.default ?? []].flat());
    assert.deepEqual(row["`outputs`"]!.codes, Object.keys(block.outputs));
    const standing = block.deprecated ? "deprecates it" : block.newer ? "does not know it" : "has it";
    assert.equal(row["the engine 1.5.0"]!.text, standing);
  }
});

test("the table of models is that of the versions", () => {
  const rows = tableWith(BUILDERS, "label", "slug").map((row) => [
    row["version"]!.text,
    row["label"]!.codes[0],
    row["slug"]!.codes[0],
    row["on OpenRouter"]!.text === "reported gone",
  ]);
  const models = VERSIONS.flatMap((version) =>
    llamaVision[version].models.map(({ label, slug, deprecated }) => [version, label, slug, deprecated])
  );
  assert.deepEqual(rows, models);
});

test("the table of privacy levels says what a run sends", async () => {
  await using server = await startOpenRouter();
  const hosted = openRouter({ apiKey: "sk-or-v1-levels", baseURL: server.url });
  const managed = roboflow({ apiKey: "rf-levels", baseURL: server.roboflowUrl });
  const rows = tableWith(BUILDERS, "level", "which providers");
  assert.deepEqual(rows.map((row) => row["level"]!.codes[0]), FACTS["v2"]!.properties["privacy_level"]!.enum);
  const said = ({ codes }: Cell) => JSON.parse(`{${codes.join()}}`);
  for (const row of rows) {
    const step = llamaVision.v3().task("caption").privacyLevel(row["level"]!.codes[0] as "deny");
    await step.run("examples/images/text.png", { target: hosted });
    const { provider } = server.requests.at(-1)!.body as { provider?: unknown };
    assert.deepEqual({ ...(provider !== undefined && { provider }) }, said(row["a run sends to OpenRouter"]!));
    await step.run("examples/images/text.png", { target: managed });
    const { privacy_level } = server.requests.at(-1)!.body as { privacy_level?: unknown };
    assert.deepEqual({ privacy_level }, said(row["and to Roboflow"]!));
  }
});

test("the table of keys says what becomes of each in the JSON", () => {
  const forms: Readonly<Record<string, unknown>> = {
    '"rf_key:account"': "rf_key:account",
    '"rf_key:user:<id>"': "rf_key:user:7",
    '"sk-or-…"': "sk-or-v1-example",
    'input.parameter("key", "secret")': input.parameter("key", "secret"),
    'input.parameter("key", "string")': input.parameter("key", "string"),
  };
  const rows = tableWith(BUILDERS, "form", "in the JSON").filter((row) => (row["form"]!.codes[0] ?? "") in forms);
  assert.equal(rows.length, Object.keys(forms).length);
  for (const row of rows) {
    const key = forms[row["form"]!.codes[0]!];
    const step = llamaVision.v3().apiKey(key as string).task("caption");
    const warns = step.warnings.some(({ code }) => code === "secret-in-json");
    assert.equal(row["in the JSON"]!.text.includes("warning"), warns);
    const [stated] = row["in the JSON"]!.codes;
    if (stated !== undefined) assert.equal(step.toJSON().api_key, JSON.parse(stated));
  }
});

test("there are as many blocks as the documents say, each called as its entry is", async () => {
  const families = Object.keys(config.exports).filter((entry) => entry.startsWith("./blocks/"))
    .map((entry) => entry.slice("./blocks/".length).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  assert.deepEqual(Object.keys(blocks).toSorted(), families.toSorted());
  const versions = Object.values(blocks).flatMap((family) => Object.keys(family));
  const newer = [...CATALOGUE.blocks.values()].filter((block) => block.newer).map(({ type }) => type);
  const sentence = `${versions.length - newer.length} versions in ${families.length} families`;
  for (const { paragraphs } of [BUILDERS, await readMarkdown("README.md")]) {
    assert(paragraphs.some(({ text }) => text.replace(/\s+/g, " ").includes(sentence)), sentence);
  }
  assert.deepEqual(newer, [llamaVision.v3.type]);
});

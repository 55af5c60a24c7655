import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import process from "node:process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { promisify } from "node:util";
import type { BlockDescription } from "../../src/blocks/description.ts";
import ts from "typescript";
import { generateBlocks } from "../../src/generate/generate.ts";

const runProgram = promisify(execFile);
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function block(more: Partial<BlockDescription>): BlockDescription {
  return { type: "acme/blur@v1", title: "Blur", category: "", properties: {}, required: [], outputs: {}, ...more };
}

test("two blocks of one name are refused", () => {
  assert.throws(
    () => generateBlocks([block({ type: "acme/a_b@v1" }), block({ type: "acme/a-b@v1" })]),
    new TypeError("Cannot generate builders: acme/a_b@v1 and acme/a-b@v1 would both be called acmeAB.v1"),
  );
});

test("two properties of one name are refused", () => {
  assert.throws(
    () => generateBlocks([block({ properties: { a_b: {}, "a-b": {} } })]),
    new TypeError(
      "Cannot generate builders: a_b of acme/blur@v1 and a-b of acme/blur@v1 would both be called aB",
    ),
  );
});

test("definitions of one name on which blocks disagree have a type for each", () => {
  const using = (type: string, texts: readonly string[]) =>
    block({ type, properties: { mode: { $ref: "Mode" } }, definitions: { Mode: { enum: texts } } });
  const { files } = generateBlocks([using("acme/a@v1", ["soft"]), using("acme/b@v1", ["hard"])]);
  assert.match(files["acme_a.ts"]!, /export type AcmeAV1Mode = "soft";[\s\S]*mode\(value: AcmeAV1Mode\): this;/);
  assert.match(files["acme_b.ts"]!, /export type AcmeBV1Mode = "hard";/);
});

test("the facts of a family stand alone", () => {
  const { files } = generateBlocks([block({})]);
  assert.deepEqual(files["facts/acme_blur.ts"]!.match(/^import.*$/gm), [
    'import type { BlockDescription } from "@stepwright/workflows/builder";',
  ]);
});

test("a list without blocks, or with something that is none, is refused", () => {
  assert.throws(() => generateBlocks([]), new TypeError("Cannot generate builders: wanted at least one block"));
  assert.throws(
    () => generateBlocks([block({}), { type: "acme/gone@v1", title: "Gone", properties: {} }]),
    new TypeError(
      'Cannot read the block "acme/gone@v1": wanted a text, however short, under category, and a list under required, ' +
        "and an object under outputs",
    ),
  );
});

test("a type by which nothing can be called is refused, and names that mean something already are made longer", () => {
  assert.throws(
    () => generateBlocks([block({ type: "../..@v1" })]),
    new TypeError(
      'Cannot generate builders for the block "../..@v1": its type holds no letter or digit to name builders by',
    ),
  );
  const { modules } = generateBlocks([
    block({ type: "facts@v1" }),
    block({ type: "blocks@v1" }),
    block({ type: "record" }),
  ]);
  assert.deepEqual(modules, {
    blocksBlock: "blocks_block.ts",
    factsBlock: "facts.ts",
    recordBlock: "record.ts",
  });
});

test("no type of a block leads out of the directory", () => {
  const { files } = generateBlocks([block({ type: "../../etc/passwd@v1" }), block({ type: "C/x@.." })]);
  assert.deepEqual(Object.keys(files).filter((path) => !/^(?:facts\/)?[a-z_0-9]+\.ts$/.test(path)), []);
});

test("a property of a block with batches says where it takes one value for all", () => {
  const { files } = generateBlocks([
    block({
      properties: {
        image: { selector: "any_data", kind: ["image"] },
        radius: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }] },
        mode: { enum: ["soft", "hard"] },
      },
      batch: ["image"],
    }),
  ]);
  const sharing = files["acme_blur.ts"]!.match(/It takes one value for a whole batch/g);
  assert.equal(sharing?.length, 1);
});

test("a note and a successor stand in the documentation of a version", () => {
  const { files } = generateBlocks([block({ deprecated: true, successor: "acme/haze@v1" })], {
    notes: { "acme/blur@v1": "See the haze." },
  });
  assert.match(files["acme_blur.ts"]!, /\* See the haze\.\n/);
  assert.match(files["acme_blur.ts"]!, /@deprecated The engine itself deprecates this version: use `acme\/haze@v1`\./);
});

/** What a text can hold that would end a comment, a literal or a template. */
const HOSTILE = "*/ `\"'\\${process.exit()}\n*/ //\u2028 @deprecated";

const HOSTILE_BLOCKS: readonly BlockDescription[] = [
  block({
    type: "acme/hostile@v1",
    title: HOSTILE,
    category: HOSTILE,
    properties: {
      [`a${HOSTILE}`]: { enum: [HOSTILE, "b"], default: HOSTILE, relevantFor: { [HOSTILE]: [HOSTILE] } },
      mode: { $ref: "Record" },
      wire: { selector: "any_data", kind: [HOSTILE] },
      __proto__x: { type: "object", properties: { [HOSTILE]: { $ref: "string" } } },
    },
    required: ["mode"],
    definitions: { Record: { enum: [HOSTILE] }, string: { type: "object", additionalProperties: { type: "string" } } },
    outputs: { [HOSTILE]: [HOSTILE], image: ["image"] },
  }),
];

/** What TypeScript says of generated files in a project of its own, as `tsc` compiles one for Node. */
async function diagnosticsOf(files: Readonly<Record<string, string>>, options: ts.CompilerOptions) {
  const directory = await mkdtemp(`${ROOT}tests/generate/plugin-`);
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(`${directory}/${path}`), { recursive: true });
      await writeFile(`${directory}/${path}`, text);
    }
    const program = ts.createProgram(Object.keys(files).map((path) => `${directory}/${path}`), {
      strict: true,
      target: ts.ScriptTarget.ESNext,
      lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
      paths: { "@stepwright/workflows/builder": [`${ROOT}src/blocks/builder.ts`] },
      noEmit: true,
      skipLibCheck: true,
      types: [],
      ...options,
    });
    const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(directory));
    assert.equal(sources.length, Object.keys(files).length);
    return sources.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  } finally {
    await rm(directory, { recursive: true });
  }
}

const NODE: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

test("with the extension .js, tsc compiles what is generated as a project for Node has it", async () => {
  const { files } = generateBlocks(PLUGIN, { extension: ".js" });
  assert.deepEqual(await diagnosticsOf(files, NODE), []);
  const texts = Object.values(files).join("\n");
  assert.deepEqual(texts.match(/from "\.{1,2}\/[^"]*\.ts"/g), null);
});

test("texts that would end a comment or a literal are made harmless", async () => {
  const { files } = generateBlocks(HOSTILE_BLOCKS, { extension: ".js" });
  assert.deepEqual(await diagnosticsOf(files, NODE), []);
});

/** A plugin as a server describes it, with a kind and a definition of its own. */
const PLUGIN = {
  blocks: [{
    manifest_type_identifier: "acme/thermal-scan@v1",
    human_friendly_block_name: "Thermal Scan",
    block_schema: {
      block_type: "model",
      required: ["type", "name", "image", "outputs"],
      properties: {
        image: { reference: true, selected_element: "any_data", kind: [{ name: "thermal_image" }, { name: "image" }] },
        outputs: { type: "array", items: { $ref: "#/$defs/Channel" } },
        depth: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
      },
      $defs: { Channel: { enum: ["heat", "depth"], type: "string" } },
    },
    outputs_manifest: [{ name: "heat", kind: [{ name: "thermal_image" }] }, { name: "*", kind: [{ name: "*" }] }],
  }],
};

const PROGRAM = `
  import { blocks } from "./blocks.ts";
  import { CATALOGUE } from "./catalogue.ts";
  const scan = blocks.acmeThermalScan.v1("scan").image("$inputs.image").outputsProperty(["heat"]).depth(3);
  const again = blocks.acmeThermalScan.v1("again").image(scan.outputs.heat).outputsProperty(["depth"]);
  console.log(JSON.stringify([scan, again, CATALOGUE.types]));
`;

test("what is generated for a plugin compiles and runs as a user's own files", async () => {
  const directory = await mkdtemp(`${ROOT}tests/generate/plugin-`);
  try {
    const { files } = generateBlocks(PLUGIN);
    for (const [path, text] of Object.entries({ ...files, "program.ts": PROGRAM })) {
      await mkdir(dirname(`${directory}/${path}`), { recursive: true });
      await writeFile(`${directory}/${path}`, text);
    }
    const { stdout } = await runProgram(process.execPath, ["run", "--check", `${directory}/program.ts`], { cwd: ROOT });
    assert.deepEqual(JSON.parse(stdout), [
      { type: "acme/thermal-scan@v1", name: "scan", image: "$inputs.image", outputs: ["heat"], depth: 3 },
      { type: "acme/thermal-scan@v1", name: "again", image: "$steps.scan.heat", outputs: ["depth"] },
      ["acme/thermal-scan@v1"],
    ]);
  } finally {
    await rm(directory, { recursive: true });
  }
});

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import process from "node:process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { promisify } from "node:util";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { generateBlocks } from "../../src/generate/generate.ts";

const runProgram = promisify(execFile);

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
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const directory = await mkdtemp(`${root}tests/generate/plugin-`);
  try {
    const { files } = generateBlocks(PLUGIN);
    for (const [path, text] of Object.entries({ ...files, "program.ts": PROGRAM })) {
      await mkdir(dirname(`${directory}/${path}`), { recursive: true });
      await writeFile(`${directory}/${path}`, text);
    }
    const { stdout } = await runProgram(process.execPath, ["run", "--check", `${directory}/program.ts`], { cwd: root });
    assert.deepEqual(JSON.parse(stdout), [
      { type: "acme/thermal-scan@v1", name: "scan", image: "$inputs.image", outputs: ["heat"], depth: 3 },
      { type: "acme/thermal-scan@v1", name: "again", image: "$steps.scan.heat", outputs: ["depth"] },
      ["acme/thermal-scan@v1"],
    ]);
  } finally {
    await rm(directory, { recursive: true });
  }
});

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { generateBlocks } from "../../src/generate/generate.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

function block(more: Partial<BlockDescription>): BlockDescription {
  return { type: "acme/blur@v1", title: "Blur", category: "", properties: {}, required: [], outputs: {}, ...more };
}

const NO_TYPES = ["acme/a*/;(globalThis as any).pwned='x';/*@v1", 'a"b', "a b", "a\nb", "a`b", "/a", "a@", "日本"];

for (const type of NO_TYPES) {
  test(`no builder is generated for a block of the type ${JSON.stringify(type)}`, () => {
    assert.throws(() => generateBlocks([block({ type })]), {
      name: "TypeError",
      message: /^Cannot generate builders for the block .*: wanted a type such as "acme\/blur@v1"/,
    });
  });
}

test("a block that requires a property which it does not have is refused", () => {
  assert.throws(
    () => generateBlocks([block({ required: ["ghost"] })]),
    new TypeError(
      'Cannot generate builders for the block "acme/blur@v1": it requires "ghost", which is none of its properties',
    ),
  );
});

test("a definition that leads to nothing but itself is refused", () => {
  const definitions = { A: { anyOf: [{ $ref: "B" }, { type: "null" }] }, B: { $ref: "A" } } as const;
  assert.throws(
    () => generateBlocks([block({ properties: { a: { $ref: "A" } }, definitions })]),
    new TypeError(
      'Cannot generate builders for the block "acme/blur@v1": its definition "A" leads to nothing but itself',
    ),
  );
});

test("what is nested too deeply to be read is refused", () => {
  let items: unknown = { type: "string" };
  for (let level = 0; level < 5000; level++) items = { type: "array", items };
  const answer = {
    blocks: [{
      manifest_type_identifier: "acme/deep@v1",
      block_schema: { properties: { items } },
      outputs_manifest: [],
    }],
  };
  assert.throws(
    () => generateBlocks(answer),
    new TypeError('Cannot read the block "acme/deep@v1": wanted at most 64 levels of nesting'),
  );
  assert.throws(
    () => generateBlocks({ ...answer, uql_defs: { items } }),
    new TypeError("Cannot read the definitions: wanted at most 64 levels of nesting"),
  );
});

test("what is generated grows with the definitions on which blocks disagree, not with the ways through them", () => {
  const names = Array.from({ length: 30 }, (_, index) => `D${index}`);
  const using = (type: string, text: string) =>
    block({
      type,
      properties: { start: { $ref: "D0" } },
      definitions: Object.fromEntries(names.map((name) => [name, {
        type: "object",
        properties: { text: { enum: [text] }, ...Object.fromEntries(names.map((to) => [to, { $ref: to }])) },
      }])),
    });
  const { files } = generateBlocks([using("acme/a@v1", "a"), using("acme/b@v1", "b")]);
  assert(files["acme_a.ts"]!.length < 100_000);
});

/** Ends comments, templates and texts, and would then leave a mark. */
const MARK = '*/`;globalThis.pwned = true;/*${globalThis.pwned = true}\\"\n*/';

/** Blocks whose names mean something else in a program, as a server describes them. */
const ANSWER = {
  blocks: [
    ...[
      ...["acme/v@default", "acme/v@v1.0", "acme/v@v10", "acme/v@undefined", "object@v1"],
      ...["record@v1", "readonly@v1", "exclude@v1", "facts@v1", "block_family@v1", "blocks@v1", "constructor"],
      ...[
        "definitions@v1",
        "catalogue@v1",
        "complete_step@v1",
        "missing@v1",
        "string@v1",
        "roboflow_core/undefined@v1",
      ],
    ].map((type) => [type, { properties: {} }] as const),
    ["acme/members@v1", {
      properties: Object.fromEntries(
        ["new", "__proto__", "constructor", "valueOf", "日本", "東京", "2d", "then", "default"].map((
          property,
        ) => [property, {
          type: "string",
          default: property,
        }]),
      ),
      required: ["constructor", "__proto__"],
    }] as const,
    ["acme/texts@v1", {
      properties: { text: { enum: [MARK], default: MARK }, none: { enum: [] }, [MARK]: { type: "string" } },
    }] as const,
    ...["soft", "hard"].map((text) =>
      [`acme/${text}@v1`, {
        properties: {
          json: { $ref: "#/$defs/JsonValue" },
          mode: { $ref: "#/$defs/Mode" },
          one: { $ref: "#/$defs/string" },
          two: { $ref: "#/$defs/Record" },
        },
        $defs: {
          JsonValue: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/$defs/JsonValue" } },
              { type: "object", additionalProperties: { $ref: "#/$defs/JsonValue" } },
            ],
          },
          Mode: { type: "object", properties: { text: { enum: [text] }, next: { $ref: "#/$defs/Mode" } } },
          string: { enum: ["a text"] },
          Record: { type: "object", properties: { key: { $ref: "#/$defs/string" } } },
        },
      }] as const
    ),
  ].map(([type, schema]) => ({
    manifest_type_identifier: type,
    human_friendly_block_name: MARK,
    block_schema: { block_type: MARK, ...schema },
    outputs_manifest: [{ name: "image", kind: [{ name: "image" }] }, { name: "constructor", kind: [] }],
  })),
};

const PROGRAM = `
  import { blocks } from "./blocks.ts";
  import { CATALOGUE } from "./catalogue.ts";

  const members = blocks.acmeMembers.v1("members").newProperty("a").proto("b").constructorProperty("c").日本("d").東京("e");
  const texts = CATALOGUE.blocks.get("acme/texts@v1")?.properties ?? {};
  let refused = "";
  try {
    blocks.acmeMembers.v1.parse({ type: "acme/members@v1", name: "empty" });
  } catch (error) {
    refused = String(error);
  }
  console.log(JSON.stringify({
    versions: Object.keys(blocks.acmeV),
    members,
    soft: blocks.acmeSoft.v1("soft").mode({ text: "soft", next: { text: "soft" } }).json([{ a: ["b"] }]).one("a text"),
    record: blocks.acmeHard.v1("hard").two({ key: "a text" }),
    plain: blocks.recordBlock.v1(),
    kinds: blocks.factsBlock.v1("facts").outputs.image.kinds,
    shown: Deno.inspect(blocks.acmeMembers.v1("shown")),
    text: texts.text?.default,
    refused,
    pwned: "pwned" in globalThis,
  }));
`;

test("what is generated from a hostile answer compiles, and does nothing when it is imported", async () => {
  const directory = await mkdtemp(`${ROOT}tests/generate/plugin-`);
  try {
    const { files } = generateBlocks(ANSWER);
    for (const [path, text] of Object.entries({ ...files, "program.ts": PROGRAM })) {
      await mkdir(dirname(`${directory}/${path}`), { recursive: true });
      await writeFile(`${directory}/${path}`, text);
    }
    const { stdout } = await run(process.execPath, ["run", "--check", `${directory}/program.ts`], { cwd: ROOT });
    const shown = JSON.parse(stdout);
    assert.equal(shown.pwned, false);
    assert.equal(shown.text, MARK);
    assert.deepEqual(shown.versions, ["defaultVersion", "undefinedVersion", "v10", "v1_0"]);
    assert.deepEqual(Object.entries(shown.members), [
      ["type", "acme/members@v1"],
      ["name", "members"],
      ["new", "a"],
      ["__proto__", "b"],
      ["constructor", "c"],
      ["日本", "d"],
      ["東京", "e"],
    ]);
    assert.equal(shown.shown, 'members@v1 {"name":"shown"}');
    assert.deepEqual(shown.soft, {
      type: "acme/soft@v1",
      name: "soft",
      json: [{ a: ["b"] }],
      mode: { text: "soft", next: { text: "soft" } },
      one: "a text",
    });
    assert.deepEqual(shown.record, { type: "acme/hard@v1", name: "hard", two: { key: "a text" } });
    assert.deepEqual(shown.plain, { type: "record@v1", name: "record" });
    assert.deepEqual(shown.kinds, ["image"]);
    assert.match(shown.refused, /Cannot read a step without __proto__: wanted a text\n.* without constructor:/);
  } finally {
    await rm(directory, { recursive: true });
  }
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { InvalidWorkflowError, toTypeScript, workflow, type WorkflowDefinition } from "../../mod.ts";
import * as plugin from "./plugin.ts";
import { WrittenPrograms } from "./written_programs.ts";
import { crop, image, output } from "./parts.ts";

interface Case {
  readonly definition: WorkflowDefinition;
  readonly verdict: { readonly ok: boolean };
}

const CASES: readonly Case[] = JSON.parse(readFileSync(new URL("../cases/workflows.json", import.meta.url), "utf8"));

/** The definitions that have the shape of one, by the file of their program. */
const cases = new Map<string, Case>();
const programs = new Map<string, string>();
for (const [index, one] of CASES.entries()) {
  try {
    programs.set(`case_${index}.ts`, await toTypeScript(one.definition));
    cases.set(`case_${index}.ts`, one);
  } catch (error) {
    assert(error instanceof InvalidWorkflowError);
  }
}

const HOSTILE = [
  '"',
  "'",
  '\'""',
  "\\",
  '\\"',
  "`${globalThis.hacked = 1}`",
  "*/ hacked() /*",
  "\n hacked()",
  "\r\nhacked()",
  "\u2028hacked()",
  "\u2029hacked()",
  "\u202ehacked",
  "\ud800",
  "</script>",
  "__proto__",
  "constructor",
  "toString",
  "then",
  "toJSON",
  "0",
  "7",
  "",
  " ",
  "日本語",
  "👩‍👩‍👧",
  "x".repeat(130),
  "$inputs.image",
  "$steps.a.b",
  "$100",
];

/** A definition with a text in every place, as name, as key and as value. */
function hostile(text: string): WorkflowDefinition {
  const entries = JSON.parse(`{${JSON.stringify(text)}: [${JSON.stringify(text)}, {"__proto__": 1}]}`);
  const definition = {
    version: "1.0",
    inputs: [image(text), image("image"), { type: "WorkflowParameter", name: "p", default_value: entries }],
    steps: [crop(text), crop("b", entries), { type: text, name: "c", ...entries }, crop("d", { images: text })],
    outputs: [output("first", "$inputs.image"), output(text, "$inputs.image"), output("last", "$steps.b.*")],
    ...entries,
  };
  return JSON.parse(JSON.stringify(definition));
}

/** Custom Python blocks: what the types know, and what they do not. */
const custom = (input: object, more: object = {}) => ({
  type: "DynamicBlockDefinition",
  manifest: {
    type: "ManifestDescription",
    block_type: "Shout",
    description: null,
    inputs: { text: { type: "DynamicInputDefinition", selector_types: ["input_parameter"], ...input } },
    outputs: { loud: { type: "DynamicOutputDefinition", kind: ["string"] } },
    output_dimensionality_offset: -1,
  },
  code: { type: "PythonCode", run_function_code: 'def run(self, text):\n    return {"loud": text.upper()}' },
  ...more,
});
const CUSTOM = [
  [custom({ selector_data_kind: { input_parameter: ["string"] }, default_value: { any: [1] } })],
  [custom({}), custom({ dimensionality_offset: 5 })],
  [custom({ selector_data_kind: { telepathy: ["string"] } })],
  [custom({}, { note: "mine" }), 5],
  [],
].map((blocks): WorkflowDefinition => ({
  version: "1.0",
  inputs: [],
  steps: [{ type: "Shout", name: "shout", text: "hello" } as WorkflowDefinition["steps"][0]],
  outputs: [output("loud", "$steps.shout.loud")],
  dynamic_blocks_definitions: blocks as WorkflowDefinition["dynamic_blocks_definitions"] & object,
}));

const accepted = [...cases].filter(([, { verdict }]) => verdict.ok).map(([file]) => programs.get(file) ?? "");
const count = (pattern: RegExp): number => accepted.flatMap((program) => program.match(pattern) ?? []).length;

/** A definition whose steps have their keys in alphabetical order: in a program it is the block that orders them. */
function withoutOrder({ steps, ...rest }: WorkflowDefinition): string {
  const sorted = steps.map((step) => Object.fromEntries(Object.entries(step).toSorted(([a], [b]) => a < b ? -1 : 1)));
  return JSON.stringify({ steps: sorted, ...rest });
}

Deno.test("of the engine's cases only those are refused that have not the shape of a definition", () => {
  assert.equal(CASES.length - programs.size, 20);
  for (const { definition } of CASES.filter((one) => ![...cases.values()].includes(one))) {
    assert.throws(() => workflow.parse(definition), InvalidWorkflowError);
  }
});

/** Any JSON, with the keys of all objects in it turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)]));
}

/** A program without the literals, in which the order of keys shows: what is called, and what is said. */
function callsAndComments(program: string): readonly string[] {
  const words = program.match(/^\/\/[^:"]*|\.\w+\(|^import .*/gm) ?? [];
  return words.toSorted();
}

/** All compile. To look at a fifth of them, and at those made for this test, takes the gate a third of the time. */
const isTyped = (file: string, index: number): boolean => index % 5 === 0 || !/^(turned_)?case/.test(file);

Deno.test("programs compile, are formatted, and make the definitions that they come from", async () => {
  const expected = new Map([...cases].map(([file, { definition }]) => [file, definition]));
  for (const [index, text] of HOSTILE.entries()) expected.set(`hostile_${index}.ts`, hostile(text));
  for (const [index, definition] of CUSTOM.entries()) expected.set(`custom_${index}.ts`, definition);
  const ordered = new Set(expected.keys());
  for (const [file, { definition }] of [...cases].filter((_, index) => index % 5 === 0)) {
    expected.set(`turned_${file}`, turned(definition) as WorkflowDefinition);
  }
  const texts = [...expected].map(async ([file, definition]) => [file, await toTypeScript(definition)] as const);
  const all = new Map(await Promise.all(texts));
  all.set("plugin.ts", await toTypeScript(plugin.definition, { catalogue: plugin.catalogue, blocks: "./acme" }));
  expected.set("plugin.ts", plugin.definition);
  using written = new WrittenPrograms(all, plugin.modules);
  const [made] = await Promise.all([written.made(), written.assertFormatted(), written.assertTyped(isTyped)]);
  for (const [file, definition] of expected) {
    assert.deepEqual(made.get(file), definition, file);
    if (ordered.has(file)) {
      assert.equal(withoutOrder(made.get(file) as WorkflowDefinition), withoutOrder(definition), file);
    }
  }
});

Deno.test("in whatever order the keys of a definition stand, the same calls make it", async () => {
  for (const [file, { definition, verdict }] of cases) {
    if (!verdict.ok) continue;
    const program = await toTypeScript(turned(definition));
    assert.deepEqual(callsAndComments(program), callsAndComments(programs.get(file) ?? ""), file);
  }
});

Deno.test("of the definitions that the engine accepts, nearly every step is made by a builder", () => {
  const steps = [...cases.values()].filter(({ verdict }) => verdict.ok).flatMap(({ definition }) => definition.steps);
  assert.equal(steps.length, 1048);
  assert.equal(count(/^\/\/ As JSON: no builder takes the name/gm), 7);
  assert.equal(count(/^\/\/ As JSON: the builder writes "images" where this step has "image";/gm), 6);
  assert.equal(count(/^\/\/ As JSON/gm), 13);
  assert.equal(count(/^\/\/ The (inputs|steps|outputs) stay JSON/gm), 0);
});

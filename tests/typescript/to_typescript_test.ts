import assert from "node:assert/strict";
import { InvalidWorkflowError, toTypeScript } from "../../mod.ts";
import { nestable } from "../nestable.ts";
import { crop, image, output } from "./parts.ts";

interface Parts {
  readonly inputs?: readonly unknown[];
  readonly steps?: readonly unknown[];
  readonly outputs?: readonly unknown[];
  readonly [key: string]: unknown;
}

const definition = (parts: Parts) => ({ version: "1.0", inputs: [], steps: [], outputs: [], ...parts });
const gate = (name: string, next: readonly string[]) => ({
  type: "roboflow_core/continue_if@v1",
  name,
  condition_statement: {
    type: "StatementGroup",
    statements: [{
      type: "UnaryStatement",
      operand: { type: "DynamicOperand", operand_name: "image" },
      operator: { type: "Exists" },
    }],
  },
  evaluation_parameters: { image: "$inputs.image" },
  next_steps: next,
});

/** The lines of a program that begin so. */
async function lines(parts: Parts, start: string): Promise<readonly string[]> {
  return (await toTypeScript(definition(parts))).split("\n").filter((line) => line.startsWith(start));
}

Deno.test("a definition with nothing in it becomes a workflow with nothing in it", async () => {
  const program = `import { workflow } from "@stepwright/workflows";\n\nexport default workflow();\n`;
  assert.equal(await toTypeScript(definition({})), program);
  assert.equal(await toTypeScript({ specification: definition({}) }), program);
});

Deno.test("each constant is declared before it is used, and the steps keep their order", async () => {
  const parts = {
    inputs: [image("image")],
    steps: [crop("b", { images: "$steps.a.crops" }), gate("go", ["$steps.b"]), crop("a")],
  };
  assert.deepEqual(await lines(parts, "const").then((all) => all.map((line) => line.split(" ")[1])), [
    "image",
    "a",
    "b",
    "go",
  ]);
  const program = await toTypeScript(definition(parts));
  assert.match(program, /const b = absoluteStaticCrop\.v1\("b"\)\.images\(a\.outputs\.crops\)/);
  assert.match(program, /\.nextSteps\(\[b\]\)/);
  assert.match(program, /\.steps\(b, go, a\);/);
});

Deno.test("in a circle one wire is written as its selector", async () => {
  const steps = [crop("a", { images: "$steps.b.crops" }), crop("b", { images: "$steps.a.crops" })];
  const program = await toTypeScript(definition({ steps }));
  assert.match(program, /const b = [^;]*\.images\("\$steps\.a\.crops"\)/);
  assert.match(program, /const a = [^;]*\.images\(b\.outputs\.crops\)/);
});

Deno.test("a wire that the compiler would refuse is written as its selector", async () => {
  const parts = {
    inputs: [{ type: "WorkflowParameter", name: "text", kind: ["string"] }],
    steps: [crop("a", { images: "$inputs.text" }), crop("b", { images: "$steps.a.nothing" })],
  };
  const program = await toTypeScript(definition(parts));
  assert.match(program, /\.images\("\$inputs\.text"\)/);
  assert.match(program, /\.images\("\$steps\.a\.nothing"\)/);
});

Deno.test("what a builder does not take is added beside it", async () => {
  const strange = crop("a", { surprise: [1], other: "x" });
  const program = await toTypeScript(definition({ inputs: [image("image")], steps: [strange] }));
  assert.match(
    program,
    /^\/\/ What the builder does not take is added below: "surprise", "other"\.\nconst a =/m,
  );
  assert.match(program, /\.steps\(\{ \.\.\.a\.toJSON\(\), surprise: \[1\], other: "x" \}\)/);
});

Deno.test("a type that is another name of a block's is added beside what the builder makes", async () => {
  const step = { type: "Crop", name: "a", image: "$inputs.image", predictions: "$steps.b.predictions" };
  const program = await toTypeScript(
    definition({ steps: [{ ...step, type: "DynamicCrop", images: "$inputs.image" }] }),
  );
  assert.match(program, /\{ \.\.\.a\.toJSON\(\), type: "DynamicCrop", image: "\$inputs\.image" \}/);
});

Deno.test("a step is JSON where no builder can make it, and says why", async () => {
  const unknown = { type: "acme/blur@v1", name: "blur", radius: 3 };
  const unnamed = crop("a b");
  const { width: _width, ...unfinished } = crop("c");
  const aliased = { type: "roboflow_core/qr_code_detector@v1", name: "d", image: "$inputs.image" };
  assert.deepEqual(await lines({ steps: [unknown, unnamed, unfinished, aliased] }, "//"), [
    '// As JSON: this package knows no block "acme/blur@v1".',
    '// As JSON: no builder takes the name "a b".',
    '// As JSON: the builder needs "width", which is missing.',
    '// As JSON: the builder writes "images" where this step has "image"; the engine reads both alike.',
  ]);
  const expression = {
    type: "roboflow_core/expression@v1",
    name: "e",
    data: { constructor: "$inputs.image" },
    switch: { type: "StaticCaseResult", value: 1 },
  };
  const parser = { type: "roboflow_core/json_parser@v1", name: "p", raw_json: "$inputs.text", expected_fields: ["a"] };
  const refused = [
    crop("a", { width: "wide" }),
    crop("b", { images: ["$inputs.image"] }),
    { ...parser, expected_fields: ["error_status"] },
    expression,
  ];
  assert.deepEqual(await lines({ steps: refused }, "//"), [
    '// As JSON: cannot set width to "wide": wanted an integer above 0, or a reference of kind integer.',
    '// As JSON: cannot set images to ["$inputs.image"]: wanted a reference of kind image, such as "$inputs.name".',
    '// As JSON: cannot use the name "error_status" in expected_fields: the engine reserves it.',
    '// As JSON: the builder does not take "data" as this step has it.',
  ]);
  const video = { type: "roboflow_core/sam3_video@v1", name: "v", images: "$inputs.image", tracking_mode: "visual" };
  const [without, withOdd] = await lines({ steps: [video, { ...video, name: "w", points: 5 }] }, "//");
  assert.match(without!, /^\/\/ As JSON: cannot use tracking_mode "visual" without points or boxes: wanted .*\.$/);
  assert.match(withOdd!, /^\/\/ As JSON: cannot set points to 5: wanted .*\.$/);
});

Deno.test("Llama steps are built by the builder that can run them, in the order that its types ask for", async () => {
  const sign = {
    type: "roboflow_core/llama_vision@v2",
    name: "sign",
    images: "$inputs.image",
    classes: ["stop", "yield"],
    task_type: "classification",
    max_tokens: 100,
  };
  const built = await lines({ inputs: [image("image")], steps: [sign] }, "const sign");
  assert.deepEqual(built, [
    'const sign = llamaVision.v2("sign").images(image).task("classification").classes(["stop", "yield"]).maxTokens(100);',
  ]);
  const { task_type: _task, ...open } = { ...sign, prompt: "what?" };
  const program = await toTypeScript(definition({ steps: [open] }));
  assert.match(
    program,
    /import \{ llamaVision as llamaVisionBlock \} from "@stepwright\/workflows\/blocks\/llama_vision";/,
  );
  assert.match(program, /^\/\/ Cannot be run here as it is: the builder needs "task_type", which is missing\.$/m);
});

Deno.test("an input that no call makes is declared by its JSON, and referred to all the same", async () => {
  const inputs = [{ type: "InferenceImage", name: "image" }, { type: "WorkflowParameter", name: "p", kind: ["odd"] }];
  const program = await toTypeScript(definition({ inputs, steps: [crop("a")] }));
  assert.match(program, /const image = input\.image\("image"\);/);
  assert.match(program, /\.images\(image\)/);
  assert.match(program, /\.inputs\(\{ type: "InferenceImage", name: "image" \}, \{/);
});

Deno.test("what no call adds is what the workflow starts from", async () => {
  assert.match(
    await toTypeScript({ ...definition({ inputs: [image("a")] }), version: "1.3.0", id: "x" }),
    /workflow\.parse\(\{ version: "1\.3\.0", inputs: \[\], steps: \[\], outputs: \[\], id: "x" \}\)\.inputs\(a\)/,
  );
  assert.deepEqual(await lines({ inputs: [image("a"), image("a")], outputs: [output("o", "hello")] }, "//"), [
    '// The inputs up to inputs[1] stay JSON: the name "a" is given twice.',
    '// The outputs up to outputs[0] stay JSON: cannot make the output "o" of "hello": wanted a reference, a step, or ' +
    'a text such as "$steps.a.output".',
  ]);
});

Deno.test("lists stay JSON up to the last entry that no call adds, which is said", async () => {
  const last = output("last", "$inputs.image");
  const reasons: readonly (readonly [object, string])[] = [
    [{ ...last, name: "constructor" }, 'no call takes an output of the name "constructor"'],
    [{ ...last, name: "o", type: "Field" }, 'no call writes "type" as the output "o" has it'],
    [{ ...last, name: "o", note: 1 }, 'no call writes "note" as the output "o" has it'],
    [
      { ...last, name: "o", coordinates_system: "mine" },
      'cannot make the output "o" in the coordinates "mine": wanted "own" or "parent"',
    ],
    [
      output("o", "$steps.a"),
      'cannot make the output "o" of "$steps.a": wanted a reference, a step, or a text such as ' +
      '"$steps.a.output"',
    ],
    [output("first", "$inputs.image"), 'the name "first" is given twice'],
  ];
  for (const [odd, reason] of reasons) {
    const outputs = [output("first", "$inputs.image"), odd, last];
    const program = await toTypeScript(definition({ inputs: [image("image")], outputs }));
    assert(program.includes(`\n// The outputs up to outputs[1] stay JSON: ${reason}.\n`), program);
    assert(program.endsWith(".outputs({ last: image });\n"), program);
  }
  const inputs = [image("first"), { ...image("p"), note: 1 }, { ...image("q"), kind: [5] }, image("image")];
  assert.deepEqual(await lines({ inputs: inputs.slice(0, 2) }, "//"), [
    '// The inputs up to inputs[1] stay JSON: no call takes "note" as the input "p" has it.',
  ]);
  const program = await toTypeScript(definition({ inputs }));
  assert.match(
    program,
    /^\/\/ The inputs up to inputs\[2\] stay JSON: no call takes "kind" as the input "q" has it\.$/m,
  );
  assert.match(program, /^const image = input\.image\("image"\);$/m);
  assert.match(program, /\.inputs\(image\);$/m);
  const steps = [crop("a"), crop("a"), crop("b", { images: "$steps.a.crops" })];
  const doubled = await toTypeScript(definition({ steps }));
  assert.match(doubled, /^\/\/ The steps up to steps\[1\] stay JSON: the name "a" is given twice\.$/m);
  assert.match(doubled, /^const b = absoluteStaticCrop\.v1\("b"\)\.images\("\$steps\.a\.crops"\)/m);
  assert.match(doubled, /\.steps\(b\);$/m);
});

Deno.test("keys stand in any order, as in what Roboflow exports", async () => {
  const program = await toTypeScript({
    version: "1.0",
    outputs: [
      { type: "JsonField", name: "crops", coordinates_system: "own", selector: "$steps.crop.crops" },
      { selector: "$inputs.image", name: "photo", type: "JsonField" },
    ],
    inputs: [
      { type: "WorkflowImage", name: "image" },
      { type: "WorkflowParameter", name: "limit", default_value: 0.4, kind: ["float"] },
    ],
    steps: [crop("crop"), {
      type: "roboflow_core/continue_if@v1",
      name: "gate",
      condition_statement: {
        type: "StatementGroup",
        operator: "and",
        statements: [{
          negate: false,
          operator: { type: "Exists" },
          type: "UnaryStatement",
          operand: { operand_name: "image", operations: [], type: "DynamicOperand" },
        }],
      },
      next_steps: ["$steps.crop"],
      evaluation_parameters: { image: "$inputs.image" },
    }],
  });
  assert.doesNotMatch(program, /JSON|parse/);
  assert.match(program, /^const limit = input\.parameter\("limit", "float", \{ default: 0\.4 \}\);$/m);
  assert.match(program, /negate: false,\s+operator: \{ type: "Exists" \},\s+type: "UnaryStatement",\s+operand: /);
  assert.match(
    program,
    /\.outputs\(\{ crops: \{ selector: crop\.outputs\.crops, coordinatesSystem: "own" \}, photo: image \}\);$/m,
  );
});

Deno.test("custom Python blocks are added by a call, wherever their list stands", async () => {
  const block = (dimensionality_offset: number) => ({
    type: "DynamicBlockDefinition",
    manifest: {
      type: "ManifestDescription",
      block_type: "Shout",
      inputs: { text: { type: "DynamicInputDefinition", dimensionality_offset } },
    },
    code: { type: "PythonCode", run_function_code: "def run(self, text):\n    return {}" },
  });
  const steps = [{ type: "Shout", name: "shout", text: "hello" }];
  const last = await toTypeScript({ ...definition({ steps }), dynamic_blocks_definitions: [block(1)] });
  assert.match(last, /^\/\/ As JSON: "Shout" is a custom Python block of this workflow\.\nconst shout/m);
  assert.match(last, /^export default workflow\(\)\n {2}\.dynamicBlocks\(\{\n[^]*\}\)\n {2}\.steps\(shout\);$/m);
  const first = await toTypeScript({ dynamic_blocks_definitions: [block(1)], ...definition({ steps }) });
  assert.equal(first, last);
  const empty = await toTypeScript({ ...definition({}), dynamic_blocks_definitions: [] });
  assert.match(empty, /parse\(\{ version: "1\.0",[^{}]* dynamic_blocks_definitions: \[\] \}\);/);
  const unfit = await toTypeScript({ ...definition({ steps }), dynamic_blocks_definitions: [block(2)] });
  assert.match(unfit, /^\/\/ As JSON: "Shout" is a custom Python block of this workflow\.$/m);
  assert.match(
    unfit,
    /^\/\/ The dynamic_blocks_definitions up to .*\[0\] stay JSON: this one has keys or values that no call takes\.$/m,
  );
});

Deno.test("constants have readable names, and none that a module cannot give or imports", async () => {
  const names = ["absolute_static_crop", "class", "1a", "await", "workflow", "image", "a-b", "a_b", "ż", "undefined"];
  const program = await lines({ inputs: [image("image")], steps: names.map((name) => crop(name)) }, "const");
  assert.deepEqual(program.map((line) => line.split(" ")[1]), [
    "image",
    "absoluteStaticCropStep",
    "classStep",
    "step1a",
    "awaitStep",
    "workflowStep",
    "imageStep",
    "aB",
    "aBStep",
    "step",
    "undefinedStep",
  ]);
});

Deno.test("a secret in plain text is pointed out, and a reference to one is not", async () => {
  const step = { type: "roboflow_core/llama_vision@v2", name: "a", images: "$inputs.image", task_type: "ocr" };
  const keys = ["sk-or-v1-x", "$inputs.key", "rf_key:account"];
  const steps = keys.map((api_key, index) => ({ ...step, name: `s${index}`, api_key }));
  assert.deepEqual(await lines({ steps }, "//"), [
    '// "api_key" holds a secret in plain text: hand it over at run time, by input.parameter("api_key", "secret").',
  ]);
  const text = { ...step, type: "roboflow_core/llama_3_2_vision@v1", api_key: "$sk" };
  const advice =
    '// "api_key" holds a secret in plain text: hand it over at run time, by input.parameter("api_key", "string").';
  assert.deepEqual((await lines({ steps: [text] }, "//")).at(-1), advice);
  assert.deepEqual((await lines({ steps: [text, text] }, "//")).slice(1), [advice, advice]);
});

Deno.test("what is no definition is refused with the reasons", async () => {
  for (const wrong of [null, "{}", [], {}, { ...definition({}), version: 1 }, definition({ steps: [{ name: "a" }] })]) {
    await assert.rejects(toTypeScript(wrong), InvalidWorkflowError);
  }
});

Deno.test("what is nested too deep for a compiler is refused, however deep it is", async () => {
  const nested = (levels: number, [open, close]: readonly [string, string]) =>
    JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`);
  for (const brackets of [["[", "]"], ['{"a":', "}"]] as const) {
    const steps = (levels: number) => [crop("a"), { type: "acme/x@v1", name: "b", data: nested(levels, brackets) }];
    assert.match(await toTypeScript(definition({ steps: steps(47) })), /const b = /);
    for (const levels of [48, 2000, nestable(10_000)]) {
      await assert.rejects(toTypeScript(definition({ steps: steps(levels) })), (error) => {
        assert(error instanceof InvalidWorkflowError);
        assert.match(error.message, /^Cannot write steps\[1\] as a program: it is nested deeper than 50 levels/);
        assert.equal(error.problems[0]?.path.length, 50);
        assert.deepEqual(error.problems[0]?.path.slice(0, 3), ["steps", 1, "data"]);
        return true;
      });
    }
  }
});

Deno.test("ten thousand names that are one identifier are told apart in time that grows with their number", async () => {
  const same = (index: number) => `a${index.toString(2).replaceAll("0", "-").replaceAll("1", "_")}`;
  const steps = Array.from({ length: 10_000 }, (_, index) => ({ type: "acme/x@v1", name: same(index) }));
  const names = await lines({ steps }, "const");
  assert.equal(new Set(names).size, 10_000);
});

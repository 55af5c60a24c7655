import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../../../src/blocks/catalogue/catalogue.ts";
import type { BlockDescription } from "../../../src/blocks/description.ts";
import { checkWorkflow } from "../../../src/check/check_workflow.ts";
import { exampleWorkflow, usualBlocks } from "../../../src/generate/example/example_workflow.ts";
import { KIND_SOURCES } from "../../../src/generate/example/kind_sources.ts";
import { generateBlocks } from "../../../src/generate/generate.ts";

const BLOCKS = [...new Set(CATALOGUE.blocks.values())];
const USUAL = usualBlocks(BLOCKS);

/** Blocks that the engine 1.5.0 compiles in no workflow: one whose code is at fault, and one that came later. */
const NEVER_COMPILED: readonly string[] = ["roboflow_core/roboflow_dataset_upload@v1", "roboflow_core/llama_vision@v3"];

test("the example of every block is a workflow that the engine compiles", () => {
  assert.equal(BLOCKS.length, 227);
  const refused = BLOCKS.flatMap((block) => {
    const example = exampleWorkflow(block, USUAL);
    assert(example, `no example of ${block.type}`);
    const { problems } = checkWorkflow({ version: "1.0", ...example, outputs: [] });
    const errors = problems.filter(({ severity }) => severity === "error");
    return errors.length === 0 ? [] : [{ type: block.type, errors }];
  });
  assert.deepEqual(refused.map(({ type }) => type), NEVER_COMPILED, JSON.stringify(refused));
});

test("the examples of a family stand at its constant, those of the newest version first", () => {
  const { files } = generateBlocks(BLOCKS.filter(({ type }) => /^roboflow_core\/byte_tracker@/.test(type)));
  assert.deepEqual(files["byte_tracker.ts"]!.match(/@example.*|^export const.*/gm), [
    "@example v3",
    "@example v2",
    "@example v1",
    "export const byteTracker: ByteTracker = blockFamily(facts);",
  ]);
});

function block(type: string, more: Partial<BlockDescription>): BlockDescription {
  const { properties = {} } = more;
  return { type, title: "Blur", category: "", properties, required: Object.keys(properties), outputs: {}, ...more };
}

/** The example of the first block, generated with the others. */
function exampleOf(blocks: readonly BlockDescription[], entries?: string): string | undefined {
  const { files } = generateBlocks(blocks, entries === undefined ? {} : { entries });
  const comment = /@example\n \* ```ts\n([^]*?)\n \* ```/.exec(files["acme_blur.ts"]!)?.[1];
  return comment?.replaceAll(/^ \* ?/gm, "");
}

const BLUR = block("acme/blur@v1", {
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    of: { selector: "step_output", kind: ["object_detection_prediction"] },
    mode: { enum: ["soft", "hard"] },
    radius: { type: "integer", minimum: 1, maximum: 9 },
    token: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string", "secret"] }], secret: true },
    strength: { type: "number" },
  },
  required: ["image", "of", "mode", "radius", "token"],
});

test("a block of a server is shown with its own family, and those of the server that it needs", () => {
  const detector = CATALOGUE.blocks.get("roboflow_core/roboflow_object_detection_model@v2")!;
  assert.equal(
    exampleOf([BLUR, detector]),
    `import { input } from "@stepwright/workflows";
import { acmeBlur } from "./acme_blur.ts";
import { roboflowObjectDetectionModel } from "./roboflow_object_detection_model.ts";
import assert from "node:assert/strict";

const image = input.image("image");
const token = input.parameter("token", "secret");
const detect = roboflowObjectDetectionModel.v2("detect").images(image).modelId("signs/3");
const step = acmeBlur.v1("acme_blur")
  .image(image)
  .of(detect.outputs.predictions)
  .mode("soft")
  .radius(5)
  .token(token);

assert.deepEqual(step.toJSON(), {
  type: "acme/blur@v1",
  name: "acme_blur",
  image: "$inputs.image",
  of: "$steps.detect.predictions",
  mode: "soft",
  radius: 5,
  token: "$inputs.token",
});`,
  );
});

test("a property or a family may be called as examples call things", () => {
  const required = {
    step: { selector: "any_data", kind: ["string"] },
    input: { selector: "any_data", kind: ["*"] },
  } as const;
  const blur = exampleOf([block("acme/blur@v1", { properties: required })])!;
  assert.match(blur, /^const step = acmeBlur\.v1\("acme_blur"\)\.step\(stepInput\)\.input\(input2\);$/m);
  assert.match(blur, /^assert\.deepEqual\(step\.toJSON\(\), /m);
  const { files } = generateBlocks([block("step@v1", { properties: { text: { type: "string" } } })]);
  assert.match(files["step.ts"]!, /^ \* const step2 = step\.v1\("step"\)\.text\("Stop"\);$/m);
  assert.match(files["step.ts"]!, /^ \* assert\.deepEqual\(step2\.toJSON\(\), /m);
});

test("blocks that need each other, and that cannot be made, are tried once each", () => {
  const { "*": _any, ...sources } = KIND_SOURCES;
  const properties = {
    ...Object.fromEntries(Object.keys(sources).map((kind) => [kind, { selector: "step_output", kind: [kind] }])),
    code: { type: "string", pattern: "^[0-9]{12}$" },
  } as BlockDescription["properties"];
  const usual = usualBlocks(Object.values(sources).map(({ family }) => block(`${family}@v1`, { properties })));
  let tries = 0;
  const counted = new class extends Map<string, BlockDescription> {
    override get(family: string): BlockDescription | undefined {
      tries++;
      return super.get(family);
    }
  }(usual);
  assert.equal(exampleWorkflow(block("acme/blur@v1", { properties }), counted), undefined);
  assert.equal(tries, Object.keys(sources).length);
});

test("where a server has no block that gives what is wanted, a selector stands for it", () => {
  assert.match(exampleOf([BLUR])!, /\.of\("\$steps\.before\.of"\)/);
});

test("examples import families from where they are published", () => {
  assert.match(exampleOf([BLUR], "@acme/blocks/")!, /import \{ acmeBlur \} from "@acme\/blocks\/acme_blur";/);
});

test("a block without a value that its builder takes has no example", () => {
  const untakeable: readonly Partial<BlockDescription>[] = [
    { properties: { code: { type: "string", pattern: "^[0-9]{12}$" } } },
    { properties: { code: { type: "string", pattern: "(?P<python>a" } } },
    { properties: { codes: { type: "array", items: { type: "string" }, minItems: 1e9 } } },
    {
      properties: { tree: { $ref: "Tree" } },
      definitions: { Tree: { type: "object", properties: { in: { $ref: "Tree" } }, required: ["in"] } },
    },
  ];
  for (const more of untakeable) assert.equal(exampleOf([block("acme/blur@v1", more)]), undefined);
});

test("a text that would end a comment is the same text in an example", () => {
  const text = "*/ process.exit(1) /*";
  const example = exampleOf([block("acme/blur@v1", { properties: { mode: { enum: [text] } } })])!;
  const literal = /\.mode\((".*")\)/.exec(example)![1]!;
  assert.doesNotMatch(example, /\*\//);
  assert.equal(new Function(`return ${literal}`)(), text);
});

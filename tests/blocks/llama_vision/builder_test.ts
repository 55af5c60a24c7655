import { test } from "node:test";
import { inspect } from "node:util";
import assert from "node:assert/strict";
import * as z from "zod";
import * as zMini from "zod/mini";
import * as z3 from "zod/v3";
import { input, InvalidStepError, llamaVision, type Problem } from "@stepwright/workflows";

/** A builder as a program without types sees it. */
type Untyped = { [method: string]: (...values: unknown[]) => Untyped } & { readonly warnings: readonly Problem[] };
const untyped = (step: unknown): Untyped => step as Untyped;

const { v1, v2, v3 } = llamaVision;

function problemOf(build: () => unknown): Problem {
  try {
    build();
  } catch (error) {
    assert(error instanceof InvalidStepError);
    assert.equal(error.problems.length, 1);
    return error.problems[0]!;
  }
  assert.fail("nothing was refused");
}

test("toJSON() holds what was set, with type, name, images and task_type, in the block's order", () => {
  const sign = v2("sign").images(input.image("photo")).task("classification").classes(["stop", "yield"])
    .temperature(0).maxTokens(50).privacyLevel("zdr").apiKey(input.parameter("key", "secret")).maxConcurrentRequests(4)
    .modelVersion("11B - OpenRouter");
  assert.deepEqual(Object.entries(sign.toJSON()), [
    ["type", "roboflow_core/llama_vision@v2"],
    ["name", "sign"],
    ["api_key", "$inputs.key"],
    ["privacy_level", "zdr"],
    ["max_tokens", 50],
    ["temperature", 0],
    ["max_concurrent_requests", 4],
    ["images", "$inputs.photo"],
    ["task_type", "classification"],
    ["classes", ["stop", "yield"]],
    ["model_version", "11B - OpenRouter"],
  ]);
});

test("JSON.stringify() writes the same, at any depth", () => {
  const step = v3().task("caption");
  assert.deepEqual(JSON.parse(JSON.stringify({ steps: [step] })), { steps: [step.toJSON()] });
});

test("every task of every version gives JSON that its own parse() accepts", () => {
  for (const version of [v1, v2, v3]) {
    for (const task of version.tasks) {
      const step = untyped(version("step")).apiKey!("$inputs.key").task!(task);
      const ready = {
        "unconstrained": () => step.prompt!("What is this?"),
        "visual-question-answering": () => step.prompt!("What is this?"),
        "structured-answering": () => step.outputStructure!({ total: "the sum" }),
        "classification": () => step.classes!(["a"]),
        "multi-label-classification": () => step.classes!(["a"]),
        "object-detection": () => step.classes!(["a"]),
        "ocr": () => step,
        "caption": () => step,
        "detailed-caption": () => step,
      }[task]();
      assert.deepEqual(version.parse(ready.toJSON!()).toJSON(), ready.toJSON!());
    }
  }
});

test("a kept earlier builder never changes", () => {
  const start = v2("start");
  const json = () => JSON.stringify(start.task("caption").toJSON({ defaults: true }));
  const before = json();
  start.name("other").temperature(2).maxTokens(9).privacyLevel("allow").images("$inputs.other").task("ocr");
  assert.equal(json(), before);
});

test("changing what was handed over, or what was handed back, changes no builder", () => {
  const classes = ["a", "b"];
  const step = v3().task("classification").classes(classes);
  classes.push("c");
  (step.toJSON().classes as string[]).push("d");
  assert.deepEqual(step.toJSON().classes, ["a", "b"]);
  assert.throws(() => Object.assign(step, { run: null }), TypeError);
});

test("a value out of range is refused at once, with a sentence that says what is wanted", () => {
  const sentences: [() => unknown, string][] = [
    [
      () => v2().temperature(2.1),
      "Cannot set temperature to 2.1: wanted a number from 0 to 2, or a reference of kind float",
    ],
    [
      () => v2().temperature(-0.1),
      "Cannot set temperature to -0.1: wanted a number from 0 to 2, or a reference of kind float",
    ],
    [
      () => v2().temperature(NaN),
      "Cannot set temperature to NaN: wanted a number from 0 to 2, or a reference of kind float",
    ],
    [() => v2().maxTokens(1), "Cannot set max_tokens to 1: wanted an integer above 1"],
    [() => v2().maxTokens(2.5), "Cannot set max_tokens to 2.5: wanted an integer above 1"],
    [
      () => v2().maxConcurrentRequests(0),
      "Cannot set max_concurrent_requests to 0: wanted a positive integer",
    ],
    [
      () => v2().maxConcurrentRequests(-3),
      "Cannot set max_concurrent_requests to -3: wanted a positive integer",
    ],
    [
      () => v2("a b"),
      'Cannot set name to "a b": wanted a name of letters, digits, "_" and "-", because the engine resolves no other',
    ],
    [
      () => untyped(v1()).task!("object-detection"),
      'Cannot set task_type to "object-detection": wanted one of ' +
      v1.tasks.map((task) => `"${task}"`).join(", "),
    ],
    [
      () => untyped(v1()).privacyLevel!("deny"),
      "Cannot set privacy_level: roboflow_core/llama_3_2_vision@v1 has no such property",
    ],
    [
      () => untyped(v2()).images!(input.parameter("x", "string")),
      "Cannot set images to $inputs.x: it is of kind string, wanted image",
    ],
    [
      () => untyped(v2()).maxTokens!(input.parameter("x", "integer")),
      "Cannot set max_tokens to $inputs.x: it takes no reference",
    ],
    [
      () => untyped(v2()).apiKey!(42),
      "Cannot set api_key to a number: wanted a text, or a reference of kind " +
      "string, secret, ROBOFLOW_MANAGED_KEY",
    ],
  ];
  for (const [build, sentence] of sentences) assert.equal(problemOf(build).message, sentence);
});

test("class lists are refused when they are empty, repeat a name, hold a blank or a reference", () => {
  const step = v3().task("classification");
  for (const classes of [[], ["a", "a"], ["a", ""], ["a", "  "], ["$inputs.a"], ["a", 1]]) {
    assert.equal(problemOf(() => untyped(step).classes!(classes)).property, "classes");
  }
  assert.deepEqual(step.classes(["$5 bill", "b"]).toJSON().classes, ["$5 bill", "b"]);
});

test('a text that begins with "$" is refused with the mend, and a reference in a text is taken for one', () => {
  const step = v3().task("unconstrained");
  const { message, fix } = problemOf(() => step.prompt("$100 bill?"));
  assert.equal(
    message,
    'Cannot set prompt to "$100 bill?": the engine takes a text that begins with "$" for a reference',
  );
  assert.equal(
    fix,
    'write "$inputs.name" or "$steps.name.output", or hand the text over at run time: input.parameter("prompt", "string")',
  );
  for (const literal of ["$inputs are what?", "$inputs are", "$inputsXfoo", "$steps.a.*", "$steps.a", "$"]) {
    assert.equal(problemOf(() => step.prompt(literal)).code, "dollar-literal", literal);
  }
  assert.equal(step.prompt("costs $5").toJSON().prompt, "costs $5");
  assert.equal(step.prompt("$inputs.question").toJSON().prompt, "$inputs.question");
  assert.equal(step.prompt(input.parameter("question")).toJSON().prompt, "$inputs.question");
});

test("a builder that lacks what its task needs refuses to write JSON, also for a program without types", () => {
  assert.equal(
    problemOf(() => untyped(v2().task("classification")).toJSON!()).message,
    'Cannot write the step "llama_vision": cannot use task_type "classification" without classes: wanted a list of class names, at least one, each once and ' +
      "none blank, or a reference of kind list_of_values",
  );
  assert.equal(problemOf(() => untyped(v1().task("caption")).toJSON!()).property, "api_key");
});

test("a Zod schema becomes a description for each of its fields", () => {
  const step = v3().task("structured-answering");
  const fields = { total: "the sum in euros", date: "a text", paid: "true or false; left out where there is none" };
  const structures = [
    step.outputStructure(
      z.object({ total: z.number().describe("the sum in euros"), date: z.string(), paid: z.boolean().optional() }),
    ),
    step.outputStructure(
      zMini.object({
        total: zMini.number().register(zMini.globalRegistry, { description: "the sum in euros" }),
        date: zMini.string(),
        paid: zMini.optional(zMini.boolean()),
      }),
    ),
    step.outputStructure(
      z3.object({ total: z3.number().describe("the sum in euros"), date: z3.string(), paid: z3.boolean().optional() }),
    ),
  ];
  for (const structure of structures) assert.deepEqual(structure.toJSON().output_structure, fields);
  assert.match(
    problemOf(() => untyped(step).outputStructure!(z.array(z.string()))).message,
    /^Cannot set output_structure to "a list, each item a text": wanted an object schema/,
  );
  assert.equal(problemOf(() => step.outputStructure({})).property, "output_structure");
});

test("a field without a description is described by its type, the same for Zod 4 and Zod 3", () => {
  const step = v3().task("structured-answering");
  const expected = {
    size: 'one of "S", "M"',
    sugar: "an integer",
    tags: "a list, each item a text",
    note: "a text, or null",
    kind: '"cup"',
    at: 'an object with "x" (a number), "y" (a number)',
    amount: "a number, or a text",
  };
  const four = z.object({
    size: z.enum(["S", "M"]),
    sugar: z.int(),
    tags: z.array(z.string()),
    note: z.string().nullable(),
    kind: z.literal("cup"),
    at: z.object({ x: z.number(), y: z.number() }),
    amount: z.union([z.number(), z.string()]),
  });
  const three = z3.object({
    size: z3.enum(["S", "M"]),
    sugar: z3.number().int(),
    tags: z3.array(z3.string()),
    note: z3.string().nullable(),
    kind: z3.literal("cup"),
    at: z3.object({ x: z3.number(), y: z3.number() }),
    amount: z3.union([z3.number(), z3.string()]),
  });
  assert.deepEqual(step.outputStructure(four).toJSON().output_structure, expected);
  assert.deepEqual(step.outputStructure(three).toJSON().output_structure, expected);
});

test("a field of any kind is described, also one that holds itself", () => {
  enum Size {
    S,
    M,
  }
  const tree = z.object({
    name: z.string(),
    get kids(): z.ZodArray<z.ZodType> {
      return z.array(tree);
    },
  });
  const kinds: [z.ZodType, string][] = [
    [tree, 'an object with "name" (a text), "kids" (a list, each item an object of the same form again)'],
    [z.any(), "a value"],
    [z.literal(1n), "1"],
    [z.literal(undefined), "undefined"],
    [z.enum(Size), "one of 0, 1"],
    [z.string().transform(Number), "a text"],
    [z.preprocess(Number, z.number()), "a number"],
    [z.lazy(() => z.boolean()), "true or false"],
    [z.record(z.string(), z.number()), "an object, each value a number"],
    [z.tuple([z.string(), z.number()]), "a list of a text, a number"],
    [z.string().optional().nonoptional(), "a text"],
    [z.string().default("x"), "a text"],
    [z.object({}), "an object"],
  ];
  for (const [field, words] of kinds) {
    const step = v3().task("structured-answering").outputStructure(z.object({ field }));
    assert.equal(step.toJSON().output_structure?.field, words);
  }
});

test("console.log() of a step shows its JSON, and no key", () => {
  const shown = inspect(v3("cats").task("caption").apiKey("sk-or-v1-0123456789"));
  assert.match(shown, /^llama_vision@v3 \{"name":"cats","api_key":"\[secret\]"/);
});

test("warnings tell of what the engine does not: deprecations, keys in JSON, unknown properties, literals with $", () => {
  const codes = (step: { readonly warnings: readonly Problem[] }) => step.warnings.map(({ code }) => code);
  assert.deepEqual(codes(v3().task("caption")), []);
  assert.deepEqual(codes(v2().task("caption")), ["deprecated-value"]);
  assert.deepEqual(codes(v1().task("caption")), ["deprecated-version", "deprecated-value"]);
  assert.deepEqual(codes(v3().task("caption").apiKey("sk-or-v1-0123456789")), ["secret-in-json"]);
  assert.deepEqual(codes(v3().task("caption").apiKey("rf_key:user:7")), []);
  assert.deepEqual(codes(v3().task("caption").apiKey("$inputs.key")), []);
  const json = {
    type: v3.type,
    name: "a",
    images: "$inputs.image",
    task_type: "unconstrained",
    prompt: "$5?",
    tempature: 1,
  };
  const parsed = v3.parse(json);
  assert.deepEqual(codes(parsed), ["dollar-literal", "unknown-property"]);
  assert(parsed.warnings.every(({ severity }) => severity === "warning"));
});

test("no message repeats a key", () => {
  const key = "sk-or-v1-0123456789";
  const step = untyped(v3().task("caption").apiKey(key));
  assert(!JSON.stringify(step.warnings).includes(key));
  assert(!problemOf(() => v3().apiKey(`$${key}`)).message.includes(key));
});

test("models carry their slugs", () => {
  assert.deepEqual(v2.models, [
    { label: "11B - OpenRouter", slug: "meta-llama/llama-3.2-11b-vision-instruct", deprecated: true },
  ]);
  assert.deepEqual(v1.models.map(({ slug }) => slug), [
    "meta-llama/llama-3.2-11b-vision-instruct:free",
    "meta-llama/llama-3.2-11b-vision-instruct",
    "meta-llama/llama-3.2-90b-vision-instruct:free",
    "meta-llama/llama-3.2-90b-vision-instruct",
  ]);
  assert.deepEqual(v3.models.map(({ slug, deprecated }) => [slug, deprecated]), [
    ["meta-llama/llama-4-scout", false],
    ["meta-llama/llama-4-maverick", false],
  ]);
});

test("outputs are references to the step by its name", () => {
  const step = v3("boxes").task("object-detection").classes(["cat"]);
  assert.equal(`${step.outputs.output}`, "$steps.boxes.output");
  assert.deepEqual(step.outputs.predictions.kinds, ["object_detection_prediction"]);
  assert.equal(step.name("other").outputs.classes.selector, "$steps.other.classes");
});

test("parse() refuses what is no step at all", () => {
  for (const json of [null, 3, "x", [], undefined]) {
    assert.match(problemOf(() => v2.parse(json)).message, /^Cannot read a step from .*: wanted an object with type/);
  }
});

test("keys of a record that name a prototype's members are kept as they are", () => {
  const structure = JSON.parse('{"__proto__": "a", "constructor": "b"}');
  const json = {
    type: v3.type,
    name: "a",
    images: "$inputs.image",
    task_type: "structured-answering",
    output_structure: structure,
  };
  const written = JSON.stringify(v3.parse(json).toJSON().output_structure);
  assert.equal(written, '{"__proto__":"a","constructor":"b"}');
});

test("a reference that was made by hand is looked at like any other", () => {
  const forged = { selector: "$inputs.a b c", kinds: ["image"] };
  assert.equal(problemOf(() => untyped(v3()).images!(forged)).code, "invalid-reference");
  assert.equal(problemOf(() => untyped(v3()).images!({ selector: "hello", kinds: ["image"] })).property, "images");
});

test("nothing that a builder hands out can be changed for others", () => {
  const [model] = v3.models;
  assert.throws(() => Object.assign(model!, { slug: "evil" }), TypeError);
  const [warning] = v2().task("caption").warnings;
  assert.throws(() => Object.assign(warning!, { message: "" }), TypeError);
  assert.throws(() => (v3.tasks as string[]).push("evil"), TypeError);
});

test("parse() trims numbers by the engine's idea of white space", () => {
  const json = { type: v3.type, name: "a", images: "$inputs.image", task_type: "caption" };
  const tokens = (max_tokens: unknown) => v3.parse({ ...json, max_tokens }).toJSON().max_tokens;
  assert.equal(tokens("\u00859"), 9);
  assert.equal(tokens(" +1_000.0 "), 1000);
  assert.equal(tokens("007"), 7);
  assert.equal(tokens("1".repeat(30)), Number("1".repeat(30)), "the engine takes integers of any size");
  for (const none of ["\ufeff9", "1e3", "2.5", "1__0", "_9", "", "-9", "1"]) {
    assert.equal(problemOf(() => tokens(none)).property, "max_tokens", none);
  }
});

test("both spellings of images at once: the engine reads the first, and the other is told of", () => {
  const step = v3.parse({ type: v3.type, name: "a", images: "$inputs.b", image: "$inputs.c", task_type: "ocr" });
  assert.equal(step.toJSON().images, "$inputs.b");
  assert.deepEqual(step.warnings.map(({ property }) => property), ["image"]);
});

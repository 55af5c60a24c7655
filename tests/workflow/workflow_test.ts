import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { dynamicCrop } from "../../src/blocks/catalogue/dynamic_crop.ts";
import { input, InvalidWorkflowError, llamaVision, type Problem, workflow } from "../../mod.ts";
import { nestable } from "../nestable.ts";

interface Case {
  readonly definition: Readonly<Record<string, unknown>>;
  readonly verdict: { readonly ok: boolean; readonly error?: string };
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(new URL("../cases/workflows.json", import.meta.url), "utf8"),
);

const EMPTY = { version: "1.0", inputs: [], steps: [], outputs: [] };
const photo = input.image("photo");
const sign = llamaVision.v2("sign").images(photo).task("caption");

function problemsOf(task: () => unknown): readonly Problem[] {
  try {
    task();
  } catch (error) {
    assert(error instanceof InvalidWorkflowError, String(error));
    return error.problems;
  }
  assert.fail("nothing was refused");
}

Deno.test("each definition of the engine's cases comes back as it was, unless the engine refuses its very shape", () => {
  const unread = CASES.filter(({ definition, verdict }) => {
    try {
      assert.equal(JSON.stringify(workflow.parse(definition)), JSON.stringify(definition));
      assert.equal(JSON.stringify(workflow.parse({ specification: definition })), JSON.stringify(definition));
      return false;
    } catch (error) {
      assert(error instanceof InvalidWorkflowError, String(error));
      assert(["WorkflowSyntaxError", "WorkflowDefinitionError"].includes(verdict.error!), verdict.error);
      return true;
    }
  });
  const shapeless = CASES.filter(({ definition: { version, inputs, steps, outputs } }) =>
    typeof version !== "string" ||
    [inputs, steps, outputs].some((list) =>
      !Array.isArray(list) || list.some(({ type, name }) => typeof type !== "string" || typeof name !== "string")
    )
  );
  assert.deepEqual(unread, shapeless);
});

Deno.test("what nobody knows is kept where it stands", () => {
  const definition = {
    id: "abc",
    outputs: [{ selector: "$inputs.a", name: "a", type: "JsonField", note: null }],
    version: "1.3.0",
    steps: [{ name: "s", extra: { deep: [1, { a: null }] }, type: "acme/unknown@v7" }, { type: "t", name: "s" }],
    dynamic_blocks_definitions: [{ whatever: true }],
    inputs: [{ name: "a", type: "AcmeInput", kind: [{ name: "acme" }] }],
    ui: {},
  };
  assert.equal(JSON.stringify(workflow.parse(definition)), JSON.stringify(definition));
  assert.deepEqual(
    Object.keys(workflow.parse(definition).inputs(photo).toJSON()),
    Object.keys(definition),
    "and also when something is added",
  );
});

Deno.test("a key __proto__ is a key like any other", () => {
  const text = `{"version":"1.0","__proto__":{"polluted":1},"inputs":[],"outputs":[],` +
    `"steps":[{"type":"t","name":"s","__proto__":{"polluted":2},"data":{"__proto__":3}}]}`;
  const read = workflow.parse(JSON.parse(text));
  assert.equal(JSON.stringify(read), text);
  assert.equal(JSON.stringify(read.steps().inputs()), text);
  assert.equal(JSON.stringify(workflow().steps(read.step("s")).toJSON().steps), JSON.stringify(JSON.parse(text).steps));
  assert.equal("polluted" in {}, false);
  assert.equal(
    JSON.stringify(workflow().outputs(JSON.parse(`{"__proto__":"$steps.s.a"}`)).toJSON().outputs),
    `[{"type":"JsonField","name":"__proto__","selector":"$steps.s.a"}]`,
  );
});

Deno.test("a definition that is nested very deep is read and written", () => {
  const depth = nestable(100_000);
  const text = `{"version":"1.0","inputs":[],"steps":[{"type":"t","name":"s","data":${"[".repeat(depth)}${
    "]".repeat(depth)
  }}],"outputs":[]}`;
  assert.equal(JSON.stringify(workflow.parse(JSON.parse(text)).toJSON()), text);
});

Deno.test("what has not the shape of a definition is refused with all that it lacks", () => {
  assert.deepEqual(
    problemsOf(() =>
      workflow.parse({ version: 1, inputs: {}, steps: [5, ["a"], { type: "t" }, { type: "t", name: null }] })
    ),
    [
      {
        code: "invalid-value",
        severity: "error",
        path: ["version"],
        message: 'Cannot read a workflow whose version is a number: wanted a text such as "1.0"',
      },
      {
        code: "invalid-value",
        severity: "error",
        path: ["inputs"],
        message: "Cannot read a workflow whose inputs is an object: wanted a list, which may be empty",
      },
      {
        code: "invalid-entry",
        severity: "error",
        path: ["steps", 0],
        message: "Cannot read steps[0]: wanted a step as an object, not a number",
      },
      {
        code: "invalid-entry",
        severity: "error",
        path: ["steps", 1],
        message: "Cannot read steps[1]: wanted a step as an object, not a list",
      },
      {
        code: "invalid-entry",
        severity: "error",
        path: ["steps", 2, "name"],
        message: "Cannot read steps[2]: wanted a step with a text under name",
      },
      {
        code: "invalid-entry",
        severity: "error",
        path: ["steps", 3, "name"],
        message: "Cannot read steps[3]: wanted a step with a text under name, not null",
      },
      {
        code: "missing-property",
        severity: "error",
        path: ["outputs"],
        message: "Cannot read a workflow without outputs: wanted a list, which may be empty",
      },
    ],
  );
});

Deno.test("the problems of a saved definition say where they stand in what was handed over", () => {
  const [problem] = problemsOf(() => workflow.parse({ specification: { ...EMPTY, steps: [null] } }));
  assert.deepEqual(problem?.path, ["specification", "steps", 0]);
});

Deno.test("a text is refused with the mend", () => {
  const [problem] = problemsOf(() => workflow.parse(JSON.stringify(EMPTY)));
  assert.equal(problem?.message, "Cannot read a workflow from a string: wanted the object of a definition");
  assert.equal(problem?.fix, "hand over JSON.parse(text)");
});

for (const value of [null, undefined, 5, [], new Map(), () => EMPTY]) {
  Deno.test(`${Object.prototype.toString.call(value)} is no workflow`, () => {
    assert(problemsOf(() => workflow.parse(value)).length > 0);
  });
}

Deno.test("an object that holds itself is refused, not followed", () => {
  const circle: Record<string, unknown> = { ...EMPTY };
  circle.self = circle;
  assert.match(problemsOf(() => workflow.parse(circle))[0]!.message, /^Cannot read the workflow: it is no JSON: /);
});

Deno.test("each method gives another workflow and leaves this one as it was", () => {
  const empty = workflow();
  const full = empty.inputs(photo).steps(sign).outputs({ all: sign });
  assert.deepEqual(empty.toJSON(), EMPTY);
  assert(Object.isFrozen(full));
  const json = full.toJSON();
  (json.steps as unknown[]).push("mine");
  Object.assign(json.inputs[0]!, { name: "other" });
  assert.deepEqual(full.toJSON().steps, [sign.toJSON()]);
  assert.deepEqual(full.toJSON().inputs, [{ type: "WorkflowImage", name: "photo" }]);
});

Deno.test("what is handed over can change later without changing the workflow", () => {
  const step = { type: "acme/list@v1", name: "list", values: [1, 2] };
  const definition = { ...EMPTY, steps: [step] };
  const [built, read] = [workflow().steps(step), workflow.parse(definition)];
  step.values.push(3);
  assert.deepEqual(built.toJSON(), read.toJSON());
  assert.deepEqual(built.toJSON().steps, [{ type: "acme/list@v1", name: "list", values: [1, 2] }]);
});

Deno.test("what is added comes behind what is there, in the order of the calls", () => {
  const names = workflow().steps({ type: "t", name: "b" }, { type: "t", name: "a" }).steps({ type: "t", name: "0" })
    .toJSON().steps.map(({ name }) => name);
  assert.deepEqual(names, ["b", "a", "0"]);
});

Deno.test("a name that is given twice is refused at once, whether in one call or in two", () => {
  const again = llamaVision.v3("sign").task("caption");
  const problem = {
    code: "duplicate-name",
    severity: "error",
    path: ["steps", 1, "name"],
    message: 'Cannot add the step "sign": the workflow has a step of this name',
    fix: "give one of the two another name",
  };
  assert.deepEqual(problemsOf(() => workflow().steps(sign, again)), [problem]);
  assert.deepEqual(problemsOf(() => workflow().steps(sign).steps(again)), [problem]);
  assert.equal(
    problemsOf(() => workflow().outputs({ a: photo }).outputs({ a: photo }))[0]?.message,
    'Cannot add the output "a": the workflow has an output of this name',
  );
});

Deno.test("the same name may stand in each of the three lists", () => {
  workflow().inputs(input.image("a")).steps({ type: "t", name: "a" }).outputs({ a: "$steps.a.b" });
});

Deno.test("a definition with a name that stands twice is read, so that a check can speak of it", () => {
  const double = { ...EMPTY, steps: [{ type: "t", name: "s" }, { type: "t", name: "s" }] };
  assert.deepEqual(workflow.parse(double).toJSON(), double);
});

Deno.test("a wire to what is not there yet is no reason to refuse", () => {
  workflow().steps({ type: "t", name: "a", data: "$steps.later.output" }).outputs({ b: "$steps.nowhere.x" });
});

Deno.test("an output is a reference, a text, a step or one of these with its coordinates", () => {
  const outputs = workflow().steps(sign).outputs({
    reference: sign.outputs.output,
    text: "$steps.sign.classes",
    all: sign,
    input: photo,
    own: { selector: sign.outputs.output, coordinatesSystem: "own" },
    parent: { selector: sign, coordinatesSystem: "parent" },
    neither: { selector: "$inputs.photo" },
  }).toJSON().outputs;
  assert.deepEqual(outputs, [
    { type: "JsonField", name: "reference", selector: "$steps.sign.output" },
    { type: "JsonField", name: "text", selector: "$steps.sign.classes" },
    { type: "JsonField", name: "all", selector: "$steps.sign.*" },
    { type: "JsonField", name: "input", selector: "$inputs.photo" },
    { type: "JsonField", name: "own", selector: "$steps.sign.output", coordinates_system: "own" },
    { type: "JsonField", name: "parent", selector: "$steps.sign.*", coordinates_system: "parent" },
    { type: "JsonField", name: "neither", selector: "$inputs.photo" },
  ]);
});

Deno.test("an output that points at a whole step without saying so is refused with the mend", () => {
  const [dated] = problemsOf(() => workflow().outputs({ at: new Date(0) as unknown as typeof sign }));
  assert.match(dated!.message, /^Cannot make the output "at" of "1970-01-01/);
  // @ts-expect-error a step's selector has no output
  const [problem] = problemsOf(() => workflow().outputs({ all: "$steps.sign" }));
  assert.deepEqual(problem, {
    code: "invalid-output",
    severity: "error",
    path: ["outputs", 0, "selector"],
    message:
      'Cannot make the output "all" of "$steps.sign": wanted a reference, a step, or a text such as "$steps.a.output"',
    fix: 'for all outputs of the step, write "$steps.sign.*"',
  });
  for (const wrong of ["hello", "$inputs", 5, null, undefined, {}, "$steps.a.b.c"]) {
    problemsOf(() => workflow().outputs({ x: wrong as "$inputs.x" }));
  }
});

Deno.test("a builder and a reference stand in a step's JSON as selectors, at any depth", () => {
  const step = {
    type: "acme/switch@v1",
    name: "switch",
    image: photo,
    cases: { a: [sign], b: [workflow().steps(sign).step("sign")] },
    left_out: undefined,
  };
  assert.deepEqual(workflow().steps(step).toJSON().steps, [{
    type: "acme/switch@v1",
    name: "switch",
    image: "$inputs.photo",
    cases: { a: ["$steps.sign"], b: ["$steps.sign"] },
  }]);
});

Deno.test("what has no JSON is refused instead of dropped", () => {
  const values = [
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [() => 1, "a function"],
    [Symbol("s"), "Symbol(s)"],
    [5n, "5"],
    [Promise.resolve(sign), "a Promise"],
    [new Map([["a", 1]]), "a Map"],
  ] as const;
  for (const [value, words] of values) {
    assert.throws(() => workflow().steps({ type: "t", name: "s", deep: [{ value }] }), {
      name: "TypeError",
      message: `Cannot write a step as JSON: wanted a JSON value, and "value" is ${words}`,
    });
  }
  assert.throws(() => workflow().steps({ type: "t", name: "s", next_steps: [sign, undefined] }), {
    message: 'Cannot write a step as JSON: wanted a JSON value, and "1" is undefined',
  });
  const circle: Record<string, unknown> = { type: "t", name: "s" };
  circle.self = circle;
  assert.throws(() => workflow().steps(circle as { type: string; name: string }), {
    message: "Cannot write a step as JSON: wanted a value that does not hold itself",
  });
});

Deno.test("a value may be nested deep, and one that is nested too deep to be written is refused", () => {
  const nested = (levels: number) => JSON.parse(`${"[".repeat(levels)}5${"]".repeat(levels)}`);
  const step = (levels: number) => ({ type: "t", name: "s", deep: nested(levels) });
  assert.equal(
    JSON.stringify(workflow().steps(step(2_900))),
    JSON.stringify(workflow.parse({ ...EMPTY, steps: [step(2_900)] })),
  );
  assert.throws(() => workflow().steps(step(3_000)), {
    name: "TypeError",
    message: "Cannot write a step as JSON: wanted a value that is nested no deeper than 3000 levels",
  });
  assert.doesNotThrow(() => input.parameter("p", "list_of_values", { default: nested(2_900) }));
});

Deno.test("a value that gives new values of itself without end is refused", () => {
  const endless: { toJSON(): object } = { toJSON: () => ({ more: { toJSON: endless.toJSON } }) };
  assert.throws(() => workflow().steps({ type: "t", name: "s", endless }), /nested no deeper than 3000 levels$/);
});

Deno.test("a value that stands twice is written twice, and keys such as __proto__ are kept", () => {
  const one = JSON.parse('{"__proto__":{"b":-0},"a":[]}');
  const { steps } = workflow().steps({ type: "t", name: "s", twice: [one, one] }).toJSON();
  assert.equal(
    JSON.stringify(steps),
    '[{"type":"t","name":"s","twice":[{"__proto__":{"b":0},"a":[]},{"__proto__":{"b":0},"a":[]}]}]',
  );
});

Deno.test("what a toJSON throws is thrown as it is", () => {
  const thrown = new TypeError("no key was set");
  const broken = {
    toJSON() {
      throw thrown;
    },
  };
  assert.throws(() => workflow().steps({ type: "t", name: "s", deep: [broken] }), (error) => error === thrown);
});

Deno.test("a handle of a step that nothing can refer to is refused", () => {
  const odd = workflow.parse({ ...EMPTY, steps: [{ type: "t", name: "to do" }] }).step("to do");
  assert.throws(() => workflow().steps({ type: "t", name: "s", next_steps: [odd] }), {
    name: "TypeError",
    message: 'Cannot write a step as JSON: nothing can refer to the step "to do" in it: wanted a name of letters, ' +
      'digits, "_" and "-", because the engine resolves no other',
  });
});

Deno.test("a step without a name or a type is refused", () => {
  // @ts-expect-error it has no name
  const [problem] = problemsOf(() => workflow().steps({ type: "t" }));
  assert.equal(problem?.message, "Cannot read steps[0]: wanted a step with a text under name");
});

Deno.test("what only a program without types hands over is refused with the mend", () => {
  const { inputs, steps, outputs, dynamicBlocks } = {
    inputs: (value: unknown) => workflow().inputs(value as typeof photo),
    steps: (value: unknown) => workflow().steps(value as typeof sign),
    outputs: (value: unknown) => workflow().outputs(value as Record<string, typeof sign>),
    dynamicBlocks: (value: unknown) => workflow().dynamicBlocks(value as never),
  };
  const refusals: readonly [task: () => unknown, message: string][] = [
    [() => steps(undefined), "a step: wanted a builder, or the JSON of a step, not undefined"],
    [() => steps("sign"), "a step: wanted a builder, or the JSON of a step, not a string"],
    [() => steps([sign]), "a step: wanted a builder, or the JSON of a step, not a list; write steps(...list)"],
    [
      () => steps(Promise.resolve(sign)),
      "a step: wanted a builder, or the JSON of a step, not a promise; await it first",
    ],
    [
      () => steps(llamaVision.v2),
      "a step: wanted a builder, or the JSON of a step, not a function; call it, and hand over what it gives",
    ],
    [
      () => steps(sign.outputs.output),
      "a step: wanted a builder, or the JSON of a step, not a reference to $steps.sign.output; hand over a step itself",
    ],
    [() => inputs("photo"), "an input: wanted what input makes, or the JSON of an input, not a string"],
    [
      () => inputs([photo]),
      "an input: wanted what input makes, or the JSON of an input, not a list; write inputs(...list)",
    ],
    [() => dynamicBlocks(5), "a custom Python block: wanted its definition, not a number"],
    [() => outputs(undefined), "outputs: wanted an object such as { label: step.outputs.output }, not undefined"],
    [() => outputs([photo]), "outputs: wanted an object such as { label: step.outputs.output }, not a list"],
    [() => outputs(photo), "outputs: wanted an object such as { label: step.outputs.output }, not a reference"],
    [
      () => outputs(new Map([["a", photo]])),
      "outputs: wanted an object such as { label: step.outputs.output }, not an object",
    ],
    [() => outputs(sign), "outputs: wanted an object such as { label: step.outputs.output }, not a step"],
  ];
  for (const [task, message] of refusals) {
    assert.throws(task, { name: "TypeError", message: `Cannot add ${message}` });
  }
});

Deno.test("coordinates that the engine does not know are refused", () => {
  // @ts-expect-error there are no such coordinates
  const [problem] = problemsOf(() => workflow().outputs({ x: { selector: photo, coordinatesSystem: "crop" } }));
  assert.deepEqual(problem?.path, ["outputs", 0, "coordinates_system"]);
  assert.equal(problem?.message, 'Cannot make the output "x" in the coordinates "crop": wanted "own" or "parent"');
});

Deno.test("inputs are declared by what input makes, or by their JSON", () => {
  const { inputs } = workflow().inputs(
    photo,
    input.parameter("limit", "integer", { default: 5 }),
    { type: "InferenceImage", name: "old" },
  ).toJSON();
  assert.deepEqual(inputs, [
    { type: "WorkflowImage", name: "photo" },
    { type: "WorkflowParameter", name: "limit", kind: ["integer"], default_value: 5 },
    { type: "InferenceImage", name: "old" },
  ]);
});

Deno.test("a parsed workflow is extended with what is in it", () => {
  const imported = workflow.parse({
    ...EMPTY,
    inputs: [{ type: "InferenceImage", name: "image" }, {
      type: "WorkflowParameter",
      name: "p",
      kind: [{ name: "x" }],
    }],
    steps: [{ type: "acme/crop@v1", name: "crop", image: "$inputs.image" }],
  });
  assert.deepEqual(imported.input("image").kinds, ["image"]);
  assert.deepEqual(imported.input("p").kinds, ["x"]);
  assert.equal(imported.step("crop").output("crops").selector, "$steps.crop.crops");
  const caption = llamaVision.v3("caption").images(imported.step("crop").output("crops")).task("caption");
  assert.equal(caption.toJSON().images, "$steps.crop.crops");
  assert.deepEqual(
    imported.steps(caption).outputs({ crop: imported.step("crop") }).toJSON().outputs,
    [{ type: "JsonField", name: "crop", selector: "$steps.crop.*" }],
  );
});

Deno.test("what is not in a workflow is refused with what is", () => {
  const signs = workflow().inputs(photo).steps(sign);
  assert.equal(problemsOf(() => signs.step("sing"))[0]?.message, 'Cannot find the step "sing": wanted one of "sign"');
  assert.equal(
    problemsOf(() => workflow().input("photo"))[0]?.message,
    'Cannot find the input "photo": the workflow has no inputs',
  );
});

Deno.test("an output that the engine could not resolve cannot be referred to", () => {
  const read = workflow.parse({ ...EMPTY, steps: [{ type: "t", name: "a.b" }, { type: "t", name: "c" }] });
  assert.throws(() => read.step("a.b").output("x"), TypeError);
  assert.throws(() => read.step("c").output("*"), TypeError);
});

Deno.test("custom Python blocks are added to those that are there", () => {
  const block = (block_type: string) => ({
    type: "DynamicBlockDefinition",
    manifest: { type: "ManifestDescription", block_type, inputs: {} },
    code: { type: "PythonCode", run_function_code: "def run(self):\n    return {}" },
  } as const);
  const json = workflow().dynamicBlocks(block("A")).dynamicBlocks(block("B")).toJSON();
  assert.deepEqual(Object.keys(json), ["version", "inputs", "steps", "outputs", "dynamic_blocks_definitions"]);
  assert.deepEqual(json.dynamic_blocks_definitions, [block("A"), block("B")]);
  assert.deepEqual(workflow.parse(json).toJSON(), json);
});

Deno.test("saving needs the definition wrapped", () => {
  assert.deepEqual(workflow().toSpecification(), { specification: EMPTY });
  assert.deepEqual(
    workflow.parse(workflow().inputs(photo).toSpecification()).toJSON(),
    workflow().inputs(photo).toJSON(),
  );
});

Deno.test("5,000 steps added one by one are one workflow", () => {
  let long = workflow();
  for (let index = 0; index < 5000; index++) long = long.steps({ type: "t", name: `s${index}` });
  assert.equal(long.toJSON().steps.length, 5000);
});

Deno.test("a check finds what was let through: wires to nothing, names that stand twice", async () => {
  assert.equal((await workflow().inputs(photo).steps(sign).outputs({ all: sign }).check()).ok, true);
  const unwired = await workflow().steps(sign).outputs({ x: "$steps.nowhere.x" }).check();
  assert.equal(unwired.ok, false);
  assert.deepEqual(
    unwired.problems.filter(({ severity }) => severity === "error").map(({ path }) => path),
    [["steps", 0, "images"], ["outputs", 0, "selector"]],
  );
  const twice = { ...EMPTY, steps: [sign.toJSON(), sign.toJSON()], inputs: [photo.declaration] };
  assert.equal((await workflow.parse(twice).check()).ok, false);
});

Deno.test("console.log shows what is in a workflow by name, and no value", () => {
  const signs = workflow()
    .inputs(photo)
    .steps({ type: "acme/mail@v1", name: "mail", api_key: "sk-or-v1-0123456789" })
    .outputs({ sign: "$steps.mail.output" });
  assert.equal(inspect(signs), 'workflow {"inputs":["photo"],"steps":["mail: mail@v1"],"outputs":["sign"]}');
});

Deno.test("a step that cannot be written is named among others", () => {
  const cars = dynamicCrop.v1("cars").images(photo).predictions("$steps.a.predictions");
  const crops = dynamicCrop.v1("crops").images(photo);
  // @ts-expect-error it has no predictions
  assert.throws(() => workflow().steps(cars, crops), {
    message: /^Cannot write the step "crops" without predictions: wanted a reference of kind /,
  });
});

import assert from "node:assert/strict";
import { checkWorkflow } from "../../src/check/check.ts";
import { IMAGE, output, parameter, step, workflowOf } from "./workflow_of.ts";

const model = (name: string, more: object = {}) =>
  step("roboflow_object_detection_model@v3", name, { images: "$inputs.image", model_id: "a/1", ...more });
const boxes = (name: string, more: object = {}) =>
  step("bounding_box_visualization@v1", name, {
    image: "$inputs.image",
    predictions: "$steps.kept.predictions",
    ...more,
  });
const hook = step("webhook_sink@v1", "hook", { url: "https://example.com", method: "POST" });
const gate = (next: unknown) =>
  step("rate_limiter@v1", "gate", { depends_on: "$steps.kept.predictions", next_steps: next });

/** The mends of all errors, in order. */
function mends(definition: unknown): (string | undefined)[] {
  return checkWorkflow(definition).problems.filter(({ severity }) => severity === "error").map(({ fix }) => fix);
}

Deno.test("finds the reference that was meant by a bare name, or by one without its dollar", () => {
  const images = ["image", "inputs.image", "$image", "$input.image", "$steps.image"];
  for (const written of images) {
    assert.deepEqual(
      mends(workflowOf([model("kept", { images: written })])),
      ['did you mean "$inputs.image"?'],
      written,
    );
  }
  const predictions = ["kept", "kept.predictions", "steps.kept.predictions", "$inputs.kept.predictions"];
  for (const written of predictions) {
    assert.deepEqual(
      mends(workflowOf([model("kept"), boxes("drawn", { predictions: written })])),
      ['did you mean "$steps.kept.predictions"?'],
      written,
    );
  }
});

Deno.test("finds the selector that was meant by an output", () => {
  const selectors = ["steps.drawn.image", "drawn.image", "drawn", "$drawn.image"];
  const steps = [model("kept"), boxes("drawn")];
  for (const written of selectors) {
    assert.deepEqual(mends(workflowOf(steps, [output("o", written)])), ['did you mean "$steps.drawn.image"?'], written);
  }
  assert.deepEqual(mends(workflowOf(steps, [output("o", "steps.drawn.*")])), ['did you mean "$steps.drawn.*"?']);
  assert.deepEqual(mends(workflowOf(steps, [output("o", "inputs.image")])), ['did you mean "$inputs.image"?']);
});

Deno.test("finds the step that was meant where a block goes on to steps", () => {
  for (const next of [["hook"], "$steps.hook"]) {
    assert.deepEqual(
      mends(workflowOf([model("kept"), gate(next), hook])),
      [Array.isArray(next) ? 'did you mean "$steps.hook"?' : 'did you mean ["$steps.hook"]?'],
    );
  }
  for (const next of ["$steps.hook.message", "$steps.hook.nothing", "$steps.hok", "$steps.hok.message"]) {
    assert.deepEqual(mends(workflowOf([model("kept"), gate([next]), hook])), ['did you mean "$steps.hook"?'], next);
  }
});

Deno.test("chooses among what fits", () => {
  const inputs = [IMAGE, parameter("sizes", { kind: ["string"] }), parameter("sized", { kind: ["integer"] })];
  const blur = step("image_blur@v1", "a", { image: "$inputs.image", kernel_size: "$inputs.size" });
  assert.deepEqual(mends(workflowOf([blur], [], inputs)), ['did you mean "$inputs.sized"?']);
  const steps = [
    model("other"),
    model("kept"),
    model("last"),
    boxes("drawn", { predictions: "$steps.keep.predictions" }),
  ];
  assert.deepEqual(mends(workflowOf(steps)), ['did you mean "$steps.kept.predictions"?']);
});

Deno.test("wires what is missing to the nearest that fits, without a circle", () => {
  const drawn = step("bounding_box_visualization@v1", "drawn", { image: "$inputs.image" });
  assert.deepEqual(
    mends(workflowOf([model("first"), model("kept"), drawn, model("later", { images: "$steps.drawn.image" })])),
    [
      'wire predictions to "$steps.kept.predictions"',
    ],
  );
  const crop = step("dynamic_crop@v1", "crop", { images: "$inputs.image", predictions: "$steps.kept.predictions" });
  const inner = model("inner", { images: "$steps.crop.crops" });
  const labels = step("label_visualization@v1", "labels", { image: "$steps.crop.crops" });
  assert.deepEqual(mends(workflowOf([model("kept"), crop, inner, model("last"), labels])), [
    'wire predictions to "$steps.inner.predictions"',
  ]);
});

Deno.test("says how to declare an input, or that a step is to be added", () => {
  const blur = step("image_blur@v1", "a", { image: "$inputs.photo", kernel_size: "$inputs.size" });
  assert.deepEqual(mends(workflowOf([blur], [], [])), [
    'add { "type": "WorkflowImage", "name": "photo" } to the inputs',
    'add { "type": "WorkflowParameter", "name": "size", "kind": ["integer"] } to the inputs',
  ]);
  assert.deepEqual(mends(workflowOf([boxes("drawn")])), ['add a step "kept"']);
});

Deno.test("points at the cause where that lies elsewhere", () => {
  const { name: _, ...nameless } = model("kept") as { name?: string };
  assert.deepEqual(mends(workflowOf([nameless, model("kepp"), boxes("drawn")])), [
    'name it "kept"',
    "mend steps[0] first: it has no name",
  ]);
  assert.deepEqual(mends(workflowOf([null, boxes("drawn")])), [undefined, "mend steps[0] first: it has no name"]);
  const twice = [parameter("image", { kind: ["string"] }), IMAGE];
  assert.deepEqual(mends(workflowOf([model("kept")], [], twice)), [
    'name it "image_2"',
    'give each input a name of its own first: "image" stands for several',
  ]);
  assert.deepEqual(mends({ ...workflowOf([model("kept")]), inputs: {} }), [
    undefined,
    "mend inputs first: it is no list",
  ]);
});

Deno.test("suggests blocks that the engine has, by their own types", () => {
  const mend = (type: string, more: object = {}) =>
    mends({ ...workflowOf([{ type, name: "a", images: "$inputs.image" }]), ...more })[0];
  assert.equal(mend("roboflow_core/llama_vision@v"), 'did you mean "roboflow_core/llama_vision@v2"?');
  assert.equal(mend("ObjectDetectionModell"), 'did you mean "roboflow_core/roboflow_object_detection_model@v1"?');
  assert.match(mend("my_plugin/count_the_cars_in_rows@v1")!, /option catalogue/);
  const mine = {
    type: "DynamicBlockDefinition",
    manifest: { type: "ManifestDescription", block_type: "CountCars", inputs: {}, outputs: {} },
    code: { type: "PythonCode", run_function_code: "def run(self): return {}" },
  };
  assert.equal(mend("CountCar", { dynamic_blocks_definitions: [mine] }), 'did you mean "CountCars"?');
});

Deno.test("finds a choice by the only word that tells it from the others", () => {
  const filter = step("detections_filter@v1", "kept", {
    predictions: "$steps.all.predictions",
    operations_parameters: {},
    operations: [{
      type: "DetectionsFilter",
      filter_operation: {
        type: "StatementGroup",
        statements: [{
          type: "BinaryStatement",
          left_operand: { type: "DynamicOperand" },
          comparator: { type: ">" },
          right_operand: { type: "StaticOperand", value: 1 },
        }],
      },
    }],
  });
  assert.deepEqual(mends(workflowOf([model("all"), filter])), ['did you mean "(Number) >"?']);
});

Deno.test("warns of kinds that no block knows", () => {
  const inputs = [IMAGE, parameter("p", { kind: ["integer", "float_zero_one"] })];
  const found = checkWorkflow(workflowOf([model("a")], [], inputs)).problems.find(({ code }) =>
    code === "unknown-kind"
  );
  assert.deepEqual(found, {
    code: "unknown-kind",
    severity: "warning",
    path: ["inputs", 1, "kind", 1],
    message: 'The input "p" is of kind "float_zero_one", which no block knows',
    fix: 'did you mean "float_zero_to_one"?',
  });
});

Deno.test("says what to do with a text that holds JSON", () => {
  assert.deepEqual(mends("{}"), ["hand over JSON.parse(text)"]);
});

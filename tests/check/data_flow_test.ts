import assert from "node:assert/strict";
import { blur, cont, llama, output, said, step, workflowOf } from "./workflow_of.ts";

const detect = (name: string, images: string) =>
  step("roboflow_object_detection_model@v3", name, { images, model_id: "a/1" });
const crop = (name: string, d: string) =>
  step("dynamic_crop@v1", name, { images: "$inputs.image", predictions: `$steps.${d}.predictions` });

Deno.test("keeps batches out of properties that take a single value", () => {
  assert.deepEqual(said(workflowOf([llama("a", { prompt: "hi" }), llama("b", { prompt: "$steps.a.output" })])), [
    'steps.1.prompt: Cannot wire prompt to "$steps.a.output": that is one value for each element of a batch, and prompt takes one value for the whole batch; hand it over as an input of the workflow: "$inputs.prompt"',
  ]);
});

Deno.test("compares dimensionalities", () => {
  assert.deepEqual(
    said(
      workflowOf([
        detect("d", "$inputs.image"),
        crop("c", "d"),
        llama("l", { images: "$steps.c.crops", prompt: "x" }),
        step("vlm_as_classifier@v2", "v", { image: "$inputs.image", vlm_output: "$steps.l.output", classes: ["a"] }),
      ]),
    ),
    ['steps.3: Cannot run the step "v" on its data: its properties lie at different dimensionalities (image at 1, vlm_output at 2); wire them to data of one dimensionality, or bring the deeper up with dimension_collapse'],
  );
});

Deno.test("measures dimensionality from the reference property", () => {
  assert.deepEqual(
    said(
      workflowOf([
        detect("d", "$inputs.image"),
        step("detections_stitch@v1", "s", { reference_image: "$inputs.image", predictions: "$steps.d.predictions" }),
      ]),
    ),
    ['steps.1.predictions: Cannot run the step "s" on its data: predictions lies at dimensionality 1, wanted 2; wire it to data one level deeper, such as crops or slices of it, measured from reference_image'],
  );
});

Deno.test("lets a dimension be taken away", () => {
  assert.deepEqual(
    said(
      workflowOf([
        detect("d", "$inputs.image"),
        crop("c", "d"),
        step("dimension_collapse@v1", "x", { data: "$steps.c.crops" }),
      ], [output("o", "$steps.x.output")]),
    ),
    [],
  );
});

Deno.test("keeps data of different batches apart", () => {
  assert.deepEqual(
    said(
      workflowOf([
        detect("d", "$inputs.image"),
        crop("c", "d"),
        crop("e", "d"),
        step("grid_visualization@v1", "g", { images: ["$steps.c.crops", "$steps.e.crops"] }),
      ]),
    ),
    ['steps.3.images: Cannot run the step "g" on the values of images: they come from different batches, made by $steps.c, $steps.e; wire it to data of one origin'],
  );
});

Deno.test("finds a step that is guarded by decisions on other data", () => {
  assert.deepEqual(
    said(
      workflowOf([
        detect("d", "$inputs.image"),
        crop("c", "d"),
        cont("ci", "$steps.c.crops", ["$steps.b"]),
        blur("b", "$inputs.image"),
      ]),
    ),
    ['steps.3: Cannot run the step "b": "ci" decides for other data than the step works on, so it would never run; let it decide on the step\'s own data'],
  );
});

Deno.test("looks at the data of a step whose guard is broken, or waits for itself", () => {
  const guarded = (guard: unknown) =>
    workflowOf([
      guard,
      detect("d", "$inputs.image"),
      llama("a", { prompt: "x" }),
      llama("b", { prompt: "$steps.a.output" }),
      step("detections_stitch@v1", "s", { reference_image: "$inputs.image", predictions: "$steps.d.predictions" }),
    ]);
  const faults = [
    'steps.3.prompt: Cannot wire prompt to "$steps.a.output": that is one value for each element of a batch, and prompt takes one value for the whole batch; hand it over as an input of the workflow: "$inputs.prompt"',
    'steps.4.predictions: Cannot run the step "s" on its data: predictions lies at dimensionality 1, wanted 2; wire it to data one level deeper, such as crops or slices of it, measured from reference_image',
  ];
  const broken = cont("ci", "$inputs.none", ["$steps.b", "$steps.s"]);
  const cyclic = cont("ci", "$inputs.image", ["$steps.ci", "$steps.b", "$steps.s"]);
  assert.deepEqual(said(guarded(broken)).slice(1), faults);
  assert.deepEqual(said(guarded(cyclic)).slice(1), faults);
});

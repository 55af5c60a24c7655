import assert from "node:assert/strict";
import { toMermaid } from "../../src/report/mermaid.ts";
import { checkWorkflow } from "../../src/check/check_workflow.ts";
import { blur, said, step, workflowOf } from "./workflow_of.ts";

Deno.test("asks for the version and the three lists", () => {
  assert.deepEqual(said({ steps: [] }), [
    ': Cannot read a workflow without version: wanted a text; add version: "1.0"',
    ": Cannot read a workflow without inputs: wanted a list; add inputs: []",
    ": Cannot read a workflow without outputs: wanted a list; add outputs: []",
  ]);
});

Deno.test("knows the form in which a workflow is saved", () => {
  assert.deepEqual(said({ specification: workflowOf([]) }), [
    'specification: Cannot read a workflow from an object that holds it under "specification": that is the form in which a workflow is saved, not the one that is compiled; check what stands under "specification"',
  ]);
});

Deno.test("refuses a version that the engine does not serve", () => {
  assert.deepEqual(said({ ...workflowOf([]), version: "1.16.0" }), [
    'version: Cannot compile version "1.16.0": the Execution Engine 1.15.0 serves 1.0 to 1.15.0; write version: "1.0"',
  ]);
});

Deno.test("refuses a version that is none", () => {
  assert.deepEqual(said({ ...workflowOf([]), version: "abc" }), [
    'version: Cannot read version from "abc": wanted a text such as "1.0"; write version: "1.0"',
  ]);
});

Deno.test("reads inputs by their type, and wants batches to be one deep at least", () => {
  assert.deepEqual(
    said(
      workflowOf([], [], [{ type: "WorkflowImag", name: "a" }, {
        type: "WorkflowBatchInput",
        name: "b",
        dimensionality: 0,
      }]),
    ),
    [
      'inputs.0.type: Cannot read type from "WorkflowImag": wanted one of "WorkflowImage", "InferenceImage", "WorkflowVideoMetadata", "WorkflowBatchInput", "WorkflowParameter", "InferenceParameter"; did you mean "WorkflowImage"?',
      'inputs.1.dimensionality: Cannot hand over the batch "b" at dimensionality 0: wanted an integer from 1; write dimensionality: 1, or make it a "WorkflowParameter"',
    ],
  );
});

Deno.test("wants names to be unique", () => {
  assert.deepEqual(said(workflowOf([blur("a", "$inputs.image"), blur("a", "$inputs.image")])), [
    'steps.1.name: Cannot name a second step "a": names of steps are unique; name it "a_2"',
  ]);
});

Deno.test("reads each step by its block", () => {
  assert.deepEqual(
    said(
      workflowOf([
        step("image_blurr@v1", "a"),
        step("image_blur@v1", "b", { image: 5 }),
        step("image_blur@v1", "c"),
        null,
      ]),
    ),
    [
      'steps.0.type: Cannot read a step of type "roboflow_core/image_blurr@v1": no block has this type; did you mean "roboflow_core/image_blur@v1"?',
      'steps.1.image: Cannot read image from 5: wanted a reference of kind image, such as "$inputs.name"; wire image to "$inputs.image"',
      'steps.2.image: Cannot read a step without image: wanted a reference of kind image, such as "$inputs.name"; wire image to "$inputs.image"',
      "steps.3: Cannot read a step from null: wanted an object with type and name",
    ],
  );
});

Deno.test("finds a step whose name ends too early", () => {
  assert.deepEqual(said(workflowOf([blur("a.b", "$inputs.image")])), [
    'steps.0.name: Cannot compile a step named "a.b": the engine takes a dot for the end of a name; name it "a_b"',
  ]);
});

Deno.test("knows the block that the engine cannot compile", () => {
  assert.deepEqual(
    said(
      workflowOf([
        step("roboflow_dataset_upload@v1", "u", {
          images: "$inputs.image",
          target_project: "a",
          usage_quota_name: "q",
        }),
      ]),
    ),
    ['steps.0.type: Cannot compile a step of type "roboflow_core/roboflow_dataset_upload@v1": its block itself is at fault, the engine does not find the property image in it; use another version of the block'],
  );
});

Deno.test("says nothing of a secret, wherever it stands and whatever it looks like", () => {
  const secret = "ecretKey123";
  const asked = (api_key: unknown) => ({
    type: "roboflow_core/llama_vision@v2",
    name: "s",
    images: "$inputs.image",
    api_key,
  });
  const wrong: unknown[] = [
    workflowOf([asked(`$${secret}`)]),
    workflowOf([step("webhook_sink@v1", "s", { url: "u", method: "POST", headers: { Authorization: `$${secret}` } })]),
    { version: "1.0", inputs: [], outputs: [], steps: { s: { api_key: secret } } },
    [{ api_key: secret }],
  ];
  for (const definition of wrong) {
    assert.equal(JSON.stringify(checkWorkflow(definition)).includes(secret), false);
    assert.equal(toMermaid(definition).includes(secret), false);
  }
});

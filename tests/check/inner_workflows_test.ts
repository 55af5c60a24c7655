import assert from "node:assert/strict";
import { blur, output, said, step, workflowOf } from "./workflow_of.ts";

const inner = (
  more = {},
  def: unknown = workflowOf([blur("x", "$inputs.photo")], [output("out", "$steps.x.image")], [{
    type: "WorkflowImage",
    name: "photo",
  }]),
) =>
  step("inner_workflow@v1", "in", {
    workflow_definition: def,
    parameter_bindings: { photo: "$inputs.image" },
    ...more,
  });

Deno.test("puts the steps of inner workflows in place", () => {
  assert.deepEqual(said(workflowOf([inner()], [output("o", "$steps.in.out")])), []);
});

Deno.test("checks what is bound to an inner workflow", () => {
  assert.deepEqual(said(workflowOf([inner({ parameter_bindings: { phot: 1 } })], [output("o", "$steps.in.nope")])), [
    'steps.0.parameter_bindings: Cannot run the inner workflow of "in" without its input "photo"; bind it in parameter_bindings',
    'steps.0.parameter_bindings.phot: Cannot bind "phot" in "in": the inner workflow has no such input',
    'steps.0.parameter_bindings.phot: Cannot read parameter_bindings.phot from 1: wanted a reference, such as "$inputs.name"',
  ]);
});

Deno.test("finds mistakes within an inner workflow, where they were written", () => {
  assert.deepEqual(said(workflowOf([inner({ parameter_bindings: { photo: "$inputs.nope" } })])), [
    'steps.0.workflow_definition.steps.0.image: Cannot wire image to "$inputs.nope": the workflow has no input "nope"; add { "type": "WorkflowImage", "name": "nope" } to the inputs, or wire it to "$inputs.image"',
  ]);
});

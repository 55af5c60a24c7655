import assert from "node:assert/strict";
import { blur, cont, IMAGE, output, parameter, said, step, workflowOf } from "./workflow_of.ts";

Deno.test("finds references that lead nowhere", () => {
  assert.deepEqual(
    said(
      workflowOf([
        blur("a", "$inputs.imge"),
        blur("b", "$steps.aa.image"),
        blur("c", "$steps.a.img"),
        blur("d", "$steps.a.*"),
      ]),
    ),
    [
      'steps.0.image: Cannot wire image to "$inputs.imge": the workflow has no input "imge"; did you mean "$inputs.image"?',
      'steps.1.image: Cannot wire image to "$steps.aa.image": the workflow has no step "aa"; did you mean "$steps.a.image"?',
      'steps.2.image: Cannot wire image to "$steps.a.img": the step "a" has no output "img"; wire it to "$steps.a.image", "$inputs.image" or "$steps.b.image"',
      'steps.3.image: Cannot wire image to "$steps.a.*": the step "a" has no output "*", and "*" stands for all outputs only in outputs of the workflow; wire it to "$steps.a.image", "$inputs.image" or "$steps.c.image"',
    ],
  );
});

Deno.test("explains why a text may not begin with a dollar", () => {
  assert.deepEqual(
    said(workflowOf([step("llama_vision@v2", "a", { images: "$inputs.image", prompt: "$100 bill?" })])),
    ['steps.0.prompt: Cannot use the text "$100 bill?" for prompt: it begins with "$", so the engine takes it for a reference; hand it over as an input of the workflow: "$inputs.prompt"'],
  );
});

Deno.test("compares kinds, and names a wiring that fits", () => {
  assert.deepEqual(
    said(
      workflowOf([blur("a", "$inputs.image", { kernel_size: "$inputs.image" })], [], [
        IMAGE,
        parameter("size", { kind: ["integer"] }),
      ]),
    ),
    ['steps.0.kernel_size: Cannot wire kernel_size to "$inputs.image": it is of kind image, wanted a reference of kind integer; wire it to "$inputs.size"'],
  );
});

Deno.test("finds outputs that select nothing", () => {
  assert.deepEqual(
    said(
      workflowOf([blur("a", "$inputs.image")], [
        output("o", "$steps.a"),
        output("p", "hello"),
        output("q", "$steps.a.imag"),
        output("r", "$inputs.x"),
      ]),
    ),
    [
      'outputs.0.selector: Cannot select "$steps.a" for the output "o": wanted one of the step\'s outputs; write "$steps.a.image"',
      'outputs.1.selector: Cannot select "hello" for the output "p": wanted an input or an output of a step, such as "$steps.name.output"',
      'outputs.2.selector: Cannot select "$steps.a.imag" for the output "q": the step "a" has no output "imag"; did you mean "$steps.a.image"?',
      'outputs.3.selector: Cannot select "$inputs.x" for the output "r": the workflow has no input "x"; add { "type": "WorkflowParameter", "name": "x" } to the inputs',
    ],
  );
});

Deno.test("names the steps of a cycle", () => {
  assert.deepEqual(said(workflowOf([blur("a", "$steps.b.image"), blur("b", "$steps.a.image")])), [
    'steps.1.image: Cannot run the steps "b" → "a" (image) → "b" (image): each waits for the one before it; wire it to "$inputs.image", or take out one of the references between them',
  ]);
});

Deno.test("finds a step that waits for itself", () => {
  assert.deepEqual(said(workflowOf([blur("a", "$steps.a.image")])), [
    'steps.0.image: Cannot run the step "a" (image): it waits for itself; wire it to "$inputs.image", or take out one of the references between them',
  ]);
});

Deno.test("finds a step named where one of its outputs is wanted", () => {
  assert.deepEqual(
    said(
      workflowOf([
        blur("a", "$inputs.image"),
        step("string_template@v1", "t", { template: "x", data: { k: "$steps.a" } }),
      ]),
    ),
    ['steps.1.data.k: Cannot wire data.k to the step "$steps.a": wanted one of its outputs; wire it to "$steps.a.image"'],
  );
});

Deno.test("lets a step go on to each step once", () => {
  assert.deepEqual(
    said(workflowOf([cont("ci", "$inputs.image", ["$steps.b", "$steps.b"]), blur("b", "$inputs.image")])),
    ['steps.0.next_steps.1: Cannot go on to "$steps.b" a second time from the step "ci": each step may be named once; take it out of next_steps'],
  );
});

Deno.test("takes texts in a list for references only where the elements of the list may be references", () => {
  const upload = {
    images: "$inputs.image",
    target_project: "signs",
    usage_quota_name: "quota",
    registration_tags: ["night", "$inputs.nothing"],
  };
  assert.deepEqual(said(workflowOf([step("roboflow_dataset_upload@v2", "u", upload)])), [
    'steps.0.registration_tags.1: Cannot wire registration_tags[1] to "$inputs.nothing": the workflow has no input "nothing"; add { "type": "WorkflowParameter", "name": "nothing", "kind": ["string"] } to the inputs',
  ]);
  const classes = { images: "$inputs.image", task_type: "classification", classes: ["night", "$inputs.nothing"] };
  assert.deepEqual(said(workflowOf([step("llama_vision@v2", "a", classes)])), []);
});

Deno.test("finds references in a record that is one of several forms of a property", () => {
  const metadata = { night: "$inputs.nothing", shelf: "$inputs.image", note: "by hand" };
  assert.deepEqual(said(workflowOf([step("asset_library_attributes@v1", "a", { source_id: "x", metadata })])), [
    'steps.0.metadata.night: Cannot wire metadata.night to "$inputs.nothing": the workflow has no input "nothing"; add { "type": "WorkflowParameter", "name": "nothing" } to the inputs, or wire it to "$inputs.image"',
  ]);
});

Deno.test("tells how the engine names an output with a dot in its name, where that leads nowhere", () => {
  const definition = workflowOf([blur("a", "$inputs.image")], [
    output("no.input", "$inputs.none"),
    output("no.output", "$steps.a.none"),
  ]);
  assert.deepEqual(said(definition, "info"), [
    'outputs.0.selector: The engine\'s own message names the output "input" for what is wrong with "no.input"',
  ]);
});

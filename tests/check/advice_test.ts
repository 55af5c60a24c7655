import assert from "node:assert/strict";
import { cont, IMAGE, llama, output, parameter, said, step, workflowOf } from "./workflow_of.ts";

Deno.test("warns where the engine is silent", () => {
  assert.deepEqual(
    said(
      workflowOf(
        [
          llama("a", { promt: "x", api_key: "sk-1", classes: ["$inputs.image"], task_type: "caption" }),
          cont("ci", "$inputs.image", ["$steps.a"]),
        ],
        [output("o", "$steps.ci.*")],
        [IMAGE, parameter("p", { kind: ["integer"], default_value: "x" })],
      ),
      "warning",
    ),
    [
      'inputs.1: Nothing uses the input "p"; take it out, or wire something to it',
      'inputs.1.default_value: The default of the input "p" is "x", which is not of kind integer; change the default, or the kind',
      'steps.0: Nothing uses what the step "a" hands over; select one of its outputs, or take it out',
      'steps.0.promt: roboflow_core/llama_vision@v2 has no property "promt", so the engine ignores it; did you mean "prompt"?',
      'steps.0.classes.0: The engine takes "$inputs.image" in classes for a text, not for a reference; hand over the whole of classes by a reference, if it takes one',
      'steps.0.api_key: api_key holds a key in plain text, and so will every copy of this JSON; hand it over as an input of the workflow: "$inputs.api_key"',
      'outputs.0.selector: The output "o" will always be empty: the step "ci" has no outputs; take it out, or select another step',
    ],
  );
});

Deno.test("warns of deprecated blocks", () => {
  assert.deepEqual(
    said(
      workflowOf([
        step("qwen_vlm@v1", "a", { images: "$inputs.image", prompt: "x" }),
        step("lmm@v1", "b", { images: "$inputs.image", prompt: "x", lmm_type: "gpt_4v" }),
        step("google_gemma@v1", "c", { images: "$inputs.image", prompt: "x", api_key: "rf_key:account" }),
      ]),
      "warning",
    ),
    [
      'steps.0: Nothing uses what the step "a" hands over; select one of its outputs, or take it out',
      'steps.1: Nothing uses what the step "b" hands over; select one of its outputs, or take it out',
      'steps.1.type: The engine deprecates "roboflow_core/lmm@v1"; choose another block: the engine deprecates this one and all that came after it',
      'steps.2: Nothing uses what the step "c" hands over; select one of its outputs, or take it out',
      'steps.2.type: The engine deprecates "roboflow_core/google_gemma@v1"; use "roboflow_core/google_gemma@v2"',
    ],
  );
});

Deno.test("leaves steps in peace that do more than they hand over", () => {
  const cached = { image: "$inputs.image", key: "b", value: "$inputs.image" };
  const mine = {
    type: "DynamicBlockDefinition",
    manifest: { type: "ManifestDescription", block_type: "Mine", inputs: {}, outputs: {} },
    code: { type: "PythonCode", run_function_code: "def run(self): return {}" },
  };
  const steps = [
    step("cache_set@v1", "cache", cached),
    step("webhook_sink@v1", "hook", { url: "https://example.com", method: "POST" }),
    { type: "Mine", name: "mine" },
    step("cache_get@v1", "lookup", { image: "$inputs.image", key: "b" }),
  ];
  assert.deepEqual(said({ ...workflowOf(steps), dynamic_blocks_definitions: [mine] }, "warning"), [
    'steps.3: Nothing uses what the step "lookup" hands over; select one of its outputs, or take it out',
  ]);
});

Deno.test("warns of deprecated properties", () => {
  const log = { image: "$inputs.image", detections: "$steps.d.predictions", reference_timestamp: 1 };
  const steps = [
    step("roboflow_object_detection_model@v3", "d", { images: "$inputs.image", model_id: "a/1" }),
    step("detection_event_log@v1", "log", log),
  ];
  assert.deepEqual(said(workflowOf(steps, [output("o", "$steps.log.event_log")]), "warning"), [
    'steps.1.reference_timestamp: The engine deprecates the property reference_timestamp of "roboflow_core/detection_event_log@v1"; leave reference_timestamp out',
  ]);
});

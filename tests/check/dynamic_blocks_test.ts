import assert from "node:assert/strict";
import { output, said, workflowOf } from "./workflow_of.ts";

const dyn = (manifest: object) => ({
  type: "DynamicBlockDefinition",
  manifest: {
    type: "ManifestDescription",
    block_type: "Mine",
    inputs: {
      image: { type: "DynamicInputDefinition", selector_types: ["input_image", "step_output_image"] },
      n: {
        type: "DynamicInputDefinition",
        value_types: ["integer"],
        selector_types: ["input_parameter"],
        selector_data_kind: { input_parameter: ["integer"] },
      },
    },
    outputs: { out: { type: "DynamicOutputDefinition", kind: ["integer"] } },
    ...manifest,
  },
  code: { type: "PythonCode", run_function_code: "def run(self, image, n): return {}" },
});

Deno.test("reads custom blocks", () => {
  assert.deepEqual(
    said({
      ...workflowOf([{ type: "Mine", name: "m", image: "$inputs.image", n: 1 }], [output("o", "$steps.m.out")]),
      dynamic_blocks_definitions: [dyn({})],
    }),
    [],
  );
});

Deno.test("checks the steps of custom blocks", () => {
  assert.deepEqual(
    said({
      ...workflowOf([{ type: "Mine", name: "m", image: "$inputs.image", n: "x" }], [output("o", "$steps.m.nope")]),
      dynamic_blocks_definitions: [dyn({})],
    }),
    [
      'steps.0.n: Cannot read n from "x": wanted an integer, or a reference to an input of kind integer',
      'outputs.0.selector: Cannot select "$steps.m.nope" for the output "o": the step "m" has no output "nope"; write "$steps.m.out"',
    ],
  );
});

Deno.test("checks the definitions of custom blocks, and says nothing of their steps", () => {
  assert.deepEqual(
    said({
      ...workflowOf([{ type: "Mine", name: "m" }]),
      dynamic_blocks_definitions: [dyn({ outputs: { out: { type: "DynamicOutputDefinition", kind: ["nokind"] } } })],
    }),
    ['dynamic_blocks_definitions.0.manifest.outputs.out.kind: Cannot define a block with the kind "nokind": the engine knows no such kind'],
  );
});

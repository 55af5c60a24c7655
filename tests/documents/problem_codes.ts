import { input, llamaVision, workflow } from "@stepwright/workflows";
import { textDisplay } from "@stepwright/workflows/blocks/text_display";
import { propertyDefinition } from "@stepwright/workflows/blocks/property_definition";
import type { Problem, ProblemCode } from "../../src/check/check.ts";
import { blur, cont, IMAGE, llama, output, parameter, step, workflowOf } from "../check/workflow_of.ts";

/** What makes a problem of a code be found. */
export interface Example {
  /** A definition in which a check finds it. */
  readonly check?: unknown;
  /** A call that throws it. */
  readonly build?: () => unknown;
  /** A step that warns of it. */
  readonly warn?: { readonly warnings: readonly Problem[] };
}

type Json = Readonly<Record<string, unknown>>;

const detect = step("roboflow_object_detection_model@v3", "d", { images: "$inputs.image", model_id: "a/1" });

function crop(name: string): Json {
  return step("dynamic_crop@v1", name, { images: "$inputs.image", predictions: "$steps.d.predictions" });
}

function custom(manifest: Json): Json {
  return {
    ...workflowOf([]),
    dynamic_blocks_definitions: [{
      type: "DynamicBlockDefinition",
      manifest: { type: "ManifestDescription", block_type: "Mine", inputs: {}, outputs: {}, ...manifest },
      code: { type: "PythonCode", run_function_code: "def run(self): return {}" },
    }],
  };
}

function inner(more: Json): Json {
  return step("inner_workflow@v1", "in", { parameter_bindings: { image: "$inputs.image" }, ...more });
}

const INNER = workflowOf([blur("x", "$inputs.image")], [output("out", "$steps.x.image")]);

function nested(depth: number): Json {
  return depth === 0 ? INNER : workflowOf([inner({ workflow_definition: nested(depth - 1) })]);
}

const vision = llamaVision.v2("v");

/** What a program without types could call. */
const untyped = {
  vision: vision as unknown as Record<string, (value: unknown) => unknown>,
  property: propertyDefinition.v1("p") as unknown as Record<string, (value: unknown) => unknown>,
  display: textDisplay.v1("t") as unknown as Record<string, (value: unknown) => unknown>,
};

/** The smallest mistake of each code. */
export const EXAMPLES: Readonly<Record<ProblemCode, Example>> = {
  "not-json": { check: { version: 1n } },
  "invalid-workflow": { check: [], build: () => workflow.parse([]) },
  "wrapped-workflow": { check: { specification: workflowOf([]) } },
  "invalid-version": { check: { ...workflowOf([]), version: 1 } },
  "unsupported-version": { check: { ...workflowOf([]), version: "2.0" } },
  "missing-property": {
    check: workflowOf([blur("a", "$inputs.image"), step("image_blur@v1", "b")]),
    build: () => llamaVision.v2.parse({ type: "roboflow_core/llama_vision@v2", name: "a" }),
  },
  "invalid-value": {
    check: workflowOf([blur("a", "$inputs.image", { kernel_size: "x" })]),
    build: () => untyped.vision.temperature!(3),
  },
  "invalid-entry": {
    check: workflowOf([], [], [5]),
    build: () => workflow.parse({ version: "1.0", inputs: [5], steps: [], outputs: [] }),
  },
  "invalid-step": { check: workflowOf([5]), build: () => llamaVision.v2.parse(5) },
  "unknown-block": { check: workflowOf([step("image_blurr@v1", "a", { image: "$inputs.image" })]) },
  "newer-block": {
    check: workflowOf([step("llama_vision@v3", "a", { images: "$inputs.image", task_type: "caption" })]),
  },
  "crashing-value": {
    check: workflowOf([step("dynamic_crop@v1", "a", { mask_opacity: "$inputs.x" })]),
    build: () => untyped.display.fontScale!(input.parameter("size", "float")),
  },
  "faulty-block": {
    check: workflowOf([
      step("roboflow_dataset_upload@v1", "u", {
        images: "$inputs.image",
        target_project: "a",
        usage_quota_name: "q",
      }),
    ]),
  },
  "invalid-block": { check: custom({ outputs: { out: { type: "DynamicOutputDefinition", kind: ["nokind"] } } }) },
  "duplicate-name": {
    check: workflowOf([blur("a", "$inputs.image"), blur("a", "$inputs.image")]),
    build: () => workflow().steps(vision.task("ocr"), vision.task("ocr")),
  },
  "dotted-name": { check: workflowOf([blur("a.b", "$inputs.image")]) },
  "unknown-input": {
    check: workflowOf([blur("a", "$inputs.imge")]),
    build: () => workflow().input("photo"),
  },
  "unknown-step": { check: workflowOf([blur("a", "$steps.b.image")]), build: () => workflow().step("a") },
  "unknown-output": { check: workflowOf([blur("a", "$inputs.image"), blur("b", "$steps.a.imge")]) },
  "step-reference": { check: workflowOf([blur("a", "$inputs.image"), llama("b", { prompt: "$steps.a" })]) },
  "unresolvable-reference": { check: workflowOf([llama("a", { prompt: "$inputs.image.width" })]) },
  "invalid-selector": { check: workflowOf([], [output("o", "$input.image")]) },
  "invalid-output": { build: () => workflow().outputs({ o: "image" as never }) },
  "dollar-literal": {
    check: workflowOf([llama("a", { prompt: "$5?" })]),
    build: () => vision.task("unconstrained").prompt("$5?"),
    warn: llamaVision.v2.parse(llama("a", { prompt: "$5?" })),
  },
  "kind-mismatch": {
    check: workflowOf([blur("a", "$inputs.n")], [], [parameter("n", { kind: ["integer"] })]),
    build: () => untyped.vision.images!(input.parameter("n", "integer")),
  },
  "cycle": { check: workflowOf([blur("a", "$steps.b.image"), blur("b", "$steps.a.image")]) },
  "repeated-target": {
    check: workflowOf([cont("c", "$inputs.image", ["$steps.a", "$steps.a"]), blur("a", "$inputs.image")]),
  },
  "invalid-dimensionality": {
    check: workflowOf([], [], [{ type: "WorkflowBatchInput", name: "b", dimensionality: 0 }]),
  },
  "batch-into-single": {
    check: workflowOf([llama("a", { prompt: "x" }), llama("b", { prompt: "$steps.a.output" })]),
  },
  "dimensionality-mismatch": {
    check: workflowOf([
      detect,
      step("detections_stitch@v1", "s", { reference_image: "$inputs.image", predictions: "$steps.d.predictions" }),
    ]),
  },
  "lineage-mismatch": {
    check: workflowOf([
      detect,
      crop("c"),
      crop("e"),
      step("grid_visualization@v1", "g", { images: ["$steps.c.crops", "$steps.e.crops"] }),
    ]),
  },
  "control-flow-mismatch": {
    check: workflowOf([detect, crop("c"), cont("ci", "$steps.c.crops", ["$steps.b"]), blur("b", "$inputs.image")]),
  },
  "inner-workflow": { check: workflowOf([inner({})]) },
  "missing-binding": {
    check: workflowOf([inner({ workflow_definition: INNER, parameter_bindings: {} })]),
  },
  "unknown-binding": {
    check: workflowOf([inner({ workflow_definition: INNER, parameter_bindings: { photo: "$inputs.image" } })]),
  },
  "nested-too-deep": { check: nested(20) },
  "too-many-inner-workflows": {
    check: workflowOf(Array.from({ length: 200 }, (_, index) => ({
      ...inner({ workflow_definition: INNER }),
      name: `in_${index}`,
    }))),
  },
  "inner-workflow-elsewhere": {
    check: workflowOf([inner({ workflow_workspace_id: "w", workflow_id: "x" })]),
  },
  "blamed-by-engine": {
    check: workflowOf([step("image_blur@v1", "$inputs.x", { image: "$inputs.x" })]),
  },
  "unknown-property": {
    check: workflowOf([blur("a", "$inputs.image", { kernal_size: 5 })]),
    build: () => untyped.property.operations!([{ type: "StringToLowerCase", strip: true }]),
    warn: llamaVision.v2.parse(llama("a", { task_type: "ocr", promt: "x" })),
  },
  "deprecated-version": {
    check: workflowOf([step("lmm@v1", "b", { images: "$inputs.image", prompt: "x", lmm_type: "gpt_4v" })]),
    warn: llamaVision.v1("a").apiKey("$inputs.key").task("ocr"),
  },
  "deprecated-property": {
    check: workflowOf([
      detect,
      step("detection_event_log@v1", "l", {
        image: "$inputs.image",
        detections: "$steps.d.predictions",
        reference_timestamp: 1,
      }),
    ]),
  },
  "deprecated-value": { warn: vision.task("ocr") },
  "literal-reference": {
    check: workflowOf([llama("a", { classes: ["$inputs.image"], task_type: "classification" })]),
  },
  "unused-input": { check: workflowOf([]) },
  "unused-step": { check: workflowOf([blur("a", "$inputs.image")]) },
  "empty-output": {
    check: workflowOf([cont("c", "$inputs.image", ["$steps.a"]), blur("a", "$inputs.image")], [
      output("o", "$steps.c.*"),
    ]),
  },
  "unknown-kind": { check: workflowOf([], [], [IMAGE, parameter("p", { kind: ["txt"] })]) },
  "default-misfit": {
    check: workflowOf([], [], [parameter("p", { kind: ["integer"], default_value: "x" })]),
  },
  "secret-in-json": {
    check: workflowOf([llama("a", { task_type: "ocr", api_key: "sk-1" })]),
    warn: vision.task("ocr").apiKey("sk-1"),
  },
  "unexpected-reference": { build: () => untyped.vision.task!(input.parameter("t", "string")) },
  "invalid-reference": { build: () => untyped.vision.images!({ ...input.image("a"), selector: "$inputs.a b" }) },
  "reference-in-list": {
    build: () => vision.task("classification").classes(["a", "$inputs.b"]),
  },
};

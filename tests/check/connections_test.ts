import assert from "node:assert/strict";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { CATALOGUE } from "../../src/blocks/catalogue/catalogue.ts";
import { checkStep } from "../../src/check/check_step.ts";
import { checkWorkflow } from "../../src/check/check_workflow.ts";
import { connections } from "../../src/check/connections.ts";
import { slotsOf } from "../../src/check/slots.ts";
import { leastValue } from "../blocks/catalogue/least_value.ts";

const LLAMA = "roboflow_core/llama_vision@v2";

const all: readonly BlockDescription[] = CATALOGUE.types.map((type) => CATALOGUE.blocks.get(type)!)
  .filter(({ newer }) => newer === undefined);

/** What the documentation lists as compatible with a Llama step, and the engine refuses while its image is a batch. */
const LISTED_BUT_REFUSED =
  ("anthropic_claude@v1 anthropic_claude@v2 anthropic_claude@v3 clip_comparison@v1 clip_comparison@v2 cog_vlm@v1 " +
    "cosmos3_edge@v1 depth_estimation@v1 detections_consensus@v1 dynamic_crop@v1 glm_ocr@v1 google_gemini@v1 " +
    "google_gemini@v2 google_gemini@v3 google_gemini@v4 google_gemma@v1 google_gemma@v2 kimi_openrouter@v1 " +
    "kimi_openrouter@v2 llama_3_2_vision@v1 llama_vision@v2 lmm@v1 lmm_for_classification@v1 meta_vlm@v1 " +
    "moondream2@v1 open_ai@v1 open_ai@v2 open_ai@v3 open_ai@v4 open_ai@v5 openrouter@v1 qwen3_5_openrouter@v1 " +
    "qwen3_5vl@v1 qwen3_6_openrouter@v1 qwen_vlm@v1 qwen_vlm@v2 roboflow_classification_model@v3 " +
    "roboflow_instance_segmentation_model@v1 roboflow_instance_segmentation_model@v2 " +
    "roboflow_instance_segmentation_model@v3 roboflow_instance_segmentation_model@v4 " +
    "roboflow_keypoint_detection_model@v1 roboflow_keypoint_detection_model@v2 roboflow_keypoint_detection_model@v3 " +
    "roboflow_multi_label_classification_model@v3 roboflow_object_detection_model@v1 " +
    "roboflow_object_detection_model@v2 roboflow_object_detection_model@v3 roboflow_semantic_segmentation_model@v2 " +
    "sam3@v1 sam3@v2 sam3@v3 sam3_video@v1 seg-preview@v1 segment_anything@v1 spacexai@v1 stitch_ocr_detections@v1 " +
    "stitch_ocr_detections@v2 visual_search@v1 visual_search_classifier@v1 yolo_world_model@v1").split(" ");

/** What the documentation leaves out, and the engine accepts. */
const UNLISTED_BUT_ACCEPTED =
  ("continue_if csv_formatter data_aggregator delta_filter detections_filter detections_transformation " +
    "dimension_collapse expression first_non_empty_or_default inner_workflow property_definition rate_limiter " +
    "switch_case").split(" ").map((name) => `${name}@v1`);

const fedAlways = (type: string): Set<string> =>
  new Set(connections(type).outputs.filter(({ when }) => when === "always").map(({ to }) => to.split("/")[1]!));

Deno.test("what the documentation lists and the engine refuses is no connection for a batch", () => {
  const always = fedAlways(LLAMA);
  const single = connections(LLAMA).outputs.filter(({ when }) => when === "single").map(({ to }) => to.split("/")[1]!);
  assert.deepEqual(LISTED_BUT_REFUSED.filter((type) => always.has(type)), []);
  assert.deepEqual(LISTED_BUT_REFUSED.filter((type) => !single.includes(type)), []);
});

Deno.test("what the documentation leaves out and the engine accepts is a connection", () => {
  const always = fedAlways(LLAMA);
  assert.deepEqual(UNLISTED_BUT_ACCEPTED.filter((type) => !always.has(type)), []);
});

/** The step with the least that the engine takes: images from the input `image`, other references from `given`. */
function leastStep(block: BlockDescription, name: string, image: string): Record<string, unknown> {
  const least = (property: string) =>
    slotsOf(block).some((slot) => slot.property === property && slot.kinds.includes("image") && !slot.inList)
      ? image
      : JSON.parse(JSON.stringify(leastValue(block.properties[property]!, block.definitions)));
  const values = block.required.map((property) => [property, least(property)]);
  const step = { type: block.type, name, ...Object.fromEntries(values) };
  const unmet = checkStep(step).problems.flatMap(({ severity, property }) =>
    severity === "error" && property !== undefined && property in block.properties ? [property] : []
  );
  return { ...step, ...Object.fromEntries(unmet.map((property) => [property, least(property)])) };
}

/** Whether a wire of the block stands and falls by itself, and not by what other properties of the same step hold. */
function isFreeOfOthers({ type, dimensionalityReference }: BlockDescription): boolean {
  return dimensionalityReference === undefined && type !== "roboflow_core/inner_workflow@v1";
}

/** Whether the compiler blames nothing on a property of a step that is wired to a step whose image is of this type. */
function compiles(from: Record<string, unknown>, to: Record<string, unknown>, property: string, imageType: string) {
  const { problems } = checkWorkflow({
    version: "1.0",
    inputs: [{ type: imageType, name: "image" }, { type: "WorkflowParameter", name: "given" }],
    steps: [from, to],
    outputs: [],
  });
  return !problems.some((problem) =>
    problem.severity === "error" && problem.step === to.name && [property, "type"].includes(problem.property!)
  );
}

const FEEDERS = [LLAMA, "roboflow_core/roboflow_object_detection_model@v3", "roboflow_core/dynamic_crop@v1"];

for (const feeder of FEEDERS) {
  Deno.test(`what ${feeder} feeds is what the compiler accepts, for every property of every block`, () => {
    const from = CATALOGUE.blocks.get(feeder)!;
    const feeding = leastStep(from, "from", "$inputs.image");
    const wires = new Map(
      connections(feeder).outputs.map((wire) => [`${wire.output} ${wire.to} ${wire.property}`, wire]),
    );
    const wrong: string[] = [];
    for (const to of all.filter(isFreeOfOthers)) {
      const step = leastStep(to, "to", "$inputs.given");
      for (const slot of slotsOf(to).filter(({ takesSteps }) => !takesSteps)) {
        for (const output of Object.keys(from.outputs)) {
          const selector = `$steps.from.${output}`;
          const wired = slot.inRecord ? { key: selector } : slot.inList ? [selector] : selector;
          const wire = wires.get(`${output} ${to.type} ${slot.property}`);
          const wiredStep = { ...step, [slot.property]: wired };
          const asBatch = compiles(feeding, wiredStep, slot.property, "WorkflowImage");
          const asSingle = compiles(feeding, wiredStep, slot.property, "WorkflowParameter");
          const expected = wire === undefined ? [false, false] : [wire.when === "always", true];
          if (asBatch !== expected[0] || asSingle !== expected[1]) {
            wrong.push(`${output} -> ${to.type} ${slot.property}: ${wire?.when} but ${asBatch}/${asSingle}`);
          }
        }
      }
    }
    assert.deepEqual(wrong, []);
  });
}

Deno.test("a wire is the same from both of its ends", () => {
  for (const { type } of all.filter((_, place) => place % 25 === 0)) {
    const into = connections(LLAMA).inputs.filter(({ from }) => from === type);
    assert.deepEqual(into, connections(type).outputs.filter(({ to }) => to === LLAMA));
  }
});

Deno.test("an unknown block is refused with the one that may be meant", () => {
  assert.throws(
    () => connections("roboflow_core/lama_vision@v2"),
    {
      name: "TypeError",
      message:
        'Cannot find the block "roboflow_core/lama_vision@v2": wanted a type such as "roboflow_core/dynamic_crop@v1"; ' +
        'did you mean "roboflow_core/llama_vision@v2"?',
    },
  );
});

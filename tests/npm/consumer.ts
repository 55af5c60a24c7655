/**
 * A program of somebody who uses every entry, as TypeScript. It prints what came of building, checking and JSON, and then
 * of asking a model, which may be refused.
 */
import { input, llamaVision, openRouter, RunError, workflow } from "@stepwright/workflows";
import { blocks } from "@stepwright/workflows/blocks";
import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
import * as builder from "@stepwright/workflows/builder";
import { CATALOGUE, checkWorkflow } from "@stepwright/workflows/check";
import { modelLayer, run } from "@stepwright/workflows/effect";
import { engine } from "@stepwright/workflows/engine";
import { jsonParser } from "@stepwright/workflows/formatters";
import { generateBlocks } from "@stepwright/workflows/generate";
import { startOpenRouter } from "@stepwright/workflows/testing";
import * as Effect from "effect/Effect";

/** A picture of one pixel. */
const PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

const photo = input.image("photo");
const found = blocks.roboflowObjectDetectionModel.v2("found").images(photo).modelId("yolov8n-640");
const crops = dynamicCrop.v1("crops").images(photo).predictions(found.outputs.predictions);
const sign = llamaVision.v2("sign").images(crops.outputs.crops).task("classification").classes(["stop", "yield"]);
const signs = workflow().inputs(photo).steps(found, crops, sign).outputs({ sign: sign.outputs.output });

const definition = signs.toJSON();
const { ok } = checkWorkflow(definition);
const parsed = jsonParser({ text: '{"a": 1}', expectedFields: ["a"] });
const described = CATALOGUE.blocks.get("roboflow_core/dynamic_crop@v1")!;
const { files } = generateBlocks([described]);

const server = await startOpenRouter({ answers: { classification: { class_name: "stop", confidence: 0.9 } } });
const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-consumer" });
const question = llamaVision.v3("sign").task("classification").classes(["stop", "yield"]);

/** What the model said, or why it was not asked. */
async function asked(): Promise<string> {
  try {
    const { prediction } = await question.run(PIXEL, { target });
    const again = await Effect.runPromise(Effect.provide(run(question, PIXEL), modelLayer(target)));
    return again.prediction.class === prediction.class ? prediction.class : "two answers";
  } catch (error) {
    if (error instanceof RunError) return `${error.reason._tag}: ${error.message}`;
    throw error;
  }
}

console.log(JSON.stringify({
  steps: signs.toJSON().steps.length,
  ok,
  isReadBack: JSON.stringify(workflow.parse(definition).toJSON()) === JSON.stringify(definition),
  parsed: parsed["a"],
  generated: Object.keys(files).length > 0,
  hasBuilder: Object.keys(builder).length > 0,
  hasEngine: typeof engine({ url: server.url }).run === "function",
  asked: await asked(),
  requests: server.requests.length,
}));
await server.stop();

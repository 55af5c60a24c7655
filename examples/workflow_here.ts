/**
 * A whole workflow on this machine: find things, cut each out, ask about each piece, and gather what was said.
 *
 * @module
 */
import process from "node:process";
import { input, llamaVision, openRouter, workflow } from "@stepwright/workflows";
import { dimensionCollapse } from "@stepwright/workflows/blocks/dimension_collapse";
import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
import { vlmAsDetector } from "@stepwright/workflows/blocks/vlm_as_detector";

const photo = input.image("photo");
const find = llamaVision.v3("find").images(photo).task("object-detection").classes(["cat", "cup", "person"]);
const boxes = vlmAsDetector.v2("boxes").image(photo).vlmOutput(find.outputs.output).classes(find.outputs.classes)
  .modelType("anthropic-claude").taskType("object-detection");
const pieces = dynamicCrop.v1("pieces").images(photo).predictions(boxes.outputs.predictions);
const look = llamaVision.v3("look").images(pieces.outputs.crops).task("caption");
const captions = dimensionCollapse.v1("captions").data(look.outputs.output);

const things = workflow().inputs(photo).steps(find, boxes, pieces, look, captions)
  .outputs({ boxes: boxes.outputs.predictions, captions: captions.outputs.output });

// The key comes from OPENROUTER_API_KEY. The base URL is OpenRouter's own unless a test sets another.
const target = openRouter({ baseURL: process.env.OPENROUTER_BASE_URL });

const photos = ["examples/images/chelsea.jpg", "examples/images/coffee.jpg"];
const { records, summary } = await things.runHere({ photo: photos }, { target });
for (const record of records) {
  if (record.ok) console.log(photos[record.index], record.outputs.captions);
  else console.error(photos[record.index], record.error.message);
}
console.log(`${summary.calls} questions for $${summary.cost ?? "?"}`);

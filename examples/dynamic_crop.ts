/**
 * Dynamic crop: cut out what a model found, and ask a language model about each piece.
 *
 * @module
 */
import { input, llamaVision, workflow } from "@stepwright/workflows";
import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";

const photo = input.image("photo");

const cars = roboflowObjectDetectionModel.v3("cars").images(photo).modelId("yolov8n-640").classFilter(["car"]);
const pieces = dynamicCrop.v1("pieces").images(photo).predictions(cars.outputs.predictions);
// One level deeper than the photo: it is asked once for each car.
const color = llamaVision.v2("color").images(pieces.outputs.crops).task("classification").classes(["red", "blue"]);

const colors = workflow()
  .inputs(photo)
  .steps(cars, pieces, color)
  .outputs({ crops: pieces.outputs.crops, colors: color.outputs.output });

console.log(await colors.toMermaid());
console.log((await colors.check()).problems.filter(({ severity }) => severity === "error").length, "problems");

/**
 * Visualizations: boxes, then labels, each drawn on the image that the one before gives.
 *
 * @module
 */
import { input, workflow } from "@stepwright/workflows";
import { boundingBoxVisualization } from "@stepwright/workflows/blocks/bounding_box_visualization";
import { labelVisualization } from "@stepwright/workflows/blocks/label_visualization";
import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";

const photo = input.image("photo");

const found = roboflowObjectDetectionModel.v3("found").images(photo).modelId("yolov8n-640");
const boxes = boundingBoxVisualization.v1("boxes")
  .image(photo)
  .predictions(found.outputs.predictions)
  .colorPalette("ROBOFLOW")
  .thickness(3)
  .roundness(0.2);
const labels = labelVisualization.v2("labels")
  .image(boxes.outputs.image)
  .predictions(found.outputs.predictions)
  .text("Class and Confidence")
  .textPosition("TOP_LEFT");

const drawn = workflow().inputs(photo).steps(found, boxes, labels).outputs({ drawn: labels.outputs.image });

console.log(JSON.stringify(drawn.toJSON().steps, null, 2));
console.log((await drawn.check()).ok ? "the engine would run it" : "the engine would refuse it");

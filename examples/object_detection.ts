/**
 * Object detection: a model that Roboflow hosts or trained for you finds objects, and its workflow becomes JSON.
 *
 * @module
 */
import { input, workflow } from "@stepwright/workflows";
import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";

const photo = input.image("photo");
const confidence = input.parameter("confidence", "float_zero_to_one", { default: 0.4 });

const people = roboflowObjectDetectionModel.v3("people")
  .images(photo)
  .modelId("yolov8n-640")
  .confidenceMode("custom")
  .customConfidence(confidence)
  .classFilter(["person"])
  .maxDetections(20);

const detection = workflow()
  .inputs(photo, confidence)
  .steps(people)
  .outputs({ people: people.outputs.predictions });

console.log(JSON.stringify(detection, null, 2));
console.log((await detection.check()).ok ? "the engine would run it" : "the engine would refuse it");

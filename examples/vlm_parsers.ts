/**
 * Parsers: what a vision language model answers becomes a classification, detections, or the fields of a record.
 *
 * @module
 */
import { input, llamaVision, workflow } from "@stepwright/workflows";
import { jsonParser } from "@stepwright/workflows/blocks/json_parser";
import { vlmAsClassifier } from "@stepwright/workflows/blocks/vlm_as_classifier";
import { vlmAsDetector } from "@stepwright/workflows/blocks/vlm_as_detector";

const photo = input.image("photo");
const CLASSES = ["cat", "dog"];

const animal = llamaVision.v2("animal").images(photo).task("classification").classes(CLASSES);
const which = vlmAsClassifier.v2("which").image(photo).vlmOutput(animal.outputs.output).classes(CLASSES);

// No parser is made for Llama; the one for Claude reads the same answer.
const animals = llamaVision.v2("animals").images(photo).task("object-detection").classes(CLASSES);
const boxes = vlmAsDetector.v2("boxes")
  .image(photo)
  .vlmOutput(animals.outputs.output)
  .classes(CLASSES)
  .modelType("anthropic-claude")
  .taskType("object-detection");

const scene = llamaVision.v2("scene").images(photo).task("structured-answering").outputStructure({
  place: "where it is",
});
const record = jsonParser.v1("record").rawJson(scene.outputs.output).expectedFields(["place"]);

const parsed = workflow()
  .inputs(photo)
  .steps(animal, which, animals, boxes, scene, record)
  .outputs({ which: which.outputs.predictions, boxes: boxes.outputs.predictions, place: record.outputs.place });

console.log(JSON.stringify(parsed.toJSON().outputs, null, 2));
console.log((await parsed.check()).ok ? "the engine would run it" : "the engine would refuse it");

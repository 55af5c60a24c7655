/**
 * What Roboflow's formatter blocks make of a model's answer, without a server: classifications, detections, and the fields
 * of JSON. The outputs are the engine's (inference 1.5.0), to the last rounding, in the shapes that supervision-js and
 * Roboflow's tools read; ids are left out.
 *
 * @example
 * ```ts
 * import { jsonParser, vlmAsClassifier, vlmAsDetector } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const image = { width: 640, height: 480 };
 * const classes = ["cat", "dog"];
 *
 * const which = vlmAsClassifier({ text: '{"class_name": "dog", "confidence": 0.8}', classes, image });
 * assert(!which.error_status && "top" in which.predictions && which.predictions.top === "dog");
 *
 * // The engine reads no JSON out of the midst of prose. `lenient` does, and says so.
 * const text = 'Here you are: {"detections": []}';
 * const strict = vlmAsDetector({ text, classes, image, modelType: "anthropic-claude" });
 * assert.deepEqual(strict, { error_status: true, predictions: null });
 *
 * const lenient = vlmAsDetector({ text, classes, image, modelType: "anthropic-claude", lenient: true });
 * assert.deepEqual(lenient, {
 *   error_status: false,
 *   predictions: { image: { width: null, height: null }, predictions: [] },
 *   mended: ["took the JSON out of the prose around it"],
 * });
 *
 * const { place } = jsonParser({ text: '{"place": "a kitchen"}', expectedFields: ["place"] });
 * assert.equal(place, "a kitchen");
 * ```
 *
 * @module
 */
export type { JsonValue } from "../blocks/llama_vision/states.ts";
export type { SerialisedSize } from "../values/serialised_detections.ts";
export type { DetectionTask } from "./detection.ts";
export { jsonParser, type JsonParserOptions, type JsonParserOutputs } from "./json_parser.ts";
export type { FormatterOptions, ImageSize, Mended } from "./options.ts";
export {
  type AnsweredClass,
  type ClassConfidence,
  type ClassificationPrediction,
  type MultiLabelClassificationPrediction,
  vlmAsClassifier,
  type VlmAsClassifierOptions,
  type VlmAsClassifierOutputs,
} from "./vlm_as_classifier.ts";
export {
  type ObjectDetection,
  type ObjectDetectionPrediction,
  vlmAsDetector,
  type VlmAsDetectorOptions,
  type VlmAsDetectorOutputs,
} from "./vlm_as_detector.ts";

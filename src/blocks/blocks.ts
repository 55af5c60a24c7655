/**
 * Typed builders for every block of the engine 1.5.0, by family and version, and for the blocks that came later.
 *
 * Each family has an entry of its own, which loads nothing else: `@stepwright/workflows/blocks/dynamic_crop`.
 *
 * @example Find objects, cut them out, and see the JSON
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { blocks } from "@stepwright/workflows/blocks";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const model = blocks.roboflowObjectDetectionModel.v3("model").images(photo).modelId("people/3").maxDetections(20);
 * const crop = blocks.dynamicCrop.v1("crop").images(photo).predictions(model.outputs.predictions);
 *
 * assert.deepEqual([model.toJSON(), crop.toJSON()], [
 *   {
 *     type: "roboflow_core/roboflow_object_detection_model@v3",
 *     name: "model",
 *     images: "$inputs.photo",
 *     model_id: "people/3",
 *     max_detections: 20,
 *   },
 *   {
 *     type: "roboflow_core/dynamic_crop@v1",
 *     name: "crop",
 *     images: "$inputs.photo",
 *     predictions: "$steps.model.predictions",
 *   },
 * ]);
 * ```
 *
 * @example What is missing stands in the type
 * ```ts
 * import { blocks } from "@stepwright/workflows/blocks";
 *
 * const crop = blocks.dynamicCrop.v1("crop").images("$inputs.image");
 * // @ts-expect-error Property 'toJSON' does not exist on type 'DynamicCropV1Needs<"predictions">'
 * const toJSON = crop.toJSON;
 * ```
 *
 * @module
 */
export * from "./catalogue/blocks.ts";
export type * from "./builder.ts";

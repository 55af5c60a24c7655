import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/dynamic_crop@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/dynamic_crop@v1",
  aliases: ["DynamicCrop", "Crop"],
  title: "Dynamic Crop",
  category: "transformation",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    mask_opacity: {
      anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number" }],
      minimum: 0,
      maximum: 1,
      default: 0,
    },
    background_color: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { selector: "any_data", kind: ["rgb_color"] }, {
        type: "string",
      }, {
        type: "array",
        prefixItems: [{ type: "integer" }, { type: "integer" }, { type: "integer" }],
        minItems: 3,
        maxItems: 3,
      }],
      default: [0, 0, 0],
    },
  },
  required: ["images", "predictions"],
  propertyAliases: { images: ["image"], predictions: ["detections"] },
  outputs: {
    crops: ["image"],
    predictions: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
  },
  batch: ["images", "predictions"],
  outputOffset: 1,
};

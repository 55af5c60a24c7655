import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/yolo_world_model@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/yolo_world_model@v1",
  aliases: ["YoloWorldModel", "YoloWorld"],
  title: "YOLO-World Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    class_names: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }],
    },
    version: {
      anyOf: [{ enum: ["v2-s", "v2-m", "v2-l", "v2-x", "s", "m", "l", "x"] }, {
        selector: "any_data",
        kind: ["string"],
      }],
      default: "v2-s",
    },
    confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }, {
        type: "null",
      }],
      default: 0.005,
    },
  },
  required: ["images", "class_names"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["object_detection_prediction"] },
  batch: ["images"],
};

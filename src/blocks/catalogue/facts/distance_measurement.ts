import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/distance_measurement@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/distance_measurement@v1",
  title: "Distance Measurement",
  category: "classical_computer_vision",
  properties: {
    predictions: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    object_1_class_name: { type: "string" },
    object_2_class_name: { type: "string" },
    reference_axis: { enum: ["horizontal", "vertical"] },
    calibration_method: { enum: ["reference object", "pixel to centimeter"] },
    reference_object_class_name: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }],
      default: "reference-object",
      relevantFor: { calibration_method: ["reference object"] },
    },
    reference_width: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      exclusiveMinimum: 0,
      default: 2.5,
      relevantFor: { calibration_method: ["reference object"] },
    },
    reference_height: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      exclusiveMinimum: 0,
      default: 2.5,
      relevantFor: { calibration_method: ["reference object"] },
    },
    pixel_ratio: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      exclusiveMinimum: 0,
      default: 100,
      relevantFor: { calibration_method: ["pixel to centimeter"] },
    },
  },
  required: ["predictions", "object_1_class_name", "object_2_class_name", "reference_axis", "calibration_method"],
  outputs: { distance_cm: ["integer"], distance_pixel: ["integer"] },
};

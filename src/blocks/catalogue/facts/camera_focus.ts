import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/camera_focus@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/camera_focus@v1",
  title: "Camera Focus",
  category: "classical_computer_vision",
  properties: { image: { selector: "any_data", kind: ["image"] } },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"], focus_measure: ["float"] },
};

/** What the engine knows of `roboflow_core/camera_focus@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/camera_focus@v2",
  title: "Camera Focus",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    underexposed_threshold_percent: { type: "number", minimum: 0, maximum: 100, default: 3 },
    overexposed_threshold_percent: { type: "number", minimum: 0, maximum: 100, default: 97 },
    show_zebra_warnings: { type: "boolean", default: true },
    grid_overlay: { enum: ["None", "2x2", "3x3", "4x4", "5x5"], default: "3x3" },
    show_hud: { type: "boolean", default: true },
    show_focus_peaking: { type: "boolean", default: true },
    show_center_marker: { type: "boolean", default: true },
    detections: {
      anyOf: [{ selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] }, {
        type: "null",
      }],
      default: null,
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"], focus_measure: ["float"], bbox_focus_measures: ["list_of_values"] },
};

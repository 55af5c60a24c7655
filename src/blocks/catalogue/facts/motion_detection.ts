import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/motion_detection@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/motion_detection@v1",
  title: "Motion Detection",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    minimum_contour_area: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 200,
    },
    morphological_kernel_size: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 3,
    },
    threshold: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 16,
    },
    history: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 30,
    },
    detection_zone: {
      anyOf: [{ type: "array", items: {} }, { type: "string" }, { selector: "any_data", kind: ["zone"] }, {
        selector: "any_data",
        kind: ["list_of_values"],
      }],
      default: null,
    },
    suppress_first_detections: {
      anyOf: [{ selector: "any_data", kind: ["boolean"] }, { type: "boolean" }],
      default: true,
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: {
    motion: ["boolean"],
    alarm: ["boolean"],
    detections: ["object_detection_prediction"],
    motion_zones: ["list_of_values"],
  },
};

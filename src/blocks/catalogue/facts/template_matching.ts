import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/template_matching@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/template_matching@v1",
  title: "Template Matching",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    template: { selector: "any_data", kind: ["image"] },
    matching_threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.8 },
    apply_nms: { anyOf: [{ selector: "any_data", kind: ["boolean"] }, { type: "boolean" }], default: true },
    nms_threshold: {
      anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number", minimum: 0, maximum: 1 }],
      default: 0.5,
    },
  },
  required: ["image", "template"],
  propertyAliases: { image: ["images"], template: ["templates"] },
  outputs: { predictions: ["object_detection_prediction"], number_of_matches: ["integer"] },
};

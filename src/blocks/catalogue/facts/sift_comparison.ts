import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/sift_comparison@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/sift_comparison@v1",
  title: "SIFT Comparison",
  category: "classical_computer_vision",
  properties: {
    descriptor_1: { selector: "any_data", kind: ["numpy_array"] },
    descriptor_2: { selector: "any_data", kind: ["numpy_array"] },
    good_matches_threshold: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 50,
    },
    ratio_threshold: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["integer"] }], default: 0.7 },
  },
  required: ["descriptor_1", "descriptor_2"],
  outputs: { good_matches_count: ["integer"], images_match: ["boolean"] },
};

/** What the engine knows of `roboflow_core/sift_comparison@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/sift_comparison@v2",
  title: "SIFT Comparison",
  category: "classical_computer_vision",
  properties: {
    input_1: { selector: "any_data", kind: ["image", "numpy_array"] },
    input_2: { selector: "any_data", kind: ["image", "numpy_array"] },
    good_matches_threshold: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 50,
    },
    ratio_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.7,
    },
    matcher: {
      anyOf: [{ enum: ["FlannBasedMatcher", "BFMatcher"] }, { selector: "any_data", kind: ["string"] }],
      default: "FlannBasedMatcher",
    },
    visualize: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
  },
  required: ["input_1", "input_2"],
  outputs: {
    images_match: ["boolean"],
    good_matches_count: ["integer"],
    keypoints_1: ["image_keypoints"],
    descriptors_1: ["numpy_array"],
    keypoints_2: ["image_keypoints"],
    descriptors_2: ["numpy_array"],
    visualization_1: ["image"],
    visualization_2: ["image"],
    visualization_matches: ["image"],
  },
};

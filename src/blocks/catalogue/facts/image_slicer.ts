import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/image_slicer@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/image_slicer@v1",
  title: "Image Slicer",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    slice_width: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 640,
    },
    slice_height: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 640,
    },
    overlap_ratio_width: {
      anyOf: [{ type: "number", minimum: 0, exclusiveMaximum: 1 }, {
        selector: "any_data",
        kind: ["float_zero_to_one"],
      }],
      default: 0.2,
    },
    overlap_ratio_height: {
      anyOf: [{ type: "number", minimum: 0, exclusiveMaximum: 1 }, {
        selector: "any_data",
        kind: ["float_zero_to_one"],
      }],
      default: 0.2,
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { slices: ["image"] },
  outputOffset: 1,
};

/** What the engine knows of `roboflow_core/image_slicer@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/image_slicer@v2",
  title: "Image Slicer",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    slice_width: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 640,
    },
    slice_height: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 640,
    },
    overlap_ratio_width: {
      anyOf: [{ type: "number", minimum: 0, exclusiveMaximum: 1 }, {
        selector: "any_data",
        kind: ["float_zero_to_one"],
      }],
      default: 0.2,
    },
    overlap_ratio_height: {
      anyOf: [{ type: "number", minimum: 0, exclusiveMaximum: 1 }, {
        selector: "any_data",
        kind: ["float_zero_to_one"],
      }],
      default: 0.2,
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { slices: ["image"] },
  outputOffset: 1,
};

import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/depth_estimation@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/depth_estimation@v1",
  title: "Depth Estimation",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_version: {
      anyOf: [{
        enum: [
          "depth-anything-v2/small",
          "depth-anything-v3/small",
          "depth-anything-v3/base",
          "yolo26n-depth-768",
          "yolo26s-depth-768",
          "yolo26m-depth-768",
          "yolo26l-depth-768",
          "yolo26x-depth-768",
        ],
      }, { selector: "any_data", kind: ["string"] }],
      default: "depth-anything-v3/small",
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { image: ["image"], normalized_depth: ["numpy_array"] },
  batch: ["images"],
};

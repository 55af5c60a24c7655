import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/stitch_images@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/stitch_images@v1",
  title: "Stitch Images",
  category: "transformation",
  properties: {
    image1: { selector: "any_data", kind: ["image"] },
    image2: { selector: "any_data", kind: ["image"] },
    max_allowed_reprojection_error: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 3,
    },
    count_of_best_matches_per_query_descriptor: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 2,
    },
  },
  required: ["image1", "image2"],
  propertyAliases: { image1: [], image2: [] },
  outputs: { stitched_image: ["image"] },
};

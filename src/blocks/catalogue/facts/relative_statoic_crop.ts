import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/relative_statoic_crop@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/relative_statoic_crop@v1",
  aliases: ["RelativeStaticCrop"],
  title: "Relative Static Crop",
  category: "transformation",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    x_center: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
    },
    y_center: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
    },
    width: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
    },
    height: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
    },
  },
  required: ["images", "x_center", "y_center", "width", "height"],
  propertyAliases: { images: ["image"] },
  outputs: { crops: ["image"] },
  batch: ["images"],
};

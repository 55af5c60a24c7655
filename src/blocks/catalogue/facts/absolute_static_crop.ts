import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/absolute_static_crop@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/absolute_static_crop@v1",
  aliases: ["AbsoluteStaticCrop"],
  title: "Absolute Static Crop",
  category: "transformation",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    x_center: { anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }] },
    y_center: { anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }] },
    width: { anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }] },
    height: { anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }] },
  },
  required: ["images", "x_center", "y_center", "width", "height"],
  propertyAliases: { images: ["image"] },
  outputs: { crops: ["image"] },
  batch: ["images"],
};

import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/perspective_correction@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/perspective_correction@v1",
  aliases: ["PerspectiveCorrection"],
  title: "Perspective Correction",
  category: "transformation",
  properties: {
    predictions: {
      anyOf: [{ selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] }, {
        type: "null",
      }],
      default: null,
    },
    images: { selector: "any_data", kind: ["image"] },
    perspective_polygons: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
    transformed_rect_width: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 1000,
    },
    transformed_rect_height: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 1000,
    },
    extend_perspective_polygon_by_detections_anchor: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }],
      default: "",
    },
    warp_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
  },
  required: ["images", "perspective_polygons"],
  propertyAliases: { images: ["image"] },
  outputs: {
    corrected_coordinates: ["object_detection_prediction", "instance_segmentation_prediction"],
    warped_image: ["image"],
    extended_transformed_rect_width: ["integer"],
    extended_transformed_rect_height: ["integer"],
  },
  batch: ["images", "predictions"],
  batchOrScalar: ["perspective_polygons", "transformed_rect_width", "transformed_rect_height"],
};

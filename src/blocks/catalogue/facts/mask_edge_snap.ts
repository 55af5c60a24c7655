import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/mask_edge_snap@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/mask_edge_snap@v1",
  title: "Mask Edge Snap",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    segmentation: { selector: "any_data", kind: ["instance_segmentation_prediction"] },
    pixel_tolerance: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 15 },
    sigma: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 1 },
    min_contour_area: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 50 },
    dilation_iterations: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 2 },
    boundary_band_width: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 15 },
    adaptive_window_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 41 },
  },
  required: ["image", "segmentation"],
  propertyAliases: { image: ["images"] },
  outputs: { refined_segmentation: ["instance_segmentation_prediction"], edges: ["instance_segmentation_prediction"] },
  demands: [
    { rule: "range", property: "pixel_tolerance", min: 1, max: 100 },
    { rule: "range", property: "sigma", min: 0.01, max: 10 },
    { rule: "range", property: "min_contour_area", min: 0, max: 10000 },
    { rule: "range", property: "dilation_iterations", min: 0, max: 20 },
    { rule: "range", property: "boundary_band_width", min: 1, max: 100 },
    { rule: "range", property: "adaptive_window_size", min: 3, max: 201 },
  ],
};

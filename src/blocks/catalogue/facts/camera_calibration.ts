import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/camera-calibration@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/camera-calibration@v1",
  title: "Camera Calibration",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    fx: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    fy: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    cx: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    cy: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    k1: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    k2: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    k3: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    p1: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    p2: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }] },
    use_fisheye_model: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }, { type: "null" }],
      default: false,
    },
  },
  required: ["image", "fx", "fy", "cx", "cy", "k1", "k2", "k3", "p1", "p2"],
  propertyAliases: { image: ["images"] },
  outputs: { calibrated_image: ["image"] },
};

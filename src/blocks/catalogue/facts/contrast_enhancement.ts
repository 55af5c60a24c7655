import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/contrast_enhancement@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/contrast_enhancement@v1",
  title: "Contrast Enhancement",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    clip_limit: { type: "integer", minimum: 0, maximum: 50, default: 0 },
    contrast_multiplier: { type: "number", minimum: 0.1, maximum: 5, default: 1 },
    normalize_brightness: { type: "boolean", default: false },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};

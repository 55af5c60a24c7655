import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/background_subtraction@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/background_subtraction@v1",
  title: "Background Subtraction",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    threshold: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 16 },
    history: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 30 },
  },
  required: ["image"],
  propertyAliases: { image: ["images"], threshold: [], history: [] },
  outputs: { image: ["image"] },
};

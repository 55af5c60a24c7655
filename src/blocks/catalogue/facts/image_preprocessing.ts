import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/image_preprocessing@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/image_preprocessing@v1",
  title: "Image Preprocessing",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    task_type: { enum: ["resize", "rotate", "flip"] },
    width: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 640,
      relevantFor: { task_type: ["resize"] },
    },
    height: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 640,
      relevantFor: { task_type: ["resize"] },
    },
    rotation_degrees: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 90,
      relevantFor: { task_type: ["rotate"] },
    },
    flip_type: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["vertical", "horizontal", "both"] }],
      default: "vertical",
      relevantFor: { task_type: ["flip"] },
    },
  },
  required: ["image", "task_type"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};

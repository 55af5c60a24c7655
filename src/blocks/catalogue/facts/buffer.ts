import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/buffer@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/buffer@v1",
  aliases: ["Buffer"],
  title: "Buffer",
  category: "fusion",
  properties: {
    data: { selector: "any_data", kind: ["*", "list_of_values", "image"] },
    length: { type: "integer" },
    pad: { type: "boolean", default: false },
  },
  required: ["data", "length"],
  outputs: { output: ["list_of_values"] },
};

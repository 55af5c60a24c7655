import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/first_non_empty_or_default@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/first_non_empty_or_default@v1",
  aliases: ["FirstNonEmptyOrDefault"],
  title: "First Non Empty Or Default",
  category: "formatter",
  properties: {
    data: { type: "array", items: { selector: "any_data", kind: ["*"] }, minItems: 1 },
    default: { default: null },
  },
  required: ["data"],
  outputs: { output: ["*"] },
  acceptsEmpty: true,
};

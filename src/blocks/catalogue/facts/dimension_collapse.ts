import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/dimension_collapse@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/dimension_collapse@v1",
  aliases: ["DimensionCollapse"],
  title: "Dimension Collapse",
  category: "fusion",
  properties: { data: { selector: "any_data", kind: ["*"] } },
  required: ["data"],
  outputs: { output: ["list_of_values"] },
  castToBatch: ["data"],
  outputOffset: -1,
};

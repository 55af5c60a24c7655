import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/environment_secrets_store@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/environment_secrets_store@v1",
  title: "Environment Secrets Store",
  category: "secrets_provider",
  properties: { variables_storing_secrets: { type: "array", items: { type: "string" }, minItems: 1 } },
  required: ["variables_storing_secrets"],
  outputs: { "*": ["*"] },
  dynamicOutputs: { each: "element", of: "variables_storing_secrets", lowercase: true, kinds: ["secret"] },
};

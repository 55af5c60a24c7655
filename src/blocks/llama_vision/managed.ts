import * as property from "../property.ts";
import * as facts from "./facts.ts";
import { type Task, TASKS } from "./tasks.ts";

/** The properties of v2 and v3 beyond those that every version has. */
export interface ManagedJson extends facts.CommonJson {
  /**
   * An OpenRouter key, `rf_key:account` or `rf_key:user:<id>` for a key that Roboflow manages, or a selector of kind
   * `string`, `secret` or `ROBOFLOW_MANAGED_KEY`. Default `rf_key:account`.
   */
  readonly api_key: string;
  /** What providers may do with the data. Default `deny`. */
  readonly privacy_level: facts.PrivacyLevel;
  /** The model, or a selector of kind `string`. The default is the version's first model. */
  readonly model_version: string;
}

/** All nine tasks. */
export const ALL_TASKS = Object.keys(TASKS) as [Task, ...Task[]];

/** The properties of a version with a managed key, in the order of the block's schema. */
export function managedProperties<const Type extends string>(type: Type, slugs: Readonly<Record<string, string>>) {
  const { name, images, prompt, output_structure, classes, max_tokens, temperature, max_concurrent_requests } =
    facts.COMMON;
  return {
    type: { forms: [property.oneOf(type)], references: null },
    name,
    api_key: facts.apiKey(["string", "secret", "ROBOFLOW_MANAGED_KEY"], "rf_key:account"),
    privacy_level: {
      forms: [property.oneOf("allow", "deny", "zdr")],
      references: null,
      fallback: { value: "deny" },
    },
    max_tokens,
    temperature,
    max_concurrent_requests,
    images,
    task_type: facts.taskType(ALL_TASKS),
    prompt,
    output_structure,
    classes,
    model_version: facts.modelVersion(slugs),
  } as const;
}

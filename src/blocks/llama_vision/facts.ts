import type { Kind } from "../../selectors/kinds.ts";
import type { BlockFacts, Deprecation, PropertiesOf, Requirement } from "../block.ts";
import * as property from "../property.ts";
import { ADVICE, type ModelVariant, variants } from "./models.ts";
import { type Task, TASKS } from "./tasks.ts";

/**
 * How OpenRouter may route a request, by what providers do with the data.
 *
 * | level | what a run sends in `provider` |
 * | --- | --- |
 * | `allow` | nothing: any provider |
 * | `deny` | `data_collection: "deny"`: none that keeps data for training |
 * | `zdr` | also `zdr: true`: none that keeps data at all |
 */
export type PrivacyLevel = "allow" | "deny" | "zdr";

/** The properties that every version has, in normal form. */
export interface CommonJson {
  /** The step's name. */
  readonly name: string;
  /** A selector of kind `image`. */
  readonly images: string;
  /** What the model is asked to do. Default `unconstrained`. */
  readonly task_type: Task;
  /** The question, or a selector of kind `string`. */
  readonly prompt: string | null;
  /** What each key of the answer is to hold. */
  readonly output_structure: Readonly<Record<string, string>> | null;
  /** The classes to choose from, or a selector of kind `list_of_values`. */
  readonly classes: readonly string[] | string | null;
  /** The longest answer, in tokens: an integer above 1. Default 500. */
  readonly max_tokens: number;
  /** From 0 (the likeliest words) to 2 (the wildest), or a selector of kind `float`. Default 0.1. */
  readonly temperature: number | string;
  /** How many images are sent at the same time; null leaves it to the server, which sends 8. */
  readonly max_concurrent_requests: number | null;
}

/** The texts from 0 to 2 that a regular expression can describe. */
const ZERO_TO_TWO =
  /^\p{White_Space}*(?:\+?0*(?:[01](?:\.\d*)?|2(?:\.0*)?|\.\d+)|-0+(?:\.0*)?|-\.0+)\p{White_Space}*$/u;

const NULL = { value: null };

/** The properties that every version has. */
export const COMMON = {
  name: { forms: [property.name], references: null },
  images: { forms: property.noLiteral, references: ["image"], aliases: ["image"] },
  prompt: { forms: [property.text, property.nothing], references: ["string"], fallback: NULL },
  output_structure: { forms: [property.descriptions, property.nothing], references: null, fallback: NULL },
  classes: { forms: [property.classNames, property.nothing], references: ["list_of_values"], fallback: NULL },
  max_tokens: { forms: [property.integer({ above: 1, builderMin: 2 })], references: null, fallback: { value: 500 } },
  temperature: { forms: [property.number(0, 2, ZERO_TO_TWO)], references: ["float"], fallback: { value: 0.1 } },
  max_concurrent_requests: {
    forms: [property.integer({ builderMin: 1 }), property.nothing],
    references: null,
    fallback: NULL,
  },
} as const satisfies Omit<PropertiesOf<CommonJson>, "task_type">;

/** The `task_type` property of a version that has these tasks. */
export function taskType<T extends Task>(tasks: readonly [T, ...T[]]) {
  return { forms: [property.oneOf(...tasks)], references: null, fallback: { value: "unconstrained" as T } } as const;
}

/** The `model_version` property of a version that has these labels; the first is the default. */
export function modelVersion<Label extends string>(slugs: Readonly<Record<Label, string>>) {
  const labels = Object.keys(slugs) as [Label, ...Label[]];
  return { forms: [property.oneOf(...labels)], references: ["string"], fallback: { value: labels[0] } } as const;
}

/** The `api_key` property: a key or a reference of one of these kinds. */
export function apiKey<const Kinds extends readonly Kind[]>(references: Kinds, fallback?: string) {
  return {
    forms: [property.text],
    references,
    secret: true,
    ...(fallback !== undefined && { fallback: { value: fallback } }),
  } as const;
}

/** The requirements of a version that has these tasks, read off the tasks themselves. */
export function requirements(tasks: readonly Task[]): readonly Requirement[] {
  return (["prompt", "classes", "output_structure"] as const).map((needs) => ({
    property: "task_type",
    values: tasks.filter((task) => TASKS[task].needs === needs),
    needs,
  }));
}

/** Why each label of a model that OpenRouter no longer serves is not to be used any more. */
export function deprecatedLabels(slugs: Readonly<Record<string, string>>): Readonly<Record<string, Deprecation>> {
  return Object.fromEntries(
    variants(slugs).filter(({ deprecated }) => deprecated).map(({ label, slug }) => [label, {
      message:
        `OpenRouter is reported to serve ${slug} ("${label}") no longer, so that a run which names no other will probably fail`,
      fix: ADVICE,
    }]),
  );
}

/** The facts of one version of the family. */
export interface LlamaVisionFacts extends BlockFacts {
  readonly tasks: readonly Task[];
  readonly models: readonly ModelVariant[];
  /** The kinds of each output, by name; those of `predictions` follow the task. */
  outputs(task: Task): Readonly<Record<string, readonly Kind[]>>;
}

/** The outputs that every version has. */
export const COMMON_OUTPUTS: Readonly<Record<string, readonly Kind[]>> = {
  output: ["string", "language_model_output"],
  classes: ["list_of_values"],
};

import { type Buildable, buildableOf } from "../buildable.ts";
import type { Deprecation } from "../step_facts.ts";
import type { BlockDescription } from "../description.ts";
import type { Schema } from "../schema.ts";
import { ADVICE, type ModelVariant, variants } from "./models.ts";
import type { Task } from "./tasks.ts";

/**
 * How OpenRouter may route a request, by what providers do with the data.
 *
 * | level | what a run sends in `provider` |
 * | --- | --- |
 * | `allow` | nothing: any provider |
 * | `deny` | `data_collection: "deny"`: none that keeps data for training |
 * | `zdr` | also `zdr: true`: none that keeps data at all |
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type PrivacyLevel } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 * const level: PrivacyLevel = "zdr";
 * await llamaVision.v3().task("caption").privacyLevel(level).run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * });
 *
 * const { provider } = server.requests[0]?.body as { provider: unknown };
 * assert.deepEqual(provider, { data_collection: "deny", zdr: true });
 * ```
 */
export type PrivacyLevel = "allow" | "deny" | "zdr";

/**
 * The properties that every version has, in normal form.
 *
 * @example
 * ```ts
 * import { type CommonJson, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // What every version writes in normal form.
 * const limits = (
 *   { max_tokens, temperature, max_concurrent_requests }: CommonJson,
 * ) => [max_tokens, temperature, max_concurrent_requests];
 *
 * const caption = llamaVision.v3().task("caption").temperature(0);
 * assert.deepEqual(limits(caption.toJSON({ defaults: true })), [500, 0, null]);
 * ```
 */
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

/**
 * The properties of v2 and v3 beyond those that every version has.
 *
 * @example
 * ```ts
 * import { llamaVision, type ManagedJson } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // What v2 and v3 write in normal form.
 * const routing = ({ api_key, privacy_level, model_version }: ManagedJson) => [api_key, privacy_level, model_version];
 *
 * assert.deepEqual(routing(llamaVision.v3().task("caption").toJSON({ defaults: true })), [
 *   "rf_key:account",
 *   "deny",
 *   "Llama 4 Scout - OpenRouter",
 * ]);
 * ```
 */
export interface ManagedJson extends CommonJson {
  /**
   * An OpenRouter key, `rf_key:account` or `rf_key:user:<id>` for a key that Roboflow manages, or a selector of kind
   * `string`, `secret` or `ROBOFLOW_MANAGED_KEY`. Default `rf_key:account`.
   */
  readonly api_key: string;
  /** What providers may do with the data. Default `deny`. */
  readonly privacy_level: PrivacyLevel;
  /** The model, or a selector of kind `string`. The default is the version's first model. */
  readonly model_version: string;
}

/** What a builder takes of the family's properties. The engine takes more, which no model can make anything of. */
const NARROWER: Readonly<Record<string, Schema>> = {
  prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
  output_structure: {
    type: "object",
    additionalProperties: { type: "string" },
    minProperties: 1,
    description: "a record of descriptions by key, at least one",
  },
  classes: {
    anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, {
      type: "array",
      items: { type: "string", pattern: "\\S", description: "a class name that is not blank" },
      minItems: 1,
      uniqueItems: true,
      description: "a list of class names, at least one, each once and none blank",
    }],
  },
  max_concurrent_requests: { type: "integer", minimum: 1, description: "a positive integer" },
};

/** Why each label of a model that OpenRouter no longer serves is not to be used any more. */
function deprecatedLabels(slugs: Readonly<Record<string, string>>): Readonly<Record<string, Deprecation>> {
  return Object.fromEntries(
    variants(slugs).filter(({ deprecated }) => deprecated).map(({ label, slug }) => [label, {
      message:
        `OpenRouter is reported to serve ${slug} ("${label}") no longer, so that a run which names no other will probably fail`,
      fix: ADVICE,
    }]),
  );
}

/** The facts of one version of the family. */
export interface LlamaVisionFacts extends Buildable {
  readonly tasks: readonly Task[];
  readonly models: readonly ModelVariant[];
}

/**
 * Makes the facts of a version.
 *
 * @param slugs What OpenRouter calls each variant of the model.
 * @param instead What to do where the engine deprecates the version.
 */
export function llamaVisionFacts(
  block: BlockDescription,
  slugs: Readonly<Record<string, string>>,
  instead?: string,
): LlamaVisionFacts {
  return Object.freeze({
    ...buildableOf(block, {
      narrower: NARROWER,
      deprecatedValues: { model_version: deprecatedLabels(slugs) },
      ...(instead !== undefined && { instead }),
    }),
    tasks: Object.freeze([...block.properties.task_type?.enum ?? []]) as readonly Task[],
    models: Object.freeze(variants(slugs)),
  });
}

import type { JsonSchema } from "../json_schema_of.ts";
import { stepJsonSchema } from "../step_json_schema.ts";
import { LlamaVisionBuilder } from "./builder.ts";
import type { LlamaVisionFacts } from "./facts.ts";
import type { ModelVariant } from "./models.ts";
import type {
  AnyPrediction,
  NeedsTask,
  Ready,
  V1 as V1Types,
  V1WithKey,
  V2 as V2Types,
  V3 as V3Types,
  Version,
} from "./states.ts";
import { V1 } from "./v1.ts";
import { V2 } from "./v2.ts";
import { V3 } from "./v3.ts";

/**
 * One version of the block: call it to start a step.
 *
 * @typeParam V The types of the version.
 * @typeParam Parsed The types of a step that was read from JSON: it has its key.
 *
 * @example
 * ```ts
 * import { llamaVision, type LlamaVisionVersion, type V2, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Takes either of two versions; each knows its own tasks, models and JSON.
 * const typeOf = (version: LlamaVisionVersion<V2> | LlamaVisionVersion<V3>) => version.type;
 *
 * assert.equal(typeOf(llamaVision.v3), "roboflow_core/llama_vision@v3");
 * assert.equal(llamaVision.v3.tasks.length, 9);
 * assert.deepEqual(llamaVision.v3.models.map(({ slug }) => slug), [
 *   "meta-llama/llama-4-scout",
 *   "meta-llama/llama-4-maverick",
 * ]);
 * ```
 */
export interface LlamaVisionVersion<V extends Version, Parsed extends Version = V> {
  /**
   * Starts a step.
   *
   * @param name Letters, digits, `_` and `-`. Default `llama_vision`.
   * @throws {InvalidStepError} If the name cannot be referred to.
   */
  (name?: string): NeedsTask<V>;
  /** The block's type identifier. */
  readonly type: V["json"]["type"];
  /** The tasks of this version, in the engine's order. */
  readonly tasks: readonly V["task"][];
  /** The model's variants of this version, each with its slug. */
  readonly models: readonly ModelVariant[];
  /**
   * Reads a step's JSON exactly as the engine does: its coercions, its aliases, its verdict. What the engine accepts
   * without a word and is worth knowing stands in the step's `warnings`. One thing is out of JavaScript's reach: an
   * integer beyond 2 ** 53, which the engine takes exactly, is rounded.
   *
   * @param json The step, as `JSON.parse` gives it.
   * @throws {InvalidStepError} If the engine refuses it, with a problem for each thing that it blames.
   */
  parse(json: unknown): Ready<Parsed, AnyPrediction>;
  /**
   * The block as a JSON Schema (draft 2020-12) that says what the engine accepts. Two things it cannot say: the range of
   * an integer that is written as a text, and a number in a text with an exponent or underscores.
   */
  jsonSchema(): JsonSchema;
}

/**
 * The versions of the Llama Vision block.
 *
 * @example
 * ```ts
 * import { type LlamaVision, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const TYPES: Record<keyof LlamaVision, string> = {
 *   v1: llamaVision.v1.type,
 *   v2: llamaVision.v2.type,
 *   v3: llamaVision.v3.type,
 * };
 *
 * assert.deepEqual(Object.values(TYPES), [
 *   "roboflow_core/llama_3_2_vision@v1",
 *   "roboflow_core/llama_vision@v2",
 *   "roboflow_core/llama_vision@v3",
 * ]);
 * ```
 */
export interface LlamaVision {
  /**
   * `roboflow_core/llama_3_2_vision@v1`: eight tasks, four variants of Llama 3.2 Vision, your own OpenRouter key.
   *
   * @deprecated The engine itself deprecates this version: use `v2` or `v3`.
   */
  readonly v1: LlamaVisionVersion<V1Types, V1WithKey>;
  /**
   * `roboflow_core/llama_vision@v2`: nine tasks, Llama 3.2 Vision 11B, privacy levels, your own key or one that Roboflow
   * manages. OpenRouter is reported to serve this model no longer; the JSON stays valid, and a run can name another model.
   */
  readonly v2: LlamaVisionVersion<V2Types>;
  /**
   * `roboflow_core/llama_vision@v3`: as v2 on Llama 4 Scout or Maverick, with its answer decoded inside the block. It is
   * newer than the engine 1.5.0.
   */
  readonly v3: LlamaVisionVersion<V3Types>;
}

function version<V extends Version, Parsed extends Version>(facts: LlamaVisionFacts): LlamaVisionVersion<V, Parsed> {
  const start = (name?: string) => LlamaVisionBuilder.start(facts, name) as unknown as NeedsTask<V>;
  return Object.freeze(Object.assign(start, {
    type: facts.block.type as V["json"]["type"],
    tasks: facts.tasks as readonly V["task"][],
    models: facts.models,
    parse: (json: unknown) => LlamaVisionBuilder.parse(facts, json) as unknown as Ready<Parsed, AnyPrediction>,
    jsonSchema: () => stepJsonSchema(facts.block),
  }));
}

/**
 * Roboflow's Llama Vision block, in its three versions: typed builders that give validated step JSON, and run the step
 * here.
 *
 * @example Build a step, and see its JSON
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sign = llamaVision.v2("sign").task("classification").classes(["stop", "yield", "none"]);
 *
 * assert.deepEqual(sign.toJSON(), {
 *   type: "roboflow_core/llama_vision@v2",
 *   name: "sign",
 *   images: "$inputs.image",
 *   task_type: "classification",
 *   classes: ["stop", "yield", "none"],
 * });
 * ```
 *
 * @example What a task needs is what its type offers
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 *
 * const step = llamaVision.v2().task("classification");
 * // @ts-expect-error Property 'run' does not exist on type 'NeedsClasses<V2, "classification">'
 * const run = step.run;
 * ```
 */
export const llamaVision: LlamaVision = Object.freeze({
  v1: version<V1Types, V1WithKey>(V1),
  v2: version<V2Types, V2Types>(V2),
  v3: version<V3Types, V3Types>(V3),
});

import type { Kind } from "../selectors/kinds.ts";
import type { Reference } from "../selectors/reference.ts";
import type { BlockDescription } from "./description.ts";
import type { EmitOptions } from "./emit_step.ts";
import type { Problem } from "./problem.ts";
import type { JsonSchema } from "./json_schema_of.ts";

/**
 * A step's JSON.
 *
 * @typeParam Type The block's type identifier.
 *
 * @example
 * ```ts
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import type { WrittenStep } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * const crop = dynamicCrop.v1("crop").images("$inputs.photo").predictions("$steps.model.predictions");
 * const json: WrittenStep<"roboflow_core/dynamic_crop@v1"> = crop.toJSON();
 *
 * assert.deepEqual([json.type, json.name, json.images], ["roboflow_core/dynamic_crop@v1", "crop", "$inputs.photo"]);
 * ```
 */
export interface WrittenStep<Type extends string> {
  /** The block's type identifier. */
  readonly type: Type;
  /** The step's name. */
  readonly name: string;
  /** What was set, by the names that JSON has for it. */
  readonly [property: string]: unknown;
}

/**
 * Where a flow may go on: a step, the JSON of one, or its selector.
 *
 * @example
 * ```ts
 * import { rateLimiter } from "@stepwright/workflows/blocks/rate_limiter";
 * import { llamaVision } from "@stepwright/workflows";
 * import type { StepTarget } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * const caption = llamaVision.v3("caption").task("caption");
 * const targets: StepTarget[] = [caption, { type: "acme/alarm@v1", name: "alarm" }, "$steps.log"];
 *
 * const limited = rateLimiter.v1("limiter").dependsOn("$inputs.image").nextSteps(targets).cooldownSeconds(5);
 *
 * assert.deepEqual(limited.toJSON().next_steps, ["$steps.caption", "$steps.alarm", "$steps.log"]);
 * ```
 */
export type StepTarget =
  | { toJSON(): { readonly type: string; readonly name: string } }
  | { readonly type: string; readonly name: string }
  | `$steps.${string}`;

/**
 * What can be done with every step, complete or not. Each call returns another builder and leaves this one as it was.
 *
 * @example
 * ```ts
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import type { NamedStep } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * // Names any step, complete or not, and leaves the one before as it was.
 * const numbered = <S extends NamedStep>(step: S, number: number): S => step.name(`crop_${number}`);
 *
 * const crop = dynamicCrop.v1().images("$inputs.photo").predictions("$steps.model.predictions");
 *
 * assert.equal(numbered(crop, 2).toJSON().name, "crop_2");
 * assert.equal(crop.toJSON().name, "dynamic_crop");
 * ```
 */
export interface NamedStep {
  /**
   * Names the step. Outputs of the step are referred to by it.
   *
   * @param name Letters, digits, `_` and `-`. Default: the name of the block's family.
   */
  name(name: string): this;
}

/**
 * The kinds of outputs by name.
 *
 * @example
 * ```ts
 * import type { CompleteStep, Kinds } from "@stepwright/workflows/builder";
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import assert from "node:assert/strict";
 *
 * // The kinds of what a step gives, by output: the second parameter of CompleteStep.
 * type CropKinds = { crops: "image"; predictions: "object_detection_prediction" } & Kinds;
 *
 * const crop = dynamicCrop.v1("crop").images("$inputs.photo").predictions("$steps.model.predictions");
 * const { crops }: Pick<CompleteStep<string, CropKinds>["outputs"], "crops"> = crop.outputs;
 *
 * assert.deepEqual([crops.selector, crops.kinds], ["$steps.crop.crops", ["image"]]);
 * ```
 */
export type Kinds = { readonly [name: string]: Kind };

/**
 * The outputs of a step that gives nothing to other steps.
 *
 * @example
 * ```ts
 * import type { CompleteStep, NoOutputs } from "@stepwright/workflows/builder";
 *
 * declare const sink: CompleteStep<"acme/alarm@v1", NoOutputs>;
 *
 * // @ts-expect-error a step without outputs gives nothing to refer to
 * const refer = () => sink.outputs.message;
 * ```
 */
export type NoOutputs = Readonly<Record<never, never>>;

/**
 * What can be done with a step that has all that its block requires.
 *
 * @typeParam Type The block's type identifier.
 * @typeParam Outputs The kinds of each output.
 *
 * @example
 * ```ts
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import type { CompleteStep } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * const texts = (steps: readonly CompleteStep<string>[]) => steps.map((step) => JSON.stringify(step));
 *
 * const crop = dynamicCrop.v1("crop").images("$inputs.photo").predictions("$steps.model.predictions");
 * assert.deepEqual(texts([crop]), [
 *   '{"type":"roboflow_core/dynamic_crop@v1","name":"crop","images":"$inputs.photo",' +
 *   '"predictions":"$steps.model.predictions"}',
 * ]);
 *
 * // @ts-expect-error a step that lacks its predictions is none
 * const unfinished: CompleteStep<string> = dynamicCrop.v1("crop").images("$inputs.photo");
 * ```
 */
export interface CompleteStep<Type extends string, Outputs extends Kinds = NoOutputs> {
  /** References to what the step gives to other steps. */
  readonly outputs: { readonly [Name in keyof Outputs]: Reference<Outputs[Name]> };
  /** What is worth knowing before the step is used, though the engine says nothing of it. */
  readonly warnings: readonly Problem[];
  /**
   * Writes the step as JSON: `type`, `name` and what was set, in the order of the block's schema.
   *
   * @param options `defaults: true` fills in every default that the engine's catalogue tells.
   * @throws {InvalidStepError} If what was set does not go together.
   */
  toJSON(options?: EmitOptions | string): WrittenStep<Type>;
}

/**
 * One version of a block: call it to start a step.
 *
 * @typeParam Type The block's type identifier.
 * @typeParam Started A step of which nothing is set.
 * @typeParam Complete A step that has all that its block requires.
 *
 * @example
 * ```ts
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import type { BlockVersion } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * // What every version of every block can be asked.
 * const about = ({ type, deprecated, description }: BlockVersion<string, unknown, unknown>) =>
 *   `${description.title}: ${type}${deprecated ? ", deprecated" : ""}`;
 *
 * assert.equal(about(dynamicCrop.v1), "Dynamic Crop: roboflow_core/dynamic_crop@v1");
 *
 * const crop = dynamicCrop.v1.parse({ type: "Crop", name: "crop", image: "$inputs.photo", detections: "$steps.a.b" });
 * assert.deepEqual(crop.toJSON(), {
 *   type: "Crop", // as it was written: the engine reads it as the same block
 *   name: "crop",
 *   images: "$inputs.photo",
 *   predictions: "$steps.a.b",
 * });
 * ```
 */
export interface BlockVersion<Type extends string, Started, Complete> {
  /**
   * Starts a step.
   *
   * @param name Letters, digits, `_` and `-`. Default: the name of the block's family.
   * @throws {InvalidStepError} If the name cannot be referred to.
   */
  (name?: string): Started;
  /** The block's type identifier. */
  readonly type: Type;
  /** What the engine knows of the block. */
  readonly description: BlockDescription;
  /** Whether the engine itself deprecates this version. */
  readonly deprecated: boolean;
  /**
   * Reads a step's JSON as the engine does, its coercions and aliases included. What the engine accepts without a word
   * and is worth knowing stands in the step's `warnings`.
   *
   * @param json The step, as `JSON.parse` gives it.
   * @throws {InvalidStepError} If the engine refuses it, with a problem for each thing that it blames.
   */
  parse(json: unknown): Complete;
  /**
   * The block as a JSON Schema (draft 2020-12), for editors and for programs that write steps: what the engine accepts,
   * its coercions and aliases included. It takes a little more than the engine where JSON Schema has no words: the range
   * of a number that is written as a text, and most of what must hold between properties.
   *
   * @example
   * ```ts
   * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
   * import assert from "node:assert/strict";
   *
   * const { title, required } = dynamicCrop.v1.jsonSchema();
   *
   * assert.deepEqual([title, required], ["roboflow_core/dynamic_crop@v1", ["type", "name"]]);
   * ```
   */
  jsonSchema(): JsonSchema;
}

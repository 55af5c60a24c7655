/**
 * Typed builders for the block Cache Set, of the category fusion: {@linkcode cacheSet} builds steps of
 * `roboflow_core/cache_set@v1`.
 *
 * @module
 */
import {
  blockFamily,
  type BlockVersion,
  type CompleteStep,
  type NamedStep,
  type ReferenceTo,
  type Selector,
} from "../builder.ts";
import * as facts from "./facts/cache_set.ts";

/**
 * A step of `roboflow_core/cache_set@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link CacheSetV1}.
 */
export interface CacheSetV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): CacheSetV1After<Exclude<Missing, "image">>;
  /** Sets the key: a text, or a reference of kind string. */
  key(value: string | ReferenceTo<"string">): CacheSetV1After<Exclude<Missing, "key">>;
  /** Sets the value: a reference, such as "$inputs.name". */
  value(value: Selector | ReferenceTo<"*" | "list_of_values">): CacheSetV1After<Exclude<Missing, "value">>;
}

/**
 * A step of `roboflow_core/cache_set@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link cacheSet} builds it.
 */
export interface CacheSetV1
  extends CacheSetV1Needs<never>, CompleteStep<"roboflow_core/cache_set@v1", { output: "*" }> {}

/**
 * A step of `roboflow_core/cache_set@v1` of which something was set: a {@link CacheSetV1} if nothing is `Missing`,
 * else a {@link CacheSetV1Needs}.
 */
export type CacheSetV1After<Missing extends string> = [Missing] extends [never] ? CacheSetV1 : CacheSetV1Needs<Missing>;

/** The versions of the block Cache Set: what {@link cacheSet} is. */
export interface CacheSet {
  /**
   * `roboflow_core/cache_set@v1`: Cache Set, of the category fusion.
   *
   * Gives `output` (*). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/cache_set@v1", CacheSetV1Needs<"image" | "key" | "value">, CacheSetV1>;
}

/**
 * Builds steps of the block Cache Set: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { cacheSet } from "@stepwright/workflows/blocks/cache_set";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = cacheSet.v1("cache_set").image(image).key("last_sign").value(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/cache_set@v1",
 *   name: "cache_set",
 *   image: "$inputs.image",
 *   key: "last_sign",
 *   value: "$steps.detect.predictions",
 * });
 * ```
 */
export const cacheSet: CacheSet = blockFamily(facts);

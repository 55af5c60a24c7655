/**
 * Typed builders for the block Cache Get, of the category fusion: {@linkcode cacheGet} builds steps of
 * `roboflow_core/cache_get@v1`.
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
import * as facts from "./facts/cache_get.ts";

/**
 * A step of `roboflow_core/cache_get@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link CacheGetV1}.
 */
export interface CacheGetV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): CacheGetV1After<Exclude<Missing, "image">>;
  /** Sets the key: a text, or a reference of kind string. */
  key(value: string | ReferenceTo<"string">): CacheGetV1After<Exclude<Missing, "key">>;
}

/**
 * A step of `roboflow_core/cache_get@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link cacheGet} builds it.
 */
export interface CacheGetV1
  extends CacheGetV1Needs<never>, CompleteStep<"roboflow_core/cache_get@v1", { output: "*" }> {}

/**
 * A step of `roboflow_core/cache_get@v1` of which something was set: a {@link CacheGetV1} if nothing is `Missing`,
 * else a {@link CacheGetV1Needs}.
 */
export type CacheGetV1After<Missing extends string> = [Missing] extends [never] ? CacheGetV1 : CacheGetV1Needs<Missing>;

/** The versions of the block Cache Get: what {@link cacheGet} is. */
export interface CacheGet {
  /**
   * `roboflow_core/cache_get@v1`: Cache Get, of the category fusion.
   *
   * Gives `output` (*). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/cache_get@v1", CacheGetV1Needs<"image" | "key">, CacheGetV1>;
}

/**
 * Builds steps of the block Cache Get: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { cacheGet } from "@stepwright/workflows/blocks/cache_get";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = cacheGet.v1("cache_get").image(image).key("last_sign");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/cache_get@v1",
 *   name: "cache_get",
 *   image: "$inputs.image",
 *   key: "last_sign",
 * });
 * ```
 */
export const cacheGet: CacheGet = blockFamily(facts);

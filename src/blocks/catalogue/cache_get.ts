/**
 * Typed builders for the block Cache Get.
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

/** A step of `roboflow_core/cache_get@v1` that still needs what `Missing` names. */
export interface CacheGetV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): CacheGetV1After<Exclude<Missing, "image">>;
  /** Sets the key: a text, or a reference of kind string. */
  key(value: string | ReferenceTo<"string">): CacheGetV1After<Exclude<Missing, "key">>;
}

/**
 * A step of `roboflow_core/cache_get@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs.
 */
export interface CacheGetV1
  extends CacheGetV1Needs<never>, CompleteStep<"roboflow_core/cache_get@v1", { output: "*" }> {}

/** A step of `roboflow_core/cache_get@v1` that needs what `Missing` names, or nothing more. */
export type CacheGetV1After<Missing extends string> = [Missing] extends [never] ? CacheGetV1 : CacheGetV1Needs<Missing>;

/** The versions of the block Cache Get. */
export interface CacheGet {
  /**
   * `roboflow_core/cache_get@v1`: Cache Get, of the category fusion.
   *
   * Gives `output` (*). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/cache_get@v1", CacheGetV1Needs<"image" | "key">, CacheGetV1>;
}

/** Builds steps of the block Cache Get: call a version with a name. */
export const cacheGet: CacheGet = blockFamily(facts);

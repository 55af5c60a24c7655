/**
 * Typed builders for the block Cache Set.
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

/** A step of `roboflow_core/cache_set@v1` that still needs what `Missing` names. */
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
 * its outputs.
 */
export interface CacheSetV1
  extends CacheSetV1Needs<never>, CompleteStep<"roboflow_core/cache_set@v1", { output: "*" }> {}

/** A step of `roboflow_core/cache_set@v1` that needs what `Missing` names, or nothing more. */
export type CacheSetV1After<Missing extends string> = [Missing] extends [never] ? CacheSetV1 : CacheSetV1Needs<Missing>;

/** The versions of the block Cache Set. */
export interface CacheSet {
  /**
   * `roboflow_core/cache_set@v1`: Cache Set, of the category fusion.
   *
   * Gives `output` (*). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/cache_set@v1", CacheSetV1Needs<"image" | "key" | "value">, CacheSetV1>;
}

/** Builds steps of the block Cache Set: call a version with a name. */
export const cacheSet: CacheSet = blockFamily(facts);

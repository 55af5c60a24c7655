/**
 * Typed builders for the block Roboflow Asset Library Attributes, of the category sink:
 * {@linkcode assetLibraryAttributes} builds steps of `roboflow_core/asset_library_attributes@v1`.
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
import * as facts from "./facts/asset_library_attributes.ts";

/**
 * A step of `roboflow_core/asset_library_attributes@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link AssetLibraryAttributesV1}.
 */
export interface AssetLibraryAttributesV1Needs<Missing extends string> extends NamedStep {
  /** Sets the source id: a text, or a reference of kind string. */
  sourceId(value: string | ReferenceTo<"string">): AssetLibraryAttributesV1After<Exclude<Missing, "sourceId">>;
  /**
   * Sets the metadata: a record of values, each a text, an integer, a number, true or false or a reference, or a
   * reference of kind dictionary.
   */
  metadata(
    value:
      | Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>
      | Selector
      | ReferenceTo<"dictionary">,
  ): this;
  /**
   * Sets the tags: a list of values, each a text or a reference of kind string, or null, or a reference of kind
   * list_of_values. Default null.
   */
  tags(value: readonly (string | ReferenceTo<"string">)[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/asset_library_attributes@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link assetLibraryAttributes} builds it.
 */
export interface AssetLibraryAttributesV1
  extends
    AssetLibraryAttributesV1Needs<never>,
    CompleteStep<"roboflow_core/asset_library_attributes@v1", { error_status: "boolean"; message: "string" }> {}

/**
 * A step of `roboflow_core/asset_library_attributes@v1` of which something was set: a
 * {@link AssetLibraryAttributesV1} if nothing is `Missing`, else a {@link AssetLibraryAttributesV1Needs}.
 */
export type AssetLibraryAttributesV1After<Missing extends string> = [Missing] extends [never] ? AssetLibraryAttributesV1
  : AssetLibraryAttributesV1Needs<Missing>;

/** The versions of the block Roboflow Asset Library Attributes: what {@link assetLibraryAttributes} is. */
export interface AssetLibraryAttributes {
  /**
   * `roboflow_core/asset_library_attributes@v1`: Roboflow Asset Library Attributes, of the category sink.
   *
   * Gives `error_status` (boolean) and `message` (string). Takes whole batches in `source_id`. Takes batches or
   * single values in `metadata` and `tags`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/asset_library_attributes@v1",
    AssetLibraryAttributesV1Needs<"sourceId">,
    AssetLibraryAttributesV1
  >;
}

/**
 * Builds steps of the block Roboflow Asset Library Attributes: call a version with a name.
 *
 * @example
 * ```ts
 * import { assetLibraryAttributes } from "@stepwright/workflows/blocks/asset_library_attributes";
 * import assert from "node:assert/strict";
 *
 * const step = assetLibraryAttributes.v1("asset_library_attributes").sourceId("front-door");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/asset_library_attributes@v1",
 *   name: "asset_library_attributes",
 *   source_id: "front-door",
 * });
 * ```
 */
export const assetLibraryAttributes: AssetLibraryAttributes = blockFamily(facts);

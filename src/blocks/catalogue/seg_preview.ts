/**
 * Typed builders for the block Seg Preview, of the category model: {@linkcode segPreview} builds steps of
 * `roboflow_core/seg-preview@v1`.
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
import * as facts from "./facts/seg_preview.ts";

/**
 * A step of `roboflow_core/seg-preview@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SegPreviewV1}.
 */
export interface SegPreviewV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): SegPreviewV1After<Exclude<Missing, "images">>;
  /**
   * Sets the class names: a list of texts, or a text, or a reference of kind list_of_values, string. Default null. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classNames(value: readonly string[] | string | ReferenceTo<"list_of_values" | "string">): this;
  /**
   * Sets the threshold: a number, or a reference of kind float. Default 0.5. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  threshold(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/seg-preview@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link segPreview} builds it.
 */
export interface SegPreviewV1
  extends
    SegPreviewV1Needs<never>,
    CompleteStep<"roboflow_core/seg-preview@v1", { predictions: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/seg-preview@v1` of which something was set: a {@link SegPreviewV1} if nothing is
 * `Missing`, else a {@link SegPreviewV1Needs}.
 */
export type SegPreviewV1After<Missing extends string> = [Missing] extends [never] ? SegPreviewV1
  : SegPreviewV1Needs<Missing>;

/** The versions of the block Seg Preview: what {@link segPreview} is. */
export interface SegPreview {
  /**
   * `roboflow_core/seg-preview@v1`: Seg Preview, of the category model.
   *
   * Gives `predictions` (instance_segmentation_prediction). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/seg-preview@v1", SegPreviewV1Needs<"images">, SegPreviewV1>;
}

/**
 * Builds steps of the block Seg Preview: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { segPreview } from "@stepwright/workflows/blocks/seg_preview";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = segPreview.v1("seg_preview").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/seg-preview@v1",
 *   name: "seg_preview",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const segPreview: SegPreview = blockFamily(facts);

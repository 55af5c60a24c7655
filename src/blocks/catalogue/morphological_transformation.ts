/**
 * Typed builders for the block Morphological Transformation, of the category classical computer vision:
 * {@linkcode morphologicalTransformation} builds steps of each version.
 *
 * - `v2`: `roboflow_core/morphological_transformation@v2`
 * - `v1`: `roboflow_core/morphological_transformation@v1`
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
import * as facts from "./facts/morphological_transformation.ts";

/**
 * A step of `roboflow_core/morphological_transformation@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link MorphologicalTransformationV1}.
 */
export interface MorphologicalTransformationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): MorphologicalTransformationV1After<Exclude<Missing, "image">>;
  /** Sets the kernel size: an integer, or a reference of kind integer. Default 5. */
  kernelSize(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the operation: one of "Erosion", "Dilation", "Opening", "Closing", "Gradient", "Top Hat", "Black Hat", or a
   * reference of kind string. Default "Closing".
   */
  operation(
    value:
      | "Erosion"
      | "Dilation"
      | "Opening"
      | "Closing"
      | "Gradient"
      | "Top Hat"
      | "Black Hat"
      | Selector
      | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/morphological_transformation@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link morphologicalTransformation} builds it.
 */
export interface MorphologicalTransformationV1
  extends
    MorphologicalTransformationV1Needs<never>,
    CompleteStep<"roboflow_core/morphological_transformation@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/morphological_transformation@v1` of which something was set: a
 * {@link MorphologicalTransformationV1} if nothing is `Missing`, else a {@link MorphologicalTransformationV1Needs}.
 */
export type MorphologicalTransformationV1After<Missing extends string> = [Missing] extends [never]
  ? MorphologicalTransformationV1
  : MorphologicalTransformationV1Needs<Missing>;

/**
 * A step of `roboflow_core/morphological_transformation@v2` that still needs what `Missing` names: once all of it is
 * set, it is a {@link MorphologicalTransformationV2}.
 */
export interface MorphologicalTransformationV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): MorphologicalTransformationV2After<Exclude<Missing, "image">>;
  /** Sets the kernel size: an integer, or a reference of kind integer. Default 5. */
  kernelSize(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the operation: one of "Erosion", "Dilation", "Opening", "Closing", "Opening then Closing", "Gradient", "Top
   * Hat", "Black Hat", or a reference of kind string. Default "Opening then Closing".
   */
  operation(
    value:
      | "Erosion"
      | "Dilation"
      | "Opening"
      | "Closing"
      | "Opening then Closing"
      | "Gradient"
      | "Top Hat"
      | "Black Hat"
      | Selector
      | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/morphological_transformation@v2` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link morphologicalTransformation} builds it.
 */
export interface MorphologicalTransformationV2
  extends
    MorphologicalTransformationV2Needs<never>,
    CompleteStep<"roboflow_core/morphological_transformation@v2", { image: "image" }> {}

/**
 * A step of `roboflow_core/morphological_transformation@v2` of which something was set: a
 * {@link MorphologicalTransformationV2} if nothing is `Missing`, else a {@link MorphologicalTransformationV2Needs}.
 */
export type MorphologicalTransformationV2After<Missing extends string> = [Missing] extends [never]
  ? MorphologicalTransformationV2
  : MorphologicalTransformationV2Needs<Missing>;

/** The versions of the block Morphological Transformation: what {@link morphologicalTransformation} is. */
export interface MorphologicalTransformation {
  /**
   * `roboflow_core/morphological_transformation@v1`: Morphological Transformation, of the category classical computer
   * vision. A later version is `v2`.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/morphological_transformation@v1",
    MorphologicalTransformationV1Needs<"image">,
    MorphologicalTransformationV1
  >;
  /**
   * `roboflow_core/morphological_transformation@v2`: Morphological Transformation, of the category classical computer
   * vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/morphological_transformation@v2",
    MorphologicalTransformationV2Needs<"image">,
    MorphologicalTransformationV2
  >;
}

/**
 * Builds steps of the block Morphological Transformation: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { morphologicalTransformation } from "@stepwright/workflows/blocks/morphological_transformation";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = morphologicalTransformation.v2("morphological_transformation").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/morphological_transformation@v2",
 *   name: "morphological_transformation",
 *   image: "$inputs.image",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { morphologicalTransformation } from "@stepwright/workflows/blocks/morphological_transformation";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = morphologicalTransformation.v1("morphological_transformation").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/morphological_transformation@v1",
 *   name: "morphological_transformation",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const morphologicalTransformation: MorphologicalTransformation = blockFamily(facts);

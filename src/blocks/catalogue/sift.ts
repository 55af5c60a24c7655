/**
 * Typed builders for the block SIFT, of the category classical computer vision: {@linkcode sift} builds steps of
 * `roboflow_core/sift@v1`.
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
import * as facts from "./facts/sift.ts";

/**
 * A step of `roboflow_core/sift@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SiftV1}.
 */
export interface SiftV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): SiftV1After<Exclude<Missing, "image">>;
}

/**
 * A step of `roboflow_core/sift@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link sift} builds it.
 */
export interface SiftV1 extends
  SiftV1Needs<never>,
  CompleteStep<
    "roboflow_core/sift@v1",
    { image: "image"; keypoints: "image_keypoints"; descriptors: "numpy_array" }
  > {}

/**
 * A step of `roboflow_core/sift@v1` of which something was set: a {@link SiftV1} if nothing is `Missing`, else a
 * {@link SiftV1Needs}.
 */
export type SiftV1After<Missing extends string> = [Missing] extends [never] ? SiftV1 : SiftV1Needs<Missing>;

/** The versions of the block SIFT: what {@link sift} is. */
export interface Sift {
  /**
   * `roboflow_core/sift@v1`: SIFT, of the category classical computer vision.
   *
   * Gives `image` (image), `keypoints` (image_keypoints) and `descriptors` (numpy_array). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/sift@v1", SiftV1Needs<"image">, SiftV1>;
}

/**
 * Builds steps of the block SIFT: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { sift } from "@stepwright/workflows/blocks/sift";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = sift.v1("sift").image(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/sift@v1", name: "sift", image: "$inputs.image" });
 * ```
 */
export const sift: Sift = blockFamily(facts);

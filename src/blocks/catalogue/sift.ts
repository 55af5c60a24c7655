/**
 * Typed builders for the block SIFT.
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

/** A step of `roboflow_core/sift@v1` that still needs what `Missing` names. */
export interface SiftV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): SiftV1After<Exclude<Missing, "image">>;
}

/**
 * A step of `roboflow_core/sift@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs.
 */
export interface SiftV1 extends
  SiftV1Needs<never>,
  CompleteStep<
    "roboflow_core/sift@v1",
    { image: "image"; keypoints: "image_keypoints"; descriptors: "numpy_array" }
  > {}

/** A step of `roboflow_core/sift@v1` that needs what `Missing` names, or nothing more. */
export type SiftV1After<Missing extends string> = [Missing] extends [never] ? SiftV1 : SiftV1Needs<Missing>;

/** The versions of the block SIFT. */
export interface Sift {
  /**
   * `roboflow_core/sift@v1`: SIFT, of the category classical computer vision.
   *
   * Gives `image` (image), `keypoints` (image_keypoints) and `descriptors` (numpy_array). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/sift@v1", SiftV1Needs<"image">, SiftV1>;
}

/** Builds steps of the block SIFT: call a version with a name. */
export const sift: Sift = blockFamily(facts);

/**
 * Typed builders for the block Mask Edge Snap, of the category classical computer vision: {@linkcode maskEdgeSnap}
 * builds steps of `roboflow_core/mask_edge_snap@v1`.
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
import * as facts from "./facts/mask_edge_snap.ts";

/**
 * A step of `roboflow_core/mask_edge_snap@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link MaskEdgeSnapV1}.
 */
export interface MaskEdgeSnapV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): MaskEdgeSnapV1After<Exclude<Missing, "image">>;
  /** Sets the segmentation: a reference of kind instance_segmentation_prediction, such as "$steps.name.output". */
  segmentation(
    value: Selector | ReferenceTo<"instance_segmentation_prediction">,
  ): MaskEdgeSnapV1After<Exclude<Missing, "segmentation">>;
  /**
   * Sets the pixel tolerance: an integer, or a reference of kind integer. Default 15. A literal has to lie from 1 to
   * 100.
   */
  pixelTolerance(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the sigma: a number, or a reference of kind float. Default 1. A literal has to lie from 0.01 to 10. */
  sigma(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Sets the min contour area: a number, or a reference of kind float. Default 50. A literal has to lie from 0 to
   * 10000.
   */
  minContourArea(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Sets the dilation iterations: an integer, or a reference of kind integer. Default 2. A literal has to lie from 0
   * to 20.
   */
  dilationIterations(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the boundary band width: an integer, or a reference of kind integer. Default 15. A literal has to lie from 1
   * to 100.
   */
  boundaryBandWidth(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the adaptive window size: an integer, or a reference of kind integer. Default 41. A literal has to lie from
   * 3 to 201.
   */
  adaptiveWindowSize(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/mask_edge_snap@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link maskEdgeSnap} builds it.
 */
export interface MaskEdgeSnapV1 extends
  MaskEdgeSnapV1Needs<never>,
  CompleteStep<
    "roboflow_core/mask_edge_snap@v1",
    { refined_segmentation: "instance_segmentation_prediction"; edges: "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/mask_edge_snap@v1` of which something was set: a {@link MaskEdgeSnapV1} if nothing is
 * `Missing`, else a {@link MaskEdgeSnapV1Needs}.
 */
export type MaskEdgeSnapV1After<Missing extends string> = [Missing] extends [never] ? MaskEdgeSnapV1
  : MaskEdgeSnapV1Needs<Missing>;

/** The versions of the block Mask Edge Snap: what {@link maskEdgeSnap} is. */
export interface MaskEdgeSnap {
  /**
   * `roboflow_core/mask_edge_snap@v1`: Mask Edge Snap, of the category classical computer vision.
   *
   * Gives `refined_segmentation` (instance_segmentation_prediction) and `edges` (instance_segmentation_prediction).
   * Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/mask_edge_snap@v1",
    MaskEdgeSnapV1Needs<"image" | "segmentation">,
    MaskEdgeSnapV1
  >;
}

/**
 * Builds steps of the block Mask Edge Snap: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { maskEdgeSnap } from "@stepwright/workflows/blocks/mask_edge_snap";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = maskEdgeSnap.v1("mask_edge_snap").image(image).segmentation(segment.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/mask_edge_snap@v1",
 *   name: "mask_edge_snap",
 *   image: "$inputs.image",
 *   segmentation: "$steps.segment.predictions",
 * });
 * ```
 */
export const maskEdgeSnap: MaskEdgeSnap = blockFamily(facts);

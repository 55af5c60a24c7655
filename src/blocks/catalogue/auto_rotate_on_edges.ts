/**
 * Typed builders for the block Auto Rotate on Edges, of the category classical computer vision:
 * {@linkcode autoRotateOnEdges} builds steps of `roboflow_core/auto_rotate_on_edges@v1`.
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
import * as facts from "./facts/auto_rotate_on_edges.ts";

/**
 * A step of `roboflow_core/auto_rotate_on_edges@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link AutoRotateOnEdgesV1}.
 */
export interface AutoRotateOnEdgesV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): AutoRotateOnEdgesV1After<Exclude<Missing, "image">>;
  /**
   * Sets the target orientation: one of "vertical", "horizontal", "either", or a reference of kind string. Default
   * "vertical".
   */
  targetOrientation(value: "vertical" | "horizontal" | "either" | Selector | ReferenceTo<"string">): this;
  /** Sets the skip below degrees: a number, or a reference of kind float. Default 0.4. */
  skipBelowDegrees(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the max correction degrees: a number, or a reference of kind float. Default 90. */
  maxCorrectionDegrees(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the internal resolution: an integer above 0, or a reference of kind integer. Default 1000. */
  internalResolution(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/auto_rotate_on_edges@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link autoRotateOnEdges} builds it.
 */
export interface AutoRotateOnEdgesV1
  extends
    AutoRotateOnEdgesV1Needs<never>,
    CompleteStep<"roboflow_core/auto_rotate_on_edges@v1", { image: "image"; angle: "float" }> {}

/**
 * A step of `roboflow_core/auto_rotate_on_edges@v1` of which something was set: a {@link AutoRotateOnEdgesV1} if
 * nothing is `Missing`, else a {@link AutoRotateOnEdgesV1Needs}.
 */
export type AutoRotateOnEdgesV1After<Missing extends string> = [Missing] extends [never] ? AutoRotateOnEdgesV1
  : AutoRotateOnEdgesV1Needs<Missing>;

/** The versions of the block Auto Rotate on Edges: what {@link autoRotateOnEdges} is. */
export interface AutoRotateOnEdges {
  /**
   * `roboflow_core/auto_rotate_on_edges@v1`: Auto Rotate on Edges, of the category classical computer vision.
   *
   * Gives `image` (image) and `angle` (float). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/auto_rotate_on_edges@v1",
    AutoRotateOnEdgesV1Needs<"image">,
    AutoRotateOnEdgesV1
  >;
}

/**
 * Builds steps of the block Auto Rotate on Edges: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { autoRotateOnEdges } from "@stepwright/workflows/blocks/auto_rotate_on_edges";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = autoRotateOnEdges.v1("auto_rotate_on_edges").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/auto_rotate_on_edges@v1",
 *   name: "auto_rotate_on_edges",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const autoRotateOnEdges: AutoRotateOnEdges = blockFamily(facts);

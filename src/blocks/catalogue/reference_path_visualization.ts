/**
 * Typed builders for the block Reference Path Visualization, of the category visualization:
 * {@linkcode referencePathVisualization} builds steps of `roboflow_core/reference_path_visualization@v1`.
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
import * as facts from "./facts/reference_path_visualization.ts";

/**
 * A step of `roboflow_core/reference_path_visualization@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link ReferencePathVisualizationV1}.
 */
export interface ReferencePathVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ReferencePathVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the reference path: a list of any JSON values, or a reference of kind list_of_values. */
  referencePath(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): ReferencePathVisualizationV1After<Exclude<Missing, "referencePath">>;
  /** Sets the color: a text, or a reference of kind string. Default "#5bb573". */
  color(value: string | ReferenceTo<"string">): this;
  /** Sets the thickness: an integer, or a reference of kind integer. Default 2. A literal has to lie at or above 1. */
  thickness(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/reference_path_visualization@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link referencePathVisualization} builds it.
 */
export interface ReferencePathVisualizationV1
  extends
    ReferencePathVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/reference_path_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/reference_path_visualization@v1` of which something was set: a
 * {@link ReferencePathVisualizationV1} if nothing is `Missing`, else a {@link ReferencePathVisualizationV1Needs}.
 */
export type ReferencePathVisualizationV1After<Missing extends string> = [Missing] extends [never]
  ? ReferencePathVisualizationV1
  : ReferencePathVisualizationV1Needs<Missing>;

/** The versions of the block Reference Path Visualization: what {@link referencePathVisualization} is. */
export interface ReferencePathVisualization {
  /**
   * `roboflow_core/reference_path_visualization@v1`: Reference Path Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/reference_path_visualization@v1",
    ReferencePathVisualizationV1Needs<"image" | "referencePath">,
    ReferencePathVisualizationV1
  >;
}

/**
 * Builds steps of the block Reference Path Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { referencePathVisualization } from "@stepwright/workflows/blocks/reference_path_visualization";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = referencePathVisualization.v1("reference_path_visualization")
 *   .image(image)
 *   .referencePath([[0, 240], [320, 200], [640, 240]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/reference_path_visualization@v1",
 *   name: "reference_path_visualization",
 *   image: "$inputs.image",
 *   reference_path: [[0, 240], [320, 200], [640, 240]],
 * });
 * ```
 */
export const referencePathVisualization: ReferencePathVisualization = blockFamily(facts);

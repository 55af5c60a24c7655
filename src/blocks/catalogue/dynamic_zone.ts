/**
 * Typed builders for the block Dynamic Zone, of the category transformation: {@linkcode dynamicZone} builds steps of
 * `roboflow_core/dynamic_zone@v1`.
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
import * as facts from "./facts/dynamic_zone.ts";

/**
 * A step of `roboflow_core/dynamic_zone@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DynamicZoneV1}.
 */
export interface DynamicZoneV1Needs<Missing extends string> extends NamedStep {
  /** Sets the predictions: a reference of kind instance_segmentation_prediction, such as "$steps.name.output". */
  predictions(
    value: Selector | ReferenceTo<"instance_segmentation_prediction">,
  ): DynamicZoneV1After<Exclude<Missing, "predictions">>;
  /**
   * Sets the required number of vertices: an integer, or a reference of kind integer. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  requiredNumberOfVertices(
    value: number | Selector | ReferenceTo<"integer">,
  ): DynamicZoneV1After<Exclude<Missing, "requiredNumberOfVertices">>;
  /**
   * Sets the scale ratio: a number, or a reference of kind float. Default 1. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  scaleRatio(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Switches apply least squares on or off: true or false, or a reference of kind boolean. Default false. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  applyLeastSquares(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the midpoint fraction: a number, or a reference of kind float_zero_to_one. Default 1. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  midpointFraction(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/dynamic_zone@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link dynamicZone} builds it.
 */
export interface DynamicZoneV1 extends
  DynamicZoneV1Needs<never>,
  CompleteStep<
    "roboflow_core/dynamic_zone@v1",
    { zones: "list_of_values"; predictions: "instance_segmentation_prediction"; simplification_converged: "boolean" }
  > {}

/**
 * A step of `roboflow_core/dynamic_zone@v1` of which something was set: a {@link DynamicZoneV1} if nothing is
 * `Missing`, else a {@link DynamicZoneV1Needs}.
 */
export type DynamicZoneV1After<Missing extends string> = [Missing] extends [never] ? DynamicZoneV1
  : DynamicZoneV1Needs<Missing>;

/** The versions of the block Dynamic Zone: what {@link dynamicZone} is. */
export interface DynamicZone {
  /**
   * `roboflow_core/dynamic_zone@v1`: Dynamic Zone, of the category transformation.
   *
   * Gives `zones` (list_of_values), `predictions` (instance_segmentation_prediction) and `simplification_converged`
   * (boolean). Takes whole batches in `predictions`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/dynamic_zone@v1",
    DynamicZoneV1Needs<"predictions" | "requiredNumberOfVertices">,
    DynamicZoneV1
  >;
}

/**
 * Builds steps of the block Dynamic Zone: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { dynamicZone } from "@stepwright/workflows/blocks/dynamic_zone";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = dynamicZone.v1("dynamic_zone").predictions(segment.outputs.predictions).requiredNumberOfVertices(4);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/dynamic_zone@v1",
 *   name: "dynamic_zone",
 *   predictions: "$steps.segment.predictions",
 *   required_number_of_vertices: 4,
 * });
 * ```
 */
export const dynamicZone: DynamicZone = blockFamily(facts);

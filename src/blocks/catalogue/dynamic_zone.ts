/**
 * Typed builders for the block Dynamic Zone.
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

/** A step of `roboflow_core/dynamic_zone@v1` that still needs what `Missing` names. */
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
 * use its outputs.
 */
export interface DynamicZoneV1 extends
  DynamicZoneV1Needs<never>,
  CompleteStep<
    "roboflow_core/dynamic_zone@v1",
    { zones: "list_of_values"; predictions: "instance_segmentation_prediction"; simplification_converged: "boolean" }
  > {}

/** A step of `roboflow_core/dynamic_zone@v1` that needs what `Missing` names, or nothing more. */
export type DynamicZoneV1After<Missing extends string> = [Missing] extends [never] ? DynamicZoneV1
  : DynamicZoneV1Needs<Missing>;

/** The versions of the block Dynamic Zone. */
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

/** Builds steps of the block Dynamic Zone: call a version with a name. */
export const dynamicZone: DynamicZone = blockFamily(facts);

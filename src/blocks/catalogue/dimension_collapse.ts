/**
 * Typed builders for the block Dimension Collapse, of the category fusion: {@linkcode dimensionCollapse} builds steps
 * of `roboflow_core/dimension_collapse@v1`.
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
import * as facts from "./facts/dimension_collapse.ts";

/**
 * A step of `roboflow_core/dimension_collapse@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link DimensionCollapseV1}.
 */
export interface DimensionCollapseV1Needs<Missing extends string> extends NamedStep {
  /** Sets the data: a reference, such as "$inputs.name". */
  data(value: Selector | ReferenceTo<"*">): DimensionCollapseV1After<Exclude<Missing, "data">>;
}

/**
 * A step of `roboflow_core/dimension_collapse@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link dimensionCollapse} builds it.
 */
export interface DimensionCollapseV1
  extends
    DimensionCollapseV1Needs<never>,
    CompleteStep<"roboflow_core/dimension_collapse@v1", { output: "list_of_values" }> {}

/**
 * A step of `roboflow_core/dimension_collapse@v1` of which something was set: a {@link DimensionCollapseV1} if
 * nothing is `Missing`, else a {@link DimensionCollapseV1Needs}.
 */
export type DimensionCollapseV1After<Missing extends string> = [Missing] extends [never] ? DimensionCollapseV1
  : DimensionCollapseV1Needs<Missing>;

/** The versions of the block Dimension Collapse: what {@link dimensionCollapse} is. */
export interface DimensionCollapse {
  /**
   * `roboflow_core/dimension_collapse@v1`: Dimension Collapse, of the category fusion.
   *
   * Gives `output` (list_of_values). Makes a batch of a single value in `data`. Its outputs lie one level shallower
   * than its inputs.
   */
  readonly v1: BlockVersion<
    "roboflow_core/dimension_collapse@v1",
    DimensionCollapseV1Needs<"data">,
    DimensionCollapseV1
  >;
}

/**
 * Builds steps of the block Dimension Collapse: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { dimensionCollapse } from "@stepwright/workflows/blocks/dimension_collapse";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = dimensionCollapse.v1("dimension_collapse").data(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/dimension_collapse@v1",
 *   name: "dimension_collapse",
 *   data: "$steps.detect.predictions",
 * });
 * ```
 */
export const dimensionCollapse: DimensionCollapse = blockFamily(facts);

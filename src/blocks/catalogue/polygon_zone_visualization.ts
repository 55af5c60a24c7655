/**
 * Typed builders for the block Polygon Zone Visualization, of the category visualization:
 * {@linkcode polygonZoneVisualization} builds steps of `roboflow_core/polygon_zone_visualization@v1`.
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
import * as facts from "./facts/polygon_zone_visualization.ts";

/**
 * A step of `roboflow_core/polygon_zone_visualization@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link PolygonZoneVisualizationV1}.
 */
export interface PolygonZoneVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): PolygonZoneVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the zone: a list of any JSON values, or a reference of kind list_of_values. */
  zone(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): PolygonZoneVisualizationV1After<Exclude<Missing, "zone">>;
  /** Sets the color: a text, or a reference of kind string. Default "#5bb573". */
  color(value: string | ReferenceTo<"string">): this;
  /** Sets the opacity: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. */
  opacity(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/polygon_zone_visualization@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link polygonZoneVisualization} builds it.
 */
export interface PolygonZoneVisualizationV1
  extends
    PolygonZoneVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/polygon_zone_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/polygon_zone_visualization@v1` of which something was set: a
 * {@link PolygonZoneVisualizationV1} if nothing is `Missing`, else a {@link PolygonZoneVisualizationV1Needs}.
 */
export type PolygonZoneVisualizationV1After<Missing extends string> = [Missing] extends [never]
  ? PolygonZoneVisualizationV1
  : PolygonZoneVisualizationV1Needs<Missing>;

/** The versions of the block Polygon Zone Visualization: what {@link polygonZoneVisualization} is. */
export interface PolygonZoneVisualization {
  /**
   * `roboflow_core/polygon_zone_visualization@v1`: Polygon Zone Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/polygon_zone_visualization@v1",
    PolygonZoneVisualizationV1Needs<"image" | "zone">,
    PolygonZoneVisualizationV1
  >;
}

/**
 * Builds steps of the block Polygon Zone Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { polygonZoneVisualization } from "@stepwright/workflows/blocks/polygon_zone_visualization";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = polygonZoneVisualization.v1("polygon_zone_visualization")
 *   .image(image)
 *   .zone([[100, 100], [500, 100], [500, 400], [100, 400]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/polygon_zone_visualization@v1",
 *   name: "polygon_zone_visualization",
 *   image: "$inputs.image",
 *   zone: [[100, 100], [500, 100], [500, 400], [100, 400]],
 * });
 * ```
 */
export const polygonZoneVisualization: PolygonZoneVisualization = blockFamily(facts);

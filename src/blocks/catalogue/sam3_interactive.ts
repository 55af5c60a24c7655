/**
 * Typed builders for the block SAM 3 Interactive, of the category model: {@linkcode sam3Interactive} builds steps of
 * `roboflow_core/sam3_interactive@v1`.
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
import * as facts from "./facts/sam3_interactive.ts";

/**
 * A step of `roboflow_core/sam3_interactive@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Sam3InteractiveV1}.
 */
export interface Sam3InteractiveV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Sam3InteractiveV1After<Exclude<Missing, "images">>;
  /**
   * Sets the points: a list of any JSON values, or null, or a reference of kind labeled_points. Default null. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  points(value: readonly unknown[] | null | Selector | ReferenceTo<"labeled_points">): this;
  /**
   * Sets the boxes: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction. Default null.
   */
  boxes(
    value:
      | null
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): this;
  /**
   * Sets the threshold: a number, or a reference of kind float. Default 0. It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  threshold(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Switches multimask output on or off: true or false, or null, or a reference of kind boolean. Default true. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  multimaskOutput(value: boolean | null | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/sam3_interactive@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link sam3Interactive} builds it.
 */
export interface Sam3InteractiveV1
  extends
    Sam3InteractiveV1Needs<never>,
    CompleteStep<"roboflow_core/sam3_interactive@v1", { predictions: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/sam3_interactive@v1` of which something was set: a {@link Sam3InteractiveV1} if nothing is
 * `Missing`, else a {@link Sam3InteractiveV1Needs}.
 */
export type Sam3InteractiveV1After<Missing extends string> = [Missing] extends [never] ? Sam3InteractiveV1
  : Sam3InteractiveV1Needs<Missing>;

/** The versions of the block SAM 3 Interactive: what {@link sam3Interactive} is. */
export interface Sam3Interactive {
  /**
   * `roboflow_core/sam3_interactive@v1`: SAM 3 Interactive, of the category model.
   *
   * Gives `predictions` (instance_segmentation_prediction). Takes whole batches in `images` and `boxes`.
   */
  readonly v1: BlockVersion<"roboflow_core/sam3_interactive@v1", Sam3InteractiveV1Needs<"images">, Sam3InteractiveV1>;
}

/**
 * Builds steps of the block SAM 3 Interactive: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { sam3Interactive } from "@stepwright/workflows/blocks/sam3_interactive";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = sam3Interactive.v1("sam3_interactive").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/sam3_interactive@v1",
 *   name: "sam3_interactive",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const sam3Interactive: Sam3Interactive = blockFamily(facts);

/**
 * Typed builders for the block Frame Delay, of the category fusion: {@linkcode frameDelay} builds steps of
 * `roboflow_core/frame_delay@v1`.
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
import * as facts from "./facts/frame_delay.ts";

/**
 * A step of `roboflow_core/frame_delay@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link FrameDelayV1}.
 */
export interface FrameDelayV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): FrameDelayV1After<Exclude<Missing, "image">>;
  /** Sets the data: a reference, such as "$inputs.name". */
  data(
    value:
      | Selector
      | ReferenceTo<
        | "*"
        | "list_of_values"
        | "image"
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
      >,
  ): FrameDelayV1After<Exclude<Missing, "data">>;
  /** Sets the offset: an integer, or a reference of kind integer. A literal has to lie from -256 to 0. */
  offset(value: number | Selector | ReferenceTo<"integer">): FrameDelayV1After<Exclude<Missing, "offset">>;
  /** Sets the default value: true or false, or an integer, or a number, or a text, or null. Default null. */
  defaultValue(value: boolean | number | string | null): this;
}

/**
 * A step of `roboflow_core/frame_delay@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link frameDelay} builds it.
 */
export interface FrameDelayV1 extends
  FrameDelayV1Needs<never>,
  CompleteStep<
    "roboflow_core/frame_delay@v1",
    { output: "*"; is_available: "boolean"; reference_frame_number: "integer" }
  > {}

/**
 * A step of `roboflow_core/frame_delay@v1` of which something was set: a {@link FrameDelayV1} if nothing is
 * `Missing`, else a {@link FrameDelayV1Needs}.
 */
export type FrameDelayV1After<Missing extends string> = [Missing] extends [never] ? FrameDelayV1
  : FrameDelayV1Needs<Missing>;

/** The versions of the block Frame Delay: what {@link frameDelay} is. */
export interface FrameDelay {
  /**
   * `roboflow_core/frame_delay@v1`: Frame Delay, of the category fusion.
   *
   * Gives `output` (*), `is_available` (boolean) and `reference_frame_number` (integer). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/frame_delay@v1",
    FrameDelayV1Needs<"image" | "data" | "offset">,
    FrameDelayV1
  >;
}

/**
 * Builds steps of the block Frame Delay: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { frameDelay } from "@stepwright/workflows/blocks/frame_delay";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = frameDelay.v1("frame_delay").image(image).data(image).offset(-1);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/frame_delay@v1",
 *   name: "frame_delay",
 *   image: "$inputs.image",
 *   data: "$inputs.image",
 *   offset: -1,
 * });
 * ```
 */
export const frameDelay: FrameDelay = blockFamily(facts);

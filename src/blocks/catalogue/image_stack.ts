/**
 * Typed builders for the block Image Stack, of the category fusion: {@linkcode imageStack} builds steps of
 * `roboflow_core/image_stack@v1`.
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
import * as facts from "./facts/image_stack.ts";

/**
 * A step of `roboflow_core/image_stack@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ImageStackV1}.
 */
export interface ImageStackV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ImageStackV1After<Exclude<Missing, "image">>;
  /** Sets the stack size: an integer, or a reference of kind integer. Default 10. A literal has to lie from 1 to 64. */
  stackSize(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the resolution width: an integer, or a reference of kind integer. Default 1920. A literal has to lie from 64
   * to 1920.
   */
  resolutionWidth(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the resolution height: an integer, or a reference of kind integer. Default 1080. A literal has to lie from
   * 64 to 1080.
   */
  resolutionHeight(value: number | Selector | ReferenceTo<"integer">): this;
  /** Switches clear on or off: true or false, or a reference of kind boolean. Default false. */
  clear(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/image_stack@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link imageStack} builds it.
 */
export interface ImageStackV1
  extends
    ImageStackV1Needs<never>,
    CompleteStep<"roboflow_core/image_stack@v1", { frames: "list_of_values"; frames_count: "integer" }> {}

/**
 * A step of `roboflow_core/image_stack@v1` of which something was set: a {@link ImageStackV1} if nothing is
 * `Missing`, else a {@link ImageStackV1Needs}.
 */
export type ImageStackV1After<Missing extends string> = [Missing] extends [never] ? ImageStackV1
  : ImageStackV1Needs<Missing>;

/** The versions of the block Image Stack: what {@link imageStack} is. */
export interface ImageStack {
  /**
   * `roboflow_core/image_stack@v1`: Image Stack, of the category fusion.
   *
   * Gives `frames` (list_of_values) and `frames_count` (integer). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/image_stack@v1", ImageStackV1Needs<"image">, ImageStackV1>;
}

/**
 * Builds steps of the block Image Stack: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { imageStack } from "@stepwright/workflows/blocks/image_stack";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = imageStack.v1("image_stack").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/image_stack@v1",
 *   name: "image_stack",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const imageStack: ImageStack = blockFamily(facts);

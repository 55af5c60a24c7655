/**
 * Typed builders for the block Template Matching, of the category classical computer vision:
 * {@linkcode templateMatching} builds steps of `roboflow_core/template_matching@v1`.
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
import * as facts from "./facts/template_matching.ts";

/**
 * A step of `roboflow_core/template_matching@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link TemplateMatchingV1}.
 */
export interface TemplateMatchingV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TemplateMatchingV1After<Exclude<Missing, "image">>;
  /** Sets the template: a reference of kind image, such as "$inputs.name". */
  template(value: Selector | ReferenceTo<"image">): TemplateMatchingV1After<Exclude<Missing, "template">>;
  /** Sets the matching threshold: a number, or a reference of kind float. Default 0.8. */
  matchingThreshold(value: number | Selector | ReferenceTo<"float">): this;
  /** Switches apply NMS on or off: true or false, or a reference of kind boolean. Default true. */
  applyNms(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the NMS threshold: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.5. */
  nmsThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/template_matching@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link templateMatching} builds it.
 */
export interface TemplateMatchingV1 extends
  TemplateMatchingV1Needs<never>,
  CompleteStep<
    "roboflow_core/template_matching@v1",
    { predictions: "object_detection_prediction"; number_of_matches: "integer" }
  > {}

/**
 * A step of `roboflow_core/template_matching@v1` of which something was set: a {@link TemplateMatchingV1} if nothing
 * is `Missing`, else a {@link TemplateMatchingV1Needs}.
 */
export type TemplateMatchingV1After<Missing extends string> = [Missing] extends [never] ? TemplateMatchingV1
  : TemplateMatchingV1Needs<Missing>;

/** The versions of the block Template Matching: what {@link templateMatching} is. */
export interface TemplateMatching {
  /**
   * `roboflow_core/template_matching@v1`: Template Matching, of the category classical computer vision.
   *
   * Gives `predictions` (object_detection_prediction) and `number_of_matches` (integer). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/template_matching@v1",
    TemplateMatchingV1Needs<"image" | "template">,
    TemplateMatchingV1
  >;
}

/**
 * Builds steps of the block Template Matching: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { templateMatching } from "@stepwright/workflows/blocks/template_matching";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = templateMatching.v1("template_matching").image(image).template(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/template_matching@v1",
 *   name: "template_matching",
 *   image: "$inputs.image",
 *   template: "$inputs.image",
 * });
 * ```
 */
export const templateMatching: TemplateMatching = blockFamily(facts);

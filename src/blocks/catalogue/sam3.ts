/**
 * Typed builders for the block SAM 3, of the category model: {@linkcode sam3} builds steps of each version.
 *
 * - `v3`: `roboflow_core/sam3@v3`
 * - `v2`: `roboflow_core/sam3@v2`
 * - `v1`: `roboflow_core/sam3@v1`
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
import * as facts from "./facts/sam3.ts";

/**
 * A step of `roboflow_core/sam3@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Sam3V1}.
 */
export interface Sam3V1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Sam3V1After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or null, or a reference of kind roboflow_model_id. Default "sam3/sam3_final". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelId(value: string | null | ReferenceTo<"roboflow_model_id">): this;
  /**
   * Sets the class names: a list of texts, or a text, or null, or a reference of kind list_of_values, string. Default
   * null. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classNames(value: readonly string[] | string | null | ReferenceTo<"list_of_values" | "string">): this;
  /**
   * Sets the threshold: a number, or a reference of kind float. Default 0.5. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  threshold(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/sam3@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link sam3} builds it.
 */
export interface Sam3V1
  extends
    Sam3V1Needs<never>,
    CompleteStep<"roboflow_core/sam3@v1", { predictions: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/sam3@v1` of which something was set: a {@link Sam3V1} if nothing is `Missing`, else a
 * {@link Sam3V1Needs}.
 */
export type Sam3V1After<Missing extends string> = [Missing] extends [never] ? Sam3V1 : Sam3V1Needs<Missing>;

/**
 * A step of `roboflow_core/sam3@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Sam3V2}.
 */
export interface Sam3V2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Sam3V2After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or null, or a reference of kind roboflow_model_id. Default "sam3/sam3_final". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelId(value: string | null | ReferenceTo<"roboflow_model_id">): this;
  /**
   * Sets the class names: a list of texts, or a text, or null, or a reference of kind list_of_values, string. Default
   * null. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classNames(value: readonly string[] | string | null | ReferenceTo<"list_of_values" | "string">): this;
  /**
   * Sets the confidence: a number, or a reference of kind float. Default 0.5. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Sets the per class confidence: a list of numbers, or null, or a reference of kind list_of_values. Default null.
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  perClassConfidence(value: readonly number[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Switches apply NMS on or off: true or false, or a reference of kind boolean. Default true. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  applyNms(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the NMS IoU threshold: a number, or a reference of kind float. Default 0.9. A literal has to lie from 0 to
   * 1. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  nmsIouThreshold(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/sam3@v2` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link sam3} builds it.
 */
export interface Sam3V2
  extends
    Sam3V2Needs<never>,
    CompleteStep<"roboflow_core/sam3@v2", { predictions: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/sam3@v2` of which something was set: a {@link Sam3V2} if nothing is `Missing`, else a
 * {@link Sam3V2Needs}.
 */
export type Sam3V2After<Missing extends string> = [Missing] extends [never] ? Sam3V2 : Sam3V2Needs<Missing>;

/**
 * A step of `roboflow_core/sam3@v3` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Sam3V3}.
 */
export interface Sam3V3Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Sam3V3After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or null, or a reference of kind roboflow_model_id. Default "sam3/sam3_final". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelId(value: string | null | ReferenceTo<"roboflow_model_id">): this;
  /**
   * Sets the class names: a list of texts, or a text, or null, or a reference of kind list_of_values, string. Default
   * null. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classNames(value: readonly string[] | string | null | ReferenceTo<"list_of_values" | "string">): this;
  /**
   * Sets the class mapping: a record of texts, or null, or a reference of kind dictionary. Default null. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classMapping(value: Readonly<Record<string, string>> | null | Selector | ReferenceTo<"dictionary">): this;
  /**
   * Sets the confidence: a number, or a reference of kind float. Default 0.5. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Sets the per class confidence: a list of numbers, or null, or a reference of kind list_of_values. Default null.
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  perClassConfidence(value: readonly number[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Switches apply NMS on or off: true or false, or a reference of kind boolean. Default true. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  applyNms(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the NMS IoU threshold: a number, or a reference of kind float. Default 0.9. A literal has to lie from 0 to
   * 1. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  nmsIouThreshold(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the output format: one of "rle", "polygons". Default "rle". */
  outputFormat(value: "rle" | "polygons"): this;
}

/**
 * A step of `roboflow_core/sam3@v3` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link sam3} builds it.
 */
export interface Sam3V3 extends
  Sam3V3Needs<never>,
  CompleteStep<
    "roboflow_core/sam3@v3",
    { predictions: "rle_instance_segmentation_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/sam3@v3` of which something was set: a {@link Sam3V3} if nothing is `Missing`, else a
 * {@link Sam3V3Needs}.
 */
export type Sam3V3After<Missing extends string> = [Missing] extends [never] ? Sam3V3 : Sam3V3Needs<Missing>;

/** The versions of the block SAM 3: what {@link sam3} is. */
export interface Sam3 {
  /**
   * `roboflow_core/sam3@v1`: SAM 3, of the category model. A later version is `v3`.
   *
   * Gives `predictions` (instance_segmentation_prediction). Takes whole batches in `images` and `boxes`.
   */
  readonly v1: BlockVersion<"roboflow_core/sam3@v1", Sam3V1Needs<"images">, Sam3V1>;
  /**
   * `roboflow_core/sam3@v2`: SAM 3, of the category model. A later version is `v3`.
   *
   * Gives `predictions` (instance_segmentation_prediction). Takes whole batches in `images` and `boxes`.
   */
  readonly v2: BlockVersion<"roboflow_core/sam3@v2", Sam3V2Needs<"images">, Sam3V2>;
  /**
   * `roboflow_core/sam3@v3`: SAM 3, of the category model.
   *
   * Gives `predictions` (rle_instance_segmentation_prediction, instance_segmentation_prediction). Takes whole batches
   * in `images` and `boxes`.
   */
  readonly v3: BlockVersion<"roboflow_core/sam3@v3", Sam3V3Needs<"images">, Sam3V3>;
}

/**
 * Builds steps of the block SAM 3: call a version with a name.
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { sam3 } from "@stepwright/workflows/blocks/sam3";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = sam3.v3("sam3").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/sam3@v3", name: "sam3", images: "$inputs.image" });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { sam3 } from "@stepwright/workflows/blocks/sam3";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = sam3.v2("sam3").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/sam3@v2", name: "sam3", images: "$inputs.image" });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { sam3 } from "@stepwright/workflows/blocks/sam3";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = sam3.v1("sam3").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/sam3@v1", name: "sam3", images: "$inputs.image" });
 * ```
 */
export const sam3: Sam3 = blockFamily(facts);

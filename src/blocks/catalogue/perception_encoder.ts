/**
 * Typed builders for the block Perception Encoder Embedding Model, of the category model:
 * {@linkcode perceptionEncoder} builds steps of `roboflow_core/perception_encoder@v1`.
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
import * as facts from "./facts/perception_encoder.ts";

/**
 * A step of `roboflow_core/perception_encoder@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link PerceptionEncoderV1}.
 */
export interface PerceptionEncoderV1Needs<Missing extends string> extends NamedStep {
  /** Sets the data: a text, or a reference of kind image, string. */
  data(value: string | ReferenceTo<"image" | "string">): PerceptionEncoderV1After<Exclude<Missing, "data">>;
  /**
   * Sets the version: one of "PE-Core-B16-224", "PE-Core-L14-336", "PE-Core-G14-448", or a reference of kind string.
   * Default "PE-Core-L14-336".
   */
  version(value: "PE-Core-B16-224" | "PE-Core-L14-336" | "PE-Core-G14-448" | Selector | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/perception_encoder@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link perceptionEncoder} builds it.
 */
export interface PerceptionEncoderV1
  extends
    PerceptionEncoderV1Needs<never>,
    CompleteStep<"roboflow_core/perception_encoder@v1", { embedding: "embedding" }> {}

/**
 * A step of `roboflow_core/perception_encoder@v1` of which something was set: a {@link PerceptionEncoderV1} if
 * nothing is `Missing`, else a {@link PerceptionEncoderV1Needs}.
 */
export type PerceptionEncoderV1After<Missing extends string> = [Missing] extends [never] ? PerceptionEncoderV1
  : PerceptionEncoderV1Needs<Missing>;

/** The versions of the block Perception Encoder Embedding Model: what {@link perceptionEncoder} is. */
export interface PerceptionEncoder {
  /**
   * `roboflow_core/perception_encoder@v1`: Perception Encoder Embedding Model, of the category model.
   *
   * Gives `embedding` (embedding). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/perception_encoder@v1",
    PerceptionEncoderV1Needs<"data">,
    PerceptionEncoderV1
  >;
}

/**
 * Builds steps of the block Perception Encoder Embedding Model: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { perceptionEncoder } from "@stepwright/workflows/blocks/perception_encoder";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = perceptionEncoder.v1("perception_encoder").data(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/perception_encoder@v1",
 *   name: "perception_encoder",
 *   data: "$inputs.image",
 * });
 * ```
 */
export const perceptionEncoder: PerceptionEncoder = blockFamily(facts);

/**
 * Typed builders for the block Buffer, of the category fusion: {@linkcode buffer} builds steps of
 * `roboflow_core/buffer@v1`.
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
import * as facts from "./facts/buffer.ts";

/**
 * A step of `roboflow_core/buffer@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link BufferV1}.
 */
export interface BufferV1Needs<Missing extends string> extends NamedStep {
  /** Sets the data: a reference, such as "$inputs.name". */
  data(value: Selector | ReferenceTo<"*" | "list_of_values" | "image">): BufferV1After<Exclude<Missing, "data">>;
  /** Sets the length: an integer. */
  length(value: number): BufferV1After<Exclude<Missing, "length">>;
  /** Switches pad on or off: true or false. Default false. */
  pad(value: boolean): this;
}

/**
 * A step of `roboflow_core/buffer@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link buffer} builds it.
 */
export interface BufferV1
  extends BufferV1Needs<never>, CompleteStep<"roboflow_core/buffer@v1", { output: "list_of_values" }> {}

/**
 * A step of `roboflow_core/buffer@v1` of which something was set: a {@link BufferV1} if nothing is `Missing`, else a
 * {@link BufferV1Needs}.
 */
export type BufferV1After<Missing extends string> = [Missing] extends [never] ? BufferV1 : BufferV1Needs<Missing>;

/** The versions of the block Buffer: what {@link buffer} is. */
export interface Buffer {
  /**
   * `roboflow_core/buffer@v1`: Buffer, of the category fusion.
   *
   * Gives `output` (list_of_values). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/buffer@v1", BufferV1Needs<"data" | "length">, BufferV1>;
}

/**
 * Builds steps of the block Buffer: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { buffer } from "@stepwright/workflows/blocks/buffer";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = buffer.v1("buffer").data(image).length(5);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/buffer@v1",
 *   name: "buffer",
 *   data: "$inputs.image",
 *   length: 5,
 * });
 * ```
 */
export const buffer: Buffer = blockFamily(facts);

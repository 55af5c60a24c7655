/**
 * Typed builders for the block Rate Limiter, of the category flow control: {@linkcode rateLimiter} builds steps of
 * `roboflow_core/rate_limiter@v1`.
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
  type StepTarget,
} from "../builder.ts";
import * as facts from "./facts/rate_limiter.ts";

/**
 * A step of `roboflow_core/rate_limiter@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link RateLimiterV1}.
 */
export interface RateLimiterV1Needs<Missing extends string> extends NamedStep {
  /** Sets the cooldown seconds: a number of at least 0. Default 1. */
  cooldownSeconds(value: number): this;
  /** Sets the depends on: a reference, such as "$inputs.name". */
  dependsOn(value: Selector | ReferenceTo<"*">): RateLimiterV1After<Exclude<Missing, "dependsOn">>;
  /** Sets the next steps: a list of references to a step, such as "$steps.name". */
  nextSteps(value: readonly StepTarget[]): RateLimiterV1After<Exclude<Missing, "nextSteps">>;
  /** Sets the video reference image: null, or a reference to an input of kind image. Default null. */
  videoReferenceImage(value: null | Selector | ReferenceTo<"image">): this;
}

/**
 * A step of `roboflow_core/rate_limiter@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link rateLimiter} builds it.
 */
export interface RateLimiterV1 extends RateLimiterV1Needs<never>, CompleteStep<"roboflow_core/rate_limiter@v1"> {}

/**
 * A step of `roboflow_core/rate_limiter@v1` of which something was set: a {@link RateLimiterV1} if nothing is
 * `Missing`, else a {@link RateLimiterV1Needs}.
 */
export type RateLimiterV1After<Missing extends string> = [Missing] extends [never] ? RateLimiterV1
  : RateLimiterV1Needs<Missing>;

/** The versions of the block Rate Limiter: what {@link rateLimiter} is. */
export interface RateLimiter {
  /**
   * `roboflow_core/rate_limiter@v1`: Rate Limiter, of the category flow control.
   *
   * It gives nothing to other steps. Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/rate_limiter@v1",
    RateLimiterV1Needs<"dependsOn" | "nextSteps">,
    RateLimiterV1
  >;
}

/**
 * Builds steps of the block Rate Limiter: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { rateLimiter } from "@stepwright/workflows/blocks/rate_limiter";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const step = rateLimiter.v1("rate_limiter").dependsOn(detect.outputs.predictions).nextSteps([ask]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/rate_limiter@v1",
 *   name: "rate_limiter",
 *   depends_on: "$steps.detect.predictions",
 *   next_steps: ["$steps.ask"],
 * });
 * ```
 */
export const rateLimiter: RateLimiter = blockFamily(facts);

/**
 * Typed builders for the block Rate Limiter.
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

/** A step of `roboflow_core/rate_limiter@v1` that still needs what `Missing` names. */
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
 * use its outputs.
 */
export interface RateLimiterV1 extends RateLimiterV1Needs<never>, CompleteStep<"roboflow_core/rate_limiter@v1"> {}

/** A step of `roboflow_core/rate_limiter@v1` that needs what `Missing` names, or nothing more. */
export type RateLimiterV1After<Missing extends string> = [Missing] extends [never] ? RateLimiterV1
  : RateLimiterV1Needs<Missing>;

/** The versions of the block Rate Limiter. */
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

/** Builds steps of the block Rate Limiter: call a version with a name. */
export const rateLimiter: RateLimiter = blockFamily(facts);

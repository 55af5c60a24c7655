import type { Usage } from "./answer.ts";
import type { StoppedBy } from "./reason.ts";

/**
 * How far a batch is. Tokens and cost are those of this run alone: what a journal held, and the second of two equal
 * images, is `reused` and cost nothing.
 *
 * @example Tell a person
 * ```ts
 * import { llamaVision, openRouter, type Progress } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 *
 * const seen: Progress[] = [];
 * await llamaVision.v3().task("caption").runAll("examples/images/*.jpg", {
 *   target: openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }),
 *   onProgress: (progress) => seen.push(progress),
 * }).collect();
 *
 * const { done, total, failed, cost } = seen.at(-1)!;
 * assert.deepEqual({ done, total, failed }, { done: 4, total: 4, failed: 0 });
 * assert(cost! > 0);
 * ```
 */
export interface Progress {
  /** How many images there are; undefined until the end where it is not known before, as with a generator. */
  readonly total: number | undefined;
  /** How many images have their record, whatever it says. */
  readonly done: number;
  /** How many of those failed by themselves. */
  readonly failed: number;
  /** How many of those were not attempted, since the batch was stopped. */
  readonly notAttempted: number;
  /** How many of those cost nothing, since their answer was there already. */
  readonly reused: number;
  /** How many requests are on their way. */
  readonly inFlight: number;
  /** How many requests wait for a pause to end, for a place, or for the budget. */
  readonly waiting: number;
  /** How many images are asked about in a second, by the last hundred of them; undefined before there are two. */
  readonly perSecond: number | undefined;
  /** The tokens used so far, where the server counts them. */
  readonly usage: Usage | undefined;
  /** What all requests cost so far, in USD, failed ones too; undefined where nobody says. */
  readonly cost: number | undefined;
  /** What the whole batch will have cost, in USD, if it goes on so; undefined where that cannot be told. */
  readonly projectedCost: number | undefined;
  /** How long the batch has taken, in milliseconds. */
  readonly milliseconds: number;
  /** How long it will still take, in milliseconds, if it goes on so; undefined where that cannot be told. */
  readonly millisecondsLeft: number | undefined;
  /** What stopped the batch, once something did. */
  readonly stoppedBy: StoppedBy | undefined;
}

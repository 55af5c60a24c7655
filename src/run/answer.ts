/**
 * The tokens of one completion, as the server counted them.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type Usage } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const { usage, cost } = await llamaVision.v3().task("caption").run("examples/images/chelsea.jpg", { target });
 *
 * const expected: Usage = { promptTokens: 1623, completionTokens: 2, totalTokens: 1625 };
 * assert.deepEqual(usage, expected);
 * assert.equal(cost, 0.000560625); // in USD
 * ```
 */
export interface Usage {
  /** Tokens of the prompt, the image's among them where the provider counts it so. */
  readonly promptTokens: number | undefined;
  /** Tokens of the answer. */
  readonly completionTokens: number | undefined;
  /** Both together. */
  readonly totalTokens: number | undefined;
}

/**
 * What a run gives back: the typed prediction, what the block itself would output, and what it took to get it.
 *
 * @typeParam P The prediction: its type follows the step's task, classes and output structure.
 *
 * @example
 * ```ts
 * import type { Answer, Classification } from "@stepwright/workflows";
 *
 * function label(answer: Answer<Classification<"cat" | "dog">>): "cat" | "dog" {
 *   return answer.prediction.class;
 * }
 * ```
 */
export interface Answer<P> {
  /** The answer, read and typed by the task. */
  readonly prediction: P;
  /** The model's text, untouched: the block's `output`. */
  readonly output: string;
  /** What the model thought before it answered, where the server tells. */
  readonly reasoning?: string | undefined;
  /** The classes that the step was given: the block's `classes`. */
  readonly classes: readonly string[] | null;
  /** The tokens that all attempts used together, where the server counts them. */
  readonly usage: Usage | undefined;
  /** What all attempts cost together in USD, where the server says; a local server does not. */
  readonly cost: number | undefined;
  /** The model that answered. It can differ from the one asked for where the server falls back. */
  readonly model: string;
  /** The provider behind OpenRouter that answered, such as `DeepInfra`. */
  readonly provider: string | undefined;
  /** OpenRouter's id of the generation, such as `gen-…`. */
  readonly generationId: string | undefined;
  /**
   * How many requests it took. Deno's `fetch` may send one again by itself where a kept connection turns out to be dead;
   * that is not counted.
   */
  readonly attempts: number;
  /** The time from the first byte read to the answer, waits included. */
  readonly milliseconds: number;
}

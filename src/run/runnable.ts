import type { ObjectSchema } from "../blocks/llama_vision/output_structure.ts";
import type { StepValues } from "../blocks/step_facts.ts";
import type { BlockDescription } from "../blocks/description.ts";
import type { Answer } from "./answer.ts";
import { calledFrom } from "./called_from.ts";
import type { ImageInput } from "./images/image_input.ts";
import type { Batch, ImageInputs, ImageRecord } from "./record.ts";
import type { BatchOptions, RunOptions } from "./run_options.ts";

/** What a run needs to know of a step. */
export interface StepPlan {
  /** The block, as the step's values were taken. */
  readonly block: BlockDescription;
  /**
   * The step in normal form. Its `api_key` is left out where nobody set one: the default is Roboflow's, and gives way to
   * a key in the environment.
   */
  readonly values: StepValues;
  /** The schema that the answer is checked by, where the user gave one. */
  readonly schema: ObjectSchema | undefined;
  /**
   * What an answer is read as: what the task asks for, or the text that it is, whatever that says. A workflow hands the
   * text on, and its parser blocks judge it.
   */
  readonly reads: "task" | "text";
}

/** Where a step keeps its {@linkcode StepPlan}. The symbol is the same in every copy of this package. */
export const stepPlan: unique symbol = Symbol.for("@stepwright/workflows/plan");

/**
 * A step that can be run here.
 *
 * @typeParam P The prediction: its type follows the step's task, classes and output structure.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type Runnable } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * // Takes any step that has all that its task needs, and knows what it predicts.
 * async function describe<P>(step: Runnable<P>, image: string): Promise<P> {
 *   const { prediction } = await step.run(image, { target });
 *   return prediction;
 * }
 *
 * const text: string = await describe(llamaVision.v3().task("caption"), "examples/images/chelsea.jpg");
 * assert.equal(text, "A cat.");
 *
 * // @ts-expect-error a step without its classes cannot be run
 * const unfinished: Runnable<unknown> = llamaVision.v3().task("classification");
 * ```
 */
export interface Runnable<P> {
  /** @ignore What a run needs to know of the step. */
  readonly [stepPlan]: StepPlan;
  /**
   * Asks a model about one image.
   *
   * @param image A path, a URL, a data URL, bytes, a Blob, a stream, `{ base64 }`, or `{ type, value }`.
   * @param options The server, the model, values for references, patience.
   * @returns The typed answer, and what it took to get it.
   * @throws {RunError} Whatever goes wrong; its `reason` says what.
   */
  run(image: ImageInput, options?: RunOptions): Promise<Answer<P>>;
  /**
   * Asks a model about each image. One failure never costs another image its answer, and equal images are asked about
   * once.
   *
   * @param images Any iterable of images, or a text: a glob pattern, a folder, a path or a URL.
   * @param options The same as for one image, and how many at a time, in which order.
   * @returns The records, one for each image: iterate over them, or `collect()` them.
   */
  runAll(images: ImageInputs, options?: BatchOptions): Batch<P>;
}

/** Runs one image. The runner, effect and openai are loaded when it is first called. */
export async function run<P>(step: Runnable<P>, image: ImageInput, options?: RunOptions): Promise<Answer<P>> {
  const caller = new Error();
  const runner = await import("./promise.ts");
  try {
    return await runner.run(step, image, options);
  } catch (error) {
    throw calledFrom(caller, error);
  }
}

/** Runs each image. The runner, effect and openai are loaded when the first record is asked for. */
export function runAll<P>(step: Runnable<P>, images: ImageInputs, options?: BatchOptions): Batch<P> {
  return {
    async *[Symbol.asyncIterator](): AsyncGenerator<ImageRecord<P>> {
      const runner = await import("./promise.ts");
      yield* runner.records(step, images, options);
    },
    async collect() {
      const runner = await import("./promise.ts");
      return runner.collect(step, images, options);
    },
  };
}

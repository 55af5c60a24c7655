import * as Effect from "effect/Effect";
import type { ImageInput } from "./images/image_input.ts";
import { type LoadedImage, loadImage } from "./images/load_image.ts";
import { inTime } from "./in_time.ts";
import { decisiveOf, imageKey } from "./image_key.ts";
import { canvasFor, imageToSend } from "./image_to_send.ts";
import type { Canvas } from "./images/fit/canvas.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { Model, type ModelRequest } from "./model/model.ts";
import { messages } from "./prompts/prompts.ts";
import { type ResolvedStep, resolveQuestion } from "./resolve_question.ts";
import { RunError } from "./run_error.ts";
import type { BatchOptions } from "./run_options.ts";
import { type Runnable, type StepPlan, stepPlan } from "./runnable.ts";
import type { Target } from "./target.ts";

/** A step made ready to be asked about any number of images. */
export interface PreparedStep {
  readonly plan: StepPlan;
  readonly question: ResolvedStep;
  readonly options: BatchOptions;
  readonly limits: Limits;
  readonly target: Target | undefined;
  /** The slug of the model. */
  readonly model: string;
  /** What images are shrunk to, where they are. */
  readonly canvas: Canvas | undefined;
  /** Everything beside the image that decides an answer. */
  readonly decisive: readonly unknown[];
}

/** An image that was read, and the key of the question about it. */
export interface ReadImage {
  readonly input: ImageInput;
  readonly image: LoadedImage;
  readonly key: string;
}

/** A `RunError` is a failure; anything else that is thrown is a mistake in the call, or ours. */
export function failOrDie<A>(evaluate: (signal: AbortSignal) => Promise<A>): Effect.Effect<A, RunError> {
  return Effect.tryPromise({ try: evaluate, catch: (cause) => cause }).pipe(
    Effect.catch((cause) => RunError.isInstance(cause) ? Effect.fail(cause) : Effect.die(cause)),
  );
}

/** Resolves what the step asks, and whom: once, however many images follow. */
export const prepareStep = Effect.fnUntraced(function* (
  step: Runnable<unknown>,
  options: BatchOptions,
): Effect.fn.Return<PreparedStep, RunError, Model> {
  const plan = step[stepPlan];
  const { limits, question } = yield* failOrDie(async () => ({
    limits: limitsOf(options),
    question: await resolveQuestion(plan, options),
  }));
  const server = yield* Model;
  // Known before the first request, since an answer belongs to the server that gave it.
  const target = options.target ?? server.target ?? server.targetFor?.(question.apiKey);
  const model = options.model ?? (target?.kind === "compatible" ? target.model : question.slug);
  const canvas = yield* failOrDie(() => canvasFor(options.fit, model));
  const decisive = decisiveOf({ plan, question, options, target, model });
  return { plan, question, options, limits, target, model, canvas, decisive };
});

/** Reads an image, and works out the key of the question about it. */
export function readImage(step: PreparedStep, input: ImageInput): Effect.Effect<ReadImage, RunError> {
  const { limits, options: { allowPrivateHosts }, canvas } = step;
  const limit = canvas === undefined ? limits.imageLimit : limits.fittedLimit;
  const reading = failOrDie(async (signal) => {
    const image = await loadImage(input, { limit, allowPrivateHosts, signal });
    return { input, image, key: await imageKey(image, step) };
  });
  return inTime(reading, input, limits);
}

/** Puts the question about an image into a request. */
export const requestFor = Effect.fnUntraced(function* (
  step: PreparedStep,
  read: ReadImage,
): Effect.fn.Return<ModelRequest, RunError> {
  const { question, options, target, model } = step;
  const image = yield* failOrDie((signal) => imageToSend(read, { ...step, signal }));
  const { apiKey, maxTokens, temperature, privacyLevel } = question;
  const layout = options.systemMessage ? "system" : "user";
  return {
    target,
    apiKey,
    model,
    messages: messages(question, image, layout),
    maxTokens,
    temperature,
    privacyLevel,
  };
});

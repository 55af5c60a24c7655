import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import { describeImage, type ImageInput } from "./images/image_input.ts";
import { type LoadedImage, loadImage } from "./images/load_image.ts";
import { isAtHand } from "./images/image_source.ts";
import { decisiveOf, imageKey } from "./image_key.ts";
import { canvasFor, imageToSend } from "./image_to_send.ts";
import type { Canvas } from "./images/fit/canvas.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { Model, type ModelRequest } from "./model/model.ts";
import { reason } from "./make_reason.ts";
import type { Question } from "./model_blocks/model_block.ts";
import { modelBlock } from "./model_blocks/model_blocks.ts";
import { promptSchema } from "./prompt_schema.ts";
import { resolveValues } from "./resolve_values.ts";
import { RunError } from "./run_error.ts";
import type { BatchOptions } from "./run_options.ts";
import { type Runnable, type StepPlan, stepPlan } from "./runnable.ts";
import type { Target } from "./target.ts";

/** A step made ready to be asked about any number of images. */
export interface PreparedStep {
  readonly plan: StepPlan;
  readonly question: Question;
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

/** What was read of what a question is about, and its key. */
export interface ReadImage {
  /** What an error names it by. */
  readonly input: ImageInput;
  /** One image; where a block asks about what its own values hold, as many as there are. */
  readonly images: readonly LoadedImage[];
  readonly key: string;
}

/** A `RunError` is a failure; anything else that is thrown is a mistake in the call, or ours. */
function failureOrDefect<A>(effect: Effect.Effect<A, unknown>): Effect.Effect<A, RunError> {
  return Effect.catch(effect, (cause) => RunError.isInstance(cause) ? Effect.fail(cause) : Effect.die(cause));
}

/** Fails with what a promise is rejected with, if that is a `RunError`. */
export function failOrDie<A>(evaluate: (signal: AbortSignal) => A | Promise<A>): Effect.Effect<A, RunError> {
  return failureOrDefect(Effect.tryPromise({ try: async (signal) => await evaluate(signal), catch: (cause) => cause }));
}

/** Resolves what the step asks, and whom: once, however many images follow. */
export const prepareStep = Effect.fnUntraced(function* (
  step: Runnable<unknown>,
  options: BatchOptions,
): Effect.fn.Return<PreparedStep, RunError, Model> {
  const plan = step[stepPlan];
  const resolved = Effect.try({ try: () => resolveValues(plan, options), catch: (cause) => cause });
  const values = yield* failureOrDefect(resolved);
  return yield* prepareResolved({ ...plan, values }, options);
});

/** Works out whom a plan asks that holds no references any more: what looks like one is a text. */
export const prepareResolved = Effect.fnUntraced(function* (
  plan: StepPlan,
  options: BatchOptions,
): Effect.fn.Return<PreparedStep, RunError, Model> {
  const { block, values, schema } = plan;
  const { limits, question } = yield* failOrDie(async () => ({
    limits: limitsOf(options),
    question: modelBlock(block.type).question(values, schema && await promptSchema(schema)),
  }));
  const server = yield* Model;
  // Known before the first request, since an answer belongs to the server that gave it.
  const target = question.target ?? options.target ?? server.target ?? server.targetFor?.(question.apiKey);
  const { model, canvas } = yield* failOrDie(async () => {
    const model = slugFor(question, options, target);
    return { model, canvas: await canvasFor(options.fit, model) };
  });
  const decisive = decisiveOf({ plan, question, options, target, model });
  return { plan, question, options, limits, target, model, canvas, decisive };
});

/** A step that names its own server names that server's model; else the run's wish comes first, then its server's. */
function slugFor(question: Question, { model }: BatchOptions, target: Target | undefined): string {
  if (question.target !== undefined) return question.slug();
  return model ?? (target?.kind === "compatible" ? target.model : question.slug());
}

/** Reads an image within the time that the run gives it. */
export function loadInTime(
  input: ImageInput,
  limit: number,
  { limits: { timeout }, options: { allowPrivateHosts } }: Pick<PreparedStep, "limits" | "options">,
): Effect.Effect<LoadedImage, RunError> {
  const loading = failOrDie((signal) => loadImage(input, { limit, allowPrivateHosts, signal }));
  if (isAtHand(input)) return loading;
  const tooSlow = () =>
    new RunError(`Cannot read image ${describeImage(input)}: it did not arrive within ${Duration.format(timeout)}`, {
      reason: reason("InvalidImage", { problem: "unreadable", found: undefined }),
    });
  return Effect.timeoutOrElse(loading, { duration: timeout, orElse: () => Effect.fail(tooSlow()) });
}

/** Reads an image, and works out the key of the question about it. */
export function readImage(step: PreparedStep, input: ImageInput): Effect.Effect<ReadImage, RunError> {
  const { limits, canvas } = step;
  const limit = canvas === undefined ? limits.imageLimit : limits.fittedLimit;
  return Effect.flatMap(loadInTime(input, limit, step), (image) => readAtHand(step, input, [image]));
}

/** Works out the key of a question about images that are at hand. */
export function readAtHand(
  step: PreparedStep,
  input: ImageInput,
  images: readonly LoadedImage[],
): Effect.Effect<ReadImage> {
  return Effect.map(Effect.promise(() => imageKey(images, step)), (key) => ({ input, images, key }));
}

/** Puts the question about what was read into a request. */
export const requestFor = Effect.fnUntraced(function* (
  step: PreparedStep,
  { input, images }: ReadImage,
): Effect.fn.Return<ModelRequest, RunError> {
  const { plan, question, options: { systemMessage = false, dangerouslyAllowBrowser }, target, model } = step;
  const sent = yield* failOrDie((signal) =>
    Promise.all(images.map((image) => imageToSend(image, { ...step, input, signal })))
  );
  const { apiKey, maxTokens, temperature, privacyLevel, reasoning, extraBody } = question;
  return {
    target,
    apiKey,
    model,
    messages: question.messages(sent, systemMessage),
    maxTokens,
    temperature,
    privacyLevel,
    reasoning,
    extraBody,
    takesAnyText: plan.reads === "text",
    dangerouslyAllowBrowser,
  };
});

import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import { describeImage, type ImageInput } from "./images/image_input.ts";
import { type LoadedImage, loadImage } from "./images/load_image.ts";
import { imageKey } from "./image_key.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { Model, type ModelRequest } from "./model/model.ts";
import { reason } from "./make_reason.ts";
import { messages } from "./prompts/prompts.ts";
import { type ResolvedStep, resolveQuestion } from "./resolve_question.ts";
import { RunError } from "./run_error.ts";
import type { BatchOptions } from "./run_options.ts";
import { type Runnable, type StepPlan, stepPlan } from "./runnable.ts";

/** A step made ready to be asked about any number of images. */
export interface PreparedStep {
  readonly plan: StepPlan;
  readonly question: ResolvedStep;
  readonly options: BatchOptions;
  readonly limits: Limits;
}

/** One image with the question about it. */
export interface PreparedImage {
  readonly image: LoadedImage;
  readonly key: string;
  readonly request: ModelRequest;
}

/** A `RunError` is a failure; anything else that is thrown is a mistake in the call, or ours. */
export function failOrDie<A>(evaluate: (signal: AbortSignal) => Promise<A>): Effect.Effect<A, RunError> {
  return Effect.tryPromise({ try: evaluate, catch: (cause) => cause }).pipe(
    Effect.catch((cause) => RunError.isInstance(cause) ? Effect.fail(cause) : Effect.die(cause)),
  );
}

/** Resolves what the step asks: once, however many images follow. */
export function prepareStep(step: Runnable<unknown>, options: BatchOptions): Effect.Effect<PreparedStep, RunError> {
  return failOrDie(async () => {
    const limits = limitsOf(options);
    const plan = step[stepPlan];
    return { plan, question: await resolveQuestion(plan, options), options, limits };
  });
}

function tooSlow(input: ImageInput, { timeout }: Limits): RunError {
  return new RunError(
    `Cannot read image ${describeImage(input)}: it did not arrive within ${Duration.format(timeout)}`,
    {
      reason: reason("InvalidImage", { problem: "unreadable", found: undefined }),
    },
  );
}

/** Reads an image, and puts the question about it into a request. */
export const prepareImage = Effect.fnUntraced(function* (
  { plan, question, options, limits }: PreparedStep,
  input: ImageInput,
): Effect.fn.Return<PreparedImage, RunError, Model> {
  const { target: ownTarget } = yield* Model;
  const { systemMessage = false, target = ownTarget } = options;
  const model = options.model ?? (target?.kind === "compatible" ? target.model : question.slug);
  const bounds = { limit: limits.imageLimit, allowPrivateHosts: options.allowPrivateHosts };
  const image = yield* failOrDie((signal) => loadImage(input, { ...bounds, signal })).pipe(
    Effect.timeoutOrElse({ duration: limits.timeout, orElse: () => Effect.fail(tooSlow(input, limits)) }),
  );
  const key = yield* Effect.promise(() => imageKey(image.bytes, { plan, question, model, target, systemMessage }));
  const { apiKey, maxTokens, temperature, privacyLevel } = question;
  const layout = systemMessage ? "system" : "user";
  return {
    image,
    key,
    request: {
      target,
      apiKey,
      model,
      messages: messages(question, image, layout),
      maxTokens,
      temperature,
      privacyLevel,
    },
  };
});

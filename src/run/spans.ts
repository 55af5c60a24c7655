/**
 * What tracing shows of a run: a span for each image and one for each call to a model, named as OpenTelemetry's
 * semantic conventions for generative AI have it. No span holds the image, the model's text, or a key.
 *
 * @module
 */
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { ParentSpan, SpanOptionsNoTrace } from "effect/Tracer";
import type { Answer } from "./answer.ts";
import { describeImage, type ImageInput } from "./images/image_input.ts";
import type { ModelFailure, ModelReply, ModelRequest } from "./model/model.ts";
import type { PreparedStep } from "./prepare.ts";
import type { Reason } from "./reason.ts";
import type { RunError } from "./run_error.ts";
import type { Spent } from "./spent.ts";

type Attributes = Readonly<Record<string, unknown>>;

/** What nobody knows is left out. */
function known(attributes: Attributes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

/** Puts an effect into a span. */
export type InSpan = <A, E extends { readonly reason: Reason }, R>(
  self: Effect.Effect<A, E, R>,
) => Effect.Effect<A, E, Exclude<R, ParentSpan>>;

/**
 * A span that ends as the effect within it does, but knows neither its value nor its failure: they hold the image as it
 * was handed over, or the model's text.
 */
export function span(name: string, options: SpanOptionsNoTrace): InSpan {
  return <A, E extends { readonly reason: Reason }, R>(self: Effect.Effect<A, E, R>) =>
    Effect.suspend(() => {
      let end: Result.Result<A, E> | undefined;
      const told = Effect.flatMap(Effect.result(self), (result) => {
        end = result;
        return Result.isSuccess(result) ? Effect.void : Effect.fail(new Error(result.failure.reason._tag));
      });
      return told.pipe(
        Effect.withSpan(name, options, { captureStackTrace: false }),
        Effect.ignore,
        Effect.flatMap(() => Effect.fromResult(end!)),
      );
    });
}

function annotate(attributes: Attributes): Effect.Effect<void> {
  return Effect.annotateCurrentSpan(known(attributes));
}

/** The span of one image: from its first byte to its record, waits included. */
export function imageSpan(
  { plan: { block, values }, question: { task }, model }: PreparedStep,
  input: ImageInput,
): InSpan {
  return span(`run_step ${values.name}`, {
    attributes: {
      "stepwright.step.name": String(values.name),
      "stepwright.step.type": block.type,
      "stepwright.step.task": task,
      "stepwright.image": describeImage(input).replaceAll('"', ""),
      "gen_ai.request.model": model,
    },
  });
}

/** What became of an image. What an earlier question took is not told again. */
export function annotateOutcome(
  key: string | undefined,
  outcome: Result.Result<Pick<Answer<unknown>, "attempts"> & Spent, RunError>,
  reused = false,
): Effect.Effect<void> {
  const { attempts, cost } = Result.isSuccess(outcome) ? outcome.success : outcome.failure;
  return annotate({
    "stepwright.key": key,
    "stepwright.reused": reused || undefined,
    "stepwright.attempts": reused ? 0 : attempts,
    "stepwright.cost": reused ? undefined : cost,
    "error.type": Result.isFailure(outcome) ? outcome.failure.reason._tag : undefined,
  });
}

/** The span of one call to a model. */
export function callSpan({ model, maxTokens, temperature }: ModelRequest): InSpan {
  return span(`chat ${model}`, {
    kind: "client",
    attributes: known({
      "gen_ai.operation.name": "chat",
      "gen_ai.request.model": model,
      "gen_ai.request.max_tokens": maxTokens,
      "gen_ai.request.temperature": temperature,
    }),
  });
}

/** Where the call in this span goes. */
export function annotateServer(provider: string, baseURL: string): Effect.Effect<void> {
  const url = URL.parse(baseURL);
  const port = url === null ? undefined : Number(url.port || (url.protocol === "https:" ? 443 : 80));
  return annotate({
    "gen_ai.provider.name": provider,
    "server.address": url?.hostname,
    "server.port": port,
  });
}

function spentOf({ usage, cost, generationId }: ModelReply | ModelFailure): Attributes {
  return {
    "gen_ai.response.id": generationId,
    "gen_ai.usage.input_tokens": usage?.promptTokens,
    "gen_ai.usage.output_tokens": usage?.completionTokens,
    "stepwright.cost": cost,
  };
}

/** What came of the call in this span. */
export function annotateReply(reply: ModelReply): Effect.Effect<void> {
  return annotate({
    ...spentOf(reply),
    "gen_ai.response.model": reply.model,
    "stepwright.upstream_provider": reply.provider,
  });
}

/** Why the call in this span failed, and what it cost all the same. */
export function annotateFailure(failure: ModelFailure): Effect.Effect<void> {
  const { reason } = failure;
  return annotate({
    ...spentOf(failure),
    "error.type": reason._tag,
    "http.response.status_code": "status" in reason ? reason.status : undefined,
  });
}

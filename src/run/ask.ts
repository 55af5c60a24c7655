import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import type * as Result from "effect/Result";
import type { Answer } from "./answer.ts";
import { describeImage, type ImageInput } from "./images/image_input.ts";
import type { Limits } from "./limits.ts";
import { Model, type ModelFailure, type ModelReply } from "./model/model.ts";
import { type PreparedImage, type PreparedStep, prepareImage } from "./prepare.ts";
import { type Reading, readPrediction } from "./read_prediction.ts";
import { reason } from "./make_reason.ts";
import { retryByReason } from "./retry.ts";
import { RunError } from "./run_error.ts";

/** What became of one image. */
export interface Asked<P> {
  /** The digest of the question; undefined where the image could not be read. */
  readonly key: string | undefined;
  readonly outcome: Result.Result<Answer<P>, RunError>;
}

interface Read {
  readonly reply: ModelReply;
  readonly reading: Reading;
}

function timedOut({ timeout }: Limits): ModelFailure {
  return {
    _tag: "ModelFailure",
    sentence: `no answer arrived within ${Duration.format(timeout)}; it was probably billed all the same`,
    reason: reason("AttemptTimeout", { milliseconds: Duration.toMillis(timeout) }),
  };
}

const INTERRUPTED: ModelFailure = {
  _tag: "ModelFailure",
  sentence: "the signal was aborted",
  reason: reason("Interrupted", {}),
};

/** Never succeeds, and fails when the signal is aborted. */
function aborted(signal: AbortSignal): Effect.Effect<never, ModelFailure> {
  return Effect.callback((resume) => {
    const stop = () => resume(Effect.fail(INTERRUPTED));
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    return Effect.sync(() => signal.removeEventListener("abort", stop));
  });
}

function sum(costs: readonly (number | undefined)[]): number | undefined {
  const known = costs.filter((cost) => cost !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, cost) => total + cost, 0);
}

/** Asks once, and reads the answer. */
function attempt(step: PreparedStep, prepared: PreparedImage): Effect.Effect<Read, ModelFailure, Model> {
  return Effect.gen(function* () {
    const { complete } = yield* Model;
    const reply = yield* complete(prepared.request).pipe(
      Effect.timeoutOrElse({ duration: step.limits.timeout, orElse: () => Effect.fail(timedOut(step.limits)) }),
    );
    const reading = yield* Effect.promise(() => readPrediction(step, prepared, reply));
    return "_tag" in reading ? yield* Effect.fail(reading) : { reply, reading };
  });
}

/** Asks a model about one image, as often as its failures are worth it. It never fails: what became of it is a value. */
export function ask<P>(step: PreparedStep, input: ImageInput): Effect.Effect<Asked<P>, never, Model> {
  return Effect.suspend(() => {
    const started = performance.now();
    const { plan, question, options: { signal }, limits } = step;
    const costs: (number | undefined)[] = [];
    let attempts = 0;
    let key: string | undefined;

    const asRunError = (failure: ModelFailure | RunError): RunError => {
      if (RunError.isInstance(failure)) return failure;
      const { sentence, reason, output, usage, generationId } = failure;
      const message = `Cannot run step "${plan.values.name}" on ${describeImage(input)}: ${sentence}`;
      return new RunError(message, {
        reason,
        output,
        usage,
        cost: sum(costs),
        generationId,
        attempts: reason._tag === "MissingKey" ? 0 : attempts,
      });
    };

    const answer: Effect.Effect<Answer<P>, ModelFailure | RunError, Model> = Effect.gen(function* () {
      const prepared = yield* prepareImage(step, input);
      key = prepared.key;
      const { reply, reading } = yield* attempt(step, prepared).pipe(
        Effect.tap(({ reply }) => Effect.sync(() => costs.push(reply.cost))),
        Effect.tapError(({ cost }) => Effect.sync(() => costs.push(cost))),
        (once) =>
          Effect.suspend(() => {
            attempts += 1;
            return once;
          }),
        retryByReason(limits),
      );
      const { text: output, usage, model, provider, generationId } = reply;
      return {
        prediction: reading.prediction as P,
        output,
        classes: question.classes,
        usage,
        cost: sum(costs),
        model,
        provider,
        generationId,
        attempts,
        milliseconds: Math.round(performance.now() - started),
      };
    });

    return (signal === undefined ? answer : Effect.raceFirst(answer, aborted(signal))).pipe(
      Effect.mapError(asRunError),
      Effect.result,
      Effect.map((outcome) => ({ key, outcome })),
    );
  });
}

import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import type * as Result from "effect/Result";
import type { Answer } from "./answer.ts";
import { describeImage, type ImageInput } from "./images/image_input.ts";
import type { Limits } from "./limits.ts";
import { reason } from "./make_reason.ts";
import { isFailure, Model, type ModelFailure, type ModelReply } from "./model/model.ts";
import { type PreparedImage, type PreparedStep, prepareImage } from "./prepare.ts";
import { type Reading, readPrediction } from "./read_prediction.ts";
import { retryByReason } from "./retry.ts";
import { RunError } from "./run_error.ts";
import { totalCost, totalUsage } from "./spent.ts";

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

/** Every abort without a reason of the caller's has this one. */
const NO_REASON = "AbortError";

function interrupted({ reason: cause }: AbortSignal): ModelFailure {
  const why = cause instanceof Error && cause.name !== NO_REASON ? `: ${cause.message.replace(/\.$/, "")}` : "";
  return { _tag: "ModelFailure", sentence: `the signal was aborted${why}`, reason: reason("Interrupted", {}) };
}

/** Never succeeds, and fails when the signal is aborted. */
function aborted(signal: AbortSignal): Effect.Effect<never, ModelFailure> {
  return Effect.callback((resume) => {
    const stop = () => resume(Effect.fail(interrupted(signal)));
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    return Effect.sync(() => signal.removeEventListener("abort", stop));
  });
}

/** What is known of the attempts at one image while they are made, and of what was paid for them. */
class Attempts {
  #sent = 0;
  #generationId: string | undefined;
  readonly #ended: (ModelFailure | ModelReply)[] = [];

  get count(): number {
    return this.#sent;
  }

  /** Asks once, and reads the answer. */
  once(step: PreparedStep, prepared: PreparedImage): Effect.Effect<Read, ModelFailure, Model> {
    const onStart = (generationId: string) => {
      this.#generationId = generationId;
    };
    const ended = (end: ModelFailure | ModelReply) => Effect.sync(() => this.#ended.push(end));
    return Effect.gen({ self: this }, function* () {
      const { complete } = yield* Model;
      this.#sent += 1;
      this.#generationId = undefined;
      const reply = yield* complete({ ...prepared.request, onStart }).pipe(
        Effect.timeoutOrElse({ duration: step.limits.timeout, orElse: () => Effect.fail(timedOut(step.limits)) }),
        Effect.tap(ended),
        Effect.tapError(ended),
      );
      const reading = yield* Effect.promise(() => readPrediction(step, prepared, reply));
      return isFailure(reading) ? yield* Effect.fail(reading) : { reply, reading };
    });
  }

  /** What all of them used and cost. */
  get spent(): { usage: Answer<unknown>["usage"]; cost: number | undefined } {
    return { usage: totalUsage(this.#ended), cost: totalCost(this.#ended) };
  }

  /** The text and the id of the last attempt that has them: what was paid for is not lost to a later failure. */
  kept({ output, generationId }: ModelFailure): { output: string | undefined; generationId: string | undefined } {
    const texts = this.#ended.map((end) => isFailure(end) ? end.output : end.text);
    const ids = this.#ended.map((end) => end.generationId);
    return {
      output: output ?? texts.findLast((text) => text !== undefined),
      generationId: generationId ?? this.#generationId ?? ids.findLast((id) => id !== undefined),
    };
  }
}

/** Asks a model about one image, as often as its failures are worth it. It never fails: what became of it is a value. */
export function ask<P>(step: PreparedStep, input: ImageInput): Effect.Effect<Asked<P>, never, Model> {
  return Effect.suspend(() => {
    const started = performance.now();
    const { plan, question, options: { signal }, limits } = step;
    const attempts = new Attempts();
    let key: string | undefined;

    const asRunError = (failure: ModelFailure | RunError): RunError => {
      if (RunError.isInstance(failure)) return failure;
      const { sentence, reason } = failure;
      const tooLong = (reason.retryAfter ?? 0) > Duration.toMillis(limits.maxWait) ? ", longer than maxWait" : "";
      const what = `step "${plan.values.name}" on ${describeImage(input)}`;
      return new RunError(`Cannot run ${what}: ${sentence}${tooLong}`, {
        reason,
        ...attempts.kept(failure),
        ...attempts.spent,
        attempts: reason._tag === "MissingKey" ? 0 : attempts.count,
        ...(reason._tag === "Interrupted" && { cause: signal?.reason }),
      });
    };

    const answer: Effect.Effect<Answer<P>, ModelFailure | RunError, Model> = Effect.gen(function* () {
      const prepared = yield* prepareImage(step, input);
      key = prepared.key;
      const { reply, reading } = yield* retryByReason(limits)(attempts.once(step, prepared));
      const { text: output, model, provider, generationId } = reply;
      return {
        prediction: reading.prediction as P,
        output,
        classes: question.classes,
        ...attempts.spent,
        model,
        provider,
        generationId,
        attempts: attempts.count,
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

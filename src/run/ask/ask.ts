import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import type { Answer } from "../answer.ts";
import { describeImage, type ImageInput } from "../images/image_input.ts";
import { isUnasked, reason } from "../make_reason.ts";
import { Model, type ModelFailure } from "../model/model.ts";
import { type PreparedStep, type ReadImage, requestFor } from "../prepare.ts";
import { RunError } from "../run_error.ts";
import { Attempts, type Read } from "./attempts.ts";
import { passGate } from "./gate.ts";
import type { Halt } from "./halt.ts";
import { retryByReason } from "./retry.ts";
import type { Outcome, Surroundings } from "./surroundings.ts";
import { untilSettled } from "./until_settled.ts";
import { waitWords } from "../wait_words.ts";

/** What a record says of an image that a batch did not come to. */
export function notAttempted(step: PreparedStep, input: ImageInput, { stoppedBy, retryAfter }: Halt): RunError {
  const comeBack = retryAfter === undefined ? "" : `; come back in ${waitWords(retryAfter)}`;
  return new RunError(
    `Cannot run step "${step.plan.values.name}" on ${describeImage(input)}: ` +
      `the batch was stopped before it, by ${stoppedBy}${comeBack}`,
    { reason: reason("NotAttempted", { stoppedBy, ...(retryAfter !== undefined && { retryAfter }) }) },
  );
}

/** The error of an image that failed before, or without, an answer. */
export function runErrorOf(
  step: PreparedStep,
  input: ImageInput,
  failure: ModelFailure,
  attempts?: Attempts,
): RunError {
  const { limits: { maxWait }, plan, options: { signal } } = step;
  const { sentence, reason: cause } = failure;
  const tooLong = (cause.retryAfter ?? 0) > Duration.toMillis(maxWait) ? ", longer than maxWait" : "";
  return new RunError(`Cannot run step "${plan.values.name}" on ${describeImage(input)}: ${sentence}${tooLong}`, {
    reason: cause,
    ...attempts?.kept(failure),
    ...attempts?.spent,
    attempts: isUnasked(cause) ? 0 : attempts?.count ?? 0,
    ...(cause._tag === "Interrupted" && { cause: signal?.reason }),
  });
}

/** Asks a model about one image, as often as its failures are worth it. It never fails: what became of it is a value. */
export function ask<P>(
  step: PreparedStep,
  read: ReadImage,
  { around, halting, keep, started }: Surroundings<Answer<P>>,
): Effect.Effect<Outcome<Answer<P>>, never, Model> {
  return Effect.suspend(() => {
    const attempts = new Attempts(step, read);
    const { question, limits, options: { signal } } = step;
    const maxWait = Duration.toMillis(limits.maxWait);

    const answerOf = ({ reply, reading }: Read): Answer<P> => ({
      prediction: reading.prediction as P,
      output: reply.text,
      ...(reply.reasoning !== undefined && { reasoning: reply.reasoning }),
      classes: question.classes,
      ...attempts.spent,
      model: reply.model,
      provider: reply.provider,
      generationId: reply.generationId,
      attempts: attempts.count,
      milliseconds: Math.round(performance.now() - started),
    });

    const asking = Effect.gen(function* () {
      const model = yield* Model;
      const request = yield* requestFor(step, read);
      const quota = model.quotaOf?.(request) ?? model;
      const guard = around((call) => passGate(call, { quota, maxWait }));
      return yield* retryByReason(limits)(attempts.once(request, guard));
    });

    return untilSettled(asking, {
      signal,
      halting,
      betweenCalls: (stop) => attempts.betweenCalls(stop),
      hasSent: () => attempts.count > 0,
      arrived: Effect.suspend(() => attempts.arrived),
      answerOf,
      errorOf: (failure) => runErrorOf(step, read.input, failure, attempts),
      left: (halt) => notAttempted(step, read.input, halt),
      keep,
    });
  });
}

import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answer } from "../answer.ts";
import { describeImage, type ImageInput } from "../images/image_input.ts";
import { reason } from "../make_reason.ts";
import { isFailure, Model, type ModelFailure } from "../model/model.ts";
import { type PreparedStep, type ReadImage, requestFor } from "../prepare.ts";
import { redact } from "../../blocks/redact.ts";
import { RunError } from "../run_error.ts";
import { Attempts, type Guard, type Read } from "./attempts.ts";
import { passGate } from "./gate.ts";
import { type Halt, type Halting, isHalt } from "./halt.ts";
import { retryByReason } from "./retry.ts";
import { untilAborted } from "../until_aborted.ts";
import { waitWords } from "../wait_words.ts";

/** What became of one image. */
export type Outcome<A> = Result.Result<A, RunError>;

/** What is around the asking about one image: nothing much for a single one, the whole batch for one of many. */
export interface Surroundings<A> {
  /** What is around the gate of the key, which every call passes. */
  readonly around: (gate: Guard) => Guard;
  /** Says when nothing more is to be sent. Calls in flight are still waited for. */
  readonly halting?: Halting | undefined;
  /** Keeps what became of the image: done with before anything else happens, even where the run is broken off. */
  readonly keep: (outcome: Outcome<A>) => Effect.Effect<void>;
  /** When the first byte of the image was read, by `performance.now()`. */
  readonly started: number;
}

const INTERRUPTED: ModelFailure = {
  _tag: "ModelFailure",
  sentence: "the run was broken off",
  reason: reason("Interrupted", {}),
};

/** Every abort without a reason of the caller's has this one. */
const NO_REASON = "AbortError";

function interrupted({ reason: cause }: AbortSignal): ModelFailure {
  const why = cause instanceof Error && cause.name !== NO_REASON ? `: ${redact(cause.message.replace(/\.$/, ""))}` : "";
  return { ...INTERRUPTED, sentence: `the signal was aborted${why}` };
}

/** Fails as a run does whose signal was aborted. */
export function aborted(signal: AbortSignal | undefined): Effect.Effect<never, ModelFailure> {
  return Effect.suspend(() => Effect.fail(signal === undefined ? INTERRUPTED : interrupted(signal)));
}

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
    attempts: cause._tag === "MissingKey" ? 0 : attempts?.count ?? 0,
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

    let isKept = false;
    const keepOnce = (outcome: Outcome<Answer<P>>) =>
      Effect.suspend(() => {
        if (isKept) return Effect.void;
        isKept = true;
        return keep(outcome);
      });

    /** What ended the asking from outside does not undo what had arrived by then. */
    const settle = (end: ModelFailure | Halt | RunError): Effect.Effect<Outcome<Answer<P>>> =>
      Effect.map(attempts.arrived, (arrived) => {
        if (RunError.isInstance(end)) return Result.fail(end);
        if (arrived !== undefined && !isFailure(arrived)) return Result.succeed(answerOf(arrived));
        if (!isHalt(end)) return Result.fail(runErrorOf(step, read.input, end, attempts));
        return Result.fail(
          arrived === undefined ? notAttempted(step, read.input, end) : runErrorOf(step, read.input, arrived, attempts),
        );
      });

    const asking = Effect.gen(function* () {
      const model = yield* Model;
      const request = yield* requestFor(step, read);
      const quota = model.quotaOf?.(request) ?? model;
      const guard = around((call) => passGate(call, { quota, maxWait }));
      return yield* retryByReason(limits)(attempts.once(request, guard));
    });

    const unlessAborted = untilAborted(asking, signal, aborted(signal));
    const unlessHalted = halting === undefined
      ? unlessAborted
      : untilAborted(unlessAborted, halting.signal, attempts.betweenCalls(halting.halted));

    return unlessHalted.pipe(
      Effect.matchEffect({
        onSuccess: (answer) => Effect.succeed<Outcome<Answer<P>>>(Result.succeed(answerOf(answer))),
        onFailure: settle,
      }),
      Effect.tap(keepOnce),
      Effect.onInterrupt(() => attempts.count === 0 ? Effect.void : Effect.flatMap(settle(INTERRUPTED), keepOnce)),
    );
  });
}

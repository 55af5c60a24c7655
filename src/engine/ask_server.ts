import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import * as Semaphore from "effect/Semaphore";
import { type CallFailure, passGate } from "../run/ask/gate.ts";
import type { Halt } from "../run/ask/halt.ts";
import { retryByReason } from "../run/ask/retry.ts";
import type { Outcome, Surroundings } from "../run/ask/surroundings.ts";
import { untilSettled } from "../run/ask/until_settled.ts";
import type { Limits } from "../run/limits.ts";
import { isUnasked, reason } from "../run/make_reason.ts";
import { isFailure, type ModelFailure } from "../run/model/model.ts";
import { RunError } from "../run/run_error.ts";
import { waitWords } from "../run/wait_words.ts";
import { type Arrived, exchange, type Question, quotaOf } from "./exchange.ts";
import { hostedLimit } from "./hosted_limits.ts";
import type { Server } from "./server.ts";

/** What was asked, and how patiently. */
export interface Asking {
  readonly server: Server;
  readonly limits: Pick<Limits, "timeout" | "retries" | "maxWait">;
  readonly signal: AbortSignal | undefined;
  /** What it is asked about, as an error names it; left out, the server stands in its place. */
  readonly about?: string | undefined;
}

/** What came of a question, and what it took. */
export interface Replied<A> extends Arrived<A> {
  /** How many requests were sent. */
  readonly attempts: number;
  /** Waits included. */
  readonly milliseconds: number;
}

/** What an error begins with: what cannot be done, and with what. */
function subjectOf({ what }: Pick<Question<unknown>, "what">, { server, about }: Asking): string {
  return `Cannot ${what} on ${about ?? `"${server.url}"`}`;
}

/** The error of a question that failed after so many attempts. */
export function askingError(
  question: Pick<Question<unknown>, "what" | "hint">,
  asking: Asking,
  failure: ModelFailure,
  attempts: number,
): RunError {
  const { sentence, reason: cause, output } = failure;
  const hint = question.hint?.(failure);
  const { limits: { maxWait }, signal } = asking;
  const tooLong = (cause.retryAfter ?? 0) > Duration.toMillis(maxWait) ? ", longer than maxWait" : "";
  return new RunError(`${subjectOf(question, asking)}: ${sentence}${tooLong}${hint === undefined ? "" : `; ${hint}`}`, {
    reason: cause,
    output,
    attempts: isUnasked(cause) ? 0 : attempts,
    ...(cause._tag === "Interrupted" && { cause: signal?.reason }),
  });
}

/** The error of a question that was not asked, for what stopped its batch. */
export function unaskedError(
  question: Pick<Question<unknown>, "what">,
  asking: Asking,
  { stoppedBy, retryAfter }: Halt,
): RunError {
  const comeBack = retryAfter === undefined ? "" : `; come back in ${waitWords(retryAfter)}`;
  return new RunError(
    `${subjectOf(question, asking)}: the batch was stopped before it, by ${stoppedBy}${comeBack}`,
    { reason: reason("NotAttempted", { stoppedBy, ...(retryAfter !== undefined && { retryAfter }) }) },
  );
}

function timedOut({ limits: { timeout }, server: { url } }: Asking): ModelFailure {
  const milliseconds = Duration.toMillis(timeout);
  const limit = hostedLimit({ url, milliseconds });
  const hint = limit === undefined ? "" : `; ${limit}`;
  return {
    _tag: "ModelFailure",
    sentence: `no answer arrived within ${Duration.format(timeout)}; it may have been run all the same${hint}`,
    reason: reason("AttemptTimeout", { milliseconds }),
  };
}

/**
 * Asks a server as often as its failures are worth it. It never fails: what became of it is a value. A call that is in
 * flight when a batch is halted is waited for; what had arrived when the caller broke it off is kept.
 */
export function askServer<A, B>(
  question: Question<A>,
  asking: Asking,
  answerOf: (replied: Replied<A>) => B,
  { around, halting, keep, started }: Surroundings<B>,
): Effect.Effect<Outcome<B>> {
  return Effect.suspend(() => {
    const { server, limits, signal } = asking;
    /** Held while a call is in flight. */
    const turn = Semaphore.makeUnsafe(1);
    let attempts = 0;
    let ended: Arrived<A> | ModelFailure | undefined;
    const end = (arrived: Arrived<A> | ModelFailure) => Effect.sync(() => ended = arrived);

    const once = Effect.suspend(() => {
      attempts++;
      ended = undefined;
      return Effect.promise((stop) => exchange(server, question, stop));
    }).pipe(
      Effect.flatMap((arrived) => isFailure(arrived) ? Effect.fail(arrived) : Effect.succeed(arrived)),
      Effect.timeoutOrElse({ duration: limits.timeout, orElse: () => Effect.fail(timedOut(asking)) }),
      Effect.tap(end),
      Effect.tapError(end),
      Effect.map((arrived) => ({ reply: {}, arrived })),
    );
    const quota = quotaOf(server);
    const maxWait = Duration.toMillis(limits.maxWait);
    const guard = around((call) => passGate(call, { quota, maxWait }));
    // Nothing that a workflow answers is counted in tokens of ours.
    const attempt = Effect.suspend(() => guard(turn.withPermit(once), { maxTokens: 0 }));
    const asked: Effect.Effect<Arrived<A>, CallFailure | Halt> = Effect.map(
      retryByReason(limits)(attempt),
      ({ arrived }) => arrived,
    );

    return untilSettled(asked, {
      signal,
      halting,
      betweenCalls: (stop) => Effect.catch(stop, (end) => Effect.andThen(turn.take(1), Effect.fail(end))),
      hasSent: () => attempts > 0,
      arrived: Effect.sync(() => ended),
      answerOf: ({ value }) => answerOf({ value, attempts, milliseconds: Math.round(performance.now() - started) }),
      errorOf: (failure) => askingError(question, asking, failure, attempts),
      left: (halt) => unaskedError(question, asking, halt),
      keep,
    });
  });
}

/** Asks a server something that is of no batch; it fails with a `RunError`. */
export function askAlone<A>(question: Question<A>, asking: Asking): Effect.Effect<Replied<A>, RunError> {
  return Effect.suspend(() => {
    const alone: Surroundings<Replied<A>> = {
      around: (gate) => gate,
      keep: () => Effect.void,
      started: performance.now(),
    };
    return Effect.flatMap(askServer(question, asking, (replied) => replied, alone), Effect.fromResult);
  });
}

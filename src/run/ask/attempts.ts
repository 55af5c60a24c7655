import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import * as Semaphore from "effect/Semaphore";
import type { Answer } from "../answer.ts";
import type { Limits } from "../limits.ts";
import { reason } from "../make_reason.ts";
import { isFailure, Model, type ModelFailure, type ModelReply, type ModelRequest } from "../model/model.ts";
import type { PreparedStep, ReadImage } from "../prepare.ts";
import { correction } from "../prompts/prompts.ts";
import { type Reading, readPrediction } from "../read_prediction.ts";
import { type Spent, totalCost, totalUsage } from "../spent.ts";
import type { CallFailure } from "./gate.ts";
import type { Halt } from "./halt.ts";
import { annotateFailure, annotateReply, callSpan } from "../spans.ts";

/** A reply that was read. */
export interface Read {
  readonly reply: ModelReply;
  readonly reading: Reading;
}

/** One call to the model, its answer read. */
export type Call = Effect.Effect<Read, CallFailure | Halt, Model>;

/** What every reply says of its cost. */
export interface Replied {
  readonly reply: Spent & Pick<ModelReply, "answerShare">;
}

/** What a call passes before it is sent, and what looks at how it ends. */
export type Guard = <A extends Replied, R>(
  call: Effect.Effect<A, CallFailure | Halt, R>,
  request: Pick<ModelRequest, "maxTokens">,
) => Effect.Effect<A, CallFailure | Halt, R>;

function timedOut({ timeout }: Limits): ModelFailure {
  return {
    _tag: "ModelFailure",
    sentence: `no answer arrived within ${Duration.format(timeout)}; it was probably billed all the same`,
    reason: reason("AttemptTimeout", { milliseconds: Duration.toMillis(timeout) }),
  };
}

function correctionOf(request: ModelRequest, { output = "", reason: cause }: ModelFailure): ModelRequest {
  const problem = cause._tag === "InvalidAnswer" ? cause.problem : "";
  return { ...request, messages: [...request.messages, ...correction(output, problem)] };
}

/** How long, in milliseconds, an answer that arrived may still be checked by a schema after the run was broken off. */
const GRACE = 1000;

async function within<A>(milliseconds: number, promise: Promise<A>): Promise<A | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return await Promise.race([promise, over]).finally(() => clearTimeout(timer));
}

/** The attempts at one image while they are made, and what was paid for them. */
export class Attempts {
  readonly #step: PreparedStep;
  readonly #images: ReadImage["images"];
  /** Held while a call is in flight and its answer is read: nobody takes that away. */
  readonly #turn = Semaphore.makeUnsafe(1);
  readonly #ended: (ModelFailure | ModelReply)[] = [];
  #sent = 0;
  #generationId: string | undefined;
  /** The answer that could not be read: it is asked for again once, with what was wrong. */
  #misread: ModelFailure | undefined;
  #isAskedAgain = false;
  /** The last reply while it is read: a schema of the caller's may take its time. */
  #reading: Promise<Read | ModelFailure> | undefined;

  constructor(step: PreparedStep, { images }: ReadImage) {
    this.#step = step;
    this.#images = images;
  }

  /** How many requests were sent. */
  get count(): number {
    return this.#sent;
  }

  /** Asks once, and reads the answer. */
  once(request: ModelRequest, guard: Guard): Call {
    return Effect.suspend(() => {
      this.#isAskedAgain = this.#misread !== undefined;
      const asked = this.#misread === undefined ? request : correctionOf(request, this.#misread);
      return guard(this.#turn.withPermit(this.#call(asked)), asked);
    });
  }

  /** Fails as the other does, but never while a call is in flight. */
  betweenCalls<E>(stop: Effect.Effect<never, E>): Effect.Effect<never, E> {
    return Effect.catch(stop, (end) => Effect.andThen(this.#turn.take(1), Effect.fail(end)));
  }

  #call(request: ModelRequest): Effect.Effect<Read, ModelFailure, Model> {
    const onStart = (generationId: string) => {
      this.#generationId = generationId;
    };
    const ended = (end: ModelFailure | ModelReply) => Effect.sync(() => this.#ended.push(end));
    const { limits } = this.#step;
    return Effect.gen({ self: this }, function* () {
      const { complete } = yield* Model;
      this.#sent += 1;
      this.#generationId = undefined;
      this.#reading = undefined;
      const reply = yield* complete({ ...request, onStart }).pipe(
        Effect.timeoutOrElse({ duration: limits.timeout, orElse: () => Effect.fail(timedOut(limits)) }),
        Effect.tap(ended),
        Effect.tapError(ended),
        Effect.tap(annotateReply),
        Effect.tapError(annotateFailure),
        callSpan(request),
      );
      const reading = this.#read(reply);
      this.#reading = reading;
      const read = yield* Effect.promise(() => reading);
      return isFailure(read) ? yield* Effect.fail(read) : read;
    });
  }

  /** What arrived last, whatever happened since: an answer, or a failure. */
  get arrived(): Effect.Effect<Read | ModelFailure | undefined> {
    const end = this.#ended.at(-1);
    if (end === undefined || isFailure(end)) return Effect.succeed(end);
    const reading = this.#reading ??= this.#read(end);
    return Effect.promise(() => within(GRACE, reading));
  }

  async #read(reply: ModelReply): Promise<Read | ModelFailure> {
    const reading = await readPrediction(this.#step, this.#images, reply);
    if (!isFailure(reading)) return { reply, reading };
    if (reading.reason._tag !== "InvalidAnswer") return reading;
    this.#misread = reading;
    const { problem } = reading.reason;
    return this.#isAskedAgain
      ? { ...reading, reason: reason("InvalidAnswer", { problem, isRetryable: false }) }
      : reading;
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

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { setImmediate } from "node:timers";
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Layer from "effect/Layer";
import type * as Result from "effect/Result";
import * as Stream from "effect/Stream";
import * as TestClock from "effect/testing/TestClock";
import {
  type Answer,
  type BatchOptions,
  type ImageRecord,
  llamaVision,
  type Reason,
  type RunError,
  type RunOptions,
} from "@stepwright/workflows";
import {
  Model,
  type ModelFailure,
  type ModelReply,
  type ModelRequest,
  run,
  runAll,
} from "@stepwright/workflows/effect";
import { reason } from "../../src/run/make_reason.ts";
import { PICTURE } from "./failure.ts";

const bytes = new Uint8Array(await readFile(PICTURE));

export const caption = llamaVision.v3().task("caption");

/** A picture with a number: a decoder passes over what follows the end. */
export function picture(number: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...bytes, number >> 8, number & 255]);
}

export function numberOf(picture: Uint8Array): number {
  return picture.at(-2)! * 256 + picture.at(-1)!;
}

/** So many pictures, numbered one after the other. */
export function pictures(count: number, first = 0): readonly Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: count }, (_, index) => picture(first + index));
}

export function replyOf(fields: Partial<ModelReply> = {}): ModelReply {
  return {
    text: "A cat.",
    usage: undefined,
    cost: 0.01,
    model: "m",
    provider: undefined,
    generationId: undefined,
    ...fields,
  };
}

export const REPLY = replyOf();

export function failureWith(cause: Reason, fields: Partial<ModelFailure> = {}): ModelFailure {
  return { _tag: "ModelFailure", sentence: "it went wrong", reason: cause, ...fields };
}

/** Too many requests, with or without a hint. */
export function refusal(retryAfter?: number): ModelFailure {
  const fields = { status: 429, where: "status", detail: "slow down" } as const;
  return failureWith(reason("RateLimited", { ...fields, ...(retryAfter !== undefined && { retryAfter }) }));
}

/** A request that a scripted model was sent. */
export interface Sent {
  /** The number of its picture. */
  readonly picture: number;
  /** When it was sent, in virtual milliseconds. */
  readonly at: number;
  /** How many were sent before it, and how many of those with this picture. */
  readonly index: number;
  readonly attempt: number;
  readonly request: ModelRequest;
}

/** What becomes of a request, and after how many virtual milliseconds. */
export type Act = ModelReply | ModelFailure | "stalls" | {
  readonly after: number;
  readonly end: ModelReply | ModelFailure;
};

/** A model that acts by a script and remembers what it was sent. Each key that a step has is a quota of its own. */
export class ScriptedModel {
  readonly sent: Sent[] = [];
  /** The pictures that ever came as far as the gate. */
  readonly arrived = new Set<number>();
  inFlight = 0;
  peak = 0;
  interrupted = 0;

  constructor(readonly script: (sent: Sent) => Act) {}

  readonly service: Model = {
    complete: (request) =>
      Effect.acquireUseRelease(
        Effect.sync(() => {
          this.peak = Math.max(this.peak, ++this.inFlight);
        }),
        () => this.#act(request),
        () => Effect.sync(() => this.inFlight--),
      ).pipe(Effect.onInterrupt(() => Effect.sync(() => this.interrupted++))),
    quotaOf: (request) => {
      this.arrived.add(pictureOf(request));
      return `${this.id} ${request.apiKey}`;
    },
  };

  readonly id: string = crypto.randomUUID();

  readonly layer: Layer.Layer<Model> = Layer.succeed(Model, this.service);

  readonly #act = Effect.fnUntraced({ self: this }, function* (this: ScriptedModel, request: ModelRequest) {
    const at = yield* Clock.currentTimeMillis;
    const picture = pictureOf(request);
    const attempt = this.sent.filter((other) => other.picture === picture).length;
    const sent = { picture, at, index: this.sent.length, attempt, request };
    this.sent.push(sent);
    const act = this.script(sent);
    if (act === "stalls") return yield* Effect.never;
    const { after, end } = "after" in act ? act : { after: 0, end: act };
    if (after > 0) yield* Effect.sleep(after);
    return yield* "_tag" in end ? Effect.fail(end) : Effect.succeed(end);
  });

  /** When the requests with this picture were sent. */
  times(picture: number): readonly number[] {
    return this.sent.filter((sent) => sent.picture === picture).map(({ at }) => at);
  }
}

function pictureOf({ messages }: ModelRequest): number {
  const parts = messages.flatMap(({ content }) => typeof content === "string" ? [] : content);
  const part = parts.find(({ type }) => type === "image");
  assert(part?.type === "image");
  return numberOf(part.image.bytes);
}

/** Something that runs in virtual time, and whether all of its pictures that can be on their way are read. */
export interface Part<A> {
  readonly effect: Effect.Effect<A, never, Model>;
  readonly isRead: (arrived: ReadonlySet<number>) => boolean;
}

/** A single run that starts at a virtual time. */
export function single(
  number: number,
  options: RunOptions & { readonly at?: number; readonly step?: typeof caption } = {},
): Part<Result.Result<Answer<string>, RunError>> {
  const { at = 0, step = caption, ...rest } = options;
  let isStarted = at === 0;
  let isDone = false;
  return {
    effect: Effect.sleep(at).pipe(
      Effect.andThen(Effect.suspend(() => {
        isStarted = true;
        return run(step, picture(number), rest);
      })),
      Effect.result,
      Effect.tap(() => Effect.sync(() => isDone = true)),
    ),
    isRead: (arrived) => !isStarted || isDone || arrived.has(number),
  };
}

/** What waits for the budget cannot be seen from here: it is given a moment to get there. */
function quiet(): (count: number) => boolean {
  let last = -1;
  let since = 0;
  return (count) => {
    const now = performance.now();
    if (count !== last) since = now;
    last = count;
    return now - since > 15;
  };
}

/** A batch of pictures that starts at a virtual time. */
export function batch(
  count: number,
  options: BatchOptions & {
    readonly first?: number;
    readonly at?: number;
    readonly step?: typeof caption;
    /** Whether time may go on before all pictures are read: for tests in which moments do not matter. */
    readonly isLoose?: boolean;
  } = {},
): Part<readonly ImageRecord<string>[]> {
  const { first = 0, at = 0, step = caption, isLoose = false, ...rest } = options;
  const { concurrency = 8 } = rest;
  let isStarted = at === 0;
  const done = new Set<number>();
  const records: ImageRecord<string>[] = [];
  const isQuiet = quiet();
  const keep = (record: ImageRecord<string>) =>
    Effect.sync(() => {
      done.add(first + record.index);
      records.push(record);
    });
  return {
    effect: Effect.sleep(at).pipe(
      Effect.andThen(Effect.suspend(() => {
        isStarted = true;
        return Stream.runForEach(runAll(step, pictures(count, first), rest), keep);
      })),
      Effect.orDie,
      Effect.map(() => records.toSorted((a, b) => a.index - b.index)),
    ),
    isRead: (arrived) => {
      if (!isStarted || isLoose) return true;
      if (rest.maxCost !== undefined) return isQuiet(arrived.size + done.size);
      const seen = Array.from({ length: count }, (_, index) => first + index)
        .filter((number) => arrived.has(number) || done.has(number));
      return seen.length >= Math.min(count, done.size + concurrency);
    },
  };
}

/**
 * Runs parts beside each other. Pictures are read in real time, so virtual time stands still until all that can be on
 * their way are read.
 */
export function inVirtualTime<const Parts extends readonly Part<unknown>[]>(
  model: ScriptedModel,
  parts: Parts,
  { step = 1000, until = Infinity, onTick = () => {} }: {
    readonly step?: number;
    /** When all that still runs is interrupted. */
    readonly until?: number;
    readonly onTick?: (now: number) => void;
  } = {},
): Promise<{ readonly [K in keyof Parts]: Parts[K] extends Part<infer A> ? A : never }> {
  return Effect.gen(function* () {
    const fiber = yield* Effect.all(parts.map(({ effect }) => effect), { concurrency: "unbounded" }).pipe(
      Effect.provide(model.layer),
      Effect.forkChild,
    );
    const hangsAt = performance.now() + 60_000;
    let now = 0;
    while (fiber.pollUnsafe() === undefined && now < until) {
      yield* turns;
      if (!parts.every(({ isRead }) => isRead(model.arrived))) yield* live(1);
      else if (fiber.pollUnsafe() === undefined) {
        yield* TestClock.adjust(step);
        now += step;
        onTick(now);
      }
      assert(performance.now() < hangsAt, "it hangs");
    }
    yield* turns;
    if (fiber.pollUnsafe() === undefined) yield* Fiber.interrupt(fiber);
    return yield* Fiber.join(fiber);
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise) as never;
}

/** Lets all that is ready go on. */
const turns: Effect.Effect<void> = Effect.promise(async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
});

/** Waits in real time. */
export function live(milliseconds: number): Effect.Effect<void> {
  return TestClock.withLive(Effect.sleep(milliseconds));
}

export function tags(records: readonly ImageRecord<unknown>[]): readonly string[] {
  return records.map((record) => record.ok ? "ok" : record.error.reason._tag);
}

import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import * as Latch from "effect/Latch";
import * as Stream from "effect/Stream";
import type { Usage } from "../answer.ts";
import type { Guard } from "../ask/attempts.ts";
import { isHalt } from "../ask/halt.ts";
import type { Progress } from "../progress.ts";
import type { Failed, RecordWith } from "../record.ts";
import { type Spent, totalCost, totalUsage } from "../spent.ts";
import type { Halting } from "./halting.ts";

/** How many images the speed is taken from. */
const WINDOW = 100;

const INTERVAL = "100 millis";

/** What is counted of an image. */
export type Counted = Pick<RecordWith<unknown>, "reused"> & ({ readonly ok: true } | Pick<Failed, "ok" | "error">);

/** Counts what happens in a batch, and says how far it is. */
export class Tally {
  readonly #halting: Halting;
  #total: number | undefined;
  readonly #over = Latch.makeUnsafe(false);
  readonly #askedAt: number[] = [];
  #startedAt = 0;
  #done = 0;
  #failed = 0;
  #failedAnew = 0;
  #notAttempted = 0;
  #reused = 0;
  #inFlight = 0;
  #waiting = 0;
  #usage: Usage | undefined;
  #cost: number | undefined;

  constructor(halting: Halting) {
    this.#halting = halting;
  }

  /** How many failed by themselves, in this batch: failures that were known before stop no batch that goes on. */
  get failedAnew(): number {
    return this.#failedAnew;
  }

  /** Is told how many images there are, where that is known before the end. */
  expect(total: number | undefined): void {
    this.#total = total;
  }

  /** Begins to count. */
  readonly start: Effect.Effect<void> = Effect.map(Clock.currentTimeMillis, (now) => {
    this.#startedAt = now;
  });

  /** Counts no more: the last snapshot follows. */
  readonly finish: Effect.Effect<void> = Effect.suspend(() => {
    this.#total ??= this.#done;
    return Effect.asVoid(this.#over.open);
  });

  /** Watches a call from when it wants to be sent to when it ends. */
  watch(pass: Guard): Guard {
    return (call, request) =>
      Effect.suspend(() => {
        let isWaiting = true;
        this.#waiting++;
        const leave = () => {
          if (isWaiting) this.#waiting--;
          isWaiting = false;
        };
        const sent = Effect.acquireUseRelease(
          Effect.sync(() => {
            leave();
            this.#inFlight++;
          }),
          () => call,
          () => Effect.sync(() => this.#inFlight--),
        );
        const counted = sent.pipe(
          Effect.tap(({ reply }) => this.#spend(reply)),
          Effect.tapError((end) => isHalt(end) ? Effect.void : this.#spend(end)),
        );
        return Effect.ensuring(pass(counted, request), Effect.sync(leave));
      });
  }

  #spend(spent: Spent): Effect.Effect<void> {
    return Effect.sync(() => {
      this.#usage = totalUsage([{ usage: this.#usage }, spent]);
      this.#cost = totalCost([{ cost: this.#cost }, spent]);
    });
  }

  /** Counts an image that is done. */
  count(record: Counted): Effect.Effect<void> {
    return Effect.map(Clock.currentTimeMillis, (now) => {
      const isLeft = !record.ok && record.error.reason._tag === "NotAttempted";
      this.#done++;
      if (!record.ok && !isLeft) this.#failed++;
      if (isLeft) this.#notAttempted++;
      else if (record.reused) this.#reused++;
      else {
        this.#askedAt.push(now);
        if (!record.ok) this.#failedAnew++;
      }
      if (this.#askedAt.length > WINDOW) this.#askedAt.shift();
    });
  }

  /** How far the batch is now. */
  readonly snapshot: Effect.Effect<Progress> = Effect.map(Clock.currentTimeMillis, (now) => {
    const total = this.#total;
    const perSecond = this.#perSecond(now);
    const left = total === undefined ? undefined : total - this.#done;
    const asked = this.#done - this.#reused - this.#notAttempted;
    const stoppedBy = this.#halting.halt?.stoppedBy;
    const isGoingOn = left !== undefined && left > 0 && stoppedBy === undefined;
    return {
      total,
      done: this.#done,
      failed: this.#failed,
      notAttempted: this.#notAttempted,
      reused: this.#reused,
      inFlight: this.#inFlight,
      waiting: this.#waiting,
      perSecond,
      usage: this.#usage,
      cost: this.#cost,
      projectedCost: left === 0
        ? this.#cost
        : isGoingOn && this.#cost !== undefined && asked > 0
        ? this.#cost * (1 + left / asked)
        : undefined,
      milliseconds: now - this.#startedAt,
      millisecondsLeft: left === 0 ? 0 : isGoingOn && perSecond ? left / perSecond * 1000 : undefined,
      stoppedBy,
    };
  });

  #perSecond(now: number): number | undefined {
    const [first] = this.#askedAt;
    const count = this.#askedAt.length;
    return first === undefined || count < 2 || now <= first ? undefined : (count - 1) / (now - first) * 1000;
  }

  /** How far the batch is, ten times a second while that changes, and once more when it is over. */
  readonly progress: Stream.Stream<Progress> = Stream.tick(INTERVAL).pipe(
    Stream.mapEffect(() => this.snapshot),
    Stream.changesWith((a, b) => a.done === b.done && a.inFlight === b.inFlight && a.waiting === b.waiting),
    Stream.interruptWhen(this.#over.await),
    Stream.concat(Stream.fromEffect(this.snapshot)),
  );
}

import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Result from "effect/Result";
import * as TxRef from "effect/TxRef";
import type { Call, Read } from "../ask/attempts.ts";
import { type Halt, isHalt } from "../ask/halt.ts";
import { isCompletion } from "../model/is_completion.ts";
import type { ModelFailure, ModelReply, ModelRequest } from "../model/model.ts";
import type { Reason } from "../reason.ts";
import type { Spent } from "../spent.ts";
import type { Halting } from "./halting.ts";

interface Account {
  readonly spent: number;
  /** What the calls in flight may cost at worst. */
  readonly reserved: number;
  readonly inFlight: number;
  /** What a call may cost at worst; unknown until one says what it cost. */
  readonly worst: number | undefined;
}

/** Sums of decimal fractions differ a little from what they are on paper. */
const ROUNDING = 1e-9;

/** Nobody said what these cost, and they may well have been billed. */
const MAY_BE_BILLED: ReadonlySet<Reason["_tag"]> = new Set([
  "AttemptTimeout",
  "ConnectionFailed",
  "MalformedResponse",
  "ServerTimeout",
]);

/**
 * The most that a call like this one may cost: what it did cost, its answer stretched to `max_tokens`. Where the server
 * does not part the price, a token of the answer is taken to cost as much as one of the prompt.
 */
function atWorst({ cost, usage, answerShare }: Spent & Pick<ModelReply, "answerShare">, maxTokens: number) {
  const { completionTokens, totalTokens } = usage ?? {};
  if (cost === undefined || !completionTokens) return cost;
  const share = answerShare ?? completionTokens / Math.max(totalTokens ?? 0, completionTokens);
  return cost * (1 + share * Math.max(0, maxTokens / completionTokens - 1));
}

/**
 * Keeps a batch within `maxCost`. A call is sent when it would fit even if it and everything in flight cost as much as
 * the dearest answer so far stretched to its longest. Where it does not fit, the calls in flight are waited for, since
 * most cost less; where none is left, the batch is stopped. Until the first answer there is no telling what a call
 * costs, so the first goes alone.
 */
export class Budget {
  readonly #maxCost: number;
  readonly #halting: Halting;
  readonly #account = TxRef.makeUnsafe<Account>({ spent: 0, reserved: 0, inFlight: 0, worst: undefined });

  constructor(maxCost: number, halting: Halting) {
    this.#maxCost = maxCost;
    this.#halting = halting;
  }

  /** Reserves what a call may cost, sends it, and settles what it did cost. */
  pass(call: Call, request: ModelRequest): Call {
    return Effect.acquireUseRelease(
      // A call that waits here was not sent, so that it can be broken off.
      Effect.interruptible(this.#reserve()),
      () => call,
      (reserved, exit) => this.#settle(reserved, exit, request),
    );
  }

  #reserve(): Effect.Effect<number, Halt> {
    const maxCost = this.#maxCost * (1 + ROUNDING);
    const account = this.#account;
    const reserved = Effect.tx(Effect.gen(function* () {
      const { spent, reserved, inFlight, worst } = yield* TxRef.get(account);
      const fits = worst === undefined ? inFlight === 0 && spent < maxCost : spent + reserved + worst <= maxCost;
      if (!fits) return inFlight > 0 ? yield* Effect.txRetry : undefined;
      const own = worst ?? 0;
      yield* TxRef.set(account, { spent, reserved: reserved + own, inFlight: inFlight + 1, worst });
      return own;
    }));
    return Effect.flatMap(
      reserved,
      (own) => own === undefined ? Effect.flip(this.#halting.stop({ stoppedBy: "MaxCost" })) : Effect.succeed(own),
    );
  }

  #settle(
    reserved: number,
    exit: Exit.Exit<Read, ModelFailure | Halt>,
    { maxTokens }: ModelRequest,
  ): Effect.Effect<void> {
    const { cost, worst, isUnknown } = billOf(exit, reserved, maxTokens);
    const settled = Effect.tx(TxRef.update(this.#account, (account) => ({
      spent: account.spent + cost,
      reserved: account.reserved - reserved,
      inFlight: account.inFlight - 1,
      worst: worst === undefined ? account.worst : Math.max(worst, account.worst ?? 0),
    })));
    return isUnknown ? Effect.andThen(settled, this.#halting.stop({ stoppedBy: "CostUnknown" })) : settled;
  }
}

/** What the end of a call says of its cost. */
interface Bill {
  readonly cost: number;
  /** What a call like it may cost at worst, where that can be told. */
  readonly worst?: number | undefined;
  /** Whether it was surely billed, and nobody said how much. */
  readonly isUnknown?: boolean;
}

/** A call that may have been billed without a word cost all that was reserved for it. */
function billOf(exit: Exit.Exit<Read, ModelFailure | Halt>, reserved: number, maxTokens: number): Bill {
  if (Exit.isSuccess(exit)) {
    const { reply } = exit.value;
    return { cost: reply.cost ?? 0, worst: atWorst(reply, maxTokens), isUnknown: reply.cost === undefined };
  }
  const found = Exit.findError(exit);
  if (Result.isFailure(found)) return { cost: reserved };
  const end = found.success;
  if (isHalt(end)) return { cost: 0 };
  return {
    cost: end.cost ?? (MAY_BE_BILLED.has(end.reason._tag) ? reserved : 0),
    // What failed for free says nothing of what an answer costs.
    worst: end.cost ? atWorst(end, maxTokens) : undefined,
    isUnknown: end.cost === undefined && isCompletion(end.reason),
  };
}

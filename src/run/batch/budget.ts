import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Result from "effect/Result";
import * as TxRef from "effect/TxRef";
import type { Replied } from "../ask/attempts.ts";
import type { CallFailure } from "../ask/gate.ts";
import { type Halt, isHalt } from "../ask/halt.ts";
import { isCompletion } from "../model/is_completion.ts";
import type { ModelReply, ModelRequest } from "../model/model.ts";
import type { Reason } from "../reason.ts";
import type { Spent } from "../spent.ts";
import type { Halting } from "./halting.ts";

interface Account {
  readonly spent: number;
  /** What the calls in flight may cost at worst. */
  readonly reserved: number;
  readonly inFlight: number;
  /** How many calls may have been billed without a word before it was known what one costs. */
  readonly silent: number;
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
 * costs, so the first goes alone. A call that ends without a word of its cost counts as the dearest.
 */
export class Budget {
  readonly #maxCost: number;
  readonly #halting: Halting;
  readonly #account = TxRef.makeUnsafe<Account>({ spent: 0, reserved: 0, inFlight: 0, silent: 0, worst: undefined });

  constructor(maxCost: number, halting: Halting) {
    this.#maxCost = maxCost;
    this.#halting = halting;
  }

  /** Reserves what a call may cost, sends it, and settles what it did cost. */
  pass<A extends Replied, R>(
    call: Effect.Effect<A, CallFailure | Halt, R>,
    request: Pick<ModelRequest, "maxTokens">,
  ): Effect.Effect<A, CallFailure | Halt, R> {
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
      const state = yield* TxRef.get(account);
      const { spent, reserved, inFlight, worst } = state;
      const fits = worst === undefined ? inFlight === 0 && spent < maxCost : spent + reserved + worst <= maxCost;
      if (!fits) return inFlight > 0 ? yield* Effect.txRetry : undefined;
      const own = worst ?? 0;
      yield* TxRef.set(account, { ...state, reserved: reserved + own, inFlight: inFlight + 1 });
      return own;
    }));
    return Effect.flatMap(
      reserved,
      (own) => own === undefined ? Effect.flip(this.#halting.stop({ stoppedBy: "MaxCost" })) : Effect.succeed(own),
    );
  }

  #settle(
    reserved: number,
    exit: Exit.Exit<Replied, CallFailure | Halt>,
    { maxTokens }: Pick<ModelRequest, "maxTokens">,
  ): Effect.Effect<void> {
    const bill = billOf(exit, maxTokens);
    const settled = Effect.tx(TxRef.modify(this.#account, (account) => {
      const worst = bill.worst === undefined ? account.worst : Math.max(bill.worst, account.worst ?? 0);
      const silent = account.silent + (bill.isSilent ? 1 : 0);
      const isUnknown = bill.isUnknown || worst === undefined && silent > 1;
      return [isUnknown, {
        spent: account.spent + bill.cost + (worst === undefined ? 0 : silent * worst),
        reserved: account.reserved - reserved,
        inFlight: account.inFlight - 1,
        worst,
        silent: worst === undefined ? silent : 0,
      }];
    }));
    return Effect.flatMap(
      settled,
      (isUnknown) => isUnknown ? Effect.asVoid(this.#halting.stop({ stoppedBy: "CostUnknown" })) : Effect.void,
    );
  }
}

/** What the end of a call says of its cost. */
interface Bill {
  readonly cost: number;
  /** What a call like it may cost at worst, where that can be told. */
  readonly worst?: number | undefined;
  /** Whether it may have been billed without a word. */
  readonly isSilent?: boolean;
  /** Whether it was surely billed, and nobody said how much. */
  readonly isUnknown?: boolean;
}

const FREE: Bill = { cost: 0 };
const SILENT: Bill = { cost: 0, isSilent: true };

function billOf(exit: Exit.Exit<Replied, CallFailure | Halt>, maxTokens: number): Bill {
  if (Exit.isSuccess(exit)) return billFor(exit.value.reply, maxTokens) ?? { cost: 0, isUnknown: true };
  const found = Exit.findError(exit);
  if (Result.isFailure(found)) return SILENT;
  const end = found.success;
  if (isHalt(end) || end.isUnsent) return FREE;
  if (isCompletion(end.reason)) return billFor(end, maxTokens) ?? { cost: 0, isUnknown: true };
  return billFor(end, maxTokens) ?? (MAY_BE_BILLED.has(end.reason._tag) ? SILENT : FREE);
}

/** What is told of a cost; a model of the caller's own may tell nonsense. */
function billFor(spent: Spent & Pick<ModelReply, "answerShare">, maxTokens: number): Bill | undefined {
  const { cost } = spent;
  if (cost === undefined || !(cost >= 0 && cost < Infinity)) return undefined;
  // What was free says nothing of what an answer costs, unless it is an answer.
  return { cost, worst: cost === 0 && "reason" in spent ? undefined : atWorst(spent, maxTokens) };
}

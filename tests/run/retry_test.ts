import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import assert from "node:assert/strict";
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Layer from "effect/Layer";
import * as Result from "effect/Result";
import * as TestClock from "effect/testing/TestClock";
import { openRouter, type Reason, type RunOptions } from "@stepwright/workflows";
import { Model, type ModelFailure, type ModelReply, run } from "@stepwright/workflows/effect";
import { type Fault, startOpenRouter } from "@stepwright/workflows/testing";
import { reason } from "../../src/run/make_reason.ts";
import { failureOf, PICTURE } from "./failure.ts";
import { caption, failureWith, REPLY } from "./scripted.ts";

const SERVER = { status: 500, where: "status", detail: "no" } as const;

function failure(cause: Reason, cost?: number): ModelFailure {
  return failureWith(cause, { cost });
}

/** Replies one after the other; the last one for ever. */
type Script = readonly (ModelReply | ModelFailure | "stalls")[];

/** Runs the script in virtual time, and says when each request was sent, in milliseconds since the first. */
function inVirtualTime(script: Script, options: RunOptions = {}) {
  const sent: number[] = [];
  const complete = Effect.fnUntraced(function* () {
    sent.push(yield* Clock.currentTimeMillis);
    const reply = script[Math.min(sent.length, script.length) - 1]!;
    if (reply === "stalls") return yield* Effect.never;
    return yield* ("_tag" in reply ? Effect.fail(reply) : Effect.succeed(reply));
  });
  return Effect.gen(function* () {
    const fiber = yield* run(caption, PICTURE, options).pipe(
      Effect.result,
      Effect.provide(Layer.succeed(Model, { complete })),
      Effect.forkChild,
    );
    while (fiber.pollUnsafe() === undefined) {
      yield* TestClock.withLive(Effect.sleep(1)); // the picture is read in real time
      if (sent.length > 0) yield* TestClock.adjust("1 hour");
    }
    const outcome = yield* Fiber.join(fiber);
    return { outcome, waits: sent.slice(1).map((at, index) => at - sent[index]!), attempts: sent.length };
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise);
}

const jitter = (waits: readonly number[], seconds: readonly number[]) => {
  assert.equal(waits.length, seconds.length);
  waits.forEach((wait, index) => {
    const middle = seconds[index]! * 1000;
    assert(wait >= middle * 0.75 && wait <= middle * 1.25, `wait ${index} was ${wait} ms, wanted about ${middle} ms`);
  });
};

test("the wait doubles from one second to half a minute", async () => {
  const script = [failure(reason("ConnectionFailed", { detail: "reset" }))];
  const { waits, attempts } = await inVirtualTime(script, { retries: 8 });
  assert.equal(attempts, 9);
  jitter(waits, [1, 2, 4, 8, 16, 30, 30, 30]);
});

test("the wait is jittered", async () => {
  const script = [failure(reason("RateLimited", { ...SERVER, status: 429 }))];
  const first = (await Promise.all(Array.from({ length: 5 }, () => inVirtualTime(script, { retries: 1 }))))
    .map(({ waits }) => waits[0]);
  assert(new Set(first).size > 1, `the first waits were ${first}`);
});

test("without options a failure that passes is retried three times", async () => {
  const { attempts } = await inVirtualTime([failure(reason("NoChoices", {}))]);
  assert.equal(attempts, 4);
});

test("the server's wait is kept to the millisecond, and the next one is the server's again", async () => {
  const asks = (retryAfter: number) => failure(reason("RateLimited", { ...SERVER, retryAfter }));
  const { waits, outcome } = await inVirtualTime([asks(17_000), asks(1000), asks(90_000), REPLY]);
  assert.deepEqual(waits, [17_000, 1000, 90_000]);
  assert(Result.isSuccess(outcome));
});

test("a server that means no time at all, and refuses again, gets some", async () => {
  const asks = failure(reason("RateLimited", { ...SERVER, retryAfter: 0 }));
  const { waits } = await inVirtualTime([asks]);
  assert.equal(waits[0], 0);
  jitter(waits.slice(1), [1, 2]);
});

test("a wait as long as maxWait is waited for, a longer one ends the run at once", async () => {
  const asks = failure(reason("ProviderOverloaded", { ...SERVER, retryAfter: 120_001 }));
  assert.equal((await inVirtualTime([asks, REPLY])).attempts, 1);
  assert.deepEqual((await inVirtualTime([asks, REPLY], { maxWait: 120_001 })).waits, [120_001]);
  const { outcome } = await inVirtualTime([asks], { maxWait: "1 minute" });
  assert(Result.isFailure(outcome));
  assert.equal(outcome.failure.retryAfter, 120_001);
});

test("no wait is longer than maxWait, the backoff's neither", async () => {
  const { waits } = await inVirtualTime([failure(reason("EmptyContent", {}))], { retries: 6, maxWait: "3 seconds" });
  assert.equal(waits.length, 6);
  assert(waits.every((wait) => wait <= 3001), `the waits were ${waits}`);
});

test("a timeout is tried once more at most", async () => {
  const { attempts, outcome, waits } = await inVirtualTime(["stalls"], { retries: 9, timeout: "30 seconds" });
  assert.equal(attempts, 2);
  jitter(waits.map((wait) => wait - 30_000), [1]);
  assert(Result.isFailure(outcome));
  assert.deepEqual(outcome.failure.reason, reason("AttemptTimeout", { milliseconds: 30_000 }));
  assert.equal(outcome.failure.attempts, 2);
});

test("without options an attempt has two minutes", async () => {
  const { outcome } = await inVirtualTime(["stalls"], { retries: 0 });
  assert(Result.isFailure(outcome));
  assert.deepEqual(outcome.failure.reason, reason("AttemptTimeout", { milliseconds: 120_000 }));
});

test("each attempt has its own time, and waits do not count", async () => {
  const slow = failure(reason("RateLimited", { ...SERVER, retryAfter: 60_000 }));
  const { outcome } = await inVirtualTime([slow, slow, REPLY], { timeout: "1 second" });
  assert(Result.isSuccess(outcome));
});

test("a server that fails is tried twice more at most", async () => {
  assert.equal((await inVirtualTime([failure(reason("ServerError", SERVER))], { retries: 9 })).attempts, 3);
});

test("the limit of one reason does not count the failures of another", async () => {
  const error = failure(reason("ServerError", SERVER));
  const reset = failure(reason("ConnectionFailed", { detail: "reset" }));
  const { attempts, outcome } = await inVirtualTime([error, reset, error, reset, REPLY], { retries: 9 });
  assert.equal(attempts, 5);
  assert(Result.isSuccess(outcome));
});

test("what never helps is never retried", async () => {
  const never: readonly Reason[] = [
    reason("InvalidRequest", SERVER),
    reason("ImageRejected", SERVER),
    reason("Unauthenticated", SERVER),
    reason("InsufficientCredits", SERVER),
    reason("PermissionDenied", SERVER),
    reason("BudgetExhausted", SERVER),
    reason("DailyLimitReached", SERVER),
    reason("ModelUnavailable", { ...SERVER, model: "m" }),
    reason("Refused", {}),
    reason("ContentFiltered", {}),
    reason("OutputTruncated", { maxTokens: 500 }),
    reason("MissingKey", {}),
  ];
  for (const cause of never) {
    const { attempts, outcome } = await inVirtualTime([failure(cause), REPLY]);
    assert.equal(attempts, 1, cause._tag);
    assert(Result.isFailure(outcome));
    assert.equal(outcome.failure.reason._tag, cause._tag);
  }
});

test("a retry that ends in something final ends the run with it", async () => {
  const script = [failure(reason("NoChoices", {})), failure(reason("Unauthenticated", SERVER)), REPLY];
  const { attempts, outcome } = await inVirtualTime(script);
  assert.equal(attempts, 2);
  assert(Result.isFailure(outcome));
  assert.equal(outcome.failure.reason._tag, "Unauthenticated");
});

test("retries: 0 sends once", async () => {
  assert.equal((await inVirtualTime([failure(reason("NoChoices", {})), REPLY], { retries: 0 })).attempts, 1);
});

test("what failed attempts cost is part of the answer's cost", async () => {
  const script = [
    failure(reason("EmptyContent", {}), 0.25),
    failure(reason("ConnectionFailed", { detail: "reset" })),
    failure(reason("NoChoices", {}), 0.5),
    REPLY,
  ];
  const { outcome } = await inVirtualTime(script);
  assert(Result.isSuccess(outcome));
  assert.equal(outcome.success.cost, 0.76);
  assert.equal(outcome.success.attempts, 4);
});

test("what all attempts cost is part of a failure's cost, and nothing known is not zero", async () => {
  const script = [failure(reason("EmptyContent", {}), 0.25), failure(reason("EmptyContent", {}), 0.5)];
  const { outcome } = await inVirtualTime(script, { retries: 1 });
  assert(Result.isFailure(outcome));
  assert.equal(outcome.failure.cost, 0.75);
  const unknown = (await inVirtualTime([failure(reason("NoChoices", {}))], { retries: 1 })).outcome;
  assert(Result.isFailure(unknown));
  assert.equal(unknown.failure.cost, undefined);
});

async function runAgainst(faults: readonly (Fault | null)[], options: RunOptions = {}) {
  const server = await startOpenRouter({ faults });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-retry" });
  return { server, [Symbol.asyncDispose]: server.stop, answer: caption.run(PICTURE, { target, ...options }) };
}

test("a real server is asked again after its Retry-After", async () => {
  await using run = await runAgainst([{ fault: "rate-limited", retryAfter: 1 }, {
    fault: "overloaded",
    retryAfter: 0,
  }]);
  assert.equal((await run.answer).attempts, 3);
  assert.equal(run.server.requests.length, 3);
});

test("costs of a real server's failures are summed", async () => {
  await using run = await runAgainst([{ fault: "no-choices" }], { maxWait: 50 });
  const { cost, attempts, usage } = await run.answer;
  assert.equal(attempts, 2);
  assert(usage?.totalTokens !== undefined);
  assert(Math.abs(cost! - usage.totalTokens * 0.345e-6) < 1e-8, `${cost} is not that of ${usage.totalTokens} tokens`);
});

test("Retry-After is read in seconds and as a date, and outlives the run", async () => {
  const at = new Date(Date.now() + 300_000);
  for (const retryAfter of [300, at]) {
    await using run = await runAgainst([{ fault: "rate-limited", retryAfter }]);
    const error = await failureOf(run.answer);
    assert.equal(error.attempts, 1);
    assert(error.retryAfter! > 295_000 && error.retryAfter! <= 300_000, `${error.retryAfter}`);
  }
});

test("a Retry-After in the past is no wait", async () => {
  const yesterday = new Date(Date.now() - 86_400_000);
  await using run = await runAgainst([{ fault: "busy", retryAfter: yesterday }]);
  assert.equal((await run.answer).attempts, 2);
});

test("a hint that stands in the body alone is kept: the end of the limit's window", async () => {
  await using inBody = await runAgainst([{ fault: "rate-limit-in-200", retryAfter: 300 }]);
  const { retryAfter } = await failureOf(inBody.answer);
  assert(retryAfter! > 295_000 && retryAfter! <= 300_000, `${retryAfter}`);
});

test("availability.retryable has the last word", async () => {
  await using passes = await runAgainst([{ fault: "no-endpoints-retryable", retryAfter: 0 }]);
  assert.equal((await passes.answer).attempts, 2);
  await using stays = await runAgainst(["no-provider-fits"]);
  const { attempts, reason: { isRetryable } } = await failureOf(stays.answer);
  assert.deepEqual({ attempts, isRetryable }, { attempts: 1, isRetryable: false });
});

test("a request that is in flight and one that waits for its retry both end with the signal", async () => {
  for (const fault of ["stall", { fault: "rate-limited", retryAfter: 60 }] as const) {
    const controller = new AbortController();
    await using run = await runAgainst([fault], { signal: controller.signal });
    const failing = failureOf(run.answer);
    while (run.server.requests.length === 0) await wait(5);
    await wait(50);
    controller.abort();
    const { reason, attempts } = await failing;
    assert.deepEqual({ tag: reason._tag, attempts }, { tag: "Interrupted", attempts: 1 });
  }
});

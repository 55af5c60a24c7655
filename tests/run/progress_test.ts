import { test } from "node:test";
import assert from "node:assert/strict";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { type BatchOptions, openRouter, type Progress } from "@stepwright/workflows";
import { modelLayer, watchAll } from "@stepwright/workflows/effect";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { reason } from "../../src/run/make_reason.ts";
import {
  type Act,
  batch,
  caption,
  failureWith,
  inVirtualTime,
  pictures,
  refusal,
  replyOf,
  ScriptedModel,
  type Sent,
} from "./scripted.ts";

const CUT = reason("OutputTruncated", { maxTokens: 500 });
const usage = { promptTokens: 10, completionTokens: 5, totalTokens: 15 };

function answering(after: number, fields = { cost: 0.125, usage }): Act {
  return { after, end: replyOf(fields) };
}

/** Runs a batch in virtual time, and gives all that its caller was told. */
async function told(script: (sent: Sent) => Act, count: number, options: BatchOptions = {}) {
  const model = new ScriptedModel(script);
  const snapshots: Progress[] = [];
  const onProgress = (progress: Progress) => {
    snapshots.push(progress);
  };
  const [records] = await inVirtualTime(model, [batch(count, { ...options, onProgress })], { step: 100 });
  /** What was told last by a moment. */
  const at = (moment: number) => snapshots.findLast(({ milliseconds }) => milliseconds <= moment)!;
  return { model, records, snapshots, at, last: snapshots.at(-1)! };
}

test("what was done, failed, used and paid is summed, failed attempts included", async () => {
  const script = ({ picture }: Sent): Act =>
    picture === 1 ? { after: 1000, end: failureWith(CUT, { cost: 0.5, usage }) } : answering(1000);
  const { last, snapshots } = await told(script, 6, { concurrency: 2 });
  const { perSecond, milliseconds, ...sums } = last;
  assert.deepEqual(sums, {
    total: 6,
    done: 6,
    failed: 1,
    notAttempted: 0,
    reused: 0,
    inFlight: 0,
    waiting: 0,
    usage: { promptTokens: 60, completionTokens: 30, totalTokens: 90 },
    cost: 5 * 0.125 + 0.5,
    projectedCost: 5 * 0.125 + 0.5,
    millisecondsLeft: 0,
    stoppedBy: undefined,
  });
  assert(perSecond! > 0 && milliseconds >= 3000);
  const done = snapshots.map(({ done }) => done);
  assert.deepEqual(done, done.toSorted((a, b) => a - b));
  assert(snapshots.every(({ done, inFlight }) => inFlight <= 2 && done + inFlight <= 6));
});

test("halfway it says how fast it goes, what it will cost, and how long it will take", async () => {
  const { at } = await told(() => answering(1000), 10, { concurrency: 1 });
  const half = at(5950);
  assert.deepEqual([half.done, half.cost], [5, 0.625]);
  assert.equal(half.projectedCost, 1.25);
  assert(half.perSecond! > 0.7 && half.perSecond! < 1.1, `${half.perSecond}`);
  const left = 5 / half.perSecond! * 1000;
  assert(Math.abs(half.millisecondsLeft! - left) < 1);
});

test("before there is anything to tell from, nothing is told", async () => {
  const { snapshots } = await told(() => answering(1000), 4, { concurrency: 4 });
  const { perSecond, projectedCost, millisecondsLeft, cost, usage, total } = snapshots[0]!;
  assert.deepEqual(
    { perSecond, projectedCost, millisecondsLeft, cost, usage, total },
    {
      perSecond: undefined,
      projectedCost: undefined,
      millisecondsLeft: undefined,
      cost: undefined,
      usage: undefined,
      total: 4,
    },
  );
});

test("in a pause nothing is in flight, and what would be waits", async () => {
  const { at, last } = await told(({ at }) => at === 0 ? { after: 1000, end: refusal(5000) } : answering(1000), 6, {
    concurrency: 4,
  });
  const before = at(800);
  const during = at(4000);
  assert.deepEqual([before.inFlight, before.waiting], [4, 0]);
  assert.deepEqual([during.inFlight, during.waiting, during.done], [0, 4, 0]);
  const after = at(6800);
  assert.deepEqual([after.inFlight, after.waiting], [2, 2]);
  assert.deepEqual([last.inFlight, last.waiting, last.done], [0, 0, 6]);
});

test("what waits for the budget waits", async () => {
  const model = new ScriptedModel(() => answering(1000));
  const snapshots: Progress[] = [];
  await inVirtualTime(model, [batch(4, { maxCost: 9, onProgress: (progress) => void snapshots.push(progress) })], {
    step: 100,
  });
  assert(snapshots.some(({ inFlight, waiting }) => inFlight === 1 && waiting === 3));
  assert.deepEqual([snapshots.at(-1)!.waiting, snapshots.at(-1)!.done], [0, 4]);
});

test("a batch that was stopped says by what, projects nothing, and counts what it left", async () => {
  const { last } = await told(({ index }) => index === 0 ? answering(500) : { after: 500, end: refusal(300_000) }, 9, {
    concurrency: 1,
  });
  const { done, failed, notAttempted, stoppedBy, cost, projectedCost } = last;
  assert.deepEqual({ done, failed, notAttempted, stoppedBy, cost, projectedCost }, {
    done: 9,
    failed: 1,
    notAttempted: 7,
    stoppedBy: "RateLimited",
    cost: 0.125,
    projectedCost: 0.125,
  });
});

test("it is told ten times a second at most, at changes alone, and once at the end", async () => {
  const { snapshots } = await told(({ picture }) => answering(20 + picture * 7), 60, { concurrency: 3 });
  const times = snapshots.map(({ milliseconds }) => milliseconds);
  for (let index = 1; index < times.length - 1; index++) assert(times[index]! - times[index - 1]! >= 100);
  const quiet = await told(() => answering(60_000), 1);
  assert(quiet.snapshots.length <= 4, `${quiet.snapshots.length} for one image`);
  assert.equal(snapshots.at(-1)!.done, 60);
});

test("a callback that throws costs nothing but a warning", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on("warning", listen);
  try {
    await using server = await startOpenRouter();
    const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-progress" });
    let calls = 0;
    const onProgress = () => {
      calls++;
      throw new Error("the bar is closed");
    };
    const { summary } = await caption.runAll(pictures(3), { target, onProgress }).collect();
    assert.deepEqual([summary.answered, calls > 0], [3, true]);
    await wait(0);
    const told = warnings.filter(({ message }) => message.includes("the bar is closed"));
    assert.equal(told.length, 1, "it is said once");
  } finally {
    process.off("warning", listen);
  }
});

test("the last word comes before the batch is over for its caller, also where the loop is left", async () => {
  await using server = await startOpenRouter({ latency: 20 });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-progress" });
  let last: Progress | undefined;
  let calls = 0;
  const onProgress = (progress: Progress) => {
    calls++;
    last = progress;
  };
  await caption.runAll(pictures(4), { target, onProgress }).collect();
  assert.deepEqual([last!.done, last!.inFlight, last!.total], [4, 0, 4]);
  for await (const _ of caption.runAll(pictures(20), { target, onProgress, concurrency: 2 })) break;
  assert.deepEqual([last!.inFlight, last!.waiting], [0, 0]);
  const atTheEnd = calls;
  await wait(250);
  assert.equal(calls, atTheEnd, "nothing is told afterwards");
});

test("how many there are is told of a list and a set at once, and of what may be endless when it ends", async () => {
  await using server = await startOpenRouter();
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-progress" });
  const images = pictures(3);
  const sources = [[images, 3], [new Set(images), 3], [images.values(), undefined], [
    "examples/images/*.jpg",
    4,
  ]] as const;
  for (const [source, total] of sources) {
    const seen: Progress[] = [];
    await caption.runAll(source, { target, onProgress: (progress) => void seen.push(progress) }).collect();
    assert.equal(seen[0]!.total, total);
    const last = seen.at(-1)!;
    assert.deepEqual([last.total, last.millisecondsLeft], [total ?? 3, 0]);
    assert(last.projectedCost !== undefined);
  }
});

test("equal images are paid once, and said to be reused", async () => {
  const { last, model } = await told(() => answering(1000), 3, { concurrency: 1 });
  assert.deepEqual([last.reused, model.sent.length], [0, 3]);
  await using server = await startOpenRouter();
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-progress" });
  let end: Progress | undefined;
  const [image] = pictures(1);
  const options = { target, onProgress: (progress: Progress) => void (end = progress) };
  const { summary } = await caption.runAll([image!, image!, image!], options).collect();
  assert.deepEqual([end!.done, end!.reused, end!.cost], [3, 2, summary.cost]);
});

test("the stream of snapshots ends with the records, and needs no reader", async () => {
  await using server = await startOpenRouter({ latency: 30 });
  const layer = modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-progress" }));
  const both = Effect.gen(function* () {
    const { records, progress } = yield* watchAll(caption, pictures(6), { concurrency: 2 });
    return yield* Effect.all([Stream.runCount(records), Stream.runCollect(progress)], { concurrency: 2 });
  }).pipe(Effect.scoped, Effect.provide(layer));
  const [count, snapshots] = await Effect.runPromise(both);
  assert.equal(count, 6);
  assert.deepEqual([snapshots.at(-1)!.done, snapshots.at(-1)!.inFlight], [6, 0]);
  const unread = Effect.gen(function* () {
    const { records } = yield* watchAll(caption, pictures(2));
    return yield* Stream.runCount(records);
  }).pipe(Effect.scoped, Effect.provide(layer));
  assert.equal(await Effect.runPromise(unread), 2);
  const broken = Effect.gen(function* () {
    const { records, progress } = yield* watchAll(caption, pictures(6), { concurrency: 2 });
    const first = Stream.runHead(records);
    return yield* Effect.all([first, Stream.runLast(progress)], { concurrency: 2 });
  }).pipe(Effect.scoped, Effect.provide(layer), Effect.timeout("5 seconds"));
  const [, last] = await Effect.runPromise(broken);
  assert(last._tag === "Some" && last.value.inFlight === 0);
});

async function leaveNothing(): Promise<void> {
  await using server = await startOpenRouter({ latency: 20 });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-progress" });
  for await (const _ of caption.runAll(pictures(9), { target, onProgress: () => {}, concurrency: 2 })) break;
  await caption.runAll(pictures(2), { target, onProgress: () => {} }).collect();
}

const NAME = "progress leaves nothing running";

if ("Deno" in globalThis) {
  Deno.test({ name: NAME, fn: leaveNothing, sanitizeOps: true, sanitizeResources: true });
} else {
  test(NAME, leaveNothing);
}

test("a callback that rejects costs nothing but a warning", async () => {
  await using server = await startOpenRouter();
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-progress" });
  const onProgress = () => Promise.reject(new Error("the database is down"));
  const { summary } = await caption.runAll(pictures(3), { target, onProgress }).collect();
  assert.equal(summary.answered, 3);
});

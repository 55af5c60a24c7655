import { test } from "node:test";
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Result from "effect/Result";
import { type ImageRecord, openRouter, type Reason } from "@stepwright/workflows";
import { type Fault, startOpenRouter } from "@stepwright/workflows/testing";
import { summarise } from "../../src/run/batch/summarise.ts";
import { reason } from "../../src/run/make_reason.ts";
import { classify } from "../../src/run/model/failure.ts";
import { failureOf, PICTURE } from "./failure.ts";
import {
  type Act,
  batch,
  caption,
  failureWith,
  inVirtualTime,
  pictures,
  refusal,
  REPLY,
  ScriptedModel,
  single,
  tags,
} from "./scripted.ts";

/** What is done after a second. */
function in1s(end: ReturnType<typeof refusal> | typeof REPLY): Act {
  return { after: 1000, end };
}

const SERVER = { where: "status", detail: "no" } as const;
const inFlightBudget = (retryAfter?: number) =>
  failureWith(
    reason("InFlightBudgetExhausted", { ...SERVER, status: 402, ...(retryAfter !== undefined && { retryAfter }) }),
  );

/** How many were sent at each moment, in their order. */
function rounds(model: ScriptedModel): readonly (readonly [at: number, count: number])[] {
  return [...Map.groupBy(model.sent, ({ at }) => at)].map(([at, sent]) => [at, sent.length] as const);
}

function tally(records: readonly ImageRecord<unknown>[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(tags(records), (tag) => tag)].map(([tag, all]) => [tag, all.length]));
}

/** The errors of those that were not attempted. */
function left(records: readonly ImageRecord<unknown>[]) {
  return records.flatMap((record) => !record.ok && record.error.reason._tag === "NotAttempted" ? [record.error] : []);
}

const inChoice = (retryAfter: number) =>
  failureWith(reason("GenerationFailed", { where: "body", detail: "error code: 1015", status: 429, retryAfter }));

const REFUSALS = [
  ["429", refusal(17_001)],
  ["429 within a choice", inChoice(17_001)],
  ["402 in-flight budget", inFlightBudget(17_001)],
] as const;

for (const [name, refused] of REFUSALS) {
  test(`the pause of a ${name} holds for every call with its key and for no other, to the millisecond`, async () => {
    const model = new ScriptedModel(({ picture, attempt }) => picture === 0 && attempt === 0 ? refused : in1s(REPLY));
    const [first, second, alone, elsewhere] = await inVirtualTime(model, [
      batch(3, { concurrency: 1 }),
      batch(2, { first: 100, at: 2000 }),
      single(200, { at: 3000 }),
      single(300, { at: 4000, step: caption.apiKey("sk-or-v1-other") }),
    ]);
    assert.deepEqual([tags(first), tags(second)], [["ok", "ok", "ok"], ["ok", "ok"]]);
    assert(Result.isSuccess(alone) && Result.isSuccess(elsewhere));
    assert.deepEqual(model.times(300), [4000], "another key does not wait");
    const others = model.sent.filter(({ picture }) => picture !== 300);
    assert.deepEqual(others.filter(({ at }) => at > 0 && at < 17_001), []);
    assert.equal(others[1]!.at, 17_001);
  });
}

test("a later hint makes a pause longer, never shorter", async () => {
  const hints = [10_000, 30_000, 5000];
  const model = new ScriptedModel(({ picture, attempt }) =>
    attempt === 0 ? { after: 1000 * (picture + 1), end: refusal(hints[picture]) } : REPLY
  );
  const [records] = await inVirtualTime(model, [batch(3)]);
  assert.deepEqual(tags(records), ["ok", "ok", "ok"]);
  assert.deepEqual(rounds(model)[1]![0], 32_000);
});

test("a wave that is refused at once halves the number in flight once, and is not charged its retries", async () => {
  const model = new ScriptedModel(({ at }) => at === 0 ? in1s(refusal(5000)) : in1s(REPLY));
  const [records] = await inVirtualTime(model, [batch(96, { concurrency: 64, retries: 1 })]);
  assert.deepEqual(tally(records), { ok: 96 });
  assert.deepEqual(rounds(model).slice(0, 3), [[0, 64], [6000, 32], [7000, 33]]);
});

test("with every round of answers one more is sent at a time", async () => {
  const model = new ScriptedModel(({ at }) => at === 0 ? in1s(refusal(0)) : in1s(REPLY));
  const [records] = await inVirtualTime(model, [batch(40, { concurrency: 8 })]);
  assert.deepEqual(tally(records), { ok: 40 });
  const counts = rounds(model).map(([, count]) => count);
  assert.deepEqual(counts.slice(0, 6), [8, 4, 5, 6, 7, 8]);
});

test("an answer that is no use is an answer: the number rises with it, and a pause is forgotten", async () => {
  const refused = failureWith(reason("Refused", {}), { cost: 0.01 });
  const model = new ScriptedModel(({ at }) => at === 0 ? in1s(refusal(0)) : { after: 1000, end: refused });
  const [records] = await inVirtualTime(model, [batch(24, { concurrency: 8 })]);
  assert.deepEqual(tally(records), { Refused: 24 });
  assert.deepEqual(rounds(model).slice(0, 4).map(([, count]) => count), [8, 4, 5, 6]);
});

test("with waves refused one after the other the number falls to one and no further", async () => {
  const model = new ScriptedModel(({ at }) => at < 40_000 ? in1s(refusal(9000)) : in1s(REPLY));
  const [records] = await inVirtualTime(model, [batch(8, { concurrency: 8, retries: 1 })]);
  assert.deepEqual(rounds(model).slice(0, 5), [[0, 8], [10_000, 4], [20_000, 2], [30_000, 1], [40_000, 1]]);
  assert.deepEqual(tally(records), { ok: 8 });
});

test("an image that is refused alone is charged a retry", async () => {
  const model = new ScriptedModel(() => in1s(refusal(2000)));
  const [alone] = await inVirtualTime(model, [single(0, { retries: 2 })]);
  assert(Result.isFailure(alone));
  assert.equal(alone.failure.attempts, 3);
  assert.deepEqual(model.times(0), [0, 3000, 6000]);
});

test("retries: 0 never retries, alone or in a wave", async () => {
  const model = new ScriptedModel(() => in1s(refusal(2000)));
  const [records] = await inVirtualTime(model, [batch(4, { retries: 0 })]);
  assert.deepEqual(tally(records), { RateLimited: 4 });
  assert.equal(model.sent.length, 4);
});

test("without a hint the pause doubles up to half a minute, and an answer makes it short again", async () => {
  const model = new ScriptedModel(({ picture, attempt, at }) =>
    attempt < (picture === 0 ? 8 : 1) ? refusal() : { after: 1000 - at % 1000, end: REPLY }
  );
  const [records] = await inVirtualTime(model, [batch(2, { concurrency: 1, retries: 8, maxWait: "10 minutes" })]);
  assert.deepEqual(tags(records), ["ok", "ok"]);
  const pauses = (times: readonly number[]) => times.slice(1).map((at, index) => at - times[index]!);
  const wanted: readonly (readonly [number, number])[] = [
    ...[1, 2, 4, 8, 16, 30, 30, 30].map((seconds, index) => [pauses(model.times(0))[index]!, seconds] as const),
    [pauses(model.times(1))[0]!, 1],
  ];
  for (const [pause, seconds] of wanted) {
    assert(pause >= seconds * 750 && pause <= seconds * 1250, `${pause} ms is not about ${seconds} s`);
  }
});

test("a hint above maxWait ends the batch: it says when to come back, and in flight is waited for", async () => {
  const model = new ScriptedModel(({ picture }) =>
    picture === 2 ? { after: 1000, end: refusal(300_000) } : { after: 5000, end: REPLY }
  );
  const [records] = await inVirtualTime(model, [batch(20, { concurrency: 4 })]);
  assert.deepEqual(tally(records), { ok: 3, RateLimited: 1, NotAttempted: 16 });
  assert.equal(model.sent.length, 4);
  const [refused] = records.flatMap((record) => record.ok ? [] : [record.error]);
  assert.equal(refused!.retryAfter, 300_000);
  assert.match(refused!.message, /longer than maxWait/);
  for (const { message, reason, attempts } of left(records)) {
    assert(reason._tag === "NotAttempted");
    assert.deepEqual([reason.stoppedBy, reason.retryAfter, attempts], ["RateLimited", 300_000, 0]);
    assert.match(message, /stopped before it, by RateLimited; come back in 5m$/);
  }
  const { stoppedBy, retryAfter, failed, notAttempted } = summarise(records, 0);
  assert.deepEqual(
    { stoppedBy, retryAfter, failed, notAttempted },
    { stoppedBy: "RateLimited", retryAfter: 300_000, failed: 1, notAttempted: 16 },
  );
});

test("images at a narrow gate are not attempted when the batch ends, and none of them is called refused", async () => {
  // A first wave brings the number down to one; of those that wait, the first in line is refused for long.
  const model = new ScriptedModel(({ at }) => in1s(refusal(at === 0 ? 1000 : 300_000)));
  const [records] = await inVirtualTime(model, [batch(12, { concurrency: 2 })]);
  // The other one of the first wave ends with its own last failure.
  assert.deepEqual(tally(records), { RateLimited: 2, NotAttempted: 10 });
  assert.deepEqual(rounds(model), [[0, 2], [2000, 1]]);
  const [waited] = records.slice(0, 2).filter((record) => !record.ok && record.error.attempts === 1);
  assert(waited !== undefined && !waited.ok);
  assert.equal(waited.error.retryAfter, 1000);
  const two = new ScriptedModel(({ at, picture }) =>
    at === 0 && picture < 4 ? in1s(refusal(0)) : in1s(refusal(300_000))
  );
  const [more] = await inVirtualTime(two, [batch(12, { concurrency: 4, retries: 1 })]);
  assert.equal(left(more).length, 8);
});

test("images that wait in line at a narrow gate were not attempted when the one before them ends the batch", async () => {
  const model = new ScriptedModel(({ picture, attempt }) =>
    picture === 0 && attempt === 0 ? refusal(2000) : in1s(picture < 100 ? REPLY : refusal(300_000))
  );
  const [, records] = await inVirtualTime(model, [single(0), batch(20, { first: 100, at: 1000, concurrency: 6 })]);
  // The answer to the first picture lets two pass at a time.
  assert.deepEqual(tally(records), { RateLimited: 2, NotAttempted: 18 });
  assert(left(records).every(({ attempts, retryAfter }) => attempts === 0 && retryAfter! > 0));
});

test("a batch that starts in a pause above its maxWait is not attempted, and says when to come back", async () => {
  const model = new ScriptedModel(() => refusal(300_000));
  const [first, second, alone] = await inVirtualTime(model, [
    single(0),
    batch(5, { first: 100, at: 100_000, concurrency: 3 }),
    single(200, { at: 200_000, maxWait: "50 seconds" }),
  ]);
  assert(Result.isFailure(first) && Result.isFailure(alone));
  assert.equal(model.sent.length, 1);
  assert.deepEqual(tally(second), { NotAttempted: 5 });
  assert(left(second).every(({ reason }) => reason._tag === "NotAttempted" && reason.stoppedBy === "RateLimited"));
  assert.deepEqual([...new Set(left(second).map(({ retryAfter }) => retryAfter))], [200_000]);
  const { reason: cause, attempts, message } = alone.failure;
  assert.deepEqual([cause._tag, cause.retryAfter, cause.stopsBatch, attempts], ["RateLimited", 100_000, true, 0]);
  assert.match(message, /a pause of 1m 40s, which holds for every call with this key, longer than maxWait$/);
});

test("a patient batch waits for a pause that ends an impatient one", async () => {
  const model = new ScriptedModel(({ at }) => at === 0 ? refusal(90_000) : REPLY);
  const [impatient, patient] = await inVirtualTime(model, [
    batch(1, { maxWait: "1 minute" }),
    batch(2, { first: 100, at: 10_000 }),
  ]);
  assert.deepEqual(tags(impatient), ["RateLimited"]);
  assert.deepEqual(tags(patient), ["ok", "ok"]);
  assert.deepEqual(rounds(model), [[0, 1], [90_000, 2]]);
});

test("refusals without a hint end the batch after maxWait", async () => {
  const model = new ScriptedModel(() => refusal());
  const [records] = await inVirtualTime(model, [batch(20, { concurrency: 4, retries: 100, maxWait: "1 minute" })]);
  assert(model.sent.every(({ at }) => at <= 60_000));
  assert(model.sent.at(-1)!.at >= 15_000, "it does not give up at once");
  const { NotAttempted = 0, RateLimited = 0, ...rest } = tally(records);
  assert.deepEqual(rest, {});
  assert(RateLimited <= 4 && NotAttempted === 20 - RateLimited, JSON.stringify(tally(records)));
  assert(left(records).every(({ retryAfter }) => retryAfter === undefined));
});

test("refusals with answers between them do not end the batch", async () => {
  const cut = failureWith(reason("OutputTruncated", { maxTokens: 5 }), { cost: 0.01 });
  for (const end of [REPLY, cut]) {
    const model = new ScriptedModel(({ index }) => index % 2 === 0 ? refusal() : { after: 20_000, end });
    const [records] = await inVirtualTime(model, [batch(12, { concurrency: 1, retries: 1, maxWait: "1 minute" })]);
    assert.deepEqual(tally(records), { ["_tag" in end ? "OutputTruncated" : "ok"]: 12 });
  }
});

const STOPPING: readonly Reason[] = [
  reason("DailyLimitReached", { ...SERVER, status: 429 }),
  reason("InsufficientCredits", { ...SERVER, status: 402 }),
  reason("Unauthenticated", { ...SERVER, status: 401 }),
  reason("BudgetExhausted", { ...SERVER, status: 403 }),
];

for (const cause of STOPPING) {
  test(`${cause._tag} stops the batch at once; those in backoff end with their own failure`, async () => {
    const reset = failureWith(reason("ConnectionFailed", { detail: "reset" }), { cost: 0.5 });
    const model = new ScriptedModel(({ picture }): Act =>
      picture === 0
        ? { after: 200, end: failureWith(cause) }
        : picture === 1
        ? reset
        : { after: 10_000, end: picture === 2 ? REPLY : reset }
    );
    const [records] = await inVirtualTime(model, [batch(9, { concurrency: 4 })], { step: 100 });
    assert.deepEqual(tags(records).slice(0, 4), [cause._tag, "ConnectionFailed", "ok", "ConnectionFailed"]);
    assert.equal(model.sent.length, 4, "nothing is sent again");
    const stopped = left(records);
    assert.equal(stopped.length, 5);
    assert(stopped.every(({ reason }) => reason._tag === "NotAttempted" && reason.stoppedBy === cause._tag));
    const backedOff = records[1]!;
    assert(!backedOff.ok && backedOff.error.attempts === 1 && backedOff.error.cost === 0.5);
  });
}

test("a run with the journal goes on where a pause above maxWait ended the one before", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gate-"));
  const journal = join(folder, "journal.jsonl");
  try {
    const model = new ScriptedModel(({ index }) => index === 3 ? in1s(refusal(300_000)) : in1s(REPLY));
    const [first] = await inVirtualTime(model, [batch(8, { concurrency: 1, journal })]);
    // Virtual time goes on while a disk writes: what the pause is counted from is when it was asked for.
    const at = model.sent[3]!.at + 1000 + 400_000;
    const [second] = await inVirtualTime(model, [batch(8, { concurrency: 1, journal, at })]);
    assert.deepEqual(tally(first), { ok: 3, RateLimited: 1, NotAttempted: 4 });
    assert.deepEqual(tally(second), { ok: 8 });
    assert.deepEqual(second.map(({ reused }) => reused), [...Array(3).fill(true), ...Array(5).fill(false)]);
    assert.equal(model.sent.length, 9);
  } finally {
    await rm(folder, { recursive: true });
  }
});

type Left = readonly [where: string, script: (at: number) => Act, maxCost?: number];

const PLACES: readonly Left[] = [
  ["at the gate", () => refusal(20_000)],
  ["in backoff", () => failureWith(reason("ProviderOverloaded", { ...SERVER, status: 503, retryAfter: 20_000 }))],
  ["in flight", () => "stalls"],
  ["before the budget", () => "stalls", 1],
];

for (const [where, script, maxCost] of PLACES) {
  for (const how of ["interrupted", "aborted"] as const) {
    test(`a batch that is ${how} ${where} leaves no place taken`, async () => {
      const controller = new AbortController();
      const model = new ScriptedModel(({ at }) => at < 25_000 ? script(at) : in1s(REPLY));
      const options = { concurrency: 6, signal: controller.signal, ...(maxCost !== undefined && { maxCost }) };
      const broken = batch(20, options);
      if (how === "interrupted") {
        await assert.rejects(inVirtualTime(model, [broken], { until: 10_000 }));
      } else {
        const running = inVirtualTime(model, [broken], { onTick: (now) => now >= 10_000 && controller.abort() });
        const [records] = await running;
        // What had failed before and waited for its next attempt keeps its own failure.
        const { Interrupted = 0, NotAttempted = 0, ProviderOverloaded = 0, RateLimited = 0 } = tally(records);
        assert.deepEqual([Interrupted > 0, Interrupted + NotAttempted + ProviderOverloaded + RateLimited], [true, 20]);
      }
      assert.equal(model.inFlight, 0);
      model.peak = 0;
      const [next] = await inVirtualTime(model, [batch(30, { first: 100, at: 30_000, concurrency: 6 })]);
      assert.deepEqual(tally(next), { ok: 30 });
      assert.equal(model.peak, 6);
    });
  }
}

test("the reset of a limit's window, seconds, a date, milliseconds: all are hints", () => {
  const of = (headers: Readonly<Record<string, string>>, error: object = { code: 429, message: "slow down" }) =>
    classify({
      where: "status",
      status: 429,
      error,
      headers: new Headers(headers),
      model: "m",
      baseURL: "http://localhost",
      clean: (text) => text,
    }).reason.retryAfter;
  const soon = new Date(Date.now() + 60_000);
  const exact: readonly (readonly [Readonly<Record<string, string>>, object | undefined, number | undefined])[] = [
    [{ "retry-after": "7" }, undefined, 7000],
    [{ "retry-after": "1.5" }, undefined, 1500],
    [{ "retry-after": "86400" }, undefined, 86_400_000],
    [{ "retry-after-ms": "1234", "retry-after": "7" }, undefined, 1234],
    [{ "retry-after": "0" }, undefined, 0],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:00 GMT" }, undefined, 0],
    [{ "retry-after": "soon" }, undefined, undefined],
    [{ "retry-after-ms": "" }, undefined, undefined],
    [{}, { code: 429, availability: { code: "capacity_exhausted", retryable: true, retry_after: 40 } }, 40_000],
    [{ "retry-after": "3" }, { code: 429, availability: { retry_after: 40 } }, 3000],
    [{}, undefined, undefined],
  ];
  for (const [headers, error, wanted] of exact) assert.equal(of(headers, error), wanted, JSON.stringify(headers));
  const about = [
    of({ "retry-after": soon.toUTCString() }),
    of({}, { code: 429, metadata: { headers: { "X-RateLimit-Reset": String(soon.getTime()) } } }),
    of({}, { code: 429, metadata: { headers: { "X-RateLimit-Reset": String(Math.ceil(soon.getTime() / 1000)) } } }),
  ];
  for (const wait of about) assert(wait! > 50_000 && wait! <= 61_000, `${wait}`);
});

const REFUSED: readonly Fault[] = [
  { fault: "rate-limited", retryAfter: 300 },
  { fault: "rate-limited", retryAfter: new Date(Date.now() + 300_000) },
  { fault: "capacity-exhausted", retryAfter: 300 },
  { fault: "in-flight-budget", retryAfter: 300 },
  { fault: "rate-limit-in-200", retryAfter: 300 },
];

for (const fault of REFUSED) {
  const { fault: name, retryAfter } = fault as Exclude<Fault, string>;
  const form = retryAfter instanceof Date ? "a date" : "seconds";
  test(`${name} with ${form} holds for the same server and key alone`, async () => {
    await using server = await startOpenRouter({ faults: [fault] });
    await using other = await startOpenRouter();
    const of = (baseURL: string, apiKey: string) => ({ target: openRouter({ baseURL, apiKey }) });
    const refused = await failureOf(caption.run(PICTURE, of(server.url, "sk-or-v1-one")));
    assert(refused.retryAfter! > 200_000);
    const again = await failureOf(caption.run(PICTURE, of(server.url, "sk-or-v1-one")));
    assert.deepEqual([again.reason._tag, again.attempts], [refused.reason._tag, 0]);
    const { records, summary } = await caption.runAll(pictures(3), of(server.url, "sk-or-v1-one")).collect();
    assert.deepEqual(tally(records), { NotAttempted: 3 });
    assert.equal(summary.stoppedBy, refused.reason._tag);
    assert.equal(server.requests.length, 1);
    await caption.run(PICTURE, of(server.url, "sk-or-v1-two"));
    await caption.run(PICTURE, of(other.url, "sk-or-v1-one"));
  });
}

test("a 429 within a choice is a 429", async () => {
  await using server = await startOpenRouter({ faults: ["choice-error-raw"] });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-choice" });
  const error = await failureOf(caption.run(PICTURE, { target, retries: 0 }));
  assert.equal("status" in error.reason && error.reason.status, 429);
  assert.equal(error.reason.isRetryable, true);
});

test("whatever else a server says between two refusals, it does not refuse all the time", async () => {
  const rejected = failureWith(reason("ImageRejected", { ...SERVER, status: 413 }));
  const model = new ScriptedModel(({ index }) =>
    index === 0 || index === 15 ? refusal() : { after: 10_000, end: index < 15 ? rejected : REPLY }
  );
  const [records] = await inVirtualTime(model, [batch(20, { concurrency: 1 })]);
  assert.deepEqual(tally(records), { ImageRejected: 14, ok: 6 });
});

test("hints that lead to nothing but refusals end the batch when maxWait is used up", async () => {
  const model = new ScriptedModel(() => refusal(1000));
  const [records] = await inVirtualTime(model, [batch(60, { concurrency: 4 })]);
  const { RateLimited = 0, NotAttempted = 0 } = tally(records);
  assert.equal(RateLimited + NotAttempted, 60);
  assert(RateLimited < 30, `${RateLimited} images failed`);
  assert(model.sent.length < 200, `${model.sent.length} requests were sent`);
});

test("an image that is refused for ever fails alone, and costs the others neither time nor money", async () => {
  const billed = failureWith(reason("GenerationFailed", { ...SERVER, status: 429 }), { cost: 0.01 });
  for (const [never, most] of [[refusal(1000), 12], [refusal(), 12], [billed, 4]] as const) {
    const model = new ScriptedModel(({ picture }) => picture === 0 ? never : { after: 2000, end: REPLY });
    const [records] = await inVirtualTime(model, [batch(60, { concurrency: 4 })]);
    const { ok, RateLimited = 0, GenerationFailed = 0 } = tally(records);
    assert.deepEqual([ok, RateLimited + GenerationFailed], [59, 1]);
    assert(model.sent.filter(({ picture }) => picture === 0).length <= most);
  }
});

test("what is not held against an image does not need a retry to be left", async () => {
  const bad = failureWith(reason("ProviderUnavailable", { ...SERVER, status: 502 }));
  const model = new ScriptedModel(({ attempt }) => [bad, bad, bad, refusal(1000)][attempt] ?? REPLY);
  const [records] = await inVirtualTime(model, [batch(1, { retries: 3 })]);
  assert.deepEqual(tally(records), { ok: 1 });
});

test("the rest of a wave that is refused late ends no batch", async () => {
  const model = new ScriptedModel(({ index }) =>
    index > 1 ? REPLY : { after: index === 0 ? 1000 : 14_000, end: refusal() }
  );
  const [records] = await inVirtualTime(model, [batch(6, { concurrency: 2, maxWait: "10 seconds" })]);
  assert.deepEqual(tally(records), { ok: 6 });
});

import { test } from "node:test";
import assert from "node:assert/strict";
import type { BatchOptions, ImageRecord } from "@stepwright/workflows";
import { llamaVision, openRouter } from "@stepwright/workflows";
import type { ModelFailure, ModelReply } from "@stepwright/workflows/effect";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { summarise } from "../../src/run/batch/summarise.ts";
import { reason } from "../../src/run/make_reason.ts";
import { readReply } from "../../src/run/model/reply.ts";
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
  tags,
} from "./scripted.ts";

const SERVER = { where: "status", detail: "no" } as const;
const CONNECTION = reason("ConnectionFailed", { detail: "reset" });
const CUT = reason("OutputTruncated", { maxTokens: 500 });
const OVERLOADED = reason("ProviderOverloaded", { ...SERVER, status: 503 });

/** Eighths of a dollar: their sums are exact. */
const EIGHTH = 0.125;

function costing(cost: number | undefined, after = 1000): Act {
  return { after, end: replyOf({ cost }) };
}

async function play(
  script: (sent: Sent) => Act,
  count: number,
  options: BatchOptions & { readonly isLoose?: boolean },
) {
  const model = new ScriptedModel(script);
  const [records] = await inVirtualTime(model, [batch(count, { retries: 0, timeout: "10 hours", ...options })]);
  return { model, records, summary: summarise(records, 0), counts: countsOf(records) };
}

function countsOf(records: readonly ImageRecord<unknown>[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(tags(records), (tag) => tag)].map(([tag, all]) => [tag, all.length]));
}

function startedAt({ sent }: ScriptedModel): readonly number[] {
  const first = sent[0]!.at;
  return sent.map(({ at }) => at - first);
}

test("the first call goes alone until it says what it cost", async () => {
  const { model, counts } = await play(() => costing(EIGHTH), 9, { maxCost: 10, concurrency: 8 });
  assert.deepEqual(counts, { ok: 9 });
  assert.deepEqual(startedAt(model), [0, ...Array(8).fill(1000)]);
});

test("calls that fail without a cost leave the next one alone as well", async () => {
  const script = ({ index }: Sent): Act => index < 2 ? { after: 1000, end: failureWith(OVERLOADED) } : costing(EIGHTH);
  const { model, counts } = await play(script, 6, { maxCost: 10 });
  assert.deepEqual(counts, { ok: 4, ProviderOverloaded: 2 });
  assert.deepEqual(startedAt(model), [0, 1000, 2000, 3000, 3000, 3000]);
});

test("what a useless answer costs is known from then on", async () => {
  const script = (): Act => ({ after: 1000, end: failureWith(CUT, { cost: EIGHTH }) });
  const { model, counts } = await play(script, 9, { maxCost: 0.5 });
  assert.deepEqual(counts, { OutputTruncated: 4, NotAttempted: 5 });
  assert.deepEqual(startedAt(model), [0, 1000, 1000, 1000]);
});

test("at the limit the batch stops, and uses all of it", async () => {
  for (const concurrency of [1, 3, 8, 64]) {
    const { model, records, counts, summary } = await play(() => costing(EIGHTH), 20, { maxCost: 1, concurrency });
    assert.deepEqual(counts, { ok: 8, NotAttempted: 12 });
    assert.equal(model.sent.length, 8);
    assert.deepEqual([summary.cost, summary.stoppedBy, summary.retryAfter, summary.failed], [
      1,
      "MaxCost",
      undefined,
      0,
    ]);
    for (const record of records) {
      if (record.ok) continue;
      assert(record.error.reason._tag === "NotAttempted" && record.error.reason.stoppedBy === "MaxCost");
      assert.match(record.error.message, /the batch was stopped before it, by MaxCost$/);
    }
  }
});

test("calls in flight are waited for where they may leave room", async () => {
  // Every call may cost what the first did, and costs a quarter of it: all eight fit, but not at once.
  const { model, counts } = await play(({ index }) => costing(index === 0 ? 0.5 : EIGHTH), 8, { maxCost: 2 });
  assert.deepEqual(counts, { ok: 8 });
  assert.equal(model.peak, 3);
});

test("an answer is taken to be as long as max_tokens allows", async () => {
  // Ten tokens of an answer cost half of an eighth: five hundred would cost fifty times that.
  const usage = { promptTokens: 10, completionTokens: 10, totalTokens: 20 };
  const script = (): Act => ({ after: 1000, end: replyOf({ cost: EIGHTH, usage }) });
  const worst = EIGHTH * (0.5 + 0.5 * 50);
  const step = caption.maxTokens(500);
  const model = new ScriptedModel(script);
  const [records] = await inVirtualTime(model, [batch(9, { step, maxCost: EIGHTH + 2 * worst, timeout: "10 hours" })]);
  assert.deepEqual(countsOf(records), { ok: 9 });
  assert.equal(model.peak, 2);
});

/** A generator with a seed: Lehmer's. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = state * 48_271 % 2_147_483_647) / 2_147_483_647;
}

for (
  const [name, costOf] of [["its worst", () => 1], ["anything", (next) => next()]] as const satisfies [
    string,
    (next: () => number) => number,
  ][]
) {
  test(`the limit is never exceeded, though every call costs ${name}`, async () => {
    for (let seed = 1; seed <= 8; seed++) {
      const next = random(seed * 7919);
      const concurrency = 1 + Math.floor(next() * 32);
      const maxCost = (1 + next() * 20) * EIGHTH;
      const retries = Math.floor(next() * 3);
      let spent = 0;
      // The first answer is the dearest.
      const end = (index: number): ModelReply | ModelFailure => {
        const cost = index === 0 ? EIGHTH : EIGHTH * costOf(next);
        spent += cost;
        return index > 0 && next() < 0.3 ? failureWith(next() < 0.5 ? CUT : OVERLOADED, { cost }) : replyOf({ cost });
      };
      const script = ({ index }: Sent): Act => ({ after: Math.ceil(next() * 3000), end: end(index) });
      const { summary, counts } = await play(script, 60, { maxCost, concurrency, retries, isLoose: true });
      assert(spent <= maxCost, `seed ${seed}: ${spent} of ${maxCost} were spent`);
      assert(Math.abs(summary.cost! - spent) < 1e-9, "every attempt is counted");
      if (summary.stoppedBy === undefined) assert.equal(counts["NotAttempted"], undefined);
      else assert(spent > maxCost - EIGHTH * 1.001, `seed ${seed}: it stopped at ${spent} of ${maxCost}`);
    }
  });
}

test("a failure that is dearer than any answer raises what a call may cost", async () => {
  const script = ({ index }: Sent): Act =>
    index === 0 ? costing(EIGHTH) : { after: 1000, end: failureWith(CUT, { cost: 0.5 }) };
  const { summary } = await play(script, 40, { maxCost: 2, concurrency: 1 });
  assert.deepEqual([summary.cost, summary.failed], [EIGHTH + 3 * 0.5, 3]);
});

test("a generation that failed for free says nothing of what a call costs", async () => {
  const free = failureWith(reason("GenerationFailed", { ...SERVER, where: "body", status: 502 }), { cost: 0 });
  const script = ({ index }: Sent): Act => index < 2 ? { after: 1000, end: free } : costing(1);
  const { model, counts } = await play(script, 12, { maxCost: 3 });
  assert.deepEqual(counts, { GenerationFailed: 2, ok: 3, NotAttempted: 7 });
  assert.equal(model.peak, 2);
});

test("free answers cost nothing", async () => {
  const { counts, model } = await play(() => costing(0), 20, { maxCost: 0.01 });
  assert.deepEqual(counts, { ok: 20 });
  assert(model.peak > 1);
});

test("failures with a cost count, those without one do not", async () => {
  for (const [cost, sent] of [[EIGHTH, 4], [undefined, 12]] as const) {
    const failure = failureWith(OVERLOADED, cost === undefined ? {} : { cost });
    const { model } = await play(
      ({ index }) => index === 0 ? costing(EIGHTH) : { after: 1000, end: failure },
      12,
      { maxCost: 0.5, concurrency: 1 },
    );
    assert.equal(model.sent.length, sent);
  }
});

test("what may have been billed without a word counts as all that was reserved for it", async () => {
  const unsaid = [
    CONNECTION,
    reason("MalformedResponse", { problem: "cut-off-body" }),
    reason("ServerTimeout", { ...SERVER, status: 504 }),
  ];
  for (const cause of unsaid) {
    const script = ({ index }: Sent): Act => index === 0 ? costing(EIGHTH) : { after: 1000, end: failureWith(cause) };
    const { model, counts } = await play(script, 12, { maxCost: 0.5, concurrency: 1 });
    assert.deepEqual([model.sent.length, counts], [4, { ok: 1, [cause._tag]: 3, NotAttempted: 8 }]);
  }
  const { model, counts } = await play(({ index }) => index === 0 ? costing(EIGHTH) : "stalls", 12, {
    maxCost: 0.5,
    concurrency: 1,
    timeout: "10 minutes",
  });
  assert.deepEqual([model.sent.length, counts], [4, { ok: 1, AttemptTimeout: 3, NotAttempted: 8 }]);
});

test("retries are within the limit too, and the image keeps its own failure", async () => {
  const script = ({ index }: Sent): Act =>
    index === 0 ? costing(EIGHTH) : { after: 1000, end: failureWith(OVERLOADED, { cost: EIGHTH }) };
  const { model, records, counts } = await play(script, 6, { maxCost: 0.5, concurrency: 1, retries: 9 });
  assert.equal(model.sent.length, 4);
  assert.deepEqual(counts, { ok: 1, ProviderOverloaded: 1, NotAttempted: 4 });
  const failed = records[1]!;
  assert(!failed.ok);
  assert.deepEqual([failed.error.attempts, failed.error.cost], [3, 3 * EIGHTH]);
});

test("a server that names no cost stops the batch, and its answer is kept", async () => {
  const { model, counts, summary } = await play(() => costing(undefined), 9, { maxCost: 1 });
  assert.deepEqual([model.sent.length, counts], [1, { ok: 1, NotAttempted: 8 }]);
  assert.deepEqual([summary.stoppedBy, summary.cost], ["CostUnknown", undefined]);
});

test("a useless answer without a cost stops the batch as well", async () => {
  const script = (): Act => ({ after: 1000, end: failureWith(CUT) });
  const { model, counts, summary } = await play(script, 9, { maxCost: 1 });
  assert.deepEqual([model.sent.length, counts], [1, { OutputTruncated: 1, NotAttempted: 8 }]);
  assert.equal(summary.stoppedBy, "CostUnknown");
});

test("calls that wait for the budget are not sent into a pause", async () => {
  const script = ({ index }: Sent): Act => index === 0 ? { after: 1000, end: refusal(17_000) } : costing(EIGHTH);
  const { model, counts } = await play(script, 4, { maxCost: 1, retries: 1 });
  assert.deepEqual(counts, { ok: 4 });
  assert.deepEqual(startedAt(model), [0, 18_000, 19_000, 19_000, 20_000]);
});

test("an image that is refused alone while others wait for the budget is excused three times", async () => {
  const { model, records } = await play(() => ({ after: 1000, end: refusal(2000) }), 1, { maxCost: 1, retries: 1 });
  assert.deepEqual(tags(records), ["RateLimited"]);
  assert.equal(model.sent.length, 5);
});

test("with a key of one's own, the provider's bill is part of the cost", () => {
  const body = (usage: object) => JSON.stringify({ choices: [{ message: { content: "A cat." } }], usage });
  const upstream = { cost_details: { upstream_inference_cost: 0.25 } };
  const costs = [
    [{ cost: 0.125, is_byok: true, ...upstream }, 0.375],
    [{ cost: 0, is_byok: true, ...upstream }, 0.25],
    [{ is_byok: true, ...upstream }, 0.25],
    [{ cost: 0.125, is_byok: true }, 0.125],
    [{ cost: 0.25, is_byok: false, ...upstream }, 0.25],
    [{ cost: 0.25, ...upstream }, 0.25],
    [upstream, undefined],
    [{}, undefined],
  ] as const;
  for (const [usage, wanted] of costs) {
    const received = { text: body(usage), headers: new Headers(), model: "m", baseURL: "u", maxTokens: 5 };
    const { cost } = readReply({ ...received, clean: (text) => text });
    assert.equal(cost, wanted, JSON.stringify(usage));
  }
});

test("maxCost holds against a real server, and the journal goes on from there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "budget-"));
  try {
    await using server = await startOpenRouter();
    const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-budget" });
    const run = (maxCost?: number) =>
      llamaVision.v3().task("caption").maxTokens(20).runAll(pictures(12), {
        target,
        journal: join(folder, "journal.jsonl"),
        ...(maxCost !== undefined && { maxCost }),
      }).collect();
    const first = await run(0.003);
    assert.equal(first.summary.stoppedBy, "MaxCost");
    assert(first.summary.cost! <= 0.003 && first.summary.answered >= 3);
    const second = await run();
    assert.deepEqual([second.summary.answered, second.summary.reused], [12, first.summary.answered]);
    assert.equal(server.requests.length, 12);
  } finally {
    await rm(folder, { recursive: true });
  }
});

for (
  const [maxFailures, sent, failed] of [[0, 1, 1], [1, 2, 2], [5, 6, 6], [19, 20, 20], [Infinity, 20, 20]] as const
) {
  test(`maxFailures ${maxFailures} lets so many fail, and ends with one more`, async () => {
    const script = () => ({ after: 0, end: failureWith(CUT, { cost: EIGHTH }) });
    const { model, counts, summary } = await play(script, 20, { maxFailures, concurrency: 1 });
    assert.equal(model.sent.length, sent);
    assert.deepEqual(counts, { OutputTruncated: failed, ...(failed < 20 && { NotAttempted: 20 - failed }) });
    const { total, answered, failed: counted, notAttempted, stoppedBy, cost } = summary;
    assert.deepEqual(
      [total, answered, counted, notAttempted, stoppedBy, cost],
      [20, 0, failed, 20 - failed, failed < 20 ? "MaxFailures" : undefined, failed * EIGHTH],
    );
  });
}

test("answers between failures do not count, and what is in flight is kept", async () => {
  const script = ({ picture }: Sent): Act =>
    picture % 2 === 0 ? { after: 5000, end: replyOf() } : { after: 1000, end: failureWith(CUT) };
  const { model, counts } = await play(script, 40, { maxFailures: 1, concurrency: 4 });
  assert.equal(counts["OutputTruncated"], 2);
  assert.equal(counts["ok"], model.sent.length - 2);
  assert(model.sent.length < 8);
});

test("failures of an earlier run do not count again: the batch goes on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "failures-"));
  const options = { journal: join(folder, "journal.jsonl"), maxFailures: 1, concurrency: 1 };
  try {
    const script = ({ picture }: Sent): Act => picture < 3 ? failureWith(CUT) : replyOf();
    const first = await play(script, 6, options);
    assert.deepEqual(first.counts, { OutputTruncated: 2, NotAttempted: 4 });
    const second = await play(script, 6, options);
    assert.deepEqual(second.counts, { OutputTruncated: 3, ok: 3 });
    assert.deepEqual([second.summary.reused, second.summary.failed], [2, 3]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("calls that may have been billed without a word stop a batch that does not know what one costs", async () => {
  const { model, summary } = await play(() => "stalls", 20, { maxCost: 1e-6, timeout: 5000, retries: 3 });
  assert.equal(model.sent.length, 2);
  assert.equal(summary.stoppedBy, "CostUnknown");
});

test("what timed out before a cost was known is counted when it is", async () => {
  const script = ({ index }: Sent): Act => index === 0 ? "stalls" : costing(EIGHTH);
  const { counts } = await play(script, 9, { maxCost: 4 * EIGHTH, timeout: 5000, concurrency: 1 });
  assert.deepEqual(counts, { AttemptTimeout: 1, ok: 3, NotAttempted: 5 });
});

test("a cost that is none widens no budget", async () => {
  for (const cost of [-100, NaN, Infinity]) {
    const { summary } = await play(() => costing(cost), 5, { maxCost: 2, concurrency: 1 });
    assert.equal(summary.stoppedBy, "CostUnknown");
  }
});

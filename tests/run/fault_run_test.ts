import { before, test } from "node:test";
import assert from "node:assert/strict";
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { type BatchOptions, type ImageRecord, llamaVision, openRouter } from "@stepwright/workflows";
import { modelLayer, runAll } from "@stepwright/workflows/effect";
import {
  type Fault,
  type FaultName,
  FAULTS,
  type RecordedRequest,
  startOpenRouter,
} from "@stepwright/workflows/testing";
import type { Entry } from "../../src/run/batch/journal/entry.ts";
import { openRouterError } from "../../src/testing/error_body.ts";
import { replyTo } from "../../src/testing/reply.ts";
import { scratch } from "./batch/journal/scratch.ts";
import { EXPECTED } from "./expected_faults.ts";
import { fastClock } from "./fast_clock.ts";
import { numberedPictures, numberOf } from "./numbered.ts";
import { seeded, shuffled } from "./seeded.ts";

const IMAGES = 2000;
const SHARE = 0.2;
const SEED = 20260101;
const ANSWER = { class_name: "cat", confidence: 0.97 };

const step = llamaVision.v3().task("classification").classes(["cat", "dog"]).name("look");

/** How a call fails. The hints of a 429 are a way each. */
interface Way {
  readonly name: FaultName;
  readonly fault: () => Fault;
}

const ways: readonly Way[] = [
  ...FAULTS.map((name): Way => ({ name, fault: () => name === "slow" ? { fault: name, delay: 20 } : name })),
  { name: "rate-limited", fault: () => ({ fault: "rate-limited", retryAfter: 17 }) },
  { name: "rate-limited", fault: () => ({ fault: "rate-limited", retryAfter: new Date(Date.now() + 30_000) }) },
  { name: "overloaded", fault: () => ({ fault: "overloaded", retryAfter: new Date(Date.now() + 30_000) }) },
  { name: "in-flight-budget", fault: () => ({ fault: "in-flight-budget", retryAfter: 5 }) },
];

function stops({ name }: Way): boolean {
  const expected = EXPECTED[name];
  return expected !== "answered" && expected.stopsBatch === true;
}

/** What happens to each call about each image, by the number of the call, whenever it is made. */
type Script = readonly (readonly (Way | undefined)[])[];

const LONGEST = 40;
const PROSE = ways.find(({ name }) => name === "prose")!;

/**
 * One call in five fails. First calls fail in every way there is, those that stop a whole batch once each, since each
 * of those needs a run of its own; calls after the first fail in all ways but those. A model that answers with prose
 * where a class is asked for does so again, whenever it is asked, or never: so the script alone tells what becomes of the
 * image, however its calls fall into runs.
 */
function makeScript(): Script {
  const random = seeded(SEED);
  const passing = shuffled(ways.filter((way) => !stops(way)), random);
  const failing = Array.from({ length: IMAGES }, (_, image) => image).filter(() => random() < SHARE);
  const dealt = [...ways.filter(stops), ...failing.map((_, index) => passing[index % passing.length]!)];
  const first = new Map(shuffled(failing, random).map((image, index) => [image, dealt[index]!]));
  return Array.from({ length: IMAGES }, (_, image) => {
    const calls: (Way | undefined)[] = [first.get(image)];
    const isStubborn = random() < 0.5;
    while (calls.length < LONGEST) {
      const way = random() < SHARE ? passing[Math.floor(random() * passing.length)] : undefined;
      const wasProse = calls.includes(PROSE);
      calls.push(wasProse && isStubborn ? PROSE : wasProse && way === PROSE ? undefined : way);
    }
    return calls;
  });
}

/** What a record must be at the end, and how many calls that takes. */
interface End {
  readonly tag: string;
  /** Undefined where it depends on which calls fall into one run: two proses in a row are final. */
  readonly calls: number | undefined;
}

function endOf(calls: readonly (Way | undefined)[]): End {
  for (const [index, way] of calls.entries()) {
    const expected = way === undefined ? "answered" : EXPECTED[way.name];
    if (expected === "answered") return { tag: "ok", calls: index + 1 };
    if (way === PROSE && calls[index + 1] === PROSE) return { tag: "InvalidAnswer", calls: undefined };
    if (!expected.isRetryable && !expected.stopsBatch) return { tag: expected.tag, calls: index + 1 };
  }
  return assert.fail("the script of an image is too short");
}

const tagOf = (record: ImageRecord<unknown>) => record.ok ? "ok" : record.error.reason._tag;

/** Whether another run with the same journal asks about the image again. */
function isOpen(record: ImageRecord<unknown>): boolean {
  if (record.ok) return false;
  const { _tag, isRetryable, stopsBatch } = record.error.reason;
  return _tag === "NotAttempted" || isRetryable || stopsBatch;
}

const answered = (request: RecordedRequest) => request.fault === undefined || EXPECTED[request.fault] === "answered";

/** What the server's reply said that the call costs, where it did and the reply arrived whole. */
async function billed(request: RecordedRequest): Promise<number> {
  const { body, delivery } = await replyTo({
    request,
    generationId: "",
    answer: () => Promise.resolve(`\`\`\`json\n${JSON.stringify(ANSWER, null, 2)}\n\`\`\``),
    fault: request.fault && { fault: request.fault },
    errorBody: openRouterError,
  });
  if (delivery !== "whole" || !body.trim().startsWith("{")) return 0;
  return JSON.parse(body).usage?.cost ?? 0;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function byImage(requests: readonly RecordedRequest[]): ReadonlyMap<number, readonly RecordedRequest[]> {
  return Map.groupBy(requests, numberOf);
}

/** One run, and the requests that it sent. */
interface Run {
  readonly records: readonly ImageRecord<unknown>[];
  readonly requests: readonly RecordedRequest[];
}

const script = makeScript();
const ends = script.map(endOf);
let runs: readonly Run[];
let requests: readonly RecordedRequest[];
let entries: readonly Entry[];

/** Runs the batch, again and again with the same journal, until nothing is left that another run would ask. */
async function runToTheEnd() {
  await using file = await scratch();
  const calls = new Map<number, number>();
  await using server = await startOpenRouter({
    answers: () => ANSWER,
    faults: (request) => {
      const image = numberOf(request);
      const call = calls.get(image) ?? 0;
      calls.set(image, call + 1);
      return script[image]![call]?.fault();
    },
  });
  const options: BatchOptions = { concurrency: 32, timeout: "15 minutes", journal: file.path };
  const images = numberedPictures(IMAGES);
  const run = runAll(step, images, options).pipe(
    Stream.runCollect,
    Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-faults" }))),
    Effect.provideService(Clock.Clock, fastClock()),
  );
  const done: Run[] = [];
  do {
    assert(done.length < 60, "it comes to no end");
    const from = server.requests.length;
    const records = await Effect.runPromise(run);
    done.push({ records, requests: server.requests.slice(from) });
  } while (done.at(-1)!.records.some(isOpen));
  const [, ...lines] = (await file.text()).trimEnd().split("\n");
  return { runs: done, requests: server.requests, entries: lines.map((line): Entry => JSON.parse(line)) };
}

before(async () => {
  ({ runs, requests, entries } = await runToTheEnd());
});

test("the script holds every fault, and one call in five fails", () => {
  const faults = requests.map(({ fault }) => fault);
  assert.deepEqual([...new Set(faults)].filter((fault) => fault !== undefined).sort(), [...FAULTS].sort());
  const share = faults.filter((fault) => fault !== undefined).length / faults.length;
  assert(share > 0.18 && share < 0.23, `${share} of the calls failed`);
});

test("every image ends in the record that the script foretells", () => {
  const { records } = runs.at(-1)!;
  assert.deepEqual(records.toSorted((a, b) => a.index - b.index).map(tagOf), ends.map(({ tag }) => tag));
});

test("every run gives every image one record", () => {
  for (const { records } of runs) {
    assert.deepEqual(
      records.map(({ index }) => index).sort((a, b) => a - b),
      Array.from({ length: IMAGES }, (_, index) => index),
    );
  }
});

test("every record of every run tells what the last of its calls came to, and how many there were", () => {
  for (const { records, requests } of runs) {
    const calls = byImage(requests);
    for (const record of records) {
      const made = calls.get(record.index) ?? [];
      if (record.reused || tagOf(record) === "NotAttempted") {
        assert.equal(made.length, 0, `image ${record.index}, ${tagOf(record)}`);
        continue;
      }
      const { fault } = made.at(-1)!;
      const expected = fault === undefined ? "answered" : EXPECTED[fault];
      assert.equal(tagOf(record), expected === "answered" ? "ok" : expected.tag, `image ${record.index}, ${fault}`);
      // A runtime that sends a request again by itself would show here: bodies are Blobs, for which none does.
      assert.equal(record.ok ? record.answer.attempts : record.error.attempts, made.length, `image ${record.index}`);
    }
  }
});

test("no image is paid for twice, and none is asked about after its end", () => {
  const calls = byImage(requests);
  for (const [image, { tag, calls: wanted }] of ends.entries()) {
    const made = calls.get(image)!;
    assert.equal(made.filter(answered).length, tag === "ok" ? 1 : 0, `image ${image}`);
    if (tag === "ok") assert(answered(made.at(-1)!), `image ${image}`);
    if (wanted !== undefined) assert.equal(made.length, wanted, `image ${image}`);
  }
});

test("two proses in one run are final", () => {
  for (const { records, requests } of runs) {
    const calls = byImage(requests);
    for (const record of records.filter((record) => tagOf(record) === "InvalidAnswer" && !record.reused)) {
      const proses = calls.get(record.index)!.filter(({ fault }) => fault === "prose");
      assert.equal(!isOpen(record), proses.length === 2, `image ${record.index}`);
    }
  }
});

test("the records of all runs cost what the server billed", async () => {
  const asked = runs.flatMap(({ records }) => records).filter(({ reused }) => !reused);
  const told = sum(asked.map((record) => (record.ok ? record.answer.cost : record.error.cost) ?? 0));
  const paid = sum(await Promise.all(requests.map(billed)));
  assert(paid > 0 && Math.abs(told - paid) < 1e-9, `the records say ${told} USD, the server ${paid} USD`);
});

test("only what stops a batch stopped one", () => {
  const stopping = new Set(
    Object.values(EXPECTED).flatMap((expected) => expected !== "answered" && expected.stopsBatch ? [expected.tag] : []),
  );
  for (const { records } of runs) {
    for (const record of records) {
      if (record.ok || record.error.reason._tag !== "NotAttempted") continue;
      const { stoppedBy } = record.error.reason;
      assert(stopping.has(stoppedBy as never), `it was stopped by ${stoppedBy}`);
    }
  }
});

test("the journal holds one final line for each image, and nothing after it", () => {
  const { records } = runs.at(-1)!;
  const lines = Map.groupBy(entries, ({ key }) => key);
  assert.equal(lines.size, IMAGES);
  for (const record of records) {
    const ofImage = lines.get(record.key)!;
    const isFinal = (entry: Entry) => entry.ok || !entry.error.reason.isRetryable && !entry.error.reason.stopsBatch;
    assert.deepEqual(ofImage.map(isFinal), [...ofImage.slice(1).map(() => false), true], `image ${record.index}`);
    const last = ofImage.at(-1)!;
    assert.equal(last.ok ? "ok" : last.error.reason._tag, tagOf(record));
    assert.equal(last.index, record.index);
  }
});

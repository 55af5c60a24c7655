import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import {
  type BatchOptions,
  type ImageInput,
  type ImageInputs,
  type ImageRecord,
  llamaVision,
  openRouter,
  RunError,
} from "@stepwright/workflows";
import { type StandInOptions, startOpenRouter } from "@stepwright/workflows/testing";
import { drain, failureOf, listen, PICTURE } from "./failure.ts";
import { caption, pictures, tags } from "./scripted.ts";

const picture = new Uint8Array(await readFile(PICTURE));

/** A server that holds requests back until as many are there as can be, and then some time in which one too many comes. */
async function busyServer(images: number, expected: number) {
  let [active, answered] = [0, 0];
  const seen = { peak: 0 };
  const server = await startOpenRouter({
    answers: async () => {
      seen.peak = Math.max(seen.peak, ++active);
      const patience = performance.now() + 30_000;
      while (active < Math.min(expected, images - answered) && performance.now() < patience) await wait(5);
      await wait(20);
      active--;
      answered++;
      return "A cat.";
    },
  });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" });
  return { server, seen, target, [Symbol.asyncDispose]: server.stop };
}

/** Runs a batch to its end, and gives the records as far as they came. */
async function runAll(images: ImageInputs, options: BatchOptions = {}, standIn: StandInOptions = {}) {
  await using server = await startOpenRouter(standIn);
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" });
  const records: ImageRecord<string>[] = [];
  let error: unknown;
  try {
    for await (const record of caption.runAll(images, { target, retries: 0, ...options })) records.push(record);
  } catch (cause) {
    error = cause;
  }
  return { records, error, requests: server.requests };
}

function indices(records: readonly ImageRecord<unknown>[]): readonly number[] {
  return records.map(({ index }) => index);
}

test("every image gets one record, with its place, itself and its key", async () => {
  const images: readonly ImageInput[] = [PICTURE, picture, new Blob([picture]), "examples/images/text.png"];
  const { records } = await runAll(images);
  assert.deepEqual(indices(records).toSorted(), [0, 1, 2, 3]);
  for (const { index, input } of records) assert.equal(input, images[index]);
  const keys = records.toSorted((a, b) => a.index - b.index).map(({ key }) => key);
  assert.equal(keys[0], keys[1]);
  assert.equal(keys[0], keys[2]);
  assert.notEqual(keys[0], keys[3]);
});

test("no images make no records", async () => {
  const { records, error, requests } = await runAll([]);
  assert.deepEqual({ records, error, requests: requests.length }, { records: [], error: undefined, requests: 0 });
});

test("a slow image holds up no record that is completed", async () => {
  await using server = await startOpenRouter({
    latency: ({ images }) => images[0]!.mediaType === "image/png" ? 300 : 0,
  });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" });
  const images = ["examples/images/text.png", ...pictures(3)];
  const completed = await caption.runAll(images, { target }).collect();
  assert.equal(indices(completed.records).at(-1), 0);
  const inOrder = await caption.runAll(images, { target, order: "input" }).collect();
  assert.deepEqual(indices(inOrder.records), [0, 1, 2, 3]);
});

const BOUNDS: readonly [string, step: typeof caption, concurrency: number | undefined, peak: number][] = [
  ["eight images are in flight where nobody says", caption, undefined, 8],
  ["the step's maxConcurrentRequests bounds them", caption.maxConcurrentRequests(3), undefined, 3],
  ["the option comes before the step", caption.maxConcurrentRequests(3), 5, 5],
  ["one at a time is one at a time", caption, 1, 1],
  ["without a bound all are in flight", caption, Infinity, 12],
];

for (const [name, step, concurrency, peak] of BOUNDS) {
  test(name, async () => {
    for (const order of ["completion", "input"] as const) {
      await using busy = await busyServer(12, peak);
      const options = { target: busy.target, order, ...(concurrency !== undefined && { concurrency }) };
      const { summary } = await step.runAll(pictures(12), options).collect();
      assert.equal(summary.answered, 12);
      assert.equal(busy.seen.peak, peak, order);
    }
  });
}

test("a concurrency that is none is refused", async () => {
  for (const concurrency of [0, -1, 1.5, NaN]) {
    const { error, requests } = await runAll(pictures(2), { concurrency });
    assert(error instanceof RangeError, `${concurrency}`);
    assert.match(error.message, /^Cannot run with concurrency .*: wanted an integer, at least 1$/);
    assert.equal(requests.length, 0);
  }
});

test("a bad image costs no other its answer", async () => {
  const images = [PICTURE, "no-such-picture.jpg", new Uint8Array(), new TextEncoder().encode("hello, world"), picture];
  const { records, error } = await runAll(images, { order: "input" });
  assert.equal(error, undefined);
  assert.deepEqual(tags(records), ["ok", "InvalidImage", "InvalidImage", "InvalidImage", "ok"]);
  for (const record of records) {
    assert.equal(record.key === undefined, !record.ok);
    if (!record.ok) assert.equal(record.error.attempts, 0);
  }
});

test("a request that fails costs no other its answer", async () => {
  const { records } = await runAll(pictures(5), { concurrency: 1 }, {
    faults: [null, "invalid-request", "refusal", "server-error"],
  });
  assert.deepEqual(tags(records), ["ok", "InvalidRequest", "Refused", "ServerError", "ok"]);
});

test("a folder, a pattern and a single path each stand for their images", async () => {
  const pictures = ["astronaut.jpg", "chelsea.jpg", "coffee.jpg", "rocket.jpg", "text.png"]
    .map((name) => `examples/images/${name}`);
  const sources: readonly [string, readonly string[]][] = [
    ["examples/images", pictures],
    ["examples/images/*.jpg", pictures.slice(0, 4)],
    ["examples/images/{chelsea,text}.*", [pictures[1]!, pictures[4]!]],
    [PICTURE, [PICTURE]],
  ];
  for (const [source, images] of sources) {
    const { records, error } = await runAll(source, { order: "input" });
    assert.equal(error, undefined);
    assert.deepEqual(records.map(({ input }) => input), images);
  }
});

test("a pattern that matches nothing is an error, a path without an image is a record", async () => {
  const nothing = await runAll("examples/images/*.bmp");
  assert(nothing.error instanceof RunError);
  assert.equal(nothing.error.reason._tag, "InvalidImage");
  assert.deepEqual(nothing.records, []);
  assert.deepEqual(tags((await runAll("no-such-picture.jpg")).records), ["InvalidImage"]);
});

test("any iterable will do", async () => {
  const of = async function* () {
    yield PICTURE;
    yield picture;
  };
  const iterables: readonly ImageInputs[] = [
    new Set([PICTURE, "examples/images/text.png"]),
    pictures(2).values(),
    new Map([["a", PICTURE], ["b", PICTURE]]).values(),
    of(),
  ];
  for (const images of iterables) assert.deepEqual(tags((await runAll(images)).records), ["ok", "ok"]);
});

test("one image in place of a list is refused", async () => {
  const nonsense = [
    picture,
    new Blob([picture]).stream(),
    picture.buffer,
    new Blob([picture]),
    new URL("file:///a.jpg"),
    { base64: "AAAA" },
    null,
    7,
  ];
  for (const images of nonsense) {
    const { error, records, requests } = await runAll(images as unknown as ImageInputs);
    assert(error instanceof TypeError, `${images}`);
    assert.match(error.message, /^Cannot run all of .*: wanted a list of images/);
    assert.deepEqual([records.length, requests.length], [0, 0]);
  }
});

test("the list is read no further than the images in flight and the records that are waited for", async () => {
  let read = 0;
  let isClosed = false;
  const images = (async function* () {
    try {
      for (;;) {
        read++;
        yield picture;
      }
    } finally {
      isClosed = true;
    }
  })();
  await using server = await startOpenRouter();
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" });
  let records = 0;
  for await (const record of caption.runAll(images, { target, concurrency: 2 })) {
    assert(record.ok);
    await wait(10);
    assert(read <= records + 6, `${read} images were read for ${records} records`);
    if (++records === 12) break;
  }
  assert(isClosed, "the list is closed");
  const atTheEnd = read;
  await wait(20);
  assert.equal(read, atTheEnd);
});

test("nothing is read or sent before a record is asked for", async () => {
  let read = 0;
  const images = {
    *[Symbol.iterator]() {
      read++;
      yield picture;
    },
  };
  await using server = await startOpenRouter();
  const batch = caption.runAll(images, { target: openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" }) });
  await wait(20);
  assert.deepEqual([read, server.requests.length], [0, 0]);
  assert.equal((await batch.collect()).records.length, 1);
  assert.equal((await batch.collect()).records.length, 1);
  assert.deepEqual([read, server.requests.length], [2, 2], "each collect() is a run of its own");
});

test("a list that breaks off gives the records of all images before it, and then its error", async () => {
  const gone = new Error("disk gone");
  for (const order of ["completion", "input"] as const) {
    const images = (async function* () {
      yield* pictures(3);
      throw gone;
    })();
    const { records, error } = await runAll(images, { order }, { latency: 40 });
    assert.equal(error, gone);
    assert.deepEqual(tags(records), ["ok", "ok", "ok"]);
  }
});

test("a failure that all would share stops the batch", async () => {
  const faults = [null, null, "invalid-key"] as const;
  const images = pictures(8);
  const { records, requests } = await runAll(images, { concurrency: 1, order: "input" }, { faults });
  assert.deepEqual(tags(records), ["ok", "ok", "Unauthenticated", ...Array(5).fill("NotAttempted")]);
  assert.equal(requests.length, 3);
  for (const record of records.slice(3)) {
    assert(!record.ok && record.error.reason._tag === "NotAttempted");
    assert.equal(record.error.reason.stoppedBy, "Unauthenticated");
    assert.equal(record.error.attempts, 0);
    assert.equal(record.input, images[record.index]);
  }
});

test("what is in flight when the batch stops is still waited for, and kept", async () => {
  const { records, requests } = await runAll(pictures(12), { concurrency: 4, retries: 2 }, {
    faults: ({ index }) => index === 0 ? "out-of-credits" : null,
    latency: ({ index }) => index === 0 ? 0 : 60,
  });
  assert.equal(records.length, 12);
  assert(requests.length <= 5, `${requests.length} were sent`);
  assert.equal(tags(records).filter((tag) => tag === "ok").length, requests.length - 1);
  assert.equal(tags(records).filter((tag) => tag === "InsufficientCredits").length, 1);
});

test("a signal that was aborted before sends nothing", async () => {
  const { records, requests } = await runAll(pictures(3), { signal: AbortSignal.abort(), concurrency: 2 });
  assert.equal(requests.length, 0);
  assert.deepEqual(indices(records).toSorted(), [0, 1, 2]);
  assert(tags(records).every((tag) => tag === "Interrupted" || tag === "NotAttempted"), `${tags(records)}`);
});

test("a signal that is aborted midway keeps the answers there are, and every image its record", async () => {
  const controller = new AbortController();
  const { records, requests } = await runAll(pictures(9), { signal: controller.signal, concurrency: 3 }, {
    faults: ({ index }) => {
      if (index === 5) setTimeout(() => controller.abort(), 20);
      return index < 3 ? null : "stall";
    },
  });
  assert.equal(requests.length, 6);
  assert.deepEqual(indices(records).toSorted(), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  assert.deepEqual(tags(records).toSorted(), [
    ...Array(3).fill("Interrupted"),
    ...Array(3).fill("NotAttempted"),
    ...Array(3).fill("ok"),
  ]);
});

test("a signal ends a batch whose list waits for its next image", async () => {
  const controller = new AbortController();
  const images = (async function* () {
    yield picture;
    await new Promise(() => {});
  })();
  const batch = runAll(images, {
    signal: controller.signal,
    onProgress: ({ done }) => {
      if (done === 1) controller.abort();
    },
  });
  const ended = await Promise.race([batch.then(({ records }) => tags(records)), wait(5000, "it waits for ever")]);
  assert.deepEqual(ended, ["ok"]);
});

test("the summary sums what is known, failures included", async () => {
  await using server = await startOpenRouter({ faults: [null, "truncated", "invalid-request", "no-usage"] });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" });
  const { records, summary } = await caption.runAll(pictures(5), { target, retries: 0, concurrency: 1 }).collect();
  assert.deepEqual(tags(records), ["ok", "OutputTruncated", "InvalidRequest", "ok", "ok"]);
  const spent = records.map((record) => record.ok ? record.answer : record.error);
  const sum = (of: (part: typeof spent[number]) => number | undefined) =>
    spent.reduce((total, part) => total + (of(part) ?? 0), 0);
  const { milliseconds, cost, ...rest } = summary;
  assert.deepEqual(rest, {
    total: 5,
    answered: 3,
    failed: 2,
    notAttempted: 0,
    reused: 0,
    stoppedBy: undefined,
    retryAfter: undefined,
    usage: {
      promptTokens: sum(({ usage }) => usage?.promptTokens),
      completionTokens: sum(({ usage }) => usage?.completionTokens),
      totalTokens: sum(({ usage }) => usage?.totalTokens),
    },
  });
  assert(cost! > 0 && Math.abs(cost! - sum((part) => part.cost)) < 1e-12);
  assert(milliseconds > 0);
});

test("the summary of answers that cost nothing known is not zero", async () => {
  await using server = await startOpenRouter({ faults: ["no-usage", "no-usage"] });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" });
  const { summary } = await caption.runAll(pictures(2), { target }).collect();
  assert.equal(summary.cost, undefined);
  assert.equal(summary.usage, undefined);
});

test("a batch without any key fails as one", async () => {
  const step = llamaVision.v3().apiKey("rf_key:nobody").task("caption");
  const { records } = await step.runAll(pictures(3), { concurrency: 1, order: "input" }).collect();
  assert.deepEqual(tags(records), ["MissingKey", "NotAttempted", "NotAttempted"]);
});

test("the error of a batch with bad options is no RunError", async () => {
  await assert.rejects(failureOf(caption.runAll([], { timeout: "soon" as never }).collect()), RangeError);
});

/** Breaks out of the loop after the first record, with requests in flight and in wait. */
async function breakAfterTheFirst(): Promise<void> {
  let arrived = 0;
  let aborted = 0;
  const reply = { id: "gen-1", choices: [{ finish_reason: "stop", message: { content: "A cat." } }] };
  await using server = await listen(async (request, response) => {
    response.on("close", () => aborted += response.writableFinished ? 0 : 1);
    await drain(request);
    switch (arrived++) {
      case 0:
        while (arrived < 5) await wait(5);
        return response.end(JSON.stringify(reply));
      case 1:
        return response.writeHead(429, { "retry-after": "60" }).end("{}");
      case 2:
        return response.writeHead(200, { "content-length": "100" }).write("{");
    }
  });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-batch" });
  for await (const record of caption.runAll(pictures(20), { target, concurrency: 5 })) {
    assert(record.ok);
    break;
  }
  for (let tries = 0; aborted < 3 && tries < 3000; tries++) await wait(10);
  const atTheEnd = arrived;
  assert(atTheEnd >= 5, `${atTheEnd} requests arrived`);
  await wait(50);
  assert.equal(arrived, atTheEnd, "nothing more is sent");
  assert.equal(aborted, atTheEnd - 2, "all that had no whole answer are aborted");
}

const NAME = "leaving the loop aborts what is in flight, and leaves nothing running";

if ("Deno" in globalThis) {
  Deno.test({ name: NAME, fn: breakAfterTheFirst, sanitizeOps: true, sanitizeResources: true });
} else {
  test(NAME, breakAfterTheFirst);
}

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { input, llamaVision, type Progress, RunError, workflow } from "@stepwright/workflows";
import { BrokenEngineBatchError, engine, type EngineBatchOptions, image } from "@stepwright/workflows/engine";
import { type Scratch, scratch } from "../run/batch/journal/scratch.ts";
import { failureOf, PICTURE } from "../run/failure.ts";
import { numberedPictures, numberOf } from "../run/numbered.ts";
import { type EngineReply, type LoopbackEngine, type LoopbackOptions, startEngine } from "./loopback_engine.ts";

const photo = input.image("photo");
const caption = llamaVision.v2("caption").images(photo).task("caption");
const captions = workflow().inputs(photo, input.parameter("tone", "string")).steps(caption)
  .outputs({ number: caption.outputs.output }).toJSON();

/** The number of the picture that a run was about. */
function numberIn(image: unknown): number {
  const { value } = image as { readonly value: string };
  return numberOf({ images: [{ bytes: Buffer.from(value.replace(/^data:[^,]*,/, ""), "base64") }] });
}

const NUMBERS: LoopbackOptions = { outputs: (_, image) => ({ number: numberIn(image) }) };

interface Bench extends AsyncDisposable {
  readonly server: LoopbackEngine;
  readonly file: Scratch;
  /** How many requests there were since this was last asked. */
  sent(): number;
  collect(images: unknown, options?: EngineBatchOptions): ReturnType<ReturnType<typeof run>["collect"]>;
}

function run(server: LoopbackEngine, images: unknown, options: EngineBatchOptions) {
  return engine({ url: server.url, retries: 0 }).runAll<{ number: number }>(
    captions,
    { photo: images, tone: "dry" },
    options,
  );
}

async function bench(options: LoopbackOptions = NUMBERS): Promise<Bench> {
  const server = await startEngine(options);
  const file = await scratch();
  let counted = 0;
  return {
    server,
    file,
    sent() {
      const count = server.requests.length - counted;
      counted = server.requests.length;
      return count;
    },
    collect: (images, more = {}) => run(server, images, { order: "input", ...more }).collect(),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await file[Symbol.asyncDispose]();
    },
  };
}

Deno.test("every image gets one record, with its own outputs", async () => {
  await using on = await bench();
  const images = numberedPictures(12);
  const { records, summary } = await on.collect(images, { concurrency: 3 });
  assert.deepEqual(records.map(({ index, ok }) => [index, ok]), images.map((_, index) => [index, true]));
  for (const record of records) {
    assert(record.ok);
    assert.deepEqual(record.answer.outputs, [{ number: record.index }]);
    assert.equal(record.input, images[record.index]);
    assert.match(record.key ?? "", /^[\da-f]{64}$/);
    assert.equal(record.reused, false);
  }
  const { total, answered, failed, notAttempted, cost } = summary;
  assert.deepEqual({ total, answered, failed, notAttempted, cost }, {
    total: 12,
    answered: 12,
    failed: 0,
    notAttempted: 0,
    cost: undefined,
  });
  assert.equal((on.server.requests[0]?.body?.inputs as { tone: string }).tone, "dry");
});

Deno.test("no more images are in flight than are allowed", async () => {
  await using on = await bench({ ...NUMBERS, latency: 5 });
  await on.collect(numberedPictures(20), { concurrency: 4 });
  assert(on.server.peak() <= 4 && on.server.peak() > 1, `${on.server.peak()}`);
});

Deno.test("one failure costs no other image its answer", async () => {
  const broken: EngineReply = { status: 400, json: { message: "no", error_type: "RuntimeInputError" } };
  await using on = await bench({ ...NUMBERS, replies: [undefined, broken, undefined, { fault: "reset" }] });
  const { records, summary } = await on.collect([...numberedPictures(5), "missing.jpg"], { concurrency: 1 });
  const ends = records.map((record) => record.ok ? "ok" : record.error.reason._tag);
  assert.deepEqual(ends, ["ok", "InvalidRequest", "ok", "ConnectionFailed", "ok", "InvalidImage"]);
  assert.deepEqual([summary.answered, summary.failed], [3, 3]);
});

Deno.test("equal images are asked about once", async () => {
  await using on = await bench();
  const [one, other] = numberedPictures(2);
  const { records } = await on.collect([one, other, one, new Blob([one as Uint8Array<ArrayBuffer>])]);
  assert.equal(on.sent(), 2);
  assert.deepEqual(records.map(({ reused }) => reused), [false, false, true, true]);
  assert.equal(records[0]?.key, records[2]?.key);
});

Deno.test("images of a batch may be marked, one by one or all together", async () => {
  await using on = await bench({});
  const [one] = numberedPictures(1);
  const single = await on.collect([image(one!), PICTURE]);
  const all = await on.collect(image(PICTURE));
  assert.deepEqual([single.summary.answered, all.summary.answered], [2, 1]);
  assert.deepEqual([single, all].map(({ records }) => records[0]?.input), [one, PICTURE]);
});

Deno.test("a journal makes a batch go on, and nothing is asked twice", async () => {
  await using on = await bench();
  const images = numberedPictures(6);
  await on.collect(images.slice(0, 4), { journal: on.file.path });
  assert.equal(on.sent(), 4);
  const { records, summary } = await on.collect(images, { journal: on.file.path });
  assert.equal(on.sent(), 2);
  assert.deepEqual(records.map(({ reused }) => reused), [true, true, true, true, false, false]);
  assert.deepEqual(records.map((record) => record.ok && record.answer.outputs[0]?.number), [0, 1, 2, 3, 4, 5]);
  assert.equal(summary.reused, 4);
});

Deno.test("a journal holds only for the same question", async () => {
  await using on = await bench();
  const images = numberedPictures(2);
  const journal = on.file.path;
  await on.collect(images, { journal });
  await on.collect(images, { journal, excludedFields: ["x"] });
  assert.equal(on.sent(), 4);
  const local = engine({ url: on.server.url });
  await local.runAll(captions, { photo: images, tone: "warm" }, { journal }).collect();
  assert.equal(on.sent(), 2);
  await local.runAll({ ...captions, version: "1.1" }, { photo: images, tone: "dry" }, { journal }).collect();
  assert.equal(on.sent(), 2);
  await on.collect(images, { journal });
  assert.equal(on.sent(), 0);
});

Deno.test("failures that may pass are asked about again, the others are not", async () => {
  const replies: readonly EngineReply[] = [
    { status: 400, json: { message: "no", error_type: "RuntimeInputError" } },
    { status: 503, json: { message: "later" } },
  ];
  await using on = await bench({ ...NUMBERS, replies });
  const images = numberedPictures(2);
  const options = { journal: on.file.path, concurrency: 1 };
  await on.collect(images, options);
  const again = await on.collect(images, options);
  assert.deepEqual(again.records.map((record) => [record.ok, record.reused]), [[false, true], [true, false]]);
  const retried = await on.collect(images, { ...options, retryFailed: true });
  assert.deepEqual(retried.records.map(({ ok }) => ok), [true, true]);
});

Deno.test("a failure that all images share stops the batch, and a journal makes it go on", async () => {
  await using on = await bench({ ...NUMBERS, replies: [undefined, { status: 402, json: { message: "no credit" } }] });
  const images = numberedPictures(6);
  const options = { journal: on.file.path, concurrency: 1 };
  const { records, summary } = await on.collect(images, options);
  assert.deepEqual(records.map((record) => record.ok ? "ok" : record.error.reason._tag), [
    "ok",
    "InsufficientCredits",
    "NotAttempted",
    "NotAttempted",
    "NotAttempted",
    "NotAttempted",
  ]);
  assert.equal(summary.stoppedBy, "InsufficientCredits");
  assert.equal(on.sent(), 2);
  const again = await on.collect(images, options);
  assert.equal(again.summary.answered, 6);
  assert.equal(on.sent(), 5);
});

Deno.test("a workflow that the compiler refuses is asked about once", async () => {
  const refused: EngineReply = {
    status: 400,
    json: { message: "no", error_type: "WorkflowSyntaxError", blocks_errors: null },
  };
  await using on = await bench({ replies: Array(9).fill(refused) });
  const { summary } = await on.collect(numberedPictures(9), { concurrency: 1 });
  assert.equal(summary.stoppedBy, "InvalidWorkflow");
  assert.equal(on.sent(), 1);
});

Deno.test("too many failures stop a batch", async () => {
  const refused: EngineReply = { status: 400, json: { message: "no" } };
  await using on = await bench({ ...NUMBERS, replies: Array(3).fill(refused) });
  const { summary } = await on.collect(numberedPictures(8), { concurrency: 1, maxFailures: 1 });
  assert.deepEqual([summary.failed, summary.notAttempted, summary.stoppedBy], [2, 6, "MaxFailures"]);
});

Deno.test("a server that has too many requests is left alone for as long as it asks, by all images", async () => {
  const busy: EngineReply = { status: 429, headers: { "retry-after-ms": "5" }, json: { message: "slow down" } };
  await using on = await bench({ ...NUMBERS, replies: [busy, busy, busy] });
  const local = engine({ url: on.server.url, retries: 2 });
  const { summary } = await local.runAll(captions, { photo: numberedPictures(6) }, { concurrency: 3 }).collect();
  assert.deepEqual([summary.answered, summary.failed], [6, 0]);
});

Deno.test("a wait that is longer than maxWait stops the batch, which says when to come back", async () => {
  const busy: EngineReply = { status: 429, headers: { "retry-after": "3600" }, json: { message: "slow down" } };
  await using on = await bench({ ...NUMBERS, replies: Array(4).fill(busy) });
  const { summary } = await on.collect(numberedPictures(4), { concurrency: 1, maxWait: 100 });
  assert.deepEqual([summary.answered, summary.stoppedBy, summary.retryAfter], [0, "RateLimited", 3_600_000]);
});

Deno.test("an aborted signal ends a batch; what was answered is kept", async () => {
  const controller = new AbortController();
  await using on = await bench({
    outputs: (_, image) => {
      const number = numberIn(image);
      if (number === 2) setTimeout(() => controller.abort(new Error("enough")), 1);
      return { number };
    },
    latency: 10,
  });
  const images = numberedPictures(6);
  const options = { journal: on.file.path, concurrency: 1 };
  const { summary } = await on.collect(images, { ...options, signal: controller.signal });
  assert.equal(summary.stoppedBy, "Interrupted");
  assert(summary.answered >= 2 && summary.notAttempted > 0);
  on.sent();
  const again = await on.collect(images, options);
  assert.equal(again.summary.answered, 6);
  assert.equal(on.sent(), 6 - summary.answered);
});

Deno.test("leaving the loop ends the batch", async () => {
  await using on = await bench();
  for await (const record of run(on.server, numberedPictures(50), { concurrency: 2 })) {
    assert(record.ok);
    break;
  }
  assert(on.sent() < 10);
});

Deno.test("it tells how far it is", async () => {
  await using on = await bench();
  const seen: Progress[] = [];
  await on.collect(numberedPictures(4), { onProgress: (progress) => void seen.push(progress) });
  const { done, total, failed } = seen.at(-1)!;
  assert.deepEqual({ done, total, failed }, { done: 4, total: 4, failed: 0 });
});

Deno.test("a list of images that breaks off keeps what came before", async () => {
  await using on = await bench();
  const pictures = numberedPictures(2);
  async function* images() {
    yield* pictures;
    throw new Error("the disk is gone");
  }
  await assert.rejects(on.collect(images()), (error) => {
    assert(error instanceof BrokenEngineBatchError);
    assert.equal(error.collected.summary.answered, 2);
    return true;
  });
});

Deno.test("a journal of a server holds no secret", async () => {
  const apiKey = "engine-key-of-mine";
  const secret = "sk-or-v1-abcdefghijkl";
  await using on = await bench({
    ...NUMBERS,
    replies: [undefined, { status: 400, json: { message: `${secret} ${apiKey}` } }],
  });
  const steps = [{ ...captions.steps[0]!, api_key: secret }];
  const local = engine({ url: on.server.url, apiKey });
  const journal = on.file.path;
  await local.runAll({ ...captions, steps }, { photo: numberedPictures(2) }, { journal, concurrency: 1 })
    .collect();
  const text = await on.file.text();
  assert(text.includes("[redacted] [redacted]"), text);
  assert(!text.includes(apiKey) && !text.includes(secret));
});

Deno.test("which input holds the images is known, or said", async () => {
  await using on = await bench();
  const [picture] = numberedPictures(1);
  const local = engine({ url: on.server.url });
  const saved = await local.runAll("a/b", { image: [picture] }).collect();
  assert.equal(saved.summary.answered, 1);
  const named = await local.runAll("a/b", { page: [picture], image: picture }, { imageInput: "page" }).collect();
  assert.equal(named.summary.answered, 1);
  assert.deepEqual(Object.keys(on.server.requests[1]?.body?.inputs as object).sort(), ["image", "page"]);
  const two = { ...captions, inputs: [...captions.inputs, { type: "WorkflowImage", name: "other" }] };
  const refused: readonly (readonly [() => Promise<unknown>, RegExp])[] = [
    [
      () => local.runAll(two, { photo: [picture] }).collect(),
      /it takes several, "photo", "other"; say with imageInput/,
    ],
    [() => local.runAll({ ...captions, inputs: [] }, {}).collect(), /it takes none; use run/],
    [() => local.runAll("a/b", { photo: [picture] }).collect(), /wanted the images as the input "image"/],
    [() => local.runAll(captions, { photo: [picture] }, { sendUrls: true } as never).collect(), /option "sendUrls"/],
  ];
  for (const [collect, message] of refused) {
    await assert.rejects(collect, (error: Error) => error instanceof TypeError && message.test(error.message));
  }
  const error = await failureOf(local.runAll(captions, { photo: [picture], tonne: "x" }).collect());
  assert(error instanceof RunError && error.reason._tag === "InvalidInput");
});

Deno.test("nothing is sent before the records are asked for", async () => {
  await using on = await bench();
  run(on.server, numberedPictures(2), {});
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(on.sent(), 0);
});

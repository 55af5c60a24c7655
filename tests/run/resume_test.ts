import { test, type TestContext } from "node:test";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import * as z from "zod";
import * as z3 from "zod/v3";
import {
  type BatchOptions,
  BrokenBatchError,
  compatible,
  type ImageInputs,
  type ImageRecord,
  llamaVision,
  openRouter,
  type OpenRouterTarget,
  RunError,
} from "@stepwright/workflows";
import { type Fault, type StandIn, type StandInOptions, startOpenRouter } from "@stepwright/workflows/testing";
import type { Runnable } from "../../src/run/runnable.ts";
import type { Entry } from "../../src/run/batch/journal/entry.ts";
import { HEADER, refusal, type Scratch, scratch } from "./batch/journal/scratch.ts";
import { PICTURE } from "./failure.ts";
import { numbered, numberedPictures, numberOf } from "./numbered.ts";

const caption = llamaVision.v3().name("look").task("caption");
const API_KEY = "sk-or-v1-resume";

/** A stand-in and a journal, and batches that use both. */
interface Bench extends AsyncDisposable {
  readonly server: StandIn;
  readonly file: Scratch;
  /** How many requests there were since this was last asked. */
  sent(): number;
  /** Runs the caption of each image, one at a time and without retries, if nothing else is said. */
  run(images: ImageInputs, options?: BatchOptions): Promise<readonly ImageRecord<string>[]>;
  runStep<P>(step: Runnable<P>, images: ImageInputs, options?: BatchOptions): Promise<readonly ImageRecord<P>[]>;
  options(options?: BatchOptions): BatchOptions;
  entries(): Promise<readonly Entry[]>;
}

async function bench(standIn: StandInOptions = {}): Promise<Bench> {
  const server = await startOpenRouter(standIn);
  const file = await scratch();
  let counted = 0;
  const self: Omit<Bench, typeof Symbol.asyncDispose> = {
    server,
    file,
    sent() {
      const count = server.requests.length - counted;
      counted = server.requests.length;
      return count;
    },
    options: (options) => ({
      target: openRouter({ baseURL: server.url, apiKey: API_KEY }),
      retries: 0,
      concurrency: 1,
      order: "input",
      journal: file.path,
      ...options,
    }),
    run: (images, options) => self.runStep(caption, images, options),
    runStep: async (step, images, options) => (await step.runAll(images, self.options(options)).collect()).records,
    entries: async () => (await file.text()).split("\n").slice(1, -1).map((line): Entry => JSON.parse(line)),
  };
  const dispose = async () => {
    await server.stop();
    await file[Symbol.asyncDispose]();
  };
  return { ...self, [Symbol.asyncDispose]: dispose };
}

function tags(records: readonly ImageRecord<unknown>[]): readonly string[] {
  return records.map((record) => (record.reused ? "reused " : "") + (record.ok ? "ok" : record.error.reason._tag));
}

test("every record is on the disk before it is given", async () => {
  await using b = await bench({
    faults: ({ index }) => index % 5 === 2 ? "refusal" : index % 5 === 3 ? "truncated" : null,
  });
  let given = 0;
  for await (const record of caption.runAll(numberedPictures(30), b.options({ concurrency: 4, order: "completion" }))) {
    given++;
    const line = (await b.entries()).find(({ key }) => key === record.key);
    assert.equal(line?.ok, record.ok);
    if (record.ok && line?.ok) assert.equal(line.answer.output, record.answer.output);
    if (!record.ok && line?.ok === false) {
      assert.equal(line.error.reason._tag, record.error.reason._tag);
      assert.equal(line.error.cost, record.error.cost);
    }
  }
  assert.equal(given, 30);
});

test("an unreadable image has its line before its record, and is read again the next time", async () => {
  await using b = await bench();
  const path = join(b.file.folder, "late.png");
  assert.deepEqual(tags(await b.run([path])), ["InvalidImage"]);
  const [entry] = await b.entries();
  assert(entry?.ok === false && entry.key === undefined && entry.input === `"${path}"`);
  await writeFile(path, numbered(1));
  assert.deepEqual(tags(await b.run([path])), ["ok"]);
});

test("another run makes no calls, and gives the same records", async () => {
  await using b = await bench({ faults: [null, "refusal", "content-filter", "invalid-request"] });
  const first = await b.run(numberedPictures(6));
  assert.equal(b.sent(), 6);
  const { records: second, summary } = await caption.runAll(numberedPictures(6), b.options()).collect();
  assert.equal(b.sent(), 0);
  // Whatever is undefined has no place in JSON.
  const plain = (records: typeof first) =>
    records.map(({ input: _, reused: __, ...record }) =>
      JSON.parse(JSON.stringify(record.ok ? record : { ...record, error: { ...record.error } }))
    );
  assert.deepEqual(plain(second), plain(first));
  for (const [index, record] of second.entries()) {
    const before = first[index]!;
    if (record.ok || before.ok) continue;
    assert(record.error instanceof RunError);
    assert.equal(record.error.message, before.error.message);
  }
  assert(second.every(({ reused }) => reused));
  assert.deepEqual(
    { reused: summary.reused, answered: summary.answered, failed: summary.failed, cost: summary.cost },
    { reused: 6, answered: 3, failed: 3, cost: undefined },
  );
  assert.equal((await b.entries()).length, 6, "nothing is written twice");
});

const AGAIN: readonly Fault[] = [
  "server-error",
  "overloaded",
  "connection-reset",
  "empty-body",
  "null-content",
  { fault: "rate-limited", retryAfter: 0 },
];
const NEVER_AGAIN: readonly Fault[] = ["refusal", "content-filter", "truncated", "invalid-request", "image-too-large"];
const STOPPING: readonly Fault[] = ["out-of-credits", "invalid-key", "free-daily-limit", "key-budget", "no-endpoints"];

test("what failed for a passing reason is asked again, what is final is not", async () => {
  const faults = [...AGAIN, ...NEVER_AGAIN];
  await using b = await bench({ faults });
  const images = numberedPictures(faults.length + 1);
  const first = tags(await b.run(images));
  assert.equal(first.filter((tag) => tag === "ok").length, 1);
  b.sent();
  const second = tags(await b.run(images));
  assert.equal(b.sent(), AGAIN.length);
  assert.deepEqual(second, [
    ...AGAIN.map(() => "ok"),
    ...first.slice(AGAIN.length, -1).map((tag) => `reused ${tag}`),
    "reused ok",
  ]);
});

test("retryFailed asks about every failure again, and about no answer", async () => {
  await using b = await bench({ faults: NEVER_AGAIN });
  const images = numberedPictures(NEVER_AGAIN.length + 2);
  await b.run(images);
  b.sent();
  assert.deepEqual(tags(await b.run(images, { retryFailed: true })), [
    ...NEVER_AGAIN.map(() => "ok"),
    "reused ok",
    "reused ok",
  ]);
  assert.equal(b.sent(), NEVER_AGAIN.length);
});

test("what stopped a batch is asked again, and what it stopped is asked", async () => {
  for (const fault of STOPPING) {
    await using b = await bench({ faults: [null, fault] });
    const images = numberedPictures(4);
    const first = tags(await b.run(images));
    assert.deepEqual([first[0], first[2], first[3]], ["ok", "NotAttempted", "NotAttempted"]);
    assert.equal((await b.entries()).length, 2, "what was not attempted has no line");
    assert.deepEqual(tags(await b.run(images)), ["reused ok", "ok", "ok", "ok"]);
    assert.equal(b.sent(), 5);
  }
});

test("an answer that could not be read twice is final, and one that was not asked for again is not", async () => {
  const step = llamaVision.v3().task("classification").classes(["cat", "dog"]);
  await using b = await bench({ faults: ["prose", "prose", "prose"] });
  assert.deepEqual(tags(await b.runStep(step, [numbered(0)], { retries: 3 })), ["InvalidAnswer"]);
  assert.deepEqual(tags(await b.runStep(step, [numbered(0)], { retries: 3 })), ["reused InvalidAnswer"]);
  assert.equal(b.sent(), 2);
  assert.deepEqual(tags(await b.runStep(step, [numbered(1)])), ["InvalidAnswer"]);
  assert.deepEqual(tags(await b.runStep(step, [numbered(1)])), ["ok"]);
});

const structured = llamaVision.v3().task("structured-answering").outputStructure({ a: "the first thing" });
const classify = llamaVision.v3().task("classification");
const asking = llamaVision.v3().task("visual-question-answering");

/** A step and its options, and others: are they the same question? */
type Change = readonly [
  what: string,
  before: readonly [Runnable<unknown>, BatchOptions?],
  after: readonly [Runnable<unknown>, BatchOptions?],
];

const OTHER_QUESTIONS: readonly Change[] = [
  ["prompt", [asking.prompt("How many?")], [asking.prompt("How much?")]],
  ["task", [caption], [llamaVision.v3().task("detailed-caption")]],
  ["classes", [classify.classes(["cat", "dog"])], [classify.classes(["cat", "bird"])]],
  ["the order of classes", [classify.classes(["cat", "dog"])], [classify.classes(["dog", "cat"])]],
  ["structure", [structured], [llamaVision.v3().task("structured-answering").outputStructure({ a: "the last thing" })]],
  ["max_tokens", [caption], [caption.maxTokens(77)]],
  ["temperature", [caption], [caption.temperature(1)]],
  ["model_version", [caption], [caption.modelVersion("Llama 4 Maverick - OpenRouter")]],
  ["model", [caption, { model: "meta-llama/llama-4-scout" }], [caption, { model: "meta-llama/llama-4-maverick" }]],
  ["the layout of messages", [caption], [caption, { systemMessage: true }]],
];

for (const [what, before, after] of OTHER_QUESTIONS) {
  test(`other ${what}: asked anew`, async () => {
    await using b = await bench();
    await b.runStep(before[0], [numbered(0)], before[1]);
    assert.deepEqual(tags(await b.runStep(after[0], [numbered(0)], after[1])), ["ok"]);
    assert.equal(b.sent(), 2);
    assert.deepEqual(tags(await b.runStep(before[0], [numbered(0)], before[1])), ["reused ok"], "the first is kept");
  });
}

test("other fit: asked anew where the image is sent otherwise", async () => {
  await using b = await bench();
  const fit = { tile: 100, tiles: 4 };
  const all = async (options: BatchOptions) =>
    tags(await b.runStep(caption, [numbered(0), PICTURE], options)).toSorted();
  assert.deepEqual(await all({ fit }), ["ok", "ok"]);
  assert.deepEqual(await all({ fit: { ...fit, tile: 90 } }), ["ok", "reused ok"]);
  assert.deepEqual(await all({ fit: false }), ["ok", "reused ok"]);
  assert.deepEqual(await all({ fit }), ["reused ok", "reused ok"]);
  assert.equal(b.sent(), 4);
});

test("other image: asked anew", async () => {
  await using b = await bench();
  const path = join(b.file.folder, "a.png");
  await writeFile(path, numbered(0));
  await b.run([path]);
  await writeFile(path, numbered(1));
  assert.deepEqual(tags(await b.run([path])), ["ok"]);
  assert.equal(b.sent(), 2);
});

test("other server: asked anew", async () => {
  await using b = await bench();
  await using other = await startOpenRouter();
  await b.run([numbered(0)]);
  const targets = [
    openRouter({ baseURL: other.url, apiKey: API_KEY }),
    compatible({ baseURL: b.server.compatibleUrl, model: caption.toJSON().model_version ?? "m" }),
  ];
  for (const target of targets) assert.deepEqual(tags(await b.run([numbered(0)], { target })), ["ok"]);
  assert.equal(other.requests.length, 1);
  assert.equal(b.sent(), 2);
});

test("what decides nothing changes no question: key, concurrency, order, name, file name, limits", async () => {
  await using b = await bench();
  await b.run([numbered(0)]);
  const paths = ["a.png", "b.png"].map((name) => join(b.file.folder, name));
  for (const path of paths) await writeFile(path, numbered(0));
  const target = openRouter({ baseURL: b.server.url, apiKey: "sk-or-v1-another" });
  const same: readonly (readonly [Runnable<unknown>, ImageInputs, BatchOptions?])[] = [
    [caption, [numbered(0)], { target }],
    [caption.apiKey("sk-or-v1-third"), [numbered(0)]],
    [caption, [numbered(0)], { concurrency: 7, order: "completion" }],
    [caption.name("another"), [numbered(0)]],
    [caption, [paths[0]!]],
    [caption, paths[1]!],
    [caption, [new Blob([numbered(0)]), new Blob([numbered(0)]).stream()]],
    [caption, [numbered(0)], { timeout: "3 minutes", retries: 9, maxWait: 0, maxCost: 1, maxFailures: 3 }],
    [caption, [numbered(0)], { imageLimit: 100_000, maxBytesInFlight: 1, retryFailed: true, onProgress: () => {} }],
  ];
  for (const [index, [step, images, options]] of same.entries()) {
    const records = await b.runStep(step, images, options);
    assert(records.length > 0 && records.every(({ ok, reused }) => ok && reused), `${index}: ${tags(records)}`);
  }
  assert.equal(b.sent(), 1);
});

test("detections come back whole: their pixels are those of the picture", async () => {
  await using b = await bench();
  const step = llamaVision.v3().task("object-detection").classes(["cat", "dog"]);
  const [first] = await b.runStep(step, [PICTURE]);
  const [second] = await b.runStep(step, [PICTURE]);
  assert(first?.ok && second?.ok && second.reused);
  assert.deepEqual(second.answer.prediction, first.answer.prediction);
  const [one] = first.answer.prediction;
  const [same] = second.answer.prediction;
  assert.deepEqual(same!.box.toPixels(), one!.box.toPixels());
  assert(same!.box.toPixels().xMax > 1);
});

test("what a schema makes of an answer is made again: a Date, a bigint, of Zod 4 and Zod 3", async () => {
  const said = { taken: "2026-01-02T03:04:05.000Z", count: 12 };
  await using b = await bench({ answers: () => said });
  const four = llamaVision.v3().task("structured-answering").outputStructure(
    z.object({ taken: z.string().transform((text) => new Date(text)), count: z.number().transform(BigInt) }),
  );
  const three = llamaVision.v3().task("structured-answering").outputStructure(
    z3.object({ taken: z3.string().transform((text) => new Date(text)), count: z3.number() }),
  );
  for (const reused of [false, true]) {
    const [record] = await b.runStep(four, [numbered(0)]);
    assert(record?.ok && record.reused === reused);
    assert(record.answer.prediction.taken instanceof Date);
    assert.equal(record.answer.prediction.taken.toISOString(), said.taken);
    assert.equal(record.answer.prediction.count, 12n);
    const [old] = await b.runStep(three, [numbered(1)]);
    assert(old?.ok && old.reused === reused);
    assert(old.answer.prediction.taken instanceof Date);
    assert.equal(old.answer.prediction.count, 12);
  }
  assert.equal(b.sent(), 2);
});

test("a record of texts comes back", async () => {
  await using b = await bench();
  for (const reused of [false, true]) {
    const [record] = await b.runStep(structured, [numbered(0)]);
    assert(record?.ok && record.reused === reused);
    assert.deepEqual({ ...record.answer.prediction }, { a: "scripted a" });
  }
});

test("the same image twice is paid for once, however it is given and whenever it comes", async () => {
  for (const concurrency of [1, 8]) {
    await using b = await bench({ latency: 30 });
    const path = join(b.file.folder, "a.png");
    await writeFile(path, numbered(0));
    const images = [numbered(0), path, new Blob([numbered(0)]), numbered(1), numbered(0)];
    const records = await b.run(images, { concurrency });
    assert.equal(b.sent(), 2);
    assert.deepEqual(records.map(({ ok }) => ok), [true, true, true, true, true]);
    assert.equal(records.filter(({ reused }) => !reused).length, 2);
    assert.equal((await b.entries()).length, 2);
    assert.deepEqual(await b.run(images, { concurrency }).then(tags), Array(5).fill("reused ok"));
    assert.equal(b.sent(), 0);
  }
});

test("the same image twice is paid for once without a journal too", async () => {
  await using b = await bench({ latency: 30 });
  for (const concurrency of [1, 8]) {
    const records = await b.run([numbered(0), numbered(0), numbered(0)], { concurrency, journal: undefined });
    assert.equal(records.filter(({ ok, reused }) => ok && reused).length, 2);
    assert.equal(b.sent(), 1);
  }
});

test("where the first of two equal images fails, the other has the same failure, and one call was made", async () => {
  for (const concurrency of [1, 8]) {
    await using b = await bench({ faults: ["refusal"], latency: 30 });
    assert.deepEqual(tags(await b.run([numbered(0), numbered(0)], { concurrency })).toSorted(), [
      "Refused",
      "reused Refused",
    ]);
    assert.equal(b.sent(), 1);
    await using c = await bench({ faults: ["server-error"], latency: 30 });
    await c.run([numbered(0), numbered(0)], { concurrency });
    assert.equal(c.sent(), 1);
    assert.deepEqual(tags(await c.run([numbered(0), numbered(0)], { concurrency })).toSorted(), ["ok", "reused ok"]);
    assert.equal(c.sent(), 1);
  }
});

test("of two batches on one journal the second is refused at once, and the first is not disturbed", async () => {
  await using b = await bench({ latency: 20 });
  let given = 0;
  for await (const record of caption.runAll(numberedPictures(4), b.options())) {
    assert(record.ok);
    given++;
    const { message, reason } = await refusal(b.run([numbered(9)]));
    assert.equal(reason.problem, "in-use");
    assert.equal(
      message,
      `Cannot use journal "${b.file.path}": another run writes to it: wait until that ends, or give this run another path`,
    );
  }
  assert.equal(given, 4);
  assert.equal(b.sent(), 4);
  assert.deepEqual(tags(await b.run([numbered(9)])), ["ok"], "and then it is free");
});

test("what is no journal is refused, left as it is, and nothing is sent", async () => {
  await using b = await bench();
  const cases: readonly (readonly [path: string, problem: string])[] = [
    [join(b.file.folder, "notes.txt"), "not-a-journal"],
    [join(b.file.folder, "future.jsonl"), "newer-version"],
    [join(b.file.folder, "broken.jsonl"), "broken-line"],
    [join(b.file.folder, "nowhere", "run.jsonl"), "unwritable"],
    [join(b.file.folder, "folder"), "not-a-journal"],
  ];
  await mkdir(cases[4]![0]);
  const contents = ["My notes\n", HEADER.replace('"version":1', '"version":2'), `${HEADER}{"torn\n${HEADER}`];
  for (const [index, content] of contents.entries()) await writeFile(cases[index]![0], content);
  for (const [path, problem] of cases) {
    const { message, reason } = await refusal(b.run([numbered(0)], { journal: path }));
    assert.equal(reason.problem, problem, message);
    assert.equal(reason.path, path);
    assert(message.startsWith(`Cannot use journal "${path}": `), message);
  }
  for (const [index, content] of contents.entries()) assert.equal(await readFile(cases[index]![0], "utf8"), content);
  assert.equal(b.sent(), 0);
});

const call = promisify(execFile);

/** A disk of 64 kB. Only root may make one, on Linux. */
async function smallDisk(t: TestContext): Promise<({ path: string } & AsyncDisposable) | undefined> {
  const file = await scratch();
  const path = join(file.folder, "disk");
  await mkdir(path);
  try {
    await call("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path]);
  } catch (error) {
    await file[Symbol.asyncDispose]();
    t.skip(`a full disk needs the right to mount one: ${String(error).split("\n", 1)[0]}`);
    return undefined;
  }
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await call("umount", [path]);
      await file[Symbol.asyncDispose]();
    },
  };
}

test("where the disk is full, what arrived is given, then the error, and later nothing kept is paid again", async (t) => {
  await using disk = await smallDisk(t);
  if (disk === undefined) return;
  const journal = join(disk.path, "run.jsonl");
  await using b = await bench({ answers: () => "word ".repeat(1000) });
  const images = numberedPictures(30);
  const options = b.options({ journal, concurrency: 3 });
  const error: unknown = await caption.runAll(images, options).collect().then(() => undefined, (error) => error);
  assert(error instanceof BrokenBatchError, `${error}`);
  assert(error.cause instanceof RunError);
  assert(error.cause.reason._tag === "JournalFailed" && error.cause.reason.problem === "unwritable");
  assert.match(error.cause.message, /the disk is full: make room, and run again with the same journal$/);
  const sent = b.sent();
  const { records, summary } = error.collected;
  assert.equal(records.length, 30, "every image has its record");
  assert.equal(records.filter(({ ok }) => ok).length, sent, "what was paid for is given");
  assert(sent < 20, `${sent} were sent`);
  assert.equal(summary.stoppedBy, "JournalFailed");
  for (const tag of tags(records).slice(sent)) assert.equal(tag, "NotAttempted");

  const lines = (await readFile(journal, "utf8")).split("\n");
  assert.equal(lines.pop(), "", "no half line is left");
  const kept = lines.slice(1).map((line) => JSON.parse(line).key);
  assert(kept.length >= 1 && kept.length < sent);
  // With room again, the run goes on where the journal ends.
  await writeFile(b.file.path, await readFile(journal));
  const again = await b.run(images);
  assert(again.every(({ ok }) => ok));
  assert.equal(b.sent(), images.length - kept.length);
});

/** Three answers at once, and nothing after them. */
const THREE: StandInOptions = { faults: ({ images }) => numberOf({ images }) < 3 ? null : "stall" };

test("an abort keeps what arrived, and the next run does not pay for it", async () => {
  await using b = await bench(THREE);
  const controller = new AbortController();
  const images = numberedPictures(8);
  const batch = b.run(images, { signal: controller.signal, concurrency: 4 });
  while (b.server.requests.length < 7 || (await b.entries()).length < 3) await wait(5);
  controller.abort();
  assert.deepEqual(tags(await batch).toSorted(), [
    ...Array(4).fill("Interrupted"),
    "NotAttempted",
    ...Array(3).fill("ok"),
  ]);
  const entries = await b.entries();
  assert.equal(entries.length, 7, "what was in flight has a line, what was not attempted has none");
  b.sent();
  assert.deepEqual(tags(await b.run([0, 1, 2].map(numbered))), Array(3).fill("reused ok"));
  assert.equal(b.sent(), 0);
});

test("what an abort broke off is asked the next time", async () => {
  let isBroken = true;
  await using b = await bench({ faults: () => isBroken ? "stall" : null });
  const controller = new AbortController();
  const batch = b.run(numberedPictures(3), { signal: controller.signal, concurrency: 2 });
  while (b.server.requests.length < 2) await wait(5);
  controller.abort();
  assert.deepEqual(tags(await batch).toSorted(), ["Interrupted", "Interrupted", "NotAttempted"]);
  isBroken = false;
  b.sent();
  assert.deepEqual(tags(await b.run(numberedPictures(3))), ["ok", "ok", "ok"]);
  assert.equal(b.sent(), 3);
});

test("leaving the loop keeps what arrived though nobody was given it, and the next run does not pay for it", async () => {
  await using b = await bench(THREE);
  for await (const record of caption.runAll(numberedPictures(8), b.options({ concurrency: 4, order: "input" }))) {
    assert.equal(record.index, 0);
    while ((await b.entries()).length < 3) await wait(5);
    break;
  }
  const kept = (await b.entries()).filter(({ ok }) => ok);
  assert.deepEqual(kept.map(({ index }) => index).toSorted(), [0, 1, 2]);
  b.sent();
  assert.deepEqual(tags(await b.run([0, 1, 2].map(numbered))), Array(3).fill("reused ok"));
  assert.equal(b.sent(), 0);
});

/** A schema of the caller's that takes its time over every answer but the first. */
const slowly = z.object({ a: z.string() }).refine(async ({ a }) => {
  await wait(a === "0" ? 0 : 200);
  return true;
});

test("an answer that is being checked by a schema when the batch is left is kept as well", async () => {
  const step = llamaVision.v3().task("structured-answering").outputStructure(slowly);
  const images = numberedPictures(3);
  for (const way of ["break", "abort"]) {
    await using b = await bench({
      answers: (request) => ({ a: `${numberOf(request)}` }),
      latency: (request) => numberOf(request) === 0 ? 60 : 0,
    });
    const controller = new AbortController();
    const given: ImageRecord<unknown>[] = [];
    for await (const record of step.runAll(images, b.options({ concurrency: 3, signal: controller.signal }))) {
      given.push(record);
      if (way === "break") break;
      controller.abort();
    }
    assert.equal(given[0]?.index, 0);
    assert.deepEqual(tags(given), Array(way === "break" ? 1 : 3).fill("ok"));
    assert.deepEqual((await b.entries()).map(({ ok, index }) => [ok, index]).toSorted(), [[true, 0], [true, 1], [
      true,
      2,
    ]]);
    b.sent();
    assert.deepEqual(tags(await b.runStep(step, images)), Array(3).fill("reused ok"));
    assert.equal(b.sent(), 0);
  }
});

test("the journal is free as soon as the loop is left", async () => {
  await using b = await bench(THREE);
  for (let time = 0; time < 3; time++) {
    for await (const record of caption.runAll(numberedPictures(8), b.options({ concurrency: 4 }))) {
      assert.equal(record.reused, time > 0);
      break;
    }
  }
});

test("a batch that stays within its cost goes on with the same journal", async () => {
  await using b = await bench();
  const images = numberedPictures(12);
  const all: (readonly string[])[] = [];
  do {
    all.push(tags(await b.run(images, { maxCost: 0.004 })));
    assert(all.length < 12, "it comes to no end");
  } while (all.at(-1)!.includes("NotAttempted"));
  assert(all.length > 1, "the limit stopped it at least once");
  assert.equal(b.sent(), 12);
});

test("what is answered is read by the schema of the day, an answer that did not fit before as well", async () => {
  await using b = await bench({ answers: { "structured-answering": { n: "5" } } });
  const asks = (fits: (text: string) => boolean) =>
    llamaVision.v3().task("structured-answering").outputStructure(z.object({ n: z.string().refine(fits) }));
  const loose = asks(() => true);
  const strict = asks((text) => text === "6");
  assert.deepEqual(tags(await b.runStep(loose, [numbered(0)])), ["ok"]);
  assert.deepEqual(tags(await b.runStep(strict, [numbered(0)], { retries: 1 })), ["InvalidAnswer"]);
  b.sent();
  const [record] = await b.runStep(loose, [numbered(0)]);
  assert(record!.ok && record!.reused && record!.answer.prediction.n === "5" && record!.answer.cost! > 0);
  assert.equal(b.sent(), 0);
});

test("an image that was too large is read again: nothing was paid for it", async () => {
  await using b = await bench();
  const fit = { tile: 300, tiles: 1 };
  assert.deepEqual(tags(await b.run([PICTURE], { fit, imageLimit: 1000 })), ["InvalidImage"]);
  assert.deepEqual(tags(await b.run([PICTURE], { fit })), ["ok"]);
});

test("what is not sent is no part of the question", async () => {
  await using b = await bench();
  const plain = llamaVision.v3().task("ocr");
  const chatty = llamaVision.v3.parse({ ...plain.toJSON(), prompt: "zzz", classes: ["a"] });
  const { target } = b.options();
  assert.deepEqual(tags(await b.runStep(plain, [numbered(0)])), ["ok"]);
  assert.deepEqual(tags(await b.runStep(chatty, [numbered(0)])), ["reused ok"]);
  const spelt = { ...target!, baseURL: target!.baseURL.replace("http:", "HTTP:") } as OpenRouterTarget;
  assert.deepEqual(tags(await b.runStep(plain, [numbered(0)], { target: spelt })), ["reused ok"]);
});

test("the failure of an equal image is told of each by its own name", async () => {
  await using b = await bench({ faults: ["refusal"] });
  const paths = ["a.png", "b.png"].map((name) => join(b.file.folder, name));
  for (const path of paths) await writeFile(path, numbered(1));
  const told = (records: readonly ImageRecord<unknown>[]) =>
    records.map((record) => !record.ok && record.error.message);
  const wanted = paths.map((path) => `Cannot run step "look" on "${path}": the model refused to answer`);
  assert.deepEqual(told(await b.run(paths)), wanted);
  assert.deepEqual(told(await b.run(paths.toReversed())), wanted.toReversed());
  assert.equal(b.sent(), 1);
});

import { test } from "node:test";
import assert from "node:assert/strict";
import { type BatchOptions, type ImageInput, type ImageInputs, llamaVision, openRouter } from "@stepwright/workflows";
import { type StandInOptions, startOpenRouter } from "@stepwright/workflows/testing";
import { numbered } from "./numbered.ts";

/** Its model has no canvas: what is read is what is sent. */
const caption = llamaVision.v3().name("look").task("caption");

const KILOBYTE = 1024;

/** Room that is never given back would block a batch for ever: it is ended after so long, in milliseconds. */
const PATIENCE = 60_000;

/** What an image takes of `maxBytesInFlight`: its bytes, and once more as base64. */
const held = (bytes: number) => Math.ceil(bytes * (1 + 4 / 3));

/** Counts what is open at the same time: from the first look at an image to its record. */
class Meter {
  #count = 0;
  #bytes = 0;
  peak = 0;
  peakBytes = 0;
  opened = 0;

  open(bytes: number): void {
    this.opened++;
    this.peak = Math.max(this.peak, ++this.#count);
    this.peakBytes = Math.max(this.peakBytes, this.#bytes += bytes);
  }

  close(bytes: number): void {
    this.#count--;
    this.#bytes -= bytes;
  }
}

/** A whole picture of that many bytes, unlike that of any other number. */
function large(number: number, size: number): Uint8Array<ArrayBuffer> {
  const picture = new Uint8Array(size);
  picture.set(numbered(number));
  return picture;
}

/** A Blob that tells when it is read, as a file on a disk would be. */
class MeteredBlob extends Blob {
  readonly #onRead: () => void;

  constructor(bytes: Uint8Array<ArrayBuffer>, onRead: () => void) {
    super([bytes]);
    this.#onRead = onRead;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    this.#onRead();
    return super.stream();
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    this.#onRead();
    return super.arrayBuffer();
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.#onRead();
    return super.bytes();
  }
}

/** Runs a batch with a meter: an image is open from when it is read to when its reply is sent. */
async function metered(
  sizes: readonly number[],
  options: BatchOptions,
  { form = "blob", ...standIn }: StandInOptions & { readonly form?: "blob" | "stream" } = {},
) {
  const meter = new Meter();
  let drawn = 0;
  let given = 0;
  let ahead = 0;
  await using server = await startOpenRouter({
    latency: 15,
    ...standIn,
    answers: (request) => {
      meter.close(request.images[0]!.bytes.length);
      return "A cat.";
    },
  });
  const images = (async function* (): AsyncGenerator<ImageInput> {
    for (const [number, size] of sizes.entries()) {
      drawn++;
      ahead = Math.max(ahead, drawn - given);
      const bytes = large(number, size);
      const blob = new MeteredBlob(bytes, () => meter.open(size));
      yield form === "blob" ? blob : new ReadableStream({
        pull(controller) {
          meter.open(size);
          controller.enqueue(bytes);
          controller.close();
        },
      }, { highWaterMark: 0 });
    }
  })();
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-bytes" });
  const tags: string[] = [];
  for await (
    const record of caption.runAll(images, { target, retries: 0, signal: AbortSignal.timeout(PATIENCE), ...options })
  ) {
    given++;
    tags.push(record.ok ? "ok" : record.error.reason._tag);
  }
  return { meter, tags, ahead, requests: server.requests };
}

const allOk = (tags: readonly string[], count: number) => assert.deepEqual(tags, Array(count).fill("ok"));

test("without large images the number in flight is the only bound", async () => {
  const { meter, tags } = await metered(Array(24).fill(KILOBYTE), { concurrency: 6 });
  allOk(tags, 24);
  assert.equal(meter.opened, 24);
  assert.equal(meter.peak, 6);
});

test("no more bytes are in flight than maxBytesInFlight, whatever the concurrency", async () => {
  const size = 100 * KILOBYTE;
  for (const fitting of [1, 2, 5]) {
    const options = { concurrency: 12, maxBytesInFlight: held(size) * fitting };
    const { meter, tags } = await metered(Array(15).fill(size), options);
    allOk(tags, 15);
    assert.equal(meter.opened, 15);
    assert.equal(meter.peak, fitting);
  }
});

test("small and large images share the room", async () => {
  const sizes = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 200 : 5) * KILOBYTE);
  const room = 250 * KILOBYTE;
  const { meter, tags } = await metered(sizes, { concurrency: 16, maxBytesInFlight: held(room) });
  allOk(tags, 40);
  assert(meter.peakBytes <= room, `${meter.peakBytes} bytes were in flight, with room for ${room}`);
  assert(meter.peak > 1);
});

test("images larger than the whole room pass one at a time", async () => {
  const { meter, tags } = await metered(Array(6).fill(300 * KILOBYTE), { concurrency: 6, maxBytesInFlight: 1000 });
  allOk(tags, 6);
  assert.equal(meter.peak, 1);
});

test("a stream that does not tell its size may be as large as the limit, until it is read", async () => {
  const imageLimit = 400 * KILOBYTE; // in characters of base64: 300 kB
  const size = 10 * KILOBYTE;
  const room = held(300 * KILOBYTE);
  const { meter, tags } = await metered(
    Array(20).fill(size),
    { concurrency: 10, imageLimit, maxBytesInFlight: room + held(size) * 3 },
    { form: "stream", latency: 60 },
  );
  allOk(tags, 20);
  // One is read while those that were read before it hold no more than they need.
  assert(meter.peak >= 2 && meter.peak <= 4, `${meter.peak} were open`);
});

test("the list is not drawn ahead of the room by more than the concurrency", async () => {
  const { ahead, tags } = await metered(Array(30).fill(100 * KILOBYTE), { concurrency: 4, maxBytesInFlight: 1 });
  allOk(tags, 30);
  assert(ahead <= 4 + 2, `${ahead} images were drawn and had no record`);
});

/** Runs images one after the other through a room for one alone: whoever did not give it back would block the rest. */
async function inOneRoom(images: ImageInputs, standIn: StandInOptions = {}, options: BatchOptions = {}) {
  await using server = await startOpenRouter(standIn);
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-bytes" });
  const { records } = await caption.runAll(images, {
    target,
    retries: 0,
    order: "input",
    concurrency: 4,
    maxBytesInFlight: 1,
    signal: AbortSignal.timeout(PATIENCE),
    ...options,
  }).collect();
  return records.map((record) => record.ok ? "ok" : record.error.reason._tag);
}

test("an image that cannot be read gives its room back", async () => {
  const failing = new ReadableStream({
    pull: (controller) => controller.error(new Error("the disk is gone")),
  });
  const images: readonly ImageInput[] = [
    "no-such-picture.jpg",
    large(0, 50 * KILOBYTE).subarray(0, 40),
    new TextEncoder().encode("hello, world"),
    failing,
    { base64: "!!!!" },
    "http://127.0.0.1:9/a.jpg",
    new Blob([]),
    7 as never,
    large(1, 50 * KILOBYTE),
    large(2, 50 * KILOBYTE),
  ];
  assert.deepEqual(await inOneRoom(images), [...Array(8).fill("InvalidImage"), "ok", "ok"]);
});

test("an image that is not answered gives its room back, and one that was found too", async () => {
  const images = [0, 1, 2, 3, 3, 0].map((number) => large(number, 50 * KILOBYTE));
  const faults = ["server-error", "refusal", "connection-reset"] as const;
  const outcomes = await inOneRoom(images, {
    faults: (request) => faults[request.images[0]!.bytes[numbered(0).length - 1]!],
  });
  assert.deepEqual(outcomes, ["ServerError", "Refused", "ConnectionFailed", "ok", "ok", "ServerError"]);
});

test("what waits for room when the batch is stopped or aborted is not read", async () => {
  const controller = new AbortController();
  for (const [options, faults] of [[{}, "invalid-key"], [{ signal: controller.signal }, "stall"]] as const) {
    let read = 0;
    const images = Array.from({ length: 8 }, (_, number) => new MeteredBlob(large(number, 1000), () => read++));
    const arrives = () => {
      if (faults === "stall") setTimeout(() => controller.abort(), 100);
      return faults;
    };
    const outcomes = await inOneRoom(images, { faults: arrives, latency: 30 }, options);
    assert.equal(outcomes.length, 8);
    assert.equal(read, 1, faults);
    assert(outcomes.every((tag) => tag !== "ok"));
  }
});

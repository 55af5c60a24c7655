import assert from "node:assert/strict";
import { test } from "node:test";
import { loadImage } from "../../../src/run/images/load_image.ts";
import { gif } from "./pictures.ts";
import { rejection } from "./rejection.ts";

const SUBJECT = "Cannot read the image given as a ReadableStream:";

test("a stream that another reader holds is refused", async () => {
  const stream = new Blob([gif]).stream();
  stream.getReader();
  const { message, problem } = await rejection(loadImage(stream));
  assert.equal(message, `${SUBJECT} its stream is locked by another reader`);
  assert.equal(problem, "unreadable");
});

test("a stream is read once only", async () => {
  const stream = new Blob([gif]).stream();
  await loadImage(stream);
  assert.equal(stream.locked, false);
  const { message, problem } = await rejection(loadImage(stream));
  assert.equal(message, `${SUBJECT} its stream was read before, and a stream can be read only once`);
  assert.equal(problem, "unreadable");
});

test("a stream above the limit is cancelled as soon as it passes it", async () => {
  let pulls = 0;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls++;
      controller.enqueue(new Uint8Array(300));
    },
    cancel() {
      cancelled = true;
    },
  });
  assert.deepEqual(await rejection(loadImage(endless, { limit: 1000 })), {
    message: `${SUBJECT} it holds at least 1,200 characters of base64, above the limit of 1,000: shrink it, or raise ` +
      "imageLimit",
    problem: "too-large",
    found: "at least 1,200 characters of base64",
  });
  assert.ok(cancelled);
  assert.ok(pulls <= 5);
});

test("a stream that fails says when and why, with keys removed", async () => {
  const failing = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(gif.subarray(0, 12));
      controller.error(new Error("the disk with sk-or-v1-0123456789abcdef is gone"));
    },
  }, { highWaterMark: 0 });
  const { message, problem } = await rejection(loadImage(failing));
  assert.match(message, /: its stream failed after \d+ bytes: the disk with \[redacted\] is gone$/);
  assert.equal(problem, "unreadable");
});

test("a stream of something else than bytes is refused", async () => {
  const cases = [["text", "a string"], [7, "the number 7"], [{}, "an object"]] as const;
  for (const [chunk, form] of cases) {
    const stream = new ReadableStream({ start: (controller) => controller.enqueue(chunk) });
    const { message, problem, found } = await rejection(loadImage(stream as ReadableStream<Uint8Array>));
    assert.equal(message, `${SUBJECT} its stream yields ${form}, wanted Uint8Array`);
    assert.equal(problem, "unreadable");
    assert.equal(found, form);
  }
});

test("an abort ends the wait for a stream that says nothing, and cancels it", async () => {
  const why = new Error("enough");
  const controller = new AbortController();
  let cancelledWith: unknown;
  const silent = new ReadableStream<Uint8Array>({
    cancel(reason) {
      cancelledWith = reason;
    },
  });
  const pending = loadImage(silent, { signal: controller.signal }).catch((error: unknown) => error);
  setTimeout(() => controller.abort(why), 20);
  assert.equal(await pending, why);
  assert.equal(cancelledWith, why);
});

import { test } from "node:test";
import assert from "node:assert/strict";
import { RunError } from "@stepwright/workflows";
import { entryOf, errorOf } from "../../../../src/run/batch/journal/entry.ts";
import { reason } from "../../../../src/run/make_reason.ts";
import type { ImageRecord } from "../../../../src/run/record.ts";

const AT = new Date("2026-01-02T03:04:05.678Z");
const overJson = <A>(value: A): A => JSON.parse(JSON.stringify(value));

function answered(prediction: unknown): ImageRecord<unknown> {
  const answer = {
    prediction,
    output: "a cat",
    classes: ["cat"],
    usage: undefined,
    cost: 0.5,
    model: "m",
    provider: "P",
    generationId: "gen-1",
    attempts: 2,
    milliseconds: 30,
  };
  return { index: 3, input: "https://me:pw@example.com/a.jpg?sig=1", key: "k", reused: false, ok: true, answer };
}

test("an answer is written with all that it says, and its image without secrets", () => {
  assert.deepEqual(overJson(entryOf(answered({ class: "cat" }), AT)), {
    key: "k",
    index: 3,
    input: '"https://example.com/a.jpg?…"',
    at: "2026-01-02T03:04:05.678Z",
    ok: true,
    answer: {
      prediction: { class: "cat" },
      output: "a cat",
      classes: ["cat"],
      cost: 0.5,
      model: "m",
      provider: "P",
      generationId: "gen-1",
      attempts: 2,
      milliseconds: 30,
    },
  });
});

test("a prediction that JSON cannot hold is left out, and nothing else", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const prediction of [1n, circle, { toJSON: () => assert.fail("no") }]) {
    const entry = entryOf(answered(prediction), AT);
    assert(entry.ok && !("prediction" in entry.answer));
    assert.equal(overJson(entry).ok && entry.answer.output, "a cat");
  }
});

test("an error comes back from its entry as it was", () => {
  const usage = { promptTokens: 1, completionTokens: 2, totalTokens: 3 };
  const error = new RunError("Cannot run it: refused", {
    reason: reason("Refused", {}),
    output: "no",
    usage,
    cost: 0.1,
    generationId: "gen-2",
    attempts: 4,
  });
  const entry = overJson(entryOf({ index: 0, input: "a.jpg", key: undefined, reused: false, ok: false, error }, AT));
  assert(!entry.ok && !("key" in entry));
  const again = errorOf(entry);
  assert(again instanceof RunError && RunError.isInstance(again));
  assert.equal(again.message, error.message);
  assert.deepEqual({ ...again }, { ...error });
  assert(Object.isFrozen(again.reason));
  assert.throws(() => Object.assign(again.reason, { isRetryable: true }), TypeError);
});

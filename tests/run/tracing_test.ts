import { test } from "node:test";
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Option from "effect/Option";
import * as Stream from "effect/Stream";
import * as Tracer from "effect/Tracer";
import { type BatchOptions, llamaVision, openRouter, type RunOptions } from "@stepwright/workflows";
import { modelLayer, run, runAll } from "@stepwright/workflows/effect";
import { type Fault, type FaultName, type StandInOptions, startOpenRouter } from "@stepwright/workflows/testing";
import { deadUrl, PICTURE } from "./failure.ts";
import { pictures } from "./scripted.ts";

const KEY = "sk-or-v1-0123456789abcdef";
const MODEL = "meta-llama/llama-3.2-11b-vision-instruct";
const caption = llamaVision.v3().name("look").task("caption");
const base64 = (await readFile(PICTURE)).toString("base64");

/** Runs with a tracer that keeps every span. */
async function traced<A, E>(effect: Effect.Effect<A, E>): Promise<readonly Tracer.NativeSpan[]> {
  const spans: Tracer.NativeSpan[] = [];
  const tracer = Tracer.make({
    span(options) {
      const span = new Tracer.NativeSpan(options);
      spans.push(span);
      return span;
    },
  });
  await effect.pipe(
    Effect.exit,
    Effect.withSpan("caller"),
    Effect.provideService(Tracer.Tracer, tracer),
    Effect.runPromise,
  );
  for (const span of spans) {
    assert.equal(span.status._tag, "Ended", span.name);
    assertClean(span);
  }
  return spans;
}

/** Nothing of a span, the failure that it ends with included, holds the key or the image. */
function assertClean({ name, attributes, events, status }: Tracer.NativeSpan): void {
  const failed = status._tag === "Ended" && Exit.isFailure(status.exit) ? status.exit.cause : undefined;
  const shown = inspect([name, [...attributes], events, failed], {
    depth: 12,
    maxStringLength: null,
    maxArrayLength: null,
  });
  assert(!shown.includes(KEY), `${name} holds the key`);
  for (const at of [0, 1000, 5000]) assert(!shown.includes(base64.slice(at, at + 24)), `${name} holds the image`);
  for (const value of attributes.values()) {
    assert(["string", "number", "boolean"].includes(typeof value), `${name} has an attribute ${inspect(value)}`);
  }
}

function only(spans: readonly Tracer.NativeSpan[], prefix: string): readonly Tracer.NativeSpan[] {
  return spans.filter(({ name }) => name.startsWith(prefix));
}

function parentOf({ parent }: Tracer.NativeSpan): string | undefined {
  return Option.getOrUndefined(parent)?.spanId;
}

async function traceOne(standIn: StandInOptions = {}, options: RunOptions = {}, image: string = PICTURE) {
  await using server = await startOpenRouter(standIn);
  const target = openRouter({ baseURL: server.url, apiKey: KEY });
  const effect = run(caption, image, { model: MODEL, ...options }).pipe(Effect.provide(modelLayer(target)));
  const spans = await traced(effect);
  return { port: Number(new URL(server.url).port), spans, images: only(spans, "run_step"), calls: only(spans, "chat") };
}

async function traceAll(standIn: StandInOptions, options: BatchOptions, images: readonly (string | Uint8Array)[]) {
  await using server = await startOpenRouter(standIn);
  const target = openRouter({ baseURL: server.url, apiKey: KEY });
  const effect = Stream.runDrain(runAll(caption, images, options)).pipe(Effect.provide(modelLayer(target)));
  const spans = await traced(effect);
  return { spans, images: only(spans, "run_step"), calls: only(spans, "chat") };
}

test("an answer makes a span for its image, and in it one for its call, with all that is known", async () => {
  const { port, spans, images: [image], calls: [call] } = await traceOne();
  assert.equal(spans.length, 3);
  assert.deepEqual([image!.name, image!.kind, parentOf(image!)], ["run_step look", "internal", spans[0]!.spanId]);
  assert.deepEqual([call!.name, call!.kind, parentOf(call!)], [`chat ${MODEL}`, "client", image!.spanId]);
  const { "stepwright.key": key, "stepwright.cost": cost, ...attributes } = Object.fromEntries(image!.attributes);
  assert.deepEqual(attributes, {
    "stepwright.step.name": "look",
    "stepwright.step.type": "roboflow_core/llama_vision@v3",
    "stepwright.step.task": "caption",
    "stepwright.image": PICTURE,
    "stepwright.attempts": 1,
    "gen_ai.request.model": MODEL,
  });
  assert(typeof key === "string" && typeof cost === "number");
  const {
    "gen_ai.usage.input_tokens": input,
    "gen_ai.usage.output_tokens": output,
    "gen_ai.request.max_tokens": maxTokens,
    "gen_ai.request.temperature": temperature,
    ...ofCall
  } = Object.fromEntries(call!.attributes);
  for (const number of [input, output, maxTokens, temperature]) assert(typeof number === "number");
  assert.deepEqual(ofCall, {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "openrouter",
    "gen_ai.request.model": MODEL,
    "gen_ai.response.id": "gen-stand-in-0",
    "gen_ai.response.model": MODEL,
    "server.address": "127.0.0.1",
    "server.port": port,
    "stepwright.cost": cost,
    "stepwright.upstream_provider": "Stand-in",
  });
});

const FAILURES: readonly [fault: FaultName, tag: string, status?: number][] = [
  ["invalid-request", "InvalidRequest", 400],
  ["invalid-key", "Unauthenticated", 401],
  ["out-of-credits", "InsufficientCredits", 402],
  ["in-flight-budget", "InFlightBudgetExhausted", 402],
  ["moderation", "PermissionDenied", 403],
  ["no-endpoints", "ModelUnavailable", 404],
  ["timeout-408", "ServerTimeout", 408],
  ["image-over-30mb", "ImageRejected", 413],
  ["rate-limited", "RateLimited", 429],
  ["free-daily-limit", "DailyLimitReached", 429],
  ["server-error", "ServerError", 500],
  ["bad-gateway-html", "ProviderUnavailable", 502],
  ["overloaded", "ProviderOverloaded", 503],
  ["error-in-200", "ProviderUnavailable", 502],
  ["choice-error", "GenerationFailed", 502],
  ["connection-reset", "ConnectionFailed"],
  ["cut-off-body", "MalformedResponse"],
  ["no-choices", "NoChoices"],
  ["null-content", "EmptyContent"],
  ["truncated", "OutputTruncated"],
  ["content-filter", "ContentFiltered"],
  ["refusal", "Refused"],
  ["stall", "AttemptTimeout"],
];

for (const [fault, tag, status] of FAILURES) {
  test(`a call that fails with ${fault} says ${tag}, and so does its image`, async () => {
    // What a server says back of a key is not repeated.
    const said: Fault = status === undefined ? fault : { fault, message: `the key ${KEY} is at fault` };
    const timeout = fault === "stall" ? 2000 : 60_000;
    const { images: [image], calls } = await traceOne({ faults: [said] }, { retries: 0, timeout });
    assert.equal(calls.length, 1);
    const [call] = calls;
    assert.equal(call!.attributes.get("error.type"), tag);
    assert.equal(call!.attributes.get("http.response.status_code"), status);
    assert.equal(call!.attributes.get("gen_ai.provider.name"), "openrouter");
    assert.equal(image!.attributes.get("error.type"), tag);
    assert.equal(image!.attributes.get("stepwright.attempts"), 1);
    for (const { status } of [call!, image!]) assert(status._tag === "Ended" && Exit.isFailure(status.exit));
  });
}

test("what failed before it was sent is told of its image, and no call is made up", async () => {
  const missing = await traceOne({}, {}, "no-such-picture.jpg");
  assert.equal(missing.calls.length, 0);
  assert.equal(missing.images[0]!.attributes.get("error.type"), "InvalidImage");
  const target = openRouter({ baseURL: await deadUrl(), apiKey: KEY });
  const { images, calls } = await traceOne({}, { target, retries: 0 });
  assert.deepEqual(
    [images[0]!, calls[0]!].map(({ attributes }) => attributes.get("error.type")),
    ["ConnectionFailed", "ConnectionFailed"],
  );
});

test("each attempt is a span of its own, and the image sums them", async () => {
  const faults: Fault[] = [{ fault: "rate-limited", retryAfter: 0 }, { fault: "overloaded", retryAfter: 0 }];
  const { images: [image], calls } = await traceOne({ faults });
  assert.deepEqual(calls.map(({ attributes }) => attributes.get("error.type")), [
    "RateLimited",
    "ProviderOverloaded",
    undefined,
  ]);
  assert(calls.every((call) => parentOf(call) === image!.spanId));
  assert.deepEqual(
    calls.map(({ attributes }) => attributes.get("gen_ai.response.id")),
    [0, 1, 2].map((index) => `gen-stand-in-${index}`),
  );
  assert.equal(image!.attributes.get("stepwright.attempts"), 3);
  assert.equal(image!.attributes.get("error.type"), undefined);
});

test("an answer that cannot be read is a call that went well; the model's words are in no span", async () => {
  const classify = llamaVision.v3().task("classification").classes(["cat"]);
  await using server = await startOpenRouter({ answers: { classification: "unreadable words" } });
  const target = openRouter({ baseURL: server.url, apiKey: KEY });
  const spans = await traced(run(classify, PICTURE).pipe(Effect.provide(modelLayer(target))));
  const [image] = only(spans, "run_step");
  assert.equal(only(spans, "chat").length, 2);
  assert.equal(image!.attributes.get("error.type"), "InvalidAnswer");
  const words = spans.flatMap(({ attributes }) => [...attributes.values()]).filter((value) =>
    `${value}`.includes("unreadable")
  );
  assert.deepEqual(words, []);
});

test("each image of a batch has its span, whatever becomes of it", async () => {
  const images = [PICTURE, "no-such-picture.jpg", PICTURE, ...pictures(3)];
  const options = { concurrency: 1, order: "input", retries: 0 } as const;
  const { spans, ...batch } = await traceAll({ faults: [null, null, "invalid-key"] }, options, images);
  const [caller] = spans;
  assert.equal(batch.images.length, 6);
  assert(batch.images.every((image) => parentOf(image) === caller!.spanId));
  assert.deepEqual(batch.images.map(({ attributes }) => attributes.get("error.type")), [
    undefined,
    "InvalidImage",
    undefined,
    undefined,
    "Unauthenticated",
    "NotAttempted",
  ]);
  assert.deepEqual(batch.calls.map(parentOf), [0, 3, 4].map((index) => batch.images[index]!.spanId));
  assert.equal(batch.images[2]!.attributes.get("stepwright.key"), batch.images[0]!.attributes.get("stepwright.key"));
  assert.equal(batch.images[2]!.attributes.get("stepwright.reused"), true);
  assert.equal(batch.images[0]!.attributes.get("stepwright.reused"), undefined);
});

test("what comes from the journal has a span without a call", async () => {
  const journal = join(tmpdir(), `tracing-${crypto.randomUUID()}.jsonl`);
  try {
    await using server = await startOpenRouter();
    const target = openRouter({ baseURL: server.url, apiKey: KEY });
    const first = await traceAll({}, { journal, target }, [PICTURE]);
    const second = await traceAll({}, { journal, target }, [PICTURE]);
    assert.deepEqual([first.calls.length, second.calls.length], [1, 0]);
    const [image] = second.images;
    assert.equal(image!.attributes.get("stepwright.reused"), true);
    assert.equal(image!.attributes.get("stepwright.attempts"), 0);
    assert.equal(image!.attributes.get("stepwright.cost"), undefined);
  } finally {
    await rm(journal);
  }
});

test("an image is named without its content and without the secrets of its URL", async () => {
  const images = [
    `data:image/jpeg;base64,${base64}`,
    `https://user:${KEY}@127.0.0.1:9/a.jpg?sig=${KEY}`,
    ...pictures(1),
  ];
  const { images: spans } = await traceAll({}, { concurrency: 1, order: "input" }, images);
  assert.deepEqual(spans.map(({ attributes }) => attributes.get("stepwright.image")), [
    "a data URL",
    "https://127.0.0.1:9/a.jpg?…",
    `a Uint8Array of ${pictures(1)[0]!.byteLength.toLocaleString("en")} bytes`,
  ]);
});

test("an attempt that is aborted has its span ended, and its image says why", async () => {
  const controller = new AbortController();
  const faults = () => {
    setTimeout(() => controller.abort(), 20);
    return "stall" as const;
  };
  const { images: [image], calls: [call] } = await traceOne({ faults }, { signal: controller.signal });
  assert.equal(image!.attributes.get("error.type"), "Interrupted");
  assert(call!.status._tag === "Ended" && Exit.hasInterrupts(call!.status.exit));
});

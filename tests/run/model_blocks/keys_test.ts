import { test } from "node:test";
import assert from "node:assert/strict";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Stream from "effect/Stream";
import * as z from "zod";
import { compatible, llamaVision, openRouter, roboflow, type Runnable, type RunOptions } from "@stepwright/workflows";
import { Model, runAll } from "@stepwright/workflows/effect";

const { v1, v2, v3 } = llamaVision;

const PICTURE = "examples/images/text.png";

const STEPS: Readonly<Record<string, Runnable<unknown>>> = {
  "v1 caption": v1().task("caption"),
  "v1 classification": v1().apiKey("sk-or-v1-a").task("classification").classes(["cat", "dog"])
    .modelVersion("90B (Regular) - OpenRouter"),
  "v2 unconstrained": v2().task("unconstrained").prompt("What is this?"),
  "v2 detection": v2().task("object-detection").classes(["cat"]).privacyLevel("zdr"),
  "v2 referenced": v2().task("visual-question-answering").prompt("$inputs.question").temperature("$inputs.heat"),
  "v3 ocr": v3().task("ocr").maxTokens(900).temperature(0),
  "v3 multi-label": v3().task("multi-label-classification").classes(["cat", "dog"])
    .modelVersion("Llama 4 Maverick - OpenRouter"),
  "v3 structure": v3().task("structured-answering").outputStructure({ total: "the sum" }).privacyLevel("allow"),
  "v3 schema": v3().task("structured-answering").outputStructure(z.object({ total: z.number() })),
};

const WAYS: Readonly<Record<string, RunOptions>> = {
  "as it is": {},
  "at OpenRouter": { target: openRouter() },
  "through Roboflow, in its layout": { target: roboflow(), systemMessage: true },
  "at a compatible server": { target: compatible({ baseURL: "http://localhost:11434/v1", model: "llama3.2-vision" }) },
  "of another model": { model: "meta-llama/llama-4-scout" },
};

/** The first digits of the keys that these questions had when journals began, in the order of the ways. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "v1 caption": ["42c26899a5762d8e", "4e9251b2d00cfec6", "de5de3d9a55ef62f", "a26eb41e4f95f310", "f114a7ef23e8597d"],
  "v1 classification": [
    "5d066f013b5dbed1",
    "61ef60061608b2a8",
    "3cdef3cd31490445",
    "f8388878e6bfd19d",
    "e908cac5bef48307",
  ],
  "v2 unconstrained": [
    "4975eb719523a312",
    "816241062ffb7d56",
    "0ad6b99d46e3b3b7",
    "ea5784c89b8cff14",
    "5a179a347ebbbf9d",
  ],
  "v2 detection": ["b8e7642e826e37bc", "f52ad62df8246b2b", "47006a60e8125309", "2f8e4d1a593e0caa", "56607e0e188e3f98"],
  "v2 referenced": ["669a6b2fa7ea0684", "6c785eb5889740de", "5b8b18c87bda39e2", "9692f50e84780503", "0afa2674c185fad5"],
  "v3 ocr": ["de6c14a4195568df", "751169049ad34cfe", "af22d8d4346d8189", "abd23593d7f24935", "de6c14a4195568df"],
  "v3 multi-label": [
    "4ac197a3ee1cd796",
    "a024f6800aa6d250",
    "6721751239239279",
    "0f2766ca1ceaf1fe",
    "496f94ff7ce13431",
  ],
  "v3 structure": ["eab7763bbf4eaef6", "d9207f03068f1d11", "f6fea2dae4c251c1", "87e7e9b2a228ba3f", "eab7763bbf4eaef6"],
  "v3 schema": ["7ab8a02f5f73a7a0", "33a42517e4dd0dec", "342219befd079bc2", "fca41bbedc7b3f38", "7ab8a02f5f73a7a0"],
};

const silent = Layer.succeed(Model, {
  complete: ({ model }) =>
    Effect.succeed({
      text: "{}",
      usage: undefined,
      cost: undefined,
      model,
      provider: undefined,
      generationId: undefined,
    }),
});

async function keyOf(step: Runnable<unknown>, options: RunOptions): Promise<string> {
  const asked = { retries: 0, fit: false, inputs: { question: "Who?", heat: 0.5 }, ...options };
  const [record] = await runAll(step, [PICTURE], asked).pipe(
    Stream.runCollect,
    Effect.provide(silent),
    Effect.runPromise,
  );
  return record!.key!.slice(0, 16);
}

test("the questions of the Llama blocks have the keys that journals know them by", async () => {
  for (const [name, step] of Object.entries(STEPS)) {
    const keys = await Promise.all(Object.values(WAYS).map((options) => keyOf(step, options)));
    assert.deepEqual(keys, KEYS[name], name);
  }
});

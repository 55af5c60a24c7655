import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import type { Connection } from "../../src/run/model/connection.ts";
import { bodyBytes } from "../../src/run/model/body_bytes.ts";
import type { ModelRequest } from "../../src/run/model/model.ts";
import { requestBody } from "../../src/run/model/request_body.ts";
import { type Layout, messages, type PromptImage } from "../../src/run/prompts/prompts.ts";
import { compatible, openRouter, roboflow } from "../../src/run/target.ts";
import { withDataUrls } from "../with_data_urls.ts";

function imageOf(bytes: Uint8Array): PromptImage {
  return { mediaType: "image/png", bytes, toDataUrl: () => dataUrl(bytes) };
}

/** So many bytes, none of which foretells the next. */
function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * index * 31 + index * 7) >> 3);
}

function dataUrl(bytes: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
}

const CONNECTIONS: readonly Connection[] = [
  { target: openRouter(), bearer: "key", managedKey: undefined },
  { target: compatible({ baseURL: "http://127.0.0.1:9", model: "llava" }), bearer: undefined, managedKey: undefined },
  { target: roboflow(), bearer: "key", managedKey: "rf_key:account" },
];

function requestOf(image: PromptImage, prompt: string, layout: Layout = "user"): ModelRequest {
  const question = { task: "visual-question-answering", prompt, classes: null, structure: null } as const;
  return {
    target: undefined,
    apiKey: undefined,
    model: "llama",
    messages: messages(question, image, layout),
    maxTokens: 500,
    temperature: 0.1,
    privacyLevel: "zdr",
  };
}

/** The same body, by way of one object that holds the whole data URL. */
function asText(request: ModelRequest, connection: Connection): string {
  return JSON.stringify({ ...requestBody(request, connection), messages: withDataUrls(request.messages) });
}

async function assertSame(request: ModelRequest): Promise<void> {
  for (const connection of CONNECTIONS) {
    const bytes = bodyBytes(requestBody(request, connection));
    assert.equal(new TextDecoder("utf-8", { fatal: true }).decode(bytes), asText(request, connection));
  }
}

const PROMPTS = {
  "quotes, line breaks and backslashes": 'What is "this"?\n\\ and \\u0041',
  "letters of all the world": "żółw 亀 черепаха",
  "emoji": "🐢 and 👩‍👩‍👧",
  "lone surrogates": "\ud83d before \udc22, and after \ud83d",
  "a data URL": dataUrl(noise(30)),
  "the beginning of one": "data:image/png;base64,",
  "a UUID": "00000000-0000-4000-8000-000000000000",
  "what looks like an image": '{"mediaType":"image/png","toDataUrl":1,"bytes":{"0":1}}',
  "nothing": "",
};

for (const [name, prompt] of Object.entries(PROMPTS)) {
  test(`a body is the JSON of its object, beside a prompt of ${name}`, async () => {
    await assertSame(requestOf(imageOf(noise(100)), prompt));
    await assertSame(requestOf(imageOf(noise(100)), prompt, "system"));
  });
}

const LENGTHS = [0, 1, 2, 3, 24 * 1024 - 1, 24 * 1024, 24 * 1024 + 1, 100_000, 100_001, 100_002];

test("a body holds an image of any length", async () => {
  for (const length of LENGTHS) await assertSame(requestOf(imageOf(noise(length)), "What is this?"));
});

test("a body holds the part of a buffer that is the image, and a Buffer like any other bytes", async () => {
  const buffer = noise(70_001);
  await assertSame(requestOf(imageOf(buffer.subarray(1, 60_000)), "What is this?"));
  await assertSame(requestOf(imageOf(Buffer.from(buffer)), "What is this?"));
});

test("a body holds each of several images in its place, and a body without one is plain JSON", async () => {
  const [turtle, cat] = [noise(50_000), noise(40).reverse()].map(imageOf);
  const several = requestOf(turtle!, "Before?").messages.concat(requestOf(cat!, "After?").messages);
  await assertSame({ ...requestOf(turtle!, ""), messages: several });
  await assertSame({ ...requestOf(turtle!, ""), messages: [{ role: "system", content: "Say nothing." }] });
});

test("the long text of an image is never made", async () => {
  const image = { ...imageOf(noise(100)), toDataUrl: () => assert.fail("toDataUrl was called") };
  assert.notEqual(bodyBytes({ image }).length, 0);
});

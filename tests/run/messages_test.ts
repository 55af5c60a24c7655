import { test } from "node:test";
import assert from "node:assert/strict";
import { llamaVision, openRouter, type Runnable, type RunOptions } from "@stepwright/workflows";
import { type Fault, startOpenRouter } from "@stepwright/workflows/testing";
import { failureOf, PICTURE, withEnvironment } from "./failure.ts";

const sign = llamaVision.v3("sign").task("classification").classes(["stop", "yield"]);

/** The sentence of the failure that a step ends with. */
async function messageOf(step: Runnable<unknown>, image: string, fault: Fault | null, options: RunOptions = {}) {
  await using server = await startOpenRouter({ faults: [fault] });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-messages" });
  return (await failureOf(step.run(image, { target, retries: 0, ...options }))).message;
}

const HERE = 'Cannot run step "sign" on "examples/images/chelsea.jpg": ';

const SENTENCES: readonly [string, Fault, string][] = [
  ["a wrong key", "invalid-key", "the key is not valid (401): User not found"],
  [
    "no credit",
    "out-of-credits",
    "the account has no credit left (402): " +
    "Insufficient credits. Add more using https://openrouter.ai/settings/credits",
  ],
  [
    "a model that nobody serves",
    "no-endpoints",
    "nobody serves this model under these conditions (404): No endpoints found for meta-llama/llama-4-scout; " +
    'model "meta-llama/llama-4-scout"; served are meta-llama/llama-4-scout, meta-llama/llama-4-maverick',
  ],
  [
    "privacy that leaves no provider",
    "zdr-excludes-all",
    "nobody serves this model under these conditions (404): No endpoint of meta-llama/llama-4-scout keeps no data; " +
    'model "meta-llama/llama-4-scout"; excluded by data_policy:zdr',
  ],
  [
    "too many requests",
    { fault: "rate-limited", retryAfter: 90 },
    "there were too many requests (429): Provider returned error; it asks to wait 90 s",
  ],
  [
    "a web page in place of an error",
    "bad-gateway-html",
    "the provider behind the server gave no valid answer (502): it sent a web page",
  ],
  ["a web page in place of an answer", "html", "the server's answer is no chat completion: it is a web page"],
  [
    "an answer that is too long",
    "truncated",
    "the answer reached max_tokens, which is 500, and breaks off: raise it with maxTokens()",
  ],
  ["an answer without JSON", "prose", "the answer cannot be read: no JSON in the answer"],
  ["a refusal", "refusal", "the model refused to answer"],
  ["an empty answer", "null-content", "the model's answer is empty"],
];

for (const [name, fault, sentence] of SENTENCES) {
  test(`${name} is told in a sentence`, async () => {
    assert.equal(await messageOf(sign, PICTURE, fault), HERE + sentence);
  });
}

test("a timeout is told in a sentence", async () => {
  assert.equal(
    await messageOf(sign, PICTURE, "stall", { timeout: "1 second" }),
    `${HERE}no answer arrived within 1s; it was probably billed all the same`,
  );
});

test("an aborted run is told in a sentence", async () => {
  assert.equal(await messageOf(sign, PICTURE, null, { signal: AbortSignal.abort() }), `${HERE}the signal was aborted`);
});

test("a missing input is told in a sentence, with what to hand over", async () => {
  assert.equal(
    await messageOf(llamaVision.v3("sign").task("classification").classes("$inputs.signs"), PICTURE, null),
    'Cannot run step "sign": its classes is the input "signs", which has no value: wanted a list of class names, at ' +
      'least one, each once and none blank; hand it over as { inputs: { "signs": … } }',
  );
});

test("a missing image is told in a sentence", async () => {
  assert.match(await messageOf(sign, "no-such.jpg", null), /^Cannot .*"no-such\.jpg".*\.?$/);
});

test("a missing key is told in a sentence, with the ways to give one", async () => {
  const { message } = await withEnvironment(
    { OPENROUTER_API_KEY: undefined, ROBOFLOW_API_KEY: undefined },
    () => failureOf(sign.run(PICTURE)),
  );
  assert.equal(
    message,
    `${HERE}there is no key: set OPENROUTER_API_KEY to ask OpenRouter, or ROBOFLOW_API_KEY to ask it through Roboflow, ` +
      "or name a target: openRouter({ apiKey }), roboflow({ apiKey }), compatible({ baseURL, model })",
  );
});

test("what is refused for its content is not blamed on the key", async () => {
  for (const fault of ["content-policy", "refused-request", "moderation", "guardrail"] as const) {
    assert.doesNotMatch(await messageOf(sign, PICTURE, fault), /the key is not allowed/, fault);
  }
});

import { test } from "node:test";
import assert from "node:assert/strict";
import { openRouter, RunError } from "@stepwright/workflows";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { modelPlan, outputsOfFailure } from "../../../src/run/model_blocks/model_plan.ts";
import { deadUrl, failureOf } from "../failure.ts";
import { askStep, type Body, bodyOf, picture } from "./asked.ts";

const TYPE = "roboflow_core/openai_compatible@v1";

const STEP = { model_name: "Qwen/Qwen2.5-VL-7B-Instruct", prompt: "What is this?" };

/** Asks the stand-in's route for plain servers, and tells what it was sent. */
async function askPlain(values: object, options = {}): Promise<Body & { key: string | undefined; journalKey: string }> {
  await using server = await startOpenRouter();
  const { outputs, key: journalKey } = await askStep(
    TYPE,
    { base_url: `${server.compatibleUrl}/`, ...STEP, ...values },
    options,
  );
  assert.deepEqual(outputs, { output: "This is a scripted answer.", error_status: "" });
  const request = server.requests.at(-1)!;
  assert.equal(request.path, "/v1/chat/completions");
  return { ...bodyOf(request), key: request.apiKey, journalKey };
}

function textsOf({ messages }: Body): unknown {
  const { content } = messages.at(-1)!;
  return (content as { type: string; text?: string }[]).map(({ type, text }) => text ?? type);
}

test("a plain server is asked what the step says, and nothing of OpenRouter's", async () => {
  const body = await askPlain({});
  assert.deepEqual(Object.keys(body).sort(), ["journalKey", "key", "max_tokens", "messages", "model"]);
  assert.deepEqual([body.model, body.max_tokens, body.key], ["Qwen/Qwen2.5-VL-7B-Instruct", 500, undefined]);
  assert.deepEqual(body.messages, [{ role: "user", content: [{ type: "text", text: "What is this?" }] }]);
});

test("its key, its system prompt, its temperature and its extra body are sent", async () => {
  const body = await askPlain({
    api_key: "local-key",
    system_prompt: "Be brief.",
    temperature: 1n,
    max_tokens: 20n,
    extra_body: { seed: 7n, top_p: 0.5 },
  });
  assert.equal(body.key, "local-key");
  assert.deepEqual(body.messages[0], { role: "system", content: "Be brief." });
  const { temperature, max_tokens, seed, top_p } = body as unknown as Record<string, unknown>;
  assert.deepEqual({ temperature, max_tokens, seed, top_p }, { temperature: 1, max_tokens: 20, seed: 7, top_p: 0.5 });
});

test("a step that names its server is asked there, whatever the run names for the others", async () => {
  const options = { target: openRouter({ apiKey: "sk-or-v1-secret" }), model: "acme/other", systemMessage: true };
  const body = await askPlain({}, options);
  assert.deepEqual([body.model, body.key], ["Qwen/Qwen2.5-VL-7B-Instruct", undefined]);
});

test("parameters stand in the prompt as Python writes them, pictures beside it in their order", async () => {
  const cat = await picture();
  const text = await picture("examples/images/text.png");
  const body = await askPlain({
    prompt:
      " {{ $parameters.photo }} Is {{$parameters.what}} in it, at {{ $parameters.least }}? {{ $parameters.none }} ",
    prompt_parameters: { all: [text, cat], what: ["a", 1n, 0.5, true], least: 1, photo: cat },
  });
  const asked = "Is ['a', 1, 0.5, True] in it, at 1.0? {{ $parameters.none }}";
  assert.deepEqual(textsOf(body), [asked, "image_url", "image_url", "image_url"]);
  const urls = (body.messages[0]!.content as readonly { type: string; image_url?: { url: string } }[]).map((
    { image_url },
  ) => image_url?.url);
  assert.deepEqual(urls.slice(1), [cat, text, cat].map(({ loaded }) => loaded.toDataUrl()));
});

test("operations are run on parameters before they are filled in", async () => {
  const body = await askPlain({
    prompt: "{{ $parameters.names }}",
    prompt_parameters: { names: "CAT" },
    prompt_parameters_operations: { names: [{ type: "StringToLowerCase" }] },
  });
  assert.deepEqual(textsOf(body), ["cat"]);
});

test("a prompt of nothing but pictures has no text, and the pictures are part of its key", async () => {
  const cat = await picture();
  const prompt = "{{ $parameters.photo }}";
  const one = await askPlain({ prompt, prompt_parameters: { photo: cat } });
  assert.deepEqual(textsOf(one), ["image_url"]);
  const two = await askPlain({ prompt, prompt_parameters: { photo: [cat, cat] } });
  assert.deepEqual(textsOf(two), ["image_url", "image_url"]);
  assert.notEqual(one.journalKey, two.journalKey);
});

test("an address that the engine takes for none is refused, with nothing of a login told", async () => {
  for (
    const base_url of ["ftp://a.example", "no url", "https://me:secret-word@a.example/v1", "https://a.example/?k=v"]
  ) {
    const error = await failureOf(askStep(TYPE, { ...STEP, base_url }));
    assert.match(
      error.message,
      /^Cannot run step "step": its base_url is .*, wanted an http or https URL without a login/,
    );
    assert.doesNotMatch(error.message, /secret-word|k=v/);
  }
});

test("a failure of the server is told in the outputs; one of the question fails the step", async () => {
  const plan = modelPlan(TYPE, { name: "step", ...STEP });
  const dead = await failureOf(askStep(TYPE, { ...STEP, base_url: await deadUrl() }));
  assert.deepEqual(outputsOfFailure(plan, dead), { output: "", error_status: dead.message });
  const failed = await failureOf(askStep(TYPE, {
    ...STEP,
    base_url: "http://localhost:1/v1",
    prompt_parameters: { names: 5n },
    prompt_parameters_operations: { names: [{ type: "StringToLowerCase" }] },
  }));
  assert(failed instanceof RunError);
  assert.match(failed.message, /^Cannot run step "step": The operation "StringToLowerCase" /);
  assert.equal(outputsOfFailure(plan, failed), undefined);
  assert.equal(outputsOfFailure(modelPlan("roboflow_core/openrouter@v1", {}), dead), undefined);
});

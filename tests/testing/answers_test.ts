import { test } from "node:test";
import assert from "node:assert/strict";
import { type Task, TASKS } from "../../src/blocks/llama_vision/tasks.ts";
import { messages } from "../../src/run/prompts/prompts.ts";
import { startOpenRouter } from "../../src/testing/stand_in.ts";
import { withDataUrls } from "../with_data_urls.ts";
import { chat, dataUrl, managed, post, postManaged } from "./chat.ts";

const LAYOUTS = ["user", "system"] as const;

function ask(task: Task, layout: (typeof LAYOUTS)[number] = "user"): object {
  const question = {
    task,
    prompt: "How many cups?",
    classes: ["cup, white", "spoon", "plate"],
    structure: { colour: "the colour", count: "how many" },
  };
  const image = { mediaType: "image/jpeg", bytes: new Uint8Array(), toDataUrl: () => dataUrl("image/jpeg") };
  return chat({ messages: withDataUrls(messages(question, image, layout)) });
}

function jsonOf(content: string): unknown {
  return JSON.parse(/^```json\n([\s\S]*)\n```$/.exec(content)?.[1] ?? "");
}

test("a reply has OpenRouter's shape", async () => {
  await using standIn = await startOpenRouter({ answers: { unconstrained: "A cup of coffee." } });
  const reply = await post(standIn);
  assert.equal(reply.status, 200);
  assert.equal(reply.headers.get("x-generation-id"), "gen-stand-in-0");
  const { created, ...body } = await reply.json();
  assert(Math.abs(Date.now() / 1000 - created) < 60);
  assert.deepEqual(body, {
    id: "gen-stand-in-0",
    object: "chat.completion",
    model: "meta-llama/llama-3.2-11b-vision-instruct",
    provider: "Stand-in",
    system_fingerprint: null,
    service_tier: null,
    choices: [{
      index: 0,
      logprobs: null,
      finish_reason: "stop",
      native_finish_reason: "stop",
      message: { role: "assistant", content: "A cup of coffee.", refusal: null, reasoning: null },
    }],
    usage: {
      prompt_tokens: 1605,
      completion_tokens: 4,
      total_tokens: 1609,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0 },
      cost: 0.000555105,
      is_byok: false,
      cost_details: {
        upstream_inference_cost: null,
        upstream_inference_prompt_cost: 0.000553725,
        upstream_inference_completions_cost: 0.00000138,
      },
    },
  });
});

for (const layout of LAYOUTS) {
  test(`the task is read back from the ${layout} layout`, async () => {
    await using standIn = await startOpenRouter();
    for (const task of Object.keys(TASKS) as Task[]) {
      await (await post(standIn, ask(task, layout))).text();
      assert.equal(standIn.requests.at(-1)?.task, task === "unconstrained" ? undefined : task);
    }
  });
}

test("every task has a default answer that uses the classes or keys of the request", async () => {
  await using standIn = await startOpenRouter();
  const answer = async (task: Task) => (await (await post(standIn, ask(task))).json()).choices[0].message.content;
  const texts = ["unconstrained", "ocr", "visual-question-answering", "caption", "detailed-caption"] as const;
  for (const task of texts) assert.match(await answer(task), /\w/);
  assert.deepEqual(jsonOf(await answer("classification")), { class_name: "cup, white", confidence: 0.97 });
  assert.deepEqual(jsonOf(await answer("multi-label-classification")), {
    predicted_classes: [{ class: "cup, white", confidence: 0.97 }, { class: "spoon", confidence: 0.82 }],
  });
  assert.deepEqual(jsonOf(await answer("structured-answering")), {
    colour: "scripted colour",
    count: "scripted count",
  });
  assert.deepEqual(jsonOf(await answer("object-detection")), {
    detections: [
      { x_min: 0.125, y_min: 0.25, x_max: 0.5, y_max: 0.75, class_name: "cup, white", confidence: 0.97 },
      { x_min: 0.55, y_min: 0.1, x_max: 0.9, y_max: 0.6, class_name: "spoon", confidence: 0.82 },
    ],
  });
});

test("answers by task: a string is sent as it is, an object in a fence", async () => {
  await using standIn = await startOpenRouter({ answers: { caption: "A cup.", classification: [{ any: "thing" }] } });
  const caption = await (await post(standIn, ask("caption"))).json();
  assert.equal(caption.choices[0].message.content, "A cup.");
  const classification = await (await post(standIn, ask("classification"))).json();
  assert.deepEqual(jsonOf(classification.choices[0].message.content), [{ any: "thing" }]);
});

test("answers by a function see the whole request, may wait, and may leave it to the default", async () => {
  await using standIn = await startOpenRouter({
    answers: async ({ index, task }) => {
      await Promise.resolve();
      return task === "caption" ? undefined : `answer ${index}`;
    },
  });
  assert.equal((await (await post(standIn)).json()).choices[0].message.content, "answer 0");
  assert.equal((await (await post(standIn, ask("caption"))).json()).choices[0].message.content, "A scripted caption.");
});

test("a script that throws is told in an HTTP 500", async () => {
  await using standIn = await startOpenRouter({
    answers: () => {
      throw new Error("no idea");
    },
  });
  const reply = await post(standIn);
  assert.equal(reply.status, 500);
  assert.match((await reply.json()).error.message, /'answers', 'faults' or 'latency' .* threw: Error: no idea/);
});

test("the Roboflow-managed path answers with OpenRouter's own body", async () => {
  await using standIn = await startOpenRouter({ answers: { unconstrained: "A cup." } });
  const reply = await postManaged(standIn, managed({ openrouter_api_key: "rf_key:user:abc", quantizations: ["bf16"] }));
  assert.equal(reply.status, 200);
  assert.equal((await reply.json()).choices[0].message.content, "A cup.");
  const [request] = standIn.requests;
  assert.equal(request?.apiKey, "rf_workspace");
  assert.equal(request?.path, "/apiproxy/openrouter");
});

test("a request is recorded with its key beside the headers and its images decoded", async () => {
  await using standIn = await startOpenRouter();
  await (await post(standIn, ask("caption"), { headers: { authorization: "Bearer sk-or-secret", "X-Title": "Test" } }))
    .text();
  const [request] = standIn.requests;
  assert(request);
  assert.equal(request.method, "POST");
  assert.equal(request.path, "/api/v1/chat/completions");
  assert.equal(request.apiKey, "sk-or-secret");
  assert.equal(request.headers["authorization"], "[redacted]");
  assert.equal(request.headers["x-title"], "Test");
  assert.deepEqual(request.body, ask("caption"));
  assert.equal(request.images.length, 1);
  assert.equal(request.images[0]?.mediaType, "image/jpeg");
  assert.deepEqual([...request.images[0]?.bytes ?? []].slice(0, 3), [0xff, 0xd8, 0xff]);
  assert.equal(request.fault, undefined);
  assert(request.at > 0);
});

test("many requests at once get their own answers", async () => {
  await using standIn = await startOpenRouter({ answers: ({ text }) => text, latency: ({ index }) => (index % 7) * 3 });
  const texts = Array.from({ length: 60 }, (_, index) => `question ${index}`);
  const replies = await Promise.all(texts.map(async (content) => {
    const reply = await post(standIn, chat({ messages: [{ role: "user", content }] }));
    return { header: reply.headers.get("x-generation-id"), body: await reply.json() };
  }));
  assert.deepEqual(replies.map(({ body }) => body.choices[0].message.content), texts);
  for (const { header, body } of replies) assert.equal(header, body.id);
  assert.equal(new Set(replies.map(({ header }) => header)).size, 60);
  assert.deepEqual(standIn.requests.map(({ index }) => index), texts.map((_, index) => index));
});

test("latency holds a reply back, so that a later one can come first", async () => {
  await using standIn = await startOpenRouter({ latency: ({ index }) => index === 0 ? 300 : 0 });
  const order: string[] = [];
  const slow = post(standIn).then((reply) => reply.text()).then(() => order.push("slow"));
  while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  await (await post(standIn)).text();
  order.push("fast");
  await slow;
  assert.deepEqual(order, ["fast", "slow"]);
});

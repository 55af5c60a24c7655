import { test } from "node:test";
import assert from "node:assert/strict";
import { CATALOGUE } from "@stepwright/workflows/check";
import { TASKS } from "../../../src/blocks/llama_vision/tasks.ts";
import { isModelBlock } from "../../../src/run/model_blocks/model_plan.ts";
import { failureOf } from "../failure.ts";
import { askStandIn, picture } from "./asked.ts";

const CLASSES = ["cat", "dog"];
const DENY = { data_collection: "deny" };

/** The block, the model that it asks for by itself, and what goes beside the question. */
const FAMILIES: readonly [type: string, values: object, slug: string, provider: object | undefined][] = [
  ["llama_3_2_vision@v1", {}, "meta-llama/llama-3.2-11b-vision-instruct:free", undefined],
  ["llama_vision@v2", {}, "meta-llama/llama-3.2-11b-vision-instruct", DENY],
  ["llama_vision@v3", {}, "meta-llama/llama-4-scout", DENY],
  ["google_gemma@v1", {}, "google/gemma-4-31b-it", undefined],
  ["google_gemma@v2", { privacy_level: "zdr" }, "google/gemma-4-31b-it", { ...DENY, zdr: true }],
  ["kimi_openrouter@v1", {}, "moonshotai/kimi-k2.6", undefined],
  ["kimi_openrouter@v2", { privacy_level: "allow" }, "moonshotai/kimi-k2.6", undefined],
  ["qwen3_5_openrouter@v1", {}, "qwen/qwen3.5-27b", undefined],
  ["qwen3_6_openrouter@v1", {}, "qwen/qwen3.6-35b-a3b", undefined],
  ["openrouter@v1", { model_id: "acme/any-model" }, "acme/any-model", DENY],
  ["meta_vlm@v1", {}, "meta/muse-spark-1.2", DENY],
];

for (const [name, values, slug, provider] of FAMILIES) {
  const type = `roboflow_core/${name}`;
  test(`${name} asks for its model under its conditions`, async () => {
    const images = await picture();
    const step = { images, task_type: "classification", classes: CLASSES, max_tokens: 700n, ...values };
    const { body, request, outputs } = await askStandIn(type, step);
    assert.equal(body.model, slug);
    assert.equal(body.max_tokens, 700);
    assert.deepEqual(body.provider, provider);
    assert.equal(request.task, "classification");
    assert.equal(request.images.length, 1);
    assert.equal(request.apiKey, "sk-or-v1-of-option");
    assert.equal(outputs.output, '```json\n{\n  "class_name": "cat",\n  "confidence": 0.97\n}\n```');
    assert.equal(outputs.classes, CLASSES);
  });
}

test("every block that OpenRouter serves, or a server like it, is asked for here", () => {
  const served = CATALOGUE.types.filter((type) => /openrouter|gemma|llama|meta_vlm|openai_compatible/.test(type));
  assert.deepEqual(served.filter((type) => !isModelBlock(type)), []);
  assert.equal(isModelBlock("roboflow_core/dynamic_crop@v1"), false);
});

test("each label of each block has a slug of its own", async () => {
  const images = await picture();
  const withLabels = FAMILIES.map(([name]) => CATALOGUE.blocks.get(`roboflow_core/${name}`)!)
    .filter(({ properties }) => properties.model_version !== undefined);
  for (const { type, properties } of withLabels) {
    const labels = properties.model_version!.anyOf!.flatMap((schema) => schema.enum ?? []);
    const slugs: string[] = [];
    for (const model_version of labels) {
      const { body } = await askStandIn(type, { images, task_type: "caption", model_version });
      slugs.push(body.model);
    }
    assert.equal(new Set(slugs).size, labels.length, type);
    assert(slugs.every((slug) => /^[a-z-]+\/[a-z0-9.:-]+$/.test(slug)), slugs.join());
  }
});

test("the run's model comes before the step's, even one that the block has not", async () => {
  const step = { images: await picture(), task_type: "caption", model_version: "no such label" };
  const { body } = await askStandIn("roboflow_core/google_gemma@v2", step, { options: { model: "acme/other" } });
  assert.equal(body.model, "acme/other");
  const error = await failureOf(askStandIn("roboflow_core/google_gemma@v2", step));
  assert.equal(
    error.message,
    'Cannot run step "step": its model_version is "no such label", wanted one of Gemma 4 31B - OpenRouter, ' +
      "Gemma 4 26B A4B - OpenRouter",
  );
});

test("Meta's Muse thinks as hard as it is told, and tells what it thought", async () => {
  const step = { images: await picture(), task_type: "caption" };
  const low = await askStandIn("roboflow_core/meta_vlm@v1", step);
  assert.deepEqual(low.body.reasoning, { effort: "low" });
  assert.equal("temperature" in low.body, false);
  assert.equal(low.body.max_tokens, 2048);
  assert.equal(low.outputs.thinking, "A scripted thought of low effort.");
  const high = { ...step, reasoning_effort: "high", max_tokens: null, temperature: 0.5 };
  const { body, key } = await askStandIn("roboflow_core/meta_vlm@v1", high);
  assert.deepEqual([body.reasoning, body.max_tokens, body.temperature], [{ effort: "high" }, 2048, 0.5]);
  assert.notEqual(key, low.key);
});

test("Meta's Muse gets its question in one message, the picture first, in Roboflow's layout too", async () => {
  const step = { images: await picture(), task_type: "object-detection", classes: CLASSES };
  for (const systemMessage of [false, true]) {
    const { body } = await askStandIn("roboflow_core/meta_vlm@v1", step, { options: { systemMessage } });
    const [{ role, content }, ...more] = body.messages as [typeof body.messages[0]];
    assert.deepEqual([role, (content as { type: string }[]).map(({ type }) => type)], ["user", ["image_url", "text"]]);
    assert.deepEqual(more, []);
  }
  const { body } = await askStandIn("roboflow_core/kimi_openrouter@v2", step, { options: { systemMessage: true } });
  assert.deepEqual(body.messages.map(({ role }) => role), ["system", "user"]);
});

test("boxes are asked for in the form that the detector block reads of the family", async () => {
  const step = { images: await picture(), task_type: "object-detection", classes: CLASSES, model_id: "acme/any-model" };
  for (const [name] of FAMILIES) {
    const { request, outputs } = await askStandIn(`roboflow_core/${name}`, step);
    assert.equal(request.task, "object-detection", name);
    const [, json = ""] = /```json\n([^]*)\n```/.exec(String(outputs.output)) ?? [];
    const first = name.startsWith("meta") ? JSON.parse(json)[0] : JSON.parse(json).detections[0];
    const box = name.startsWith("meta")
      ? { label: "cat", x_min: 125, y_min: 250, x_max: 500, y_max: 750 }
      : { x_min: 0.125, y_min: 0.25, x_max: 0.5, y_max: 0.75, class_name: "cat", confidence: 0.97 };
    assert.deepEqual(first, box, name);
  }
});

test("every task of a family can be asked for, and answers with the text as it is", async () => {
  const images = await picture();
  const needed = { prompt: "What is this?", classes: CLASSES, output_structure: { total: "the sum" } };
  for (const task of Object.keys(TASKS)) {
    const said = " \n{ this is no JSON";
    const { answer, request } = await askStandIn(
      "roboflow_core/kimi_openrouter@v2",
      { images, task_type: task, ...needed },
      { answers: () => said },
    );
    assert.equal(request.task ?? "unconstrained", task);
    assert.deepEqual([answer.prediction, answer.output, answer.attempts], [said, said, 1]);
  }
});

test("a refusal and a text that breaks off are handed on as they are; no text is a failure", async () => {
  const step = { images: await picture(), task_type: "classification", classes: CLASSES };
  const type = "roboflow_core/qwen3_6_openrouter@v1";
  const refused = await askStandIn(type, step, { answers: () => "I'm sorry, but I can't help with that." });
  assert.equal(refused.outputs.output, "I'm sorry, but I can't help with that.");
  const cut = await askStandIn(type, step, { faults: ["truncated"] });
  assert.equal(cut.outputs.output, '```json\n{\n  "class_name": "cat');
  for (const [fault, tag] of [["refusal", "Refused"], ["null-content", "EmptyContent"]] as const) {
    const error = await failureOf(askStandIn(type, step, { faults: [fault] }));
    assert.equal(error.reason._tag, tag);
  }
});

test("what looks like a reference is a text", async () => {
  const step = { images: await picture(), task_type: "unconstrained", prompt: "$inputs.question" };
  const { request } = await askStandIn("roboflow_core/openrouter@v1", { ...step, model_id: "acme/any-model" });
  assert.equal(request.text, "$inputs.question");
});

test("a value that no model can be asked with is refused before anything is sent", async () => {
  const images = await picture();
  const cases: readonly [object, string][] = [
    [{ task_type: "classification", classes: [1n] }, "its classes is [1], wanted a list of texts"],
    [{ task_type: "classification", classes: null }, "its classes is null, wanted a list of texts"],
    [{ task_type: "unconstrained", prompt: 5n }, "its prompt is 5, wanted a text"],
    [{ task_type: "caption", temperature: "hot" }, 'its temperature is "hot", wanted a number'],
    [{ task_type: "caption", api_key: 12345678n }, "its api_key is a number, wanted a text"],
  ];
  for (const [values, sentence] of cases) {
    const error = await failureOf(askStandIn("roboflow_core/kimi_openrouter@v2", { images, ...values }));
    assert.equal(error.message, `Cannot run step "step": ${sentence}`);
    assert.equal(error.reason._tag, "InvalidInput");
  }
});

import { test } from "node:test";
import assert from "node:assert/strict";
import { llamaVision, openRouter, type Runnable, type RunOptions } from "@stepwright/workflows";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { failureOf, PICTURE } from "./failure.ts";

interface Body {
  readonly model: string;
  readonly temperature: number;
}

const v3 = llamaVision.v3;

/** Runs a step, and gives the one request that it sent. */
async function sentBy(
  step: Runnable<unknown>,
  inputs?: RunOptions["inputs"],
  apiKey: string | undefined = "sk-or-v1-x",
) {
  await using server = await startOpenRouter();
  const target = openRouter({ baseURL: server.url, ...(apiKey !== "" && { apiKey }) });
  await step.run(PICTURE, { target, retries: 0, ...(inputs && { inputs }) });
  assert.equal(server.requests.length, 1);
  const [request] = server.requests;
  return { ...request!, body: request!.body as Body };
}

/** Runs a step that is refused before anything is sent. */
async function refusalOf(step: Runnable<unknown>, inputs?: RunOptions["inputs"]) {
  await using server = await startOpenRouter();
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-x" });
  const error = await failureOf(step.run(PICTURE, { target, ...(inputs && { inputs }) }));
  assert.equal(server.requests.length, 0, "nothing is sent");
  assert.equal(error.attempts, 0);
  assert(error.reason._tag === "InvalidInput", error.message);
  assert.equal(error.reason.stopsBatch, true);
  return { message: error.message, property: error.reason.property, selector: error.reason.selector };
}

test("classes, prompt, temperature and model come from the inputs by name", async () => {
  const classes = v3().task("classification").classes("$inputs.labels").temperature("$inputs.heat")
    .modelVersion("$inputs.size");
  const request = await sentBy(classes, { labels: ["cat", "dog"], heat: 0.7, size: "Llama 4 Maverick - OpenRouter" });
  assert.match(request.text, /\["cat", ?"dog"\]|cat, dog|"cat"[\s\S]*"dog"/);
  assert.equal(request.body.temperature, 0.7);
  assert.equal(request.body.model, "meta-llama/llama-4-maverick");
  const question = await sentBy(v3().task("unconstrained").prompt("$inputs.question"), { question: "Who is it?" });
  assert.equal(question.text, "Who is it?");
});

test("the answer reads the classes of the inputs", async () => {
  await using server = await startOpenRouter({ answers: { classification: { class_name: "dog", confidence: 1 } } });
  const answer = await v3().task("classification").classes("$inputs.labels").run(PICTURE, {
    target: openRouter({ baseURL: server.url, apiKey: "sk-or-v1-x" }),
    inputs: { labels: ["cat", "dog"] },
  });
  assert.deepEqual(answer.classes, ["cat", "dog"]);
  assert.equal(answer.prediction.classId, 1);
});

test("the key comes from the inputs; the target's comes before it", async () => {
  const step = v3().apiKey("$inputs.key").task("caption");
  assert.equal((await sentBy(step, { key: "sk-or-v1-of-input" }, "")).apiKey, "sk-or-v1-of-input");
  assert.equal((await sentBy(step, { key: "sk-or-v1-of-input" }, "sk-or-v1-of-target")).apiKey, "sk-or-v1-of-target");
});

test("a key that is not among the inputs may come from elsewhere", async () => {
  for (const reference of ["$inputs.key", "$steps.vault.key"] as const) {
    assert.equal((await sentBy(v3().apiKey(reference).task("caption"))).apiKey, "sk-or-v1-x");
  }
});

test("the image's reference needs no value", async () => {
  await sentBy(v3().images("$inputs.photo").task("caption"));
  await sentBy(v3().images("$steps.crop.crops").task("caption"));
});

test("a value that begins with $ is passed as it is", async () => {
  const step = v3().task("unconstrained").prompt("$inputs.q");
  for (const q of ["$5 or $6?", "$inputs.other", "$steps.a.b", "$inputs.q"]) {
    assert.equal((await sentBy(step, { q, other: "no" })).text, q);
  }
  const labels = await sentBy(v3().task("classification").classes("$inputs.c"), { c: ["$5", "$inputs.x"] });
  assert(labels.text.includes("$inputs.x"), labels.text);
});

const structured = v3().task("structured-answering").outputStructure({ a: "the first" });

const MISSING: readonly [string, Runnable<unknown>, property: string, selector: string][] = [
  ["classes", v3().task("classification").classes("$inputs.c"), "classes", "$inputs.c"],
  ["prompt", v3().task("unconstrained").prompt("$inputs.q"), "prompt", "$inputs.q"],
  ["temperature", structured.temperature("$inputs.t"), "temperature", "$inputs.t"],
  ["model_version", structured.modelVersion("$inputs.m"), "model_version", "$inputs.m"],
];

for (const [name, step, property, selector] of MISSING) {
  test(`${name} without a value is refused before anything is sent`, async () => {
    for (const inputs of [undefined, {}, { other: 1 }, { [selector.slice("$inputs.".length)]: undefined }]) {
      const refusal = await refusalOf(step, inputs);
      assert.deepEqual([refusal.property, refusal.selector], [property, selector]);
      assert.match(refusal.message, /which has no value: wanted .*\{ inputs: \{ "[a-z]": … \} \}$/);
    }
  });
}

const UNFIT: readonly [string, Runnable<unknown>, value: unknown][] = [
  ["no classes", v3().task("classification").classes("$inputs.x"), []],
  ["a class twice", v3().task("classification").classes("$inputs.x"), ["a", "a"]],
  ["a blank class", v3().task("classification").classes("$inputs.x"), ["a", " "]],
  ["classes that are a text", v3().task("classification").classes("$inputs.x"), "cat"],
  ["classes that are null", v3().task("classification").classes("$inputs.x"), null],
  ["a prompt that is a number", v3().task("unconstrained").prompt("$inputs.x"), 5],
  ["a prompt that is null", v3().task("unconstrained").prompt("$inputs.x"), null],
  ["a temperature above 2", structured.temperature("$inputs.x"), 2.1],
  ["a temperature that is a text", structured.temperature("$inputs.x"), "0.5"],
  ["a temperature that is NaN", structured.temperature("$inputs.x"), NaN],
  ["a model that the version has not", structured.modelVersion("$inputs.x"), "constructor"],
  ["a key that is a number", structured.apiKey("$inputs.x"), 7],
  ["a key that is null", structured.apiKey("$inputs.x"), null],
];

for (const [name, step, value] of UNFIT) {
  test(`${name} is refused before anything is sent`, async () => {
    const { selector, message } = await refusalOf(step, { x: value });
    assert.equal(selector, "$inputs.x");
    assert.match(message, /^Cannot run step "llama_vision": the input "x" for its \w+ is .*: wanted /);
  });
}

test("a key that does not fit is not shown", async () => {
  const { message } = await refusalOf(structured.apiKey("$inputs.x"), { x: ["sk-or-v1-geheim"] });
  assert.doesNotMatch(message, /geheim/);
});

test("a reference to another step says that it needs its workflow", async () => {
  const steps: readonly [Runnable<unknown>, property: string, selector: string][] = [
    [v3().task("classification").classes("$steps.a.b"), "classes", "$steps.a.b"],
    [v3().task("unconstrained").prompt("$steps.a.b"), "prompt", "$steps.a.b"],
    [structured.temperature("$steps.a.b"), "temperature", "$steps.a.b"],
  ];
  for (const [step, property, selector] of steps) {
    const refusal = await refusalOf(step, { a: "x", b: "x", "a.b": "x" });
    assert.deepEqual([refusal.property, refusal.selector], [property, selector]);
    assert.match(refusal.message, /comes from step "a" \(\$steps\.a\.b\), so it needs its workflow/);
  }
});

test("names that every object inherits are no inputs", async () => {
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    const step = v3().task("unconstrained").prompt(`$inputs.${name}`);
    assert.match((await refusalOf(step, {})).message, /has no value/);
    assert.equal((await sentBy(step, JSON.parse(`{"${name}":"It is."}`))).text, "It is.");
  }
  assert.equal((await sentBy(v3().apiKey("$inputs.constructor").task("caption"), {})).apiKey, "sk-or-v1-x");
});

test("an unfit input stops a batch before any image is read", async () => {
  await using server = await startOpenRouter();
  const batch = v3().task("caption").temperature("$inputs.t").runAll([PICTURE, PICTURE], {
    target: openRouter({ baseURL: server.url, apiKey: "sk-or-v1-x" }),
  });
  const error = await failureOf(batch.collect());
  assert.equal(error.reason._tag, "InvalidInput");
  assert.equal(server.requests.length, 0);
});

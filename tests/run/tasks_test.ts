import { test } from "node:test";
import assert from "node:assert/strict";
import * as z from "zod";
import * as z3 from "zod/v3";
import { llamaVision, openRouter, type Runnable } from "@stepwright/workflows";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { PICTURE } from "./failure.ts";

/** A finished step of each task, in a version that has it, and what the stand-in's answer to it is read as. */
function steps(version: typeof llamaVision.v3): Record<string, [Runnable<unknown>, unknown]> {
  const cat = { class: "cat", classId: 0, confidence: 0.97 };
  return {
    "unconstrained": [version().task("unconstrained").prompt("What is this?"), "This is a scripted answer."],
    "visual-question-answering": [
      version().task("visual-question-answering").prompt("What is this?"),
      "A scripted answer to the question.",
    ],
    "ocr": [version().task("ocr"), "SCRIPTED\n\nText in the image."],
    "caption": [version().task("caption"), "A scripted caption."],
    "detailed-caption": [
      version().task("detailed-caption"),
      "A scripted caption at length. It names the subject, the background and the light.",
    ],
    "classification": [version().task("classification").classes(["cat", "dog"]), cat],
    "multi-label-classification": [version().task("multi-label-classification").classes(["cat"]), [cat]],
    "object-detection": [
      version().task("object-detection").classes(["cat"]),
      [{ ...cat, box: { xMin: 0.125, yMin: 0.25, xMax: 0.5, yMax: 0.75 } }],
    ],
    "structured-answering": [
      version().task("structured-answering").outputStructure({ total: "the sum" }),
      { total: "scripted total" },
    ],
  };
}

/** The two have the same methods; overloads of a union cannot be called. */
const versions = [llamaVision.v2 as unknown as typeof llamaVision.v3, llamaVision.v3];

for (const version of versions) {
  test(`every task of ${version.type} runs, in both layouts of the messages`, async () => {
    await using server = await startOpenRouter();
    const target = openRouter({ apiKey: "sk-or-v1-tasks", baseURL: server.url });
    const all = steps(version);
    assert.deepEqual(Object.keys(all).sort(), [...version.tasks].sort());
    for (const [task, [step, expected]] of Object.entries(all)) {
      for (const systemMessage of [false, true]) {
        const answer = await step.run(PICTURE, { target, systemMessage });
        assert.deepEqual(answer.prediction, expected, task);
        const { task: asked, body } = server.requests.at(-1)!;
        assert.equal(asked ?? "unconstrained", task);
        const { messages } = body as { messages: { role: string; content: { type: string }[] }[] };
        const user = messages.at(-1)!.content.map(({ type }) => type);
        assert.equal(messages[0]!.role, systemMessage && task !== "unconstrained" ? "system" : "user", task);
        assert.equal(user.indexOf("image_url"), systemMessage ? user.length - 1 : 0, task);
      }
    }
  });
}

test("v1 runs without a key of its own", async () => {
  await using server = await startOpenRouter();
  const target = openRouter({ apiKey: "sk-or-v1-tasks", baseURL: server.url });
  const { prediction, model } = await llamaVision.v1().task("caption").run(PICTURE, { target });
  assert.equal(prediction, "A scripted caption.");
  assert.equal(model, "meta-llama/llama-3.2-11b-vision-instruct:free");
});

test("a schema of Zod 4 or Zod 3 is shown to the model as JSON Schema, and reads its answer", async () => {
  await using server = await startOpenRouter({ answers: { "structured-answering": { sugar: 2, note: "hot" } } });
  const target = openRouter({ apiKey: "sk-or-v1-tasks", baseURL: server.url });
  const step = llamaVision.v3().task("structured-answering");
  const four = step.outputStructure(z.object({ sugar: z.int(), milk: z.boolean().optional() }));
  const three = step.outputStructure(z3.object({ sugar: z3.number().int(), milk: z3.boolean().optional() }));
  for (const schema of [four, three]) {
    const { prediction } = await schema.run(PICTURE, { target });
    assert.deepEqual(prediction, { sugar: 2 });
    assert.match(server.requests.at(-1)!.text, /"sugar":\s*\{\s*"type":\s*"integer"/);
  }
  const strict = step.outputStructure(z.object({ sugar: z.string() }));
  await assert.rejects(strict.run(PICTURE, { target }), /the answer cannot be read: `sugar`: /);
});

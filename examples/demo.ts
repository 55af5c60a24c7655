/**
 * The main job: classify, caption and detect on the pictures beside this file. Prints each step's JSON, then the typed
 * answers with their cost and time.
 *
 * With OPENROUTER_API_KEY set it asks OpenRouter; without, it starts the stand-in, whose answers are scripted.
 *
 * @module
 */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { llamaVision, openRouter, type Runnable } from "@stepwright/workflows";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { scriptedAnswer } from "./scripted_answers.ts";

// OpenRouter is reported to serve Llama 3.2 Vision no longer: this one answers in its place.
const MODEL = "meta-llama/llama-4-scout";

const pictures = fileURLToPath(new URL("images", import.meta.url));

const classify = llamaVision.v2("what_is_it").task("classification")
  .classes(["cat", "coffee", "astronaut", "rocket", "handwriting"]);
const caption = llamaVision.v2("in_words").task("caption").maxTokens(100);
const detect = llamaVision.v2("where").task("object-detection").classes(["cat", "cup", "person", "rocket"]);

const apiKey = process.env.OPENROUTER_API_KEY;
await using standIn = apiKey ? undefined : await startOpenRouter({ answers: scriptedAnswer });
const target = openRouter({ apiKey: apiKey ?? "sk-or-v1-scripted", baseURL: standIn?.url });
console.log(
  standIn === undefined
    ? `Asking ${MODEL} on OpenRouter.`
    : "OPENROUTER_API_KEY is not set: a stand-in runs here, and its answers are scripted.",
);

/** Asks about every picture, and prints a line for each. */
async function show<P>(step: Runnable<P> & { toJSON(): object }, print: (prediction: P) => string): Promise<void> {
  console.log(`\n${JSON.stringify(step, null, 2)}`);
  const { records, summary } = await step.runAll(pictures, { target, model: MODEL, order: "input" }).collect();
  for (const record of records) {
    const name = String(record.input).split(/[\\/]/).at(-1)!.padEnd(14);
    if (record.ok) {
      const { prediction, cost = 0, milliseconds } = record.answer;
      console.log(`  ${name} ${print(prediction)}  ($${cost.toFixed(6)}, ${milliseconds} ms)`);
    } else {
      console.log(`  ${name} ${record.error.reason._tag}: ${record.error.message}`);
    }
  }
  const { answered, total, cost = 0, milliseconds } = summary;
  console.log(`  ${answered} of ${total} answered for $${cost.toFixed(6)} in ${milliseconds} ms`);
  if (answered < total) process.exitCode = 1;
}

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`;

await show(classify, (prediction) => `${prediction.class}, ${percent(prediction.confidence)}`);
await show(caption, (prediction) => prediction);
await show(detect, (prediction) =>
  prediction.map((found) => {
    const { xMin, yMin, xMax, yMax } = found.box.toPixels();
    return `${found.class}, ${percent(found.confidence)}, pixels ${xMin},${yMin} to ${xMax},${yMax}`;
  }).join("; ") || "nothing");

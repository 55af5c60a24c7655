/**
 * A long batch: a journal that survives a crash, a budget, and a line that says how far it is. Run it twice: the second
 * run asks nothing, since every answer is in the journal, `captions.jsonl` in the working directory.
 *
 * With OPENROUTER_API_KEY set it asks OpenRouter; without, it starts a stand-in, whose answers are scripted. A stand-in
 * is another server each time, so that its second run asks again: an answer belongs to the server that gave it.
 *
 * @module
 */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { llamaVision, openRouter, type Progress } from "@stepwright/workflows";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { scriptedAnswer } from "./scripted_answers.ts";

const caption = llamaVision.v3("caption").task("caption").maxTokens(100);

const apiKey = process.env.OPENROUTER_API_KEY;
await using standIn = apiKey ? undefined : await startOpenRouter({ answers: scriptedAnswer, latency: 200 });
const target = openRouter({
  apiKey: apiKey ?? "sk-or-v1-scripted",
  baseURL: standIn?.url ?? process.env.OPENROUTER_BASE_URL,
});

function tell({ done, total, failed, inFlight, waiting, cost = 0, millisecondsLeft }: Progress): void {
  const left = millisecondsLeft === undefined ? "?" : Math.ceil(millisecondsLeft / 1000);
  console.error(
    `${done}/${total} done, ${failed} failed, ${inFlight} on their way, ${waiting} waiting, $${
      cost.toFixed(6)
    }, ${left} s left`,
  );
}

const batch = caption.runAll(fileURLToPath(new URL("images", import.meta.url)), {
  target,
  journal: process.env.JOURNAL ?? "captions.jsonl",
  concurrency: 16,
  maxCost: 0.5, // USD
  maxFailures: 10,
  onProgress: tell,
});

for await (const record of batch) {
  const name = String(record.input).split(/[\\/]/).at(-1);
  if (record.ok) console.log(`${name}: ${record.answer.prediction}${record.reused ? " (from the journal)" : ""}`);
  else console.log(`${name}: ${record.error.message}`);
}

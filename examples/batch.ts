/**
 * A long batch: a journal that survives a crash, a budget, and a line that says how far it is. Run it twice: the second
 * run asks nothing, since every answer is in the journal.
 *
 * @module
 */
import process from "node:process";
import { llamaVision, openRouter, type Progress } from "@stepwright/workflows";

const caption = llamaVision.v3("caption").task("caption").maxTokens(100);

function tell({ done, total, failed, inFlight, waiting, cost, millisecondsLeft }: Progress): void {
  const seconds = millisecondsLeft === undefined ? "?" : Math.ceil(millisecondsLeft / 1000);
  console.error(
    `${done}/${total} done, ${failed} failed, ${inFlight} on their way, ${waiting} waiting, $${
      cost ?? 0
    }, ${seconds} s left`,
  );
}

const batch = caption.runAll("examples/images", {
  target: openRouter({ baseURL: process.env.OPENROUTER_BASE_URL }),
  journal: process.env.JOURNAL ?? "captions.jsonl",
  concurrency: 16,
  maxCost: 0.5, // USD
  maxFailures: 10,
  onProgress: tell,
});

for await (const record of batch) {
  if (record.ok) {
    console.log(`${record.input}: ${record.answer.prediction}${record.reused ? " (from the journal)" : ""}`);
  } else console.log(`${record.input}: ${record.error.message}`);
}

// Runs a batch of so many pictures with a journal, and prints a line for each record. It is there to be killed.
import process from "node:process";
import { type ImageRecord, llamaVision, openRouter } from "@stepwright/workflows";
import { numberedPictures } from "./numbered.ts";

const [journal, baseURL, images, concurrency] = process.argv.slice(2);

/** What must be the same however often the batch was killed. */
function essence({ index, key, reused, ...record }: ImageRecord<unknown>) {
  if (!record.ok) {
    const { message, reason, output, usage, cost, attempts } = record.error;
    return { index, key, reused, message, reason, output, usage, cost, attempts };
  }
  const { generationId: _, milliseconds: __, ...answer } = record.answer;
  return { index, key, reused, answer };
}

const batch = llamaVision.v3().name("look").task("object-detection").classes(["cat", "dog"])
  .runAll(numberedPictures(Number(images)), {
    target: openRouter({ baseURL: baseURL!, apiKey: "sk-or-v1-killed" }),
    journal: journal!,
    concurrency: Number(concurrency),
  });
for await (const record of batch) process.stdout.write(`${JSON.stringify(essence(record))}\n`);

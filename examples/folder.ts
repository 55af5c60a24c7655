/**
 * A folder: one record for each image, as they come. One bad image costs no other its answer.
 *
 * @module
 */
import process from "node:process";
import { llamaVision, openRouter } from "@stepwright/workflows";

const tags = llamaVision.v3("tags").task("multi-label-classification").classes(["animal", "person", "vehicle", "food"]);
const target = openRouter({ baseURL: process.env.OPENROUTER_BASE_URL });

for await (const record of tags.runAll("examples/images", { target, concurrency: 4, timeout: "1 minute" })) {
  if (record.ok) {
    const seen = record.answer.prediction.map((tag) => `${tag.class} ${tag.confidence}`);
    console.log(`${record.input}: ${seen.join(", ") || "nothing"}`);
  } else {
    console.log(`${record.input}: ${record.error.message}`);
  }
}

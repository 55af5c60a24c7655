/**
 * One image: a typed answer, or one error with a reason.
 *
 * @module
 */
import process from "node:process";
import { llamaVision, openRouter, RunError } from "@stepwright/workflows";

const animal = llamaVision.v3("animal").task("classification").classes(["cat", "dog", "neither"]);

// The key comes from OPENROUTER_API_KEY. The base URL is OpenRouter's own unless a test sets another.
const target = openRouter({ baseURL: process.env.OPENROUTER_BASE_URL });

try {
  const { prediction, cost, model } = await animal.run("examples/images/chelsea.jpg", { target });
  console.log(`${prediction.class} (${prediction.confidence}), by ${model} for $${cost ?? "?"}`);
} catch (error) {
  if (!(error instanceof RunError)) throw error;
  console.error(error.message);
  if (error.reason._tag === "ModelUnavailable") console.error("Served are:", error.reason.fallbackModels ?? "unknown");
  process.exitCode = 1;
}

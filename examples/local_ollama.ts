/**
 * A local server: Llama 3.2 Vision on this machine, with Ollama up to 0.24 (`ollama pull llama3.2-vision`). Nothing leaves
 * the machine, and there is no key.
 *
 * @module
 */
import process from "node:process";
import { compatible, llamaVision } from "@stepwright/workflows";

const ollama = compatible({
  baseURL: process.env.OLLAMA_BASE_URL ?? "http://localhost:11434/v1",
  model: "llama3.2-vision",
});

// Ollama answers one request for this model at a time.
const caption = llamaVision.v2("caption").task("caption").maxConcurrentRequests(1);

const { prediction, milliseconds } = await caption.run("examples/images/rocket.jpg", {
  target: ollama,
  timeout: "5 minutes",
});
console.log(`${prediction} (${milliseconds} ms)`);

/**
 * Emit JSON: a step becomes the JSON that a Roboflow workflow holds, and comes back from it.
 *
 * @module
 */
import { input, InvalidStepError, llamaVision } from "@stepwright/workflows";

const sign = llamaVision.v2("sign")
  .images(input.image("photo"))
  .task("classification")
  .classes(["stop", "yield", "none"])
  .apiKey(input.parameter("openrouter_key", "secret"));

// What was set, in the order of the block's schema.
console.log(JSON.stringify(sign, null, 2));

// Every property, defaults filled in: the engine's normal form.
console.log(sign.toJSON({ defaults: true }));

// Back again, by the engine's own rules.
const again = llamaVision.v2.parse(JSON.parse(JSON.stringify(sign)));
console.log(again.outputs.output.selector);

// A mistake is named before anything is sent.
try {
  llamaVision.v2.parse({ type: "roboflow_core/llama_vision@v2", name: "sign", images: "photo.jpg", max_tokens: 1 });
} catch (error) {
  if (!(error instanceof InvalidStepError)) throw error;
  for (const { property, message } of error.problems) console.log(`${property}: ${message}`);
}

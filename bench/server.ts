/**
 * The stand-in of the benchmark: it takes a request in, and 50 ms after its last byte it answers in OpenRouter's shape.
 * It runs in a process of its own, and prints its address.
 *
 * @module
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ANSWER } from "./settings.ts";

const LATENCY = 50;

const COMPLETION = JSON.stringify({
  id: "gen-1763850000-Jk2vYx0bQ7mTz4RnWc8d",
  provider: "DeepInfra",
  model: "meta-llama/llama-3.2-11b-vision-instruct",
  object: "chat.completion",
  created: 1763850000,
  choices: [{
    logprobs: null,
    finish_reason: "stop",
    native_finish_reason: "stop",
    index: 0,
    message: { role: "assistant", content: ANSWER, refusal: null, reasoning: null },
  }],
  system_fingerprint: null,
  usage: {
    prompt_tokens: 6432,
    completion_tokens: 118,
    total_tokens: 6550,
    cost: 0.00032041,
    is_byok: false,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    cost_details: {
      upstream_inference_cost: null,
      upstream_inference_prompt_cost: 0.00031517,
      upstream_inference_completions_cost: 0.00000524,
    },
    completion_tokens_details: { reasoning_tokens: 0, image_tokens: 0 },
  },
});

const HEADERS = {
  "content-type": "application/json",
  "content-length": Buffer.byteLength(COMPLETION),
  "x-generation-id": "gen-1763850000-Jk2vYx0bQ7mTz4RnWc8d",
};

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    setTimeout(() => response.writeHead(200, HEADERS).end(COMPLETION), LATENCY);
  });
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));

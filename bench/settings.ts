/** What the parties of the benchmark agree on. */

/** The text of every proper answer; every client's answers are compared with it. */
export const ANSWER = "A tabby cat lies on a wooden floor in the sunlight and looks to its left. ".repeat(6).trim();

/** What a proper answer costs, in USD. */
export const COST = 0.00032041;

/** What every client asks for. The server compares it with what arrives. */
export const ASKED = {
  model: "meta-llama/llama-3.2-11b-vision-instruct",
  prompt: "Describe the image in one or two sentences.",
  maxTokens: 500,
  temperature: 0.1,
} as const;

/** How long the server waits after the last byte of a request, in milliseconds. */
export const LATENCY = 50;

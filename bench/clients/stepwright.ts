/** Ours, one picture by itself: what `run` does. */
import { llamaVision, openRouter } from "@stepwright/workflows";
import type { MakeClient } from "./client.ts";

export const make: MakeClient = ({ baseURL, apiKey, model, prompt, maxTokens, temperature }) => {
  const step = llamaVision.v3().task("unconstrained").prompt(prompt).maxTokens(maxTokens).temperature(temperature);
  const target = openRouter({ apiKey, baseURL });
  return {
    ask: async (path, signal) => (await step.run(path, { target, model, signal })).prediction,
  };
};

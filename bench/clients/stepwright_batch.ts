/** Ours, many pictures: what `runAll` does, with a journal, so that each answer is on the disk before it is handed over. */
import { llamaVision, openRouter } from "@stepwright/workflows";
import type { MakeClient } from "./client.ts";

export const make: MakeClient = ({ baseURL, apiKey, model, prompt, maxTokens, temperature }) => {
  const step = llamaVision.v3().task("unconstrained").prompt(prompt).maxTokens(maxTokens).temperature(temperature);
  const target = openRouter({ apiKey, baseURL });
  return {
    ask: async (path, signal) => (await step.run(path, { target, model, signal })).prediction,
    async *askAll(paths, concurrency, journal) {
      for await (const record of step.runAll(paths, { target, model, concurrency, journal })) {
        yield record.ok ? record.answer.prediction : record.error;
      }
    },
  };
};

/** The AI SDK of Vercel with OpenRouter's provider, given bytes, which its documents recommend. */
import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateText } from "ai";
import { readFile } from "node:fs/promises";
import type { MakeClient } from "./client.ts";

export const make: MakeClient = ({ baseURL, apiKey, model, prompt, maxTokens, temperature }) => {
  const openrouter = createOpenRouter({ apiKey, baseURL });
  return {
    ask: async (path, signal) => {
      const { text } = await generateText({
        model: openrouter(model),
        messages: [{
          role: "user",
          content: [
            { type: "file", mediaType: "image/jpeg", data: await readFile(path) },
            { type: "text", text: prompt },
          ],
        }],
        maxOutputTokens: maxTokens,
        temperature,
        ...(signal && { abortSignal: signal }),
      });
      return text;
    },
  };
};

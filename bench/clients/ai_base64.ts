/** The AI SDK again, given base64: its provider makes that slowly of bytes, and a caller can do it better. */
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
            { type: "file", mediaType: "image/jpeg", data: await readFile(path, "base64") },
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

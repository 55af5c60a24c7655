/** The openai package. */
import { OpenAI } from "openai";
import type { MakeClient } from "./client.ts";
import { dataUrl } from "./data_url.ts";

export const make: MakeClient = ({ baseURL, apiKey, model, prompt, maxTokens, temperature }) => {
  const client = new OpenAI({ apiKey, baseURL });
  return {
    ask: async (path, signal) => {
      const completion = await client.chat.completions.create({
        model,
        messages: [{
          role: "user",
          content: [
            { type: "image_url", image_url: { url: await dataUrl(path) } },
            { type: "text", text: prompt },
          ],
        }],
        max_tokens: maxTokens,
        temperature,
      }, { ...(signal && { signal }) });
      return completion.choices[0]!.message.content;
    },
  };
};

/** OpenRouter's own SDK. */
import { OpenRouter } from "@openrouter/sdk";
import type { MakeClient } from "./client.ts";
import { dataUrl } from "./data_url.ts";

export const make: MakeClient = ({ baseURL, apiKey, model, prompt, maxTokens, temperature }) => {
  const openRouter = new OpenRouter({ apiKey, serverURL: baseURL });
  return {
    ask: async (path, signal) => {
      const result = await openRouter.chat.send({
        chatRequest: {
          model,
          messages: [{
            role: "user",
            content: [
              { type: "image_url", imageUrl: { url: await dataUrl(path) } },
              { type: "text", text: prompt },
            ],
          }],
          maxTokens,
          temperature,
          stream: false,
        },
      }, { ...(signal && { signal }) });
      if (!("choices" in result)) throw new TypeError("It streams"); // Its types do not tell by `stream`.
      return result.choices[0]!.message.content;
    },
  };
};

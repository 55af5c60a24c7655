/** LangChain.js with its package for OpenRouter. */
import { HumanMessage } from "@langchain/core/messages";
import { ChatOpenRouter } from "@langchain/openrouter";
import type { MakeClient } from "./client.ts";
import { dataUrl } from "./data_url.ts";

export const make: MakeClient = ({ baseURL, apiKey, model, prompt, maxTokens, temperature }) => {
  const chat = new ChatOpenRouter({ model, apiKey, maxTokens, temperature, baseURL });
  return {
    ask: async (path, signal) => {
      const message = new HumanMessage({
        content: [
          { type: "image_url", image_url: { url: await dataUrl(path) } },
          { type: "text", text: prompt },
        ],
      });
      return (await chat.invoke([message], { ...(signal && { signal }) })).text;
    },
  };
};

/** No client at all: `fetch` with a body that a program writes by itself. */
import type { MakeClient } from "./client.ts";
import { dataUrl } from "./data_url.ts";

export const make: MakeClient = ({ baseURL, apiKey, model, prompt, maxTokens, temperature }) => ({
  ask: async (path, signal) => {
    const response = await fetch(`${baseURL}/chat/completions`, {
      method: "POST",
      headers: { "authorization": `Bearer ${apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({
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
      }),
      ...(signal && { signal }),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
    return (await response.json()).choices[0].message.content;
  },
});

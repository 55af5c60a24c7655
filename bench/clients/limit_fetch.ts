/** The limit of `fetch`: the bytes of the body are ready, and the same each time. */
import type { MakeClient } from "./client.ts";
import { readyBody } from "./ready_body.ts";

export const make: MakeClient = (question) => {
  const { baseURL, apiKey } = question;
  const headers = { "authorization": `Bearer ${apiKey}`, "content-type": "application/json" };
  return {
    ask: async (path, signal) => {
      const body = await readyBody(path, question);
      const response = await fetch(`${baseURL}/chat/completions`, {
        method: "POST",
        headers,
        body,
        ...(signal && { signal }),
      });
      return (await response.json()).choices[0].message.content;
    },
  };
};

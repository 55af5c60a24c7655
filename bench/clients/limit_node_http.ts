/** The limit of `node:http`: the bytes of the body are ready, and the same each time. */
import { Agent, request } from "node:http";
import { json } from "node:stream/consumers";
import type { MakeClient } from "./client.ts";
import { readyBody } from "./ready_body.ts";

interface Completion {
  readonly choices: readonly [{ readonly message: { readonly content: string } }];
}

export const make: MakeClient = (question) => {
  const { baseURL, apiKey } = question;
  const agent = new Agent({ keepAlive: true });
  return {
    ask: async (path, signal) => {
      const body = await readyBody(path, question);
      const headers = {
        "authorization": `Bearer ${apiKey}`,
        "content-type": "application/json",
        "content-length": body.length,
      };
      const options = { method: "POST", agent, headers, ...(signal && { signal }) };
      const completion = await new Promise<unknown>((resolve, reject) => {
        request(`${baseURL}/chat/completions`, options, (response) => json(response).then(resolve, reject))
          .on("error", reject).end(body);
      });
      return (completion as Completion).choices[0].message.content;
    },
  };
};

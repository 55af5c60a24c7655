import { dataUrl } from "./data_url.ts";
import type { Question } from "./client.ts";

const bodies = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function bodyOf(path: string, { model, prompt, maxTokens, temperature }: Question) {
  const url = await dataUrl(path);
  const content = [{ type: "image_url", image_url: { url } }, { type: "text", text: prompt }];
  const body = { model, messages: [{ role: "user", content }], max_tokens: maxTokens, temperature };
  return new TextEncoder().encode(JSON.stringify(body));
}

/** The bytes of a request about the first picture that is asked for, made once: a limit does nothing but send. */
export function readyBody(path: string, question: Question): Promise<Uint8Array<ArrayBuffer>> {
  const key = question.baseURL;
  const body = bodies.get(key) ?? bodyOf(path, question);
  bodies.set(key, body);
  return body;
}

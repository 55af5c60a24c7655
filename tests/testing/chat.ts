import { Buffer } from "node:buffer";
import type { StandIn } from "../../src/testing/stand_in.ts";

/** The opening bytes of each image form, enough for a check that reads no further. */
export const IMAGES: Readonly<Record<string, string>> = {
  "image/png": "\x89PNG\r\n\x1a\n....",
  "image/jpeg": "\xff\xd8\xff\xe0....",
  "image/webp": "RIFF....WEBPVP8 ",
  "image/gif": "GIF89a....",
};

export function dataUrl(mediaType: string, bytes: string = IMAGES[mediaType] ?? "...."): string {
  return `data:${mediaType};base64,${Buffer.from(bytes, "latin1").toString("base64")}`;
}

export function imagePart(url: string): object {
  return { type: "image_url", image_url: { url } };
}

/** A request body that is in order, with changes. */
export function chat(changes: object = {}): object {
  return {
    model: "meta-llama/llama-3.2-11b-vision-instruct",
    messages: [{ role: "user", content: [imagePart(dataUrl("image/png")), { type: "text", text: "What is this?" }] }],
    max_tokens: 500,
    ...changes,
  };
}

/** A body of the Roboflow-managed path that is in order, with changes. */
export function managed(changes: object = {}): object {
  return { ...chat(), openrouter_api_key: "rf_key:account", privacy_level: "deny", ...changes };
}

export interface SendOptions {
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

export function post(
  { url }: Pick<StandIn, "url">,
  body: unknown = chat(),
  options: SendOptions = {},
): Promise<Response> {
  return fetch(`${url}/chat/completions`, {
    method: "POST",
    headers: { authorization: "Bearer sk-or-test", "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...options,
  });
}

export function postManaged(
  { roboflowUrl }: Pick<StandIn, "roboflowUrl">,
  body: unknown = managed(),
  query = "?api_key=rf_workspace",
): Promise<Response> {
  return fetch(`${roboflowUrl}/apiproxy/openrouter${query}`, { method: "POST", body: JSON.stringify(body) });
}

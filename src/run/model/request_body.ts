import type { PrivacyLevel } from "../../blocks/llama_vision/facts.ts";
import type { Connection } from "./connection.ts";
import type { ChatMessage, ImagePart, TextPart } from "../prompts/prompts.ts";
import type { ModelRequest } from "./model.ts";

/** OpenRouter's routing options for each privacy level, as the engine maps them. */
const ROUTING: { readonly [Level in PrivacyLevel]: { readonly provider?: object } } = {
  allow: {},
  deny: { provider: { data_collection: "deny" } },
  zdr: { provider: { data_collection: "deny", zdr: true } },
};

/** The level that Roboflow's proxy is told for a step that has none. */
const DEFAULT_LEVEL: PrivacyLevel = "deny";

function partFor(part: TextPart | ImagePart): object {
  return part.type === "image" ? { type: "image_url", image_url: { url: part.image } } : part;
}

function messageFor(message: ChatMessage): object {
  return message.role === "user" ? { ...message, content: message.content.map(partFor) } : message;
}

/**
 * The body of a request, in the words of the server that it goes to. In the place of a data URL stands the image itself:
 * `bodyBytes` writes it.
 */
export function requestBody(request: ModelRequest, { target, managedKey }: Connection): Record<string, unknown> {
  const { model, messages, maxTokens, temperature, privacyLevel, reasoning, extraBody } = request;
  const question = { model, messages: messages.map(messageFor), max_tokens: maxTokens, temperature };
  if (target.kind === "roboflow") {
    return { openrouter_api_key: managedKey, ...question, privacy_level: privacyLevel ?? DEFAULT_LEVEL, reasoning };
  }
  return target.capabilities.sendsProvider
    ? { ...question, ...ROUTING[privacyLevel ?? "allow"], reasoning, ...extraBody }
    : { ...question, ...extraBody };
}

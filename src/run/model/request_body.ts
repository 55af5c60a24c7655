import type { PrivacyLevel } from "../../blocks/llama_vision/facts.ts";
import type { Connection } from "./connection.ts";
import type { ModelRequest } from "./model.ts";

/** OpenRouter's routing options for each privacy level, as the engine maps them. */
const ROUTING: { readonly [Level in PrivacyLevel]: { readonly provider?: object } } = {
  allow: {},
  deny: { provider: { data_collection: "deny" } },
  zdr: { provider: { data_collection: "deny", zdr: true } },
};

/** The level that Roboflow's proxy is told for a step that has none. */
const DEFAULT_LEVEL: PrivacyLevel = "deny";

/** The body of a request, in the words of the server that it goes to. */
export function requestBody(request: ModelRequest, { target, managedKey }: Connection): Record<string, unknown> {
  const { model, messages, maxTokens, temperature, privacyLevel } = request;
  const question = { model, messages, max_tokens: maxTokens, temperature };
  if (target.kind === "roboflow") {
    return { openrouter_api_key: managedKey, ...question, privacy_level: privacyLevel ?? DEFAULT_LEVEL };
  }
  return target.capabilities.sendsProvider ? { ...question, ...ROUTING[privacyLevel ?? "allow"] } : question;
}

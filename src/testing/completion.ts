import { errorObject } from "./error_body.ts";
import type { ChoiceFacts } from "./fault_table.ts";
import type { RecordedRequest } from "./recorded_request.ts";

/** USD per token, in and out: what OpenRouter asked last for Llama 3.2 11B Vision. */
const PRICE = 0.345e-6;

/** The vision positions that Llama 3.2 spends on one tile of an image. */
const TOKENS_PER_IMAGE = 1601;

const CHARACTERS_PER_TOKEN = 4;

/** What a completion is made of. */
export interface CompletionParts {
  readonly request: RecordedRequest;
  readonly generationId: string;
  readonly model: string;
  /** The whole answer. */
  readonly text: string;
  /** What differs from a proper answer. */
  readonly choice: ChoiceFacts;
  /** The sentence of the choice's error. */
  readonly message: string;
}

/** A completion in OpenRouter's shape, with tokens and a cost that depend on the request and the answer alone. */
export function completion({ request, generationId, model, text, choice, message }: CompletionParts): object {
  const { finish = "stop", refusal = null, error, spends } = choice;
  const whole = choice.content === undefined ? text : choice.content;
  const content = choice.half && whole !== null ? whole.slice(0, Math.ceil(whole.length / 2)) : whole;
  const spent = spends === undefined ? tokens(content ?? refusal ?? "") : maxTokens(request.body);
  return {
    id: generationId,
    object: "chat.completion",
    created: Math.floor(Date.now() / 1000),
    model,
    provider: "Stand-in",
    system_fingerprint: null,
    service_tier: null,
    choices: [{
      index: 0,
      logprobs: null,
      finish_reason: finish,
      native_finish_reason: choice.nativeFinish ?? finish,
      message: { role: "assistant", content, refusal, reasoning: thoughtOf(request.body) },
      ...(error && { error: errorObject({ status: 500, message, facts: error, rateLimit: undefined }) }),
    }],
    usage: usage(request, spent, spends === "reasoning" ? spent : 0, finish === "error"),
  };
}

/** A model that is told how much to think tells what it thought. */
function thoughtOf(body: unknown): string | null {
  const { reasoning } = body as { readonly reasoning?: { readonly effort?: string | null } | null };
  return reasoning?.effort ? `A scripted thought of ${reasoning.effort} effort.` : null;
}

/** A generation that ends in an error is free: OpenRouter's zero-completion insurance. */
function usage(request: RecordedRequest, completionTokens: number, reasoningTokens: number, isFree: boolean): object {
  const promptTokens = tokens(request.text) + request.images.length * TOKENS_PER_IMAGE;
  const price = isFree ? 0 : PRICE;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: reasoningTokens },
    cost: dollars((promptTokens + completionTokens) * price),
    is_byok: false,
    cost_details: {
      upstream_inference_cost: null,
      upstream_inference_prompt_cost: dollars(promptTokens * price),
      upstream_inference_completions_cost: dollars(completionTokens * price),
    },
  };
}

function tokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** Billed to a billionth, so that no sum of fractions shows. */
function dollars(amount: number): number {
  return Number(amount.toFixed(9));
}

function maxTokens(body: unknown): number {
  const { max_tokens, max_completion_tokens } = body as Record<string, number | null | undefined>;
  return max_tokens ?? max_completion_tokens ?? 16_384;
}

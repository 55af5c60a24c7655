/** What the server of the benchmark can reply, in the shapes of OpenRouter. */
import { ANSWER, COST } from "./settings.ts";

/** One reply. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How the body travels: as a whole, broken off halfway, or not at all. */
  readonly delivery: "whole" | "reset" | "reset-in-body" | "never";
  /** Whether OpenRouter charges for it. */
  readonly isPaid: boolean;
  /** The model's words in it, whole or in part, by which a client's error can show that it kept them. */
  readonly words: string;
}

const HALF = ANSWER.slice(0, ANSWER.length / 2);
const JSON_TYPE = { "content-type": "application/json" };
const GENERATION = "gen-1763850000-Jk2vYx0bQ7mTz4RnWc8d";

/** What a completion of OpenRouter says, with another first choice, or without any. */
function completion(choices: readonly object[]): string {
  return JSON.stringify({
    id: GENERATION,
    provider: "DeepInfra",
    model: "meta-llama/llama-3.2-11b-vision-instruct",
    object: "chat.completion",
    created: 1763850000,
    choices,
    system_fingerprint: null,
    usage: {
      prompt_tokens: 6432,
      completion_tokens: 118,
      total_tokens: 6550,
      cost: COST,
      is_byok: false,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      cost_details: {
        upstream_inference_cost: null,
        upstream_inference_prompt_cost: 0.00031517,
        upstream_inference_completions_cost: 0.00000524,
      },
      completion_tokens_details: { reasoning_tokens: 0, image_tokens: 0 },
    },
  });
}

function choice(content: string | null, finish: string): object {
  return {
    logprobs: null,
    finish_reason: finish,
    native_finish_reason: finish,
    index: 0,
    message: { role: "assistant", content, refusal: null, reasoning: null },
  };
}

function paid(body: string, words: string): Reply {
  const headers = { ...JSON_TYPE, "x-generation-id": GENERATION };
  return { status: 200, headers, body, delivery: "whole", isPaid: true, words };
}

/** A completion with this text, which ended so. */
export function answered(content: string | null, finish: string): Reply {
  return paid(completion([choice(content, finish)]), content ?? "");
}

function unpaid(status: number, headers: Reply["headers"], body: string): Reply {
  return { status, headers, body, delivery: "whole", isPaid: false, words: "" };
}

/** An error as OpenRouter writes it, with the HTTP status of its code or another. */
export function failed(code: number, message: string, headers: Reply["headers"] = {}, status = code): Reply {
  return unpaid(status, { ...JSON_TYPE, ...headers }, JSON.stringify({ error: { code, message } }));
}

/** A web page, as a proxy in between writes it. */
export function webPage(status: number): Reply {
  const page = "<!DOCTYPE html><html><head><title>Sorry</title></head><body><h1>Sorry</h1></body></html>";
  return unpaid(status, { "content-type": "text/html; charset=UTF-8" }, page);
}

/** The proper answer. */
export const GOOD = answered(ANSWER, "stop");

/** Half of the proper answer. */
export const CUT_OFF = answered(HALF, "length");

/** A completion without any choice. */
export const NO_CHOICE = paid(completion([]), "");

/** The proper answer, whose JSON breaks off within its text, as if it were all. */
export const CUT_JSON = paid(GOOD.body.slice(0, GOOD.body.indexOf(HALF) + HALF.length), HALF);

/** No body where an answer should be. */
export const EMPTY = unpaid(200, JSON_TYPE, "");

/** A connection that breaks before a reply, in the midst of it, or never brings one. */
export const RESET: Reply = { ...failed(500, ""), delivery: "reset" };
export const RESET_IN_BODY: Reply = { ...GOOD, delivery: "reset-in-body" };
export const SILENCE: Reply = { ...GOOD, delivery: "never" };

/** What broke off halfway. */
export const BROKEN_OFF = answered(HALF, "error");

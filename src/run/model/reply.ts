import type { Usage } from "../answer.ts";
import { reason } from "../make_reason.ts";
import { classify } from "./failure.ts";
import type { ModelFailure, ModelReply } from "./model.ts";

/** An HTTP 200 as it arrived. */
export interface Received {
  readonly text: string;
  readonly headers: Headers;
  /** The slug that was asked for. */
  readonly model: string;
  readonly baseURL: string;
  readonly maxTokens: number;
  /** Whether any text is an answer, even where it refuses, was filtered, or breaks off. */
  readonly takesAnyText?: boolean | undefined;
  /** Removes secrets from the server's words. */
  readonly clean: (text: string) => string;
}

/** The parts of a chat completion that are read. Every one of them may be missing. */
interface Completion {
  readonly id?: unknown;
  readonly model?: unknown;
  readonly provider?: unknown;
  readonly error?: unknown;
  readonly choices?: unknown;
  readonly usage?: {
    readonly prompt_tokens?: unknown;
    readonly completion_tokens?: unknown;
    readonly total_tokens?: unknown;
    readonly cost?: unknown;
    readonly is_byok?: unknown;
    readonly cost_details?: {
      readonly upstream_inference_cost?: unknown;
      readonly upstream_inference_prompt_cost?: unknown;
      readonly upstream_inference_completions_cost?: unknown;
    } | null;
  } | null;
}

interface Choice {
  readonly finish_reason?: unknown;
  readonly error?: unknown;
  readonly message?: {
    readonly content?: unknown;
    readonly refusal?: unknown;
    readonly reasoning?: unknown;
  } | null;
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 && value < Infinity ? value : undefined;
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function usageOf({ usage }: Completion): Usage | undefined {
  if (typeof usage !== "object" || usage === null) return undefined;
  return {
    promptTokens: count(usage.prompt_tokens),
    completionTokens: count(usage.completion_tokens),
    totalTokens: count(usage.total_tokens),
  };
}

/** With a key of one's own OpenRouter's `cost` is only its fee; on every other call the upstream figure repeats it. */
function costOf({ usage }: Completion): number | undefined {
  const cost = count(usage?.cost);
  const upstream = usage?.is_byok === true ? count(usage.cost_details?.upstream_inference_cost) : undefined;
  return cost === undefined ? upstream : cost + (upstream ?? 0);
}

/** Providers price a token of an answer higher than one of a prompt. */
function answerShareOf({ usage }: Completion): number | undefined {
  const ofPrompt = count(usage?.cost_details?.upstream_inference_prompt_cost);
  const ofAnswer = count(usage?.cost_details?.upstream_inference_completions_cost);
  if (ofPrompt === undefined || ofAnswer === undefined || ofPrompt + ofAnswer <= 0) return undefined;
  return ofAnswer / (ofPrompt + ofAnswer);
}

/** The content is a text, or parts of which some are texts. */
function contentOf({ message }: Choice): string {
  const content = message?.content;
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: { readonly text?: unknown } | null) => word(part?.text) ?? "").join("");
}

const FOUND = {
  "empty-body": "it is empty",
  "html": "it is a web page",
  "cut-off-body": "it is JSON that breaks off",
  "not-a-completion": "it is JSON of another shape",
} as const;

/** What keeps a text from being the whole answer that was asked for. */
function flawOf(
  { message, finish_reason }: Choice,
  maxTokens: number,
): Pick<ModelFailure, "sentence" | "reason" | "output"> | undefined {
  const refusal = word(message?.refusal);
  if (refusal !== undefined) {
    return { sentence: "the model refused to answer", reason: reason("Refused", {}), output: refusal };
  }
  if (finish_reason === "content_filter") {
    return { sentence: "the provider's content filter held the answer back", reason: reason("ContentFiltered", {}) };
  }
  if (finish_reason === "length") {
    return {
      sentence: `the answer reached max_tokens, which is ${maxTokens}, and breaks off: raise it with maxTokens()`,
      reason: reason("OutputTruncated", { maxTokens }),
    };
  }
  return undefined;
}

/** Reads the body of an HTTP 200: an answer, or one of the many failures that arrive as a success. */
export function readReply(received: Received): ModelReply | ModelFailure {
  const { headers, model, baseURL, clean } = received;
  const body = received.text.trim();
  const named = (value: unknown): string | undefined => word(value) && clean(String(value));
  const generationId = named(headers.get("x-generation-id"));
  const malformed = (problem: keyof typeof FOUND): ModelFailure => ({
    _tag: "ModelFailure",
    sentence: `the server's answer is no chat completion: ${FOUND[problem]}`,
    reason: reason("MalformedResponse", { problem }),
    output: body === "" ? undefined : clean(received.text),
    generationId,
  });
  if (body === "") return malformed("empty-body");
  let completion: Completion;
  try {
    completion = JSON.parse(body);
  } catch {
    return malformed(body.startsWith("<") ? "html" : "cut-off-body");
  }
  if (typeof completion !== "object" || completion === null) return malformed("not-a-completion");
  const paid = {
    usage: usageOf(completion),
    cost: costOf(completion),
    generationId: generationId ?? named(completion.id),
  };
  const report = (error: unknown) => classify({ where: "body", status: 200, error, headers, model, baseURL, clean });
  if (completion.error) return { ...report(completion.error), ...paid };
  if (!Array.isArray(completion.choices)) return { ...malformed("not-a-completion"), ...paid };
  const choice = completion.choices[0] as Choice | null | undefined;
  const fail = (sentence: string, failure: ModelFailure["reason"], output?: string): ModelFailure => ({
    _tag: "ModelFailure",
    sentence,
    reason: failure,
    output,
    ...paid,
  });
  if (!choice) return fail("the completion holds no choice", reason("NoChoices", {}));
  const text = contentOf(choice);
  const output = text === "" ? undefined : text;
  if (choice.error || choice.finish_reason === "error") {
    const { reason: cause, sentence } = report(choice.error);
    const { isRetryable, stopsBatch, retryLimit, retryAfter, status, where, detail, errorType, provider } =
      cause as Extract<typeof cause, { readonly status: number }>;
    const fields = { isRetryable, stopsBatch, retryLimit, retryAfter, status, where, detail, errorType, provider };
    return fail(
      `the model broke off in the middle of its answer: ${sentence}`,
      reason("GenerationFailed", fields),
      output,
    );
  }
  const isBlank = text.trim() === "";
  if (!received.takesAnyText || isBlank) {
    const flaw = flawOf(choice, received.maxTokens);
    if (flaw !== undefined) return fail(flaw.sentence, flaw.reason, output ?? flaw.output);
  }
  // Where any text will do, an empty one is one. Where there is none, nothing was said.
  const isNothing = received.takesAnyText ? choice.message?.content == null : isBlank;
  if (isNothing) return fail("the model's answer is empty", reason("EmptyContent", {}), output);
  return {
    text,
    reasoning: word(choice.message?.reasoning),
    ...paid,
    answerShare: answerShareOf(completion),
    model: named(completion.model) ?? clean(model),
    provider: named(completion.provider),
  };
}

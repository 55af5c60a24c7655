import type { Canvas } from "./images/fit/canvas.ts";
import { PROMPT_VERSION } from "./prompts/prompts.ts";
import type { ResolvedStep } from "./resolve_question.ts";
import type { StepPlan } from "./runnable.ts";
import type { Target } from "./target.ts";

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes as BufferSource);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Everything beside the image that decides an answer. The keys of servers are not among it. */
export interface KeyFacts {
  readonly plan: StepPlan;
  readonly question: ResolvedStep;
  readonly model: string;
  readonly target: Target | undefined;
  readonly systemMessage: boolean;
  /** What the image is shrunk to. */
  readonly canvas: Canvas | undefined;
}

/** A digest of the image's bytes and of everything else that decides the answer. */
export async function imageKey(bytes: Uint8Array, facts: KeyFacts): Promise<string> {
  const { plan, question, model, target, systemMessage, canvas } = facts;
  const { task, prompt, classes, structure, jsonSchema, maxTokens, temperature, privacyLevel } = question;
  const decisive = [
    PROMPT_VERSION,
    await digest(bytes),
    plan.facts.type,
    [task, prompt, classes, structure, jsonSchema, maxTokens, temperature, privacyLevel],
    [model, target?.kind, target?.baseURL, systemMessage, canvas?.tile, canvas?.tiles],
  ];
  return await digest(new TextEncoder().encode(JSON.stringify(decisive)));
}

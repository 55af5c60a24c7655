import type { Canvas } from "./images/fit/canvas.ts";
import { once } from "./once.ts";
import { PROMPT_VERSION } from "./prompts/prompts.ts";
import type { ResolvedStep } from "./resolve_question.ts";
import type { StepPlan } from "./runnable.ts";
import type { Target } from "./target.ts";

/** Loads what makes digests. `crypto.subtle` would copy the bytes, and takes longer for a picture than the digest itself. */
async function loadDigest(): Promise<(data: Uint8Array | string) => string> {
  const { createHash } = await import("node:crypto");
  return (data) => createHash("sha256").update(data).digest("hex");
}

const digester = once(loadDigest);

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
  const digest = await digester();
  const decisive = [
    PROMPT_VERSION,
    digest(bytes),
    plan.facts.type,
    [task, prompt, classes, structure, jsonSchema, maxTokens, temperature, privacyLevel],
    [model, target?.kind, target?.baseURL, systemMessage, canvas?.tile, canvas?.tiles],
  ];
  return digest(JSON.stringify(decisive));
}

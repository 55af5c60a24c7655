import { sizeOn } from "./images/fit/canvas.ts";
import type { LoadedImage } from "./images/load_image.ts";
import { once } from "./once.ts";
import type { PreparedStep } from "./prepare.ts";
import { messages, PROMPT_VERSION } from "./prompts/prompts.ts";

/** Loads what makes digests. `crypto.subtle` would copy the bytes, and takes longer for a picture than the digest itself. */
async function loadDigest(): Promise<(data: Uint8Array | string) => string> {
  const { createHash } = await import("node:crypto");
  return (data) => createHash("sha256").update(data).digest("hex");
}

const digester = once(loadDigest);

const ANY_IMAGE = { mediaType: "", bytes: new Uint8Array(), toDataUrl: () => "" };

/**
 * Everything beside the image that decides an answer: the block, the words that the model is sent (which hold the task,
 * the prompt, the classes and the structure, as far as the task uses them), the parameters, the model and the server.
 * The keys of servers are not among it.
 */
export function decisiveOf(
  { plan, question, model, target, options }: Pick<PreparedStep, "plan" | "question" | "model" | "target" | "options">,
): readonly unknown[] {
  const { task, maxTokens, temperature, privacyLevel } = question;
  return [
    plan.block.type,
    task,
    messages(question, ANY_IMAGE, options.systemMessage ? "system" : "user"),
    [maxTokens, temperature, privacyLevel],
    [model, target?.kind, target && new URL(target.baseURL).href.replace(/\/$/, "")],
  ];
}

/** A digest of the image's bytes and of everything else that decides the answer, the size that it is shrunk to included. */
export async function imageKey(
  { bytes, size }: LoadedImage,
  { decisive, canvas }: Pick<PreparedStep, "decisive" | "canvas">,
): Promise<string> {
  const isShrunk = canvas !== undefined && size !== undefined && sizeOn(canvas, size) !== undefined;
  const digest = await digester();
  const shrunkTo = isShrunk ? [canvas.tile, canvas.tiles] : [];
  return digest(JSON.stringify([PROMPT_VERSION, digest(bytes), ...decisive, shrunkTo]));
}

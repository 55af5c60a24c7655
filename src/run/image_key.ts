import { type Canvas, sizeOn } from "./images/fit/canvas.ts";
import type { LoadedImage } from "./images/load_image.ts";
import { nodeModule } from "./node_module.ts";
import { once } from "./once.ts";
import type { PreparedStep } from "./prepare.ts";
import { PROMPT_VERSION } from "./prompts/prompts.ts";

/** Loads what makes digests. `crypto.subtle` would copy the bytes, and takes longer for a picture than the digest itself. */
async function loadDigest(): Promise<(data: Uint8Array | string) => string> {
  const { createHash } = nodeModule("node:crypto") ?? {};
  if (createHash !== undefined) return (data) => createHash("sha256").update(data).digest("hex");
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import("@noble/hashes/sha2.js"),
    import("@noble/hashes/utils.js"),
  ]);
  return (data) => bytesToHex(sha256(typeof data === "string" ? new TextEncoder().encode(data) : data));
}

/** What makes digests: SHA-256, in hexadecimal. */
export const digester: () => Promise<(data: Uint8Array | string) => string> = once(loadDigest);

const ANY_IMAGE = { mediaType: "", bytes: new Uint8Array(), toDataUrl: () => "" };

/**
 * Everything beside the image that decides an answer: the block, the words that the model is sent (which hold the task,
 * the prompt, the classes and the structure, as far as the task uses them), the parameters, the model and the server.
 * The keys of servers are not among it. What only some questions have comes last, so that the others keep their keys.
 */
export function decisiveOf(
  { plan, question, model, target, options }: Pick<PreparedStep, "plan" | "question" | "model" | "target" | "options">,
): readonly unknown[] {
  const { task, maxTokens, temperature, privacyLevel, reasoning, extraBody } = question;
  const reads = plan.reads === "text" ? "text" : undefined;
  const others = Object.entries({ reads, reasoning, extraBody }).filter(([, value]) => value !== undefined);
  return [
    plan.block.type,
    task,
    question.messages([ANY_IMAGE], options.systemMessage ?? false),
    [maxTokens, temperature, privacyLevel],
    [model, target?.kind, target && new URL(target.baseURL).href.replace(/\/$/, "")],
    ...others,
  ];
}

/** What is done to an image before it is sent: how it is turned and shrunk. */
function redrawnAs({ size, isTurned }: LoadedImage, canvas: Canvas | undefined): readonly unknown[] {
  if (canvas === undefined || size === undefined) return [];
  if (sizeOn(canvas, size) !== undefined) return [canvas.tile, canvas.tiles];
  return isTurned ? ["upright"] : [];
}

/** A value for one image; a list of them for any other number. */
function oneOrList<T>(values: readonly T[]): T | readonly T[] {
  const [first] = values;
  return values.length === 1 ? first! : values;
}

/** A digest of the images' bytes and of everything else that decides the answer, how they are turned and shrunk included. */
export async function imageKey(
  images: readonly LoadedImage[],
  { decisive, canvas }: Pick<PreparedStep, "decisive" | "canvas">,
): Promise<string> {
  const digest = await digester();
  const bytes = oneOrList(images.map((image) => digest(image.bytes)));
  const sizes = oneOrList(images.map((image) => redrawnAs(image, canvas)));
  return digest(JSON.stringify([PROMPT_VERSION, bytes, ...decisive, sizes]));
}

import type { V1Model } from "./v1.ts";
import type { V2Model } from "./v2.ts";
import type { V3Model } from "./v3.ts";

/**
 * One variant of the model that a version of the block offers.
 *
 * @example
 * ```ts
 * import { llamaVision, type ModelVariant } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const isServed = ({ deprecated }: ModelVariant) => !deprecated;
 * const variants = [...llamaVision.v2.models, ...llamaVision.v3.models];
 *
 * assert.deepEqual(variants.filter(isServed).map(({ label, slug }) => [label, slug]), [
 *   ["Llama 4 Scout - OpenRouter", "meta-llama/llama-4-scout"],
 *   ["Llama 4 Maverick - OpenRouter", "meta-llama/llama-4-maverick"],
 * ]);
 * ```
 */
export interface ModelVariant {
  /** How Roboflow calls it: the value of `model_version`. */
  readonly label: string;
  /** How OpenRouter calls it: what a run asks for. */
  readonly slug: string;
  /** Whether OpenRouter is reported to serve it no longer. It still makes valid JSON. */
  readonly deprecated: boolean;
}

/** The variants of v1, by label. */
export const V1_MODELS: Readonly<Record<V1Model, string>> = {
  "11B (Free) - OpenRouter": "meta-llama/llama-3.2-11b-vision-instruct:free",
  "11B (Regular) - OpenRouter": "meta-llama/llama-3.2-11b-vision-instruct",
  "90B (Free) - OpenRouter": "meta-llama/llama-3.2-90b-vision-instruct:free",
  "90B (Regular) - OpenRouter": "meta-llama/llama-3.2-90b-vision-instruct",
};

/** The variant of v2, by label. */
export const V2_MODELS: Readonly<Record<V2Model, string>> = {
  "11B - OpenRouter": "meta-llama/llama-3.2-11b-vision-instruct",
};

/** The variants of v3, by label. */
export const V3_MODELS: Readonly<Record<V3Model, string>> = {
  "Llama 4 Scout - OpenRouter": "meta-llama/llama-4-scout",
  "Llama 4 Maverick - OpenRouter": "meta-llama/llama-4-maverick",
};

/** Whether OpenRouter is reported to serve a model no longer: Llama 3.2 Vision in every size. */
export function isGone(slug: string): boolean {
  return slug.startsWith("meta-llama/llama-3.2-");
}

/** What to do where a model is gone. */
export const ADVICE =
  'use llamaVision.v3, or name another model when you run it: run(image, { model: "meta-llama/llama-4-scout" })';

/** The variants of one version, each with its slug. */
export function variants(slugs: Readonly<Record<string, string>>): readonly ModelVariant[] {
  return Object.entries(slugs).map(([label, slug]) => Object.freeze({ label, slug, deprecated: isGone(slug) }));
}

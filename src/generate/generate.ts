/**
 * Generates typed builders for the blocks of a server: your own Roboflow server, with the plugins that it loads.
 *
 * @module
 */
import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { describeBlocks } from "./describe_blocks.ts";
import { type NeededParts, refuseMalformed } from "./refuse_malformed.ts";
import { type GeneratedBlocks, type GenerateOptions, writeBlocks } from "./generate_blocks.ts";

export type { GeneratedBlocks, GenerateOptions } from "./generate_blocks.ts";
export type {
  BlockDescription,
  Definitions,
  Demand,
  DynamicOutputs,
  Schema,
  Where,
} from "../blocks/catalogue_index.ts";

/** Without these a description is none. */
const NEEDED: NeededParts = [
  ["type", "a text"],
  ["title", "a text"],
  ["category", "a text, however short,"],
  ["properties", "an object"],
  ["required", "a list"],
  ["outputs", "an object"],
];

function handedDescriptions(source: readonly unknown[]): readonly BlockDescription[] {
  if (source.length === 0) throw new TypeError("Cannot generate builders: wanted at least one block");
  source.forEach((block, index) => refuseMalformed(block, index, NEEDED));
  return source as readonly BlockDescription[];
}

/**
 * Generates builders as those of `@stepwright/workflows/blocks`, for the blocks that a server describes: typed by the
 * kinds of references, the texts to choose from and what is required, and documented: each property with what it takes,
 * its range and its default, each version with an example that runs and shows its JSON.
 *
 * A server does not tell which properties take batches, nor what its Python demands beyond the schema. Of blocks that
 * this package knows that is known here; any other counts as one that takes no batches. A kind that only a plugin has
 * is `*` to the compiler, and is compared by its name when a wire is laid.
 *
 * @param source What a server answers to `POST /workflows/blocks/describe`, or descriptions of blocks.
 * @param options From where the generated files import, and how they name each other.
 * @throws {TypeError} If the source holds no blocks, or one that cannot be read; if two things would have the same name
 * in a program.
 *
 * @example A server with a plugin
 * ```ts
 * import { generateBlocks } from "@stepwright/workflows/generate";
 * import assert from "node:assert/strict";
 *
 * // const answer = await (await fetch("http://localhost:9001/workflows/blocks/describe", { method: "POST", body: "{}" })).json();
 * const answer = {
 *   blocks: [{
 *     manifest_type_identifier: "acme/sharpen@v1",
 *     human_friendly_block_name: "Sharpen",
 *     block_schema: {
 *       block_type: "transformation",
 *       required: ["type", "name", "image"],
 *       properties: {
 *         image: { type: "string", reference: true, selected_element: "any_data", kind: [{ name: "image" }] },
 *         radius: { type: "integer", minimum: 1, maximum: 9, default: 3 },
 *       },
 *     },
 *     outputs_manifest: [{ name: "image", kind: [{ name: "image" }] }],
 *   }],
 * };
 *
 * const { files } = generateBlocks(answer);
 *
 * assert(Object.keys(files).includes("acme_sharpen.ts"));
 * assert(files["acme_sharpen.ts"]?.includes("radius(value: number): this;"));
 * assert(files["acme_sharpen.ts"]?.includes("Sets the radius: an integer from 1 to 9. Default 3."));
 * assert(files["acme_sharpen.ts"]?.includes('const step = acmeSharpen.v1("acme_sharpen").image(image);'));
 * ```
 */
export function generateBlocks(source: unknown, options: GenerateOptions = {}): GeneratedBlocks {
  const descriptions = Array.isArray(source) ? handedDescriptions(source) : describeBlocks(source, CATALOGUE.blocks);
  return writeBlocks(descriptions, options);
}

import type { Catalogue } from "../blocks/catalogue_index.ts";

/**
 * Which blocks a program that `toTypeScript` writes can use, beside those of the engine 1.5.0.
 *
 * @example
 * ```ts
 * import { toTypeScript } from "@stepwright/workflows";
 * import { catalogueOf } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * // Your plugin's, as the file catalogue.ts has it that generateBlocks writes.
 * const catalogue = catalogueOf([{
 *   type: "acme/sharpen@v1",
 *   title: "Sharpen",
 *   category: "transformation",
 *   properties: { image: { selector: "any_data", kind: ["image"] } },
 *   required: ["image"],
 *   outputs: { image: ["image"] },
 * }]);
 * const program = await toTypeScript({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "photo" }],
 *   steps: [{ type: "acme/sharpen@v1", name: "sharp", image: "$inputs.photo" }],
 *   outputs: [],
 * }, { catalogue, blocks: "./acme" });
 *
 * assert.match(program, /import { acmeSharpen } from ".\/acme\/acme_sharpen.ts";/);
 * assert.match(program, /const sharp = acmeSharpen.v1\("sharp"\).image\(photo\);/);
 * ```
 */
export interface ProgramOptions {
  /** The blocks of the server, as for `check()`. Those of the engine 1.5.0 are known without it. */
  readonly catalogue?: Catalogue;
  /**
   * The folder of the modules that `generateBlocks` wrote for these blocks, as the program imports them: with `./acme`
   * the builder of `acme/sharpen@v1` comes from `./acme/acme_sharpen.ts`. Blocks of this package are imported from the
   * package all the same. Left out, steps of blocks that the package has no builders for stay JSON.
   */
  readonly blocks?: string;
}

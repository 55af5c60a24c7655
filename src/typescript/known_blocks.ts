import { familyName, moduleName } from "../blocks/block_names.ts";
import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";
import type { BlockDescription } from "../blocks/description.ts";
import type { LlamaVisionFacts } from "../blocks/llama_vision/facts.ts";
import { V1 } from "../blocks/llama_vision/v1.ts";
import { V2 } from "../blocks/llama_vision/v2.ts";
import { V3 } from "../blocks/llama_vision/v3.ts";
import type { Builder } from "./builder.ts";
import { quoted } from "./comment.ts";
import { generatedBuilder } from "./generated_builder.ts";
import { llamaBuilder } from "./llama_builder.ts";
import { PACKAGE } from "./package_name.ts";
import type { ProgramOptions } from "./program_options.ts";

/** The versions of the family that is written by hand, by type. */
const LLAMA: ReadonlyMap<string, LlamaVisionFacts> = new Map([V1, V2, V3].map((facts) => [facts.block.type, facts]));

/** The families that this package has builders for. */
const OWN_FAMILIES: ReadonlySet<string> = new Set(CATALOGUE.types.map(familyName));

/** The blocks that a program can use, and whence their builders come. */
export class KnownBlocks {
  readonly #catalogue: Catalogue | undefined;
  readonly #folder: string | undefined;

  constructor({ catalogue, blocks }: ProgramOptions) {
    this.#catalogue = catalogue;
    this.#folder = blocks?.replace(/\/$/, "");
  }

  /** The block of a type: as this package has it, whose builders are those of its own description. */
  find(type: string): BlockDescription | undefined {
    return CATALOGUE.blocks.get(type) ?? this.#catalogue?.blocks.get(type);
  }

  /** The builders of a block, those first whose steps can be run here; none if the block is not known. */
  buildersOf(type: string): readonly Builder[] {
    const block = this.find(type);
    if (block === undefined) return [];
    const name = familyName(block.type);
    const module = moduleName(block.type);
    if (!CATALOGUE.blocks.has(type)) {
      const constant = OWN_FAMILIES.has(name) ? `${name}OfServer` : name;
      const from = `${this.#folder}/${module}.ts`;
      return this.#folder === undefined ? [] : [generatedBuilder(block, { from, name, constant })];
    }
    const from = `${PACKAGE}/blocks/${module}`;
    const llama = LLAMA.get(block.type);
    if (llama === undefined) return [generatedBuilder(block, { from, name, constant: name })];
    return [llamaBuilder(llama.offered), generatedBuilder(block, { from, name, constant: `${name}Block` })];
  }

  /** Why a block has no builders, as a part of a sentence. */
  lackOf(type: string): string {
    if (this.find(type) !== undefined) {
      return `the option "blocks" does not say where the builder of ${quoted(type)} is`;
    }
    return this.#catalogue === undefined
      ? `this package knows no block ${quoted(type)}`
      : `neither this package nor the catalogue knows a block ${quoted(type)}`;
  }
}

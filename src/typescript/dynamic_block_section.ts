import type { Definitions, Schema } from "../blocks/schema.ts";
import { readValue } from "../blocks/read_value.ts";
import { DYNAMIC_BLOCK, DYNAMIC_BLOCK_DEFINITIONS, SELECTOR_TYPES } from "../check/dynamic_block_schema.ts";
import { isRecord } from "../blocks/is_record.ts";
import type { DynamicBlockDefinition } from "../workflow/dynamic_block.ts";
import { argument } from "./argument.ts";
import type { Code } from "./code.ts";
import { Scope } from "./scope.ts";
import { part, type Section } from "./section.ts";

const KINDS: Schema = { type: "array", items: { type: "string" } };
const { Input = {}, ...OTHERS } = DYNAMIC_BLOCK_DEFINITIONS;

/** What the engine reads, with the keys that the type of a definition knows. */
const TYPED: Definitions = {
  ...OTHERS,
  Input: {
    ...Input,
    properties: {
      ...Input.properties,
      selector_data_kind: {
        type: "object",
        properties: Object.fromEntries(Object.keys(SELECTOR_TYPES).map((sort) => [sort, KINDS])),
      },
    },
  },
};

/** A custom block as the type of a definition has it; `undefined` where it would not compile. */
function written(json: DynamicBlockDefinition): Code | undefined {
  return readValue(DYNAMIC_BLOCK, json, TYPED).ok
    ? argument(DYNAMIC_BLOCK, json, { scope: new Scope(), definitions: TYPED })
    : undefined;
}

/** The type that steps use a custom block by, of anything that stands in its place. */
function typeOf(block: unknown): string | undefined {
  const type = isRecord(block) && isRecord(block.manifest) ? block.manifest.block_type : undefined;
  return typeof type === "string" ? type : undefined;
}

const MISFIT = "this one has keys or values that no call takes";

/** Writes the custom Python blocks, and lets the steps that follow be of them. */
export function dynamicBlockSection(blocks: readonly DynamicBlockDefinition[], scope: Scope): Section {
  for (const type of blocks.map(typeOf)) if (type !== undefined) scope.declareBlock(type);
  const codes = blocks.map(written);
  const misfits = codes.map((code) => code === undefined ? MISFIT : undefined);
  const { kept, remarks } = part("dynamic_blocks_definitions", blocks, misfits);
  const given = codes.slice(kept.length).flatMap((code) => code ?? []);
  return { kept, calls: [{ method: "dynamicBlocks", given }], remarks };
}

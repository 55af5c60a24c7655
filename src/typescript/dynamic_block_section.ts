import type { Definitions, Schema } from "../blocks/schema.ts";
import { readValue } from "../blocks/read_value.ts";
import { DYNAMIC_BLOCK, DYNAMIC_BLOCK_DEFINITIONS, SELECTOR_TYPES } from "../check/dynamic_block_schema.ts";
import type { DynamicBlockDefinition } from "../workflow/dynamic_block.ts";
import { argument } from "./argument.ts";
import type { Code } from "./code.ts";
import { Scope } from "./scope.ts";
import type { Section } from "./section.ts";

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

/** Writes the custom Python blocks, and lets the steps that follow be of them. */
export function dynamicBlockSection(blocks: readonly DynamicBlockDefinition[], scope: Scope): Section {
  const given = blocks.flatMap((block) => written(block) ?? []);
  if (given.length < blocks.length) return { calls: [], keptBecause: "one has keys or values that no call takes" };
  for (const { manifest } of blocks) scope.declareBlock(manifest.block_type);
  return { calls: [{ method: "dynamicBlocks", given }], keptBecause: undefined };
}

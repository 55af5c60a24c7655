import type { BlockDescription } from "../blocks/description.ts";
import { isManagedKey } from "../blocks/managed_key.ts";
import { inputFor } from "../blocks/reference_refusal.ts";
import { selectorsOf } from "../blocks/selectors_of.ts";
import type { StepJson } from "../blocks/step.ts";
import { keysOf, writtenAs } from "../blocks/written_as.ts";
import type { Kind } from "../selectors/kinds.ts";
import { isResolvable } from "../selectors/selector.ts";
import type { Given } from "./builder.ts";
import { quoted } from "./comment.ts";

function isPlainSecret(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !isResolvable(value) && !isManagedKey(value);
}

/** What is said of secrets that stand in a step as they are. Keys that Roboflow manages are none. */
export function secretAdvice(block: BlockDescription | undefined, step: StepJson): readonly string[] {
  if (block === undefined) return [];
  const given: Given = { ...step };
  return [...writtenAs(keysOf(block), given)].flatMap(([property, key]) => {
    const schema = block.properties[property] ?? {};
    if (schema.secret !== true || !isPlainSecret(given[key])) return [];
    const references = selectorsOf(schema, block.definitions);
    const kinds = references.flatMap(({ kind = [] }) => kind) as Kind[];
    const remedy = references.length === 0 ? "" : `: hand it over at run time, by ${inputFor(property, kinds)}`;
    return `${quoted(key)} holds a secret in plain text${remedy}.`;
  });
}

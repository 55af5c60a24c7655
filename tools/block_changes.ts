import type { BlockDescription } from "../src/blocks/description.ts";
import { isRecord } from "../src/blocks/is_record.ts";
import { quote } from "../src/blocks/quote.ts";
import { differences } from "../src/workflow/differences.ts";

/** What became of a block, or of a part of one, between our catalogue and an engine. */
export interface BlockChange {
  readonly change: "added" | "removed" | "deprecated" | "no-longer-deprecated" | "changed";
  /** The type of the block. */
  readonly type: string;
  /** Where in its description, of what changed: `properties`, the name of one, and what it is in it. */
  readonly path?: readonly (string | number)[];
  /** What it is with us; left out where there is nothing. */
  readonly before?: unknown;
  /** What it is in the engine; left out where there is nothing. */
  readonly after?: unknown;
}

/** What no engine says of a block: it was found otherwise, and is no difference. */
const OURS = ["successor", "newer", "dynamicOutputs", "spellings", "castToList", "demands", "deprecated"] as const;

function described(block: BlockDescription): unknown {
  const left = Object.entries(block).filter(([key]) => !(OURS as readonly string[]).includes(key));
  return unordered(Object.fromEntries(left));
}

/** The order of lists of texts says nothing here: a server gives kinds as it finds them. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(unordered);
    return parts.every((part) => typeof part === "string") ? parts.toSorted() : parts;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part)]));
}

function byType(blocks: readonly BlockDescription[]): ReadonlyMap<string, BlockDescription> {
  return new Map(blocks.map((block) => [block.type, block]));
}

/**
 * What became of the blocks that we know, and which are new, by type.
 *
 * @param removed The types of those that we keep, though an engine before had them no longer.
 */
export function blockChanges(
  ours: readonly BlockDescription[],
  theirs: readonly BlockDescription[],
  removed: ReadonlySet<string> = new Set(),
): readonly BlockChange[] {
  const [known, served] = [byType(ours), byType(theirs)];
  const types = [...new Set([...known.keys(), ...served.keys()])].toSorted();
  return types.flatMap((type): BlockChange[] => {
    const [before, after] = [known.get(type), served.get(type)];
    // What came after the engine that we know may well be missing in the one that is looked at.
    if (after === undefined) return before?.newer === true || removed.has(type) ? [] : [{ change: "removed", type }];
    if (before === undefined) return [{ change: "added", type }];
    return [...deprecation(before, after), ...partsChanged(before, after)];
  });
}

function deprecation(before: BlockDescription, { type, deprecated }: BlockDescription): BlockChange[] {
  if (before.deprecated === deprecated) return [];
  return [{ change: deprecated === true ? "deprecated" : "no-longer-deprecated", type }];
}

function partsChanged(before: BlockDescription, after: BlockDescription): BlockChange[] {
  return differences(described(before), described(after))
    .map(({ path, ...values }) => ({ change: "changed", type: after.type, path, ...values }));
}

/** A line that says a change. */
export function changeLine(one: BlockChange): string {
  if (one.change === "removed") return `${one.type}: removed; --regenerate keeps it as deprecated`;
  if (one.change !== "changed") return `${one.type}: ${one.change.replaceAll("-", " ")}`;
  const words = !("before" in one)
    ? `is now ${quote(one.after)}; it was not there`
    : !("after" in one)
    ? `is no longer there; it was ${quote(one.before)}`
    : `is now ${quote(one.after)}; it was ${quote(one.before)}`;
  return `${one.type}: ${(one.path ?? []).join(".")} ${words}`;
}

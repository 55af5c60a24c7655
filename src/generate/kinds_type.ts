import { isKind } from "../selectors/is_kind.ts";

/**
 * The kinds as a type: a union of names. A kind that a plugin brings along is `*` to the compiler, which then lets any
 * wire pass; the builder compares the true names when the program runs.
 */
export function kindsType(kinds: readonly string[]): string {
  const names = kinds.length === 0 || !kinds.every(isKind) ? ["*"] : kinds;
  return [...new Set(names)].map((kind) => JSON.stringify(kind)).join(" | ");
}

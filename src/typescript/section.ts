import type { Call } from "./code.ts";

/** One of the lists of a definition, in the program. */
export interface Section {
  /** The calls that add the entries of the list. */
  readonly calls: readonly Call[];
  /** Why there are no such calls, so that the list stays the JSON that it is. */
  readonly keptBecause: string | undefined;
}

/** Whether a name is given twice, which the definition can hold and the calls refuse. */
export function hasDoubles(entries: readonly { readonly name: string }[]): boolean {
  return new Set(entries.map(({ name }) => name)).size < entries.length;
}

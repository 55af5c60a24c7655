import type { Call } from "./code.ts";
import { quoted } from "./comment.ts";

/** One of the lists of a definition, in the program. */
export interface Section {
  /** The entries at the beginning of the list that stay the JSON that they are. */
  readonly kept: readonly unknown[];
  /** The calls that add all others. */
  readonly calls: readonly Call[];
  /** What is to be said of the entries that are kept, in sentences. */
  readonly remarks: readonly string[];
}

/** A list, parted in what stays JSON and what is added by calls. */
export interface Parted<E> extends Omit<Section, "calls"> {
  readonly kept: readonly E[];
  readonly added: readonly E[];
}

/**
 * Parts a list behind the last entry that no call adds: calls add only behind what is there.
 *
 * @param list The key of the list.
 * @param misfits Why no call adds an entry, as a part of a sentence, in the order of the entries.
 */
export function part<E>(list: string, entries: readonly E[], misfits: readonly (string | undefined)[]): Parted<E> {
  const last = misfits.findLastIndex((misfit) => misfit !== undefined);
  return {
    kept: entries.slice(0, last + 1),
    added: entries.slice(last + 1),
    remarks: last < 0 ? [] : [`The ${list} up to ${list}[${last}] stay JSON: ${misfits[last]}.`],
  };
}

/** Why no call adds those entries whose name is given before, which a definition can hold and the calls refuse. */
export function doubles(entries: readonly { readonly name: string }[]): readonly (string | undefined)[] {
  const names = new Set<string>();
  return entries.map(({ name }) => {
    if (names.has(name)) return `the name ${quoted(name)} is given twice`;
    names.add(name);
    return undefined;
  });
}

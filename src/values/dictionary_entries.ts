import type { Dictionary } from "./dictionary.ts";

/** Where a dict keeps the order of its keys, where JavaScript's is another. JSON does not see it. */
const ORDER = Symbol("the order of keys");

/**
 * Makes a dict of its entries. Python keeps the order in which keys came first; JavaScript's objects put those that look
 * like whole numbers before all others, so that the order of such dicts is kept beside.
 */
export function dictionaryOf(entries: Iterable<readonly [key: string, value: unknown]>): Dictionary {
  const byKey = new Map(entries);
  const dictionary = Object.fromEntries(byKey);
  const order = [...byKey.keys()];
  const isAnother = Object.keys(dictionary).some((key, place) => key !== order[place]);
  return isAnother ? Object.defineProperty(dictionary, ORDER, { value: order }) : dictionary;
}

/** The keys of a dict in Python's order. */
export function keysOf(dictionary: Dictionary & { readonly [ORDER]?: readonly string[] }): readonly string[] {
  return dictionary[ORDER] ?? Object.keys(dictionary);
}

/** The entries of a dict in Python's order. */
export function entriesOf(dictionary: Dictionary): readonly (readonly [key: string, value: unknown])[] {
  return keysOf(dictionary).map((key) => [key, dictionary[key]]);
}

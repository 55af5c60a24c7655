import { suggest } from "../blocks/suggest.ts";

/** Finds the name that somebody meant who wrote something else. */
export type Nearest = (text: unknown, names: readonly string[]) => string | undefined;

/** So many pairs of names are compared in one check: enough for every mistake that somebody would read about. */
const MOST_COMPARISONS = 100_000;

/** A search for meant names that stays quick on a definition with thousands of mistakes: it stops when it had enough. */
export function nearestName(): Nearest {
  let left = MOST_COMPARISONS;
  const found = new WeakMap<readonly string[], Map<unknown, string | undefined>>();
  return (text, names) => {
    const known = found.get(names) ?? new Map<unknown, string | undefined>();
    found.set(names, known);
    if (!known.has(text)) {
      left -= names.length;
      known.set(text, left < 0 ? undefined : suggest(text, names));
    }
    return known.get(text);
  };
}

/** The question that a fix asks. */
export function didYouMean(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `did you mean ${JSON.stringify(name)}?`;
}

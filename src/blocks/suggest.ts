import { distance } from "fastest-levenshtein";

/** A name as it is compared: people forget its case, and which sign stands between its words. */
function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/**
 * The name that somebody meant who wrote `text`, if one of `names` is near enough.
 *
 * @param share How much of the text may be mistaken.
 */
export function suggest(text: unknown, names: readonly string[], share: number = 1 / 3): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const written = letters(text);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(written.length * share)) + 1;
  for (const name of names) {
    const other = letters(name);
    if (Math.abs(other.length - written.length) >= least) continue;
    const edits = distance(written, other);
    if (edits < least) [nearest, least] = [name, edits];
  }
  return nearest;
}

/** What stands in a text as a word of its own. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[\s()]+/);
}

/** The choice that somebody meant who wrote `text`: the only one that holds it as a word, else the nearest. */
export function suggestChoice(text: unknown, choices: readonly string[]): string | undefined {
  if (typeof text !== "string" || text.trim() === "") return undefined;
  const word = text.trim().toLowerCase();
  const holding = choices.filter((choice) => wordsOf(choice).includes(word));
  return holding.length === 1 ? holding[0] : suggest(text, choices);
}

/** Nobody types a name of this length; comparing one costs the square of it. */
const LONGEST = 200;

import { distance } from "fastest-levenshtein";

/** A name as it is compared: people forget its case, and which sign stands between its words. */
function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** The name that somebody meant who wrote `text`, if one of `names` is near enough. */
export function suggest(text: unknown, names: readonly string[]): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const written = letters(text);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of names) {
    const other = letters(name);
    if (Math.abs(other.length - written.length) >= least) continue;
    const edits = distance(written, other);
    if (edits < least) [nearest, least] = [name, edits];
  }
  return nearest;
}

/** Nobody types a name of this length; comparing one costs the square of it. */
const LONGEST = 200;

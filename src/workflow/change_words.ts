import { quote } from "../blocks/quote.ts";
import { differences } from "./differences.ts";
import { isWire } from "./wire.ts";

/** The longest value that is shown whole. */
const LONGEST = 120;

/** How much is shown of what two long values have in common before they differ. */
const LEAD = 20;

/** What stood at a place, and what stands there now, if anything does. */
export interface Became {
  readonly before?: unknown;
  /** What stood there, with the new names of what it was wired to. */
  readonly followed?: unknown;
  readonly after?: unknown;
}

/** What became of a place, as the rest of a sentence that begins with its name. */
export function changeWords(place: Became): string {
  const { before, after } = place;
  if (!("before" in place)) return `is now ${cut(valueWords(after))}; it was not set`;
  if (!("after" in place)) return `is no longer set; it was ${cut(valueWords(before))}`;
  if (isWire(after) && before === after) return `is still ${cut(valueWords(after))}, which has a new name`;
  return listWords(place) ?? replacementWords(valueWords(before), valueWords(after));
}

/** Where a list only gained or only lost elements: which. */
function listWords({ before, followed, after }: Became): string | undefined {
  if (!Array.isArray(before) || !Array.isArray(followed) || !Array.isArray(after)) return undefined;
  const [gained, lost] = [inserted(followed, after), inserted(after, followed)];
  const words = (list: readonly unknown[], place: Slice) => cut(list.slice(...place).map(elementWords).join(", "));
  if (gained !== undefined) return `gained ${words(after, gained)}`;
  return lost && `lost ${words(before, lost)}`;
}

type Slice = readonly [start: number, end: number];

/** Where the longer of two lists holds, at one place, what is beyond the shorter one. */
function inserted(shorter: readonly unknown[], longer: readonly unknown[]): Slice | undefined {
  const more = longer.length - shorter.length;
  if (more <= 0) return undefined;
  const differs = (offset: number) => (part: unknown, index: number) =>
    differences(part, longer[index + offset]).length > 0;
  const first = shorter.findIndex(differs(0));
  const start = first === -1 ? shorter.length : first;
  return shorter.slice(start).some(differs(start + more)) ? undefined : [start, start + more];
}

/** Of two long values that begin alike, what follows. */
function replacementWords(before: string, after: string): string {
  const start = Math.max(before.length, after.length) <= LONGEST ? 0 : Math.max(commonStart(before, after) - LEAD, 0);
  const shown = (text: string) => cut(start === 0 ? text : `…${text.slice(start)}`);
  return `is now ${shown(after)}; it was ${shown(before)}`;
}

function commonStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same;
}

function valueWords(value: unknown): string {
  return isWire(value) ? `wired to ${[value].flat().join(", ")}` : json(value);
}

function elementWords(value: unknown): string {
  return isWire(value) ? String(value) : json(value);
}

/** Where a value is nested too deep to be written, `quote` knows what to say. */
function json(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return quote(value);
  }
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

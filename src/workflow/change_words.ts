import { quote } from "../blocks/quote.ts";
import { type Difference, differences } from "./differences.ts";
import { isWire } from "./is_wire.ts";

/** The longest value that is shown whole. */
const LONGEST = 120;

/** How much is shown of what two long values have in common before they differ. */
const LEAD = 20;

/** What became of a place, as the rest of a sentence that begins with its name. */
export function changeWords(change: Omit<Difference, "path">): string {
  const { before, after } = change;
  if (!("before" in change)) return `is now ${cut(valueWords(after))}; it was not set`;
  if (!("after" in change)) return `is no longer set; it was ${cut(valueWords(before))}`;
  return listWords(before, after) ?? replacementWords(valueWords(before), valueWords(after));
}

/** Where a list only gained or only lost elements: which. */
function listWords(before: unknown, after: unknown): string | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [gained, lost] = [inserted(before, after), inserted(after, before)];
  if (gained !== undefined) return `gained ${cut(gained.map(elementWords).join(", "))}`;
  return lost && `lost ${cut(lost.map(elementWords).join(", "))}`;
}

/** What stands in the longer of two lists, at one place, beyond the shorter one. */
function inserted(shorter: readonly unknown[], longer: readonly unknown[]): readonly unknown[] | undefined {
  const more = longer.length - shorter.length;
  if (more <= 0) return undefined;
  const differs = (offset: number) => (part: unknown, index: number) =>
    differences(part, longer[index + offset]).length > 0;
  const first = shorter.findIndex(differs(0));
  const start = first === -1 ? shorter.length : first;
  return shorter.slice(start).some(differs(start + more)) ? undefined : longer.slice(start, start + more);
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

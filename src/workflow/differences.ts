import { isRecord } from "../blocks/is_record.ts";

/** A place where two JSON values differ: what stands there in each, if anything does. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A way to a place, from the place: paths are long where values are nested deep, and few are ever written out. */
interface Way {
  readonly part: string | number;
  readonly from: Way | undefined;
}

interface Place {
  readonly way: Way | undefined;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * The smallest places where two JSON values differ, in the order of the first. Lists are compared element by element
 * where they are of one length; else the list as a whole is the place, because nobody can say which element went.
 */
export function differences(before: unknown, after: unknown): Difference[] {
  const found: Difference[] = [];
  const open: Place[] = [{ way: undefined, before, after }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const parts = partsOf(place);
    if (parts !== undefined) { for (const part of parts.reverse()) open.push(part); }
    else if (place.before !== place.after) {
      const { way, ...values } = place;
      found.push({ path: pathOf(way), ...values });
    }
  }
  return found;
}

/** What is to be compared instead of two lists or two records. */
function partsOf({ way, before, after }: Place): Place[] | undefined {
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].map((key) => ({
      way: { part: key, from: way },
      ...(Object.hasOwn(before, key) && { before: before[key] }),
      ...(Object.hasOwn(after, key) && { after: after[key] }),
    }));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.map((element, index) => ({ way: { part: index, from: way }, before: element, after: after[index] }));
  }
  return undefined;
}

function pathOf(way: Way | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let step = way; step !== undefined; step = step.from) path.push(step.part);
  return path.reverse();
}

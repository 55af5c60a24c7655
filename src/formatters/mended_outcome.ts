import type { Mended } from "./options.ts";
import { readJson } from "./read_json.ts";
import { type LenientReading, readJsonLeniently } from "./read_json_leniently.ts";
import { type Outcome, outcomeOf } from "./unreadable.ts";

/** Reads JSON as the engine does, or more leniently. */
export function reading(lenient: boolean): (text: string) => LenientReading {
  return lenient ? readJsonLeniently : (text) => ({ root: readJson(text), mended: [] });
}

/** What was made of an answer, and, where it was read leniently, what was mended for it. */
export function mendedOutcome<Predictions>(
  lenient: boolean,
  read: () => { readonly predictions: Predictions } & Mended,
): Outcome<Predictions> & Partial<Mended> {
  const { error_status, predictions: made } = outcomeOf(read);
  const mended = lenient ? { mended: made?.mended ?? [] } : {};
  return error_status
    ? { error_status, predictions: null, ...mended }
    : { error_status, predictions: made.predictions, ...mended };
}

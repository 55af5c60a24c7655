import { explainValue, type Mismatch } from "./explain_value.ts";
import type { Definitions, Schema } from "./schema.ts";
import { CRASHED, REFUSED, takeValue } from "./take_value.ts";
import { ENGINE } from "./value_reader.ts";

export type { Mismatch };

/** What the engine makes of a value: its normal form, or what is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly mismatches: readonly Mismatch[] };

/**
 * Reads a value as the engine does, with its coercions: `"5"` for an integer, `1` for `true`. What fits as it is comes
 * back as it is; nothing is copied or frozen.
 *
 * Numbers are JavaScript's: JSON that holds an integer beyond 2 ** 53 was rounded when it was parsed. `1e3` and `1000.0`
 * are the integer 1000, as they are to the engine. The texts `"nan"` and `"inf"` become numbers that JSON has no word for.
 */
export function readValue(schema: Schema, value: unknown, definitions: Definitions = {}): Reading {
  const taken = takeValue(ENGINE, schema, value, definitions);
  return taken === REFUSED || taken === CRASHED
    ? { ok: false, mismatches: explainValue(ENGINE, schema, value, definitions) }
    : { ok: true, value: taken };
}

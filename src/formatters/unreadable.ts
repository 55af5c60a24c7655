/** Why an answer cannot be read, where the engine's Python would raise. It never leaves this folder. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** What a formatter made of an answer, as the engine says it. */
export type Outcome<Predictions> =
  | { readonly error_status: false; readonly predictions: Predictions }
  | { readonly error_status: true; readonly predictions: null };

/** Reads an answer; one that cannot be read is an outcome too. */
export function outcomeOf<Predictions>(read: () => Predictions): Outcome<Predictions> {
  try {
    return { error_status: false, predictions: read() };
  } catch (error) {
    if (error instanceof Unreadable) return { error_status: true, predictions: null };
    throw error;
  }
}

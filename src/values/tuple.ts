/** A Python tuple: a list in all but its text and its equality, for no tuple equals a list. */
export class Tuple extends Array<unknown> {
  /** What is made of a tuple is a list. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** A tuple of these values. */
export function tupleOf(...values: readonly unknown[]): Tuple {
  return Tuple.from(values) as Tuple;
}

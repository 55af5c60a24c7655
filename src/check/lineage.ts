/**
 * Where data comes from, batch by batch: the workflow's own batch first, then each step that made more of one element.
 * Data of one lineage is one object, so lineages are compared by identity.
 */
export interface Lineage {
  /** How many batches lie in each other; 0 for a single value. */
  readonly depth: number;
  /** The lineage one level up. */
  readonly above: Lineage | undefined;
  /** What made the batch of this level: the workflow's inputs, or a step. */
  readonly origin: string;
}

/** What a single value has. */
export const SINGLE: Lineage = Object.freeze({ depth: 0, above: undefined, origin: "" });

/** The batch that all inputs share. */
export const BATCH: Lineage = deeper(SINGLE, "the workflow's inputs");

/** A level below a lineage. */
export function deeper(above: Lineage, origin: string): Lineage {
  return Object.freeze({ depth: above.depth + 1, above, origin });
}

/** Whether data of one lineage lies in batches of the other, or is of the same. */
export function liesIn(lineage: Lineage, other: Lineage): boolean {
  let at: Lineage | undefined = lineage;
  while (at !== undefined && at.depth > other.depth) at = at.above;
  return at === other;
}

/** A row of the table: something that must hold of the package. */
export interface Row {
  readonly what: string;
  readonly ok: boolean;
  /** What was found, in a few words. */
  readonly found: string;
  /** What was printed, where it does not hold. */
  readonly said?: string;
}

/** The table. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows.map(({ what, ok, found }) => `${ok ? "holds" : "FAILS"}  ${what.padEnd(width)}  ${found}`).join("\n");
}

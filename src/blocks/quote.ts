const LONGEST = 120;

/** A value as a message shows it: as JSON where it has one, cut where it is long. */
export function quote(value: unknown): string {
  const shown = describe(value);
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST)}…`;
}

function describe(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

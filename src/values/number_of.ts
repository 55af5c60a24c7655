/** A number as such, booleans among them as in Python; null for all else. */
export function numberOf(value: unknown): number | bigint | null {
  if (typeof value === "boolean") return value ? 1n : 0n;
  return typeof value === "number" || typeof value === "bigint" ? value : null;
}

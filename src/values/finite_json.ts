/** A JSON value in which numbers that JSON has no word for are null, as a Roboflow server sends them. */
export function finiteJson(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(finiteJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, finiteJson(part)]));
}

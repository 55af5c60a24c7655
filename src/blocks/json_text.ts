/**
 * A value of JSON as a text: a text as it is, an object as its JSON. `String()` would ask an object for its `toString`,
 * which in JSON is a key like any other.
 */
export function jsonText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** Whether a value says what something is wired to: a selector, or a list of nothing else. */
export function isWire(value: unknown): value is string | readonly string[] {
  if (Array.isArray(value)) return value.length > 0 && value.every((part) => !Array.isArray(part) && isWire(part));
  return typeof value === "string" && /^\$(?:inputs|steps)\../.test(value);
}

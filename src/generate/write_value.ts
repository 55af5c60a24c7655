const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A key as an object literal has it. A plain `__proto__` would set the prototype. */
export function writeKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(key) ? key : JSON.stringify(key);
}

/** Data as a program writes it. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${writeKey(key)}: ${writeValue(part)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

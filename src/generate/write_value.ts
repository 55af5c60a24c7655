const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A key as a type has it. */
export function writeKey(key: string): string {
  return IDENTIFIER.test(key) ? key : JSON.stringify(key);
}

/**
 * A key as an object literal has it. What every object has under it must not decide the type of the value, and a plain
 * `__proto__` would set the prototype: such a key is computed.
 */
function writeDataKey(key: string): string {
  return key in Object.prototype ? `[${JSON.stringify(key)} as string]` : writeKey(key);
}

/** Data as a program writes it. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${writeDataKey(key)}: ${writeValue(part)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

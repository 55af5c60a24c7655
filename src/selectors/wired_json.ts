import { isReference } from "./reference.ts";

/**
 * Copies a value as JSON has it. References and handles of steps are wires: a reference inside becomes its selector, and
 * the handle of a step the selector of that step, so that `next_steps: [sign]` reads `["$steps.sign"]`.
 *
 * @throws {TypeError} If something in it has no JSON: `JSON.stringify` alone would drop it or make it `null`.
 */
export function wiredJson(value: unknown, what: string): unknown {
  function written(this: Record<string, unknown>, key: string, json: unknown): unknown {
    const step = handled(this[key], json);
    if (step !== undefined) return `$steps.${step}`;
    if (!hasJson(json) || json === undefined && Array.isArray(this)) {
      throw new TypeError(`Cannot write ${what} as JSON: wanted a JSON value, and "${key}" is ${words(json)}`);
    }
    return json;
  }
  try {
    return JSON.parse(JSON.stringify(value, written));
  } catch (error) {
    if (!(error instanceof TypeError) || error.message.startsWith("Cannot write")) throw error;
    throw new TypeError(`Cannot write ${what} as JSON: wanted a value that does not hold itself`);
  }
}

/** The name of the step whose handle a value is, from the JSON that it gives of itself. */
function handled(value: unknown, json: unknown): string | undefined {
  if (value === json || isReference(value) || typeof json !== "object" || json === null) return undefined;
  const { type, name } = json as { readonly type?: unknown; readonly name?: unknown };
  return typeof type === "string" && typeof name === "string" ? name : undefined;
}

/** Objects whose contents `JSON.stringify` would leave out, such as a promise or a map, have none. */
function hasJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "object" && value !== null) return ["Object", "Array"].includes(sortOf(value));
  return !["function", "symbol", "bigint"].includes(typeof value);
}

function sortOf(value: object): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function words(value: unknown): string {
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? `a ${sortOf(value)}` : String(value);
}

import { isName, NAME_WORDS } from "./name.ts";
import { isReference } from "./reference.ts";

/** Not far beyond, `JSON.stringify` of Node.js gives up, with which whatever is copied here is written in the end. */
const DEEPEST = 3_000;

/** A list or a record that is being copied, and how far. */
interface Frame {
  readonly source: Readonly<Record<string | number, unknown>>;
  readonly copy: object;
  readonly keys: Iterator<string | number, undefined>;
}

/**
 * Copies a value as JSON has it. References and handles of steps are wires: a reference inside becomes its selector, and
 * the handle of a step the selector of that step, so that `next_steps: [sign]` reads `["$steps.sign"]`. It keeps a list
 * of what is still to be copied instead of calling itself: values may be nested very deep.
 *
 * @throws {TypeError} If something in it has no JSON: `JSON.stringify` alone would drop it or make it `null`. What a
 * `toJSON` throws is thrown as it is.
 */
export function wiredJson(value: unknown, what: string): unknown {
  const frames: Frame[] = [];
  const open = new Set<unknown>();
  const root = begun(written({ "": value }, ""));
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const { source, copy, keys } = frame;
    const { done, value: key } = keys.next();
    if (done) {
      open.delete(source);
      frames.pop();
      continue;
    }
    const json = written(source, key);
    if (json !== undefined) put(copy, key, begun(json));
  }
  return root;

  /** What stands under a key, as it is to be copied. */
  function written(holder: Frame["source"], key: string | number): unknown {
    const given = holder[key];
    const json = ownJson(given, String(key));
    const step = handled(given, json);
    if (step !== undefined) return selectorOf(step);
    if (hasJson(json) && (json !== undefined || !Array.isArray(holder))) return json;
    throw refusal(`wanted a JSON value, and "${key}" is ${words(json)}`);
  }

  /** A value as the copy holds it: a list or a record is empty at first. */
  function begun(json: unknown): unknown {
    if (typeof json === "number") return json + 0; // JSON knows no -0
    if (typeof json !== "object" || json === null) return json;
    if (open.has(json)) throw refusal("wanted a value that does not hold itself");
    if (frames.length === DEEPEST) throw refusal(`wanted a value that is nested no deeper than ${DEEPEST} levels`);
    const copy = Array.isArray(json) ? [] : {};
    const keys = Array.isArray(json) ? json.keys() : Object.keys(json).values();
    frames.push({ source: json as Frame["source"], copy, keys });
    open.add(json);
    return copy;
  }

  function selectorOf(step: string): string {
    if (isName(step)) return `$steps.${step}`;
    throw refusal(`nothing can refer to the step ${JSON.stringify(step)} in it: wanted ${NAME_WORDS}`);
  }

  function refusal(reason: string): TypeError {
    return new TypeError(`Cannot write ${what} as JSON: ${reason}`);
  }
}

/** Sets a key as a literal would: one that is called `__proto__` is a key like others. */
function put(copy: object, key: string | number, value: unknown): void {
  Object.defineProperty(copy, key, { value, configurable: true, enumerable: true, writable: true });
}

/** What a value gives of itself as JSON, if it has a say in that. */
function ownJson(value: unknown, key: string): unknown {
  const given = value as { readonly toJSON?: unknown } | null | undefined;
  return typeof given?.toJSON === "function" ? given.toJSON(key) : value;
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

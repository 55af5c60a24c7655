import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import type { Path } from "./examined.ts";
import { errorAt } from "./make_problem.ts";

/** What JSON makes of a value, or why it has no JSON that the engine could read. */
export interface PlainJson {
  /** Nothing but objects, lists, texts, numbers, truths and nulls. */
  readonly json: unknown;
  /** What could not be written as JSON; the JSON holds `null` there. */
  readonly problems: readonly Problem[];
}

/**
 * The engine copies a definition with a recursive function of Python, which gives up at a depth of nearly five hundred;
 * how near depends on the server.
 */
const DEEPEST = 450;

/** More problems of this sort than these say nothing new. */
const MOST = 20;

type Container = Record<string, unknown> | unknown[];

interface Open {
  readonly value: object;
  readonly copy: Container;
  readonly keys: readonly (string | number)[];
  next: number;
}

/**
 * What the engine would be sent: the value as `JSON.stringify` writes it, `toJSON` included. It copes with circles, with
 * any depth, with getters that throw and with keys such as `__proto__`.
 */
export function plainJson(value: unknown): PlainJson {
  const problems: Problem[] = [];
  const copies = new Map<object, Container>();
  const open: Open[] = [];
  const opened = new Set<object>();
  const path = (): Path => open.map(({ keys, next }) => keys[next - 1]!);
  const refuse = (why: string): null => {
    if (problems.length < MOST) problems.push(errorAt({ path: path() }, "not-json", why));
    return null;
  };

  const enter = (value: object): Container | null => {
    if (opened.has(value)) return refuse("Cannot write a value as JSON that holds itself");
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (open.length >= DEEPEST) {
      return refuse(`Cannot compile a definition that is nested deeper than ${DEEPEST} levels: the engine gives up`);
    }
    const copy: Container = Array.isArray(value) ? [] : {};
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    copies.set(value, copy);
    opened.add(value);
    open.push({ value, copy, keys, next: 0 });
    return copy;
  };

  const plain = (value: unknown): unknown => {
    const written = asWritten(value);
    switch (typeof written) {
      case "string":
      case "boolean":
      case "undefined":
        return written;
      case "number":
        return Number.isFinite(written) ? written : refuse(`Cannot write ${written} as JSON: wanted a finite number`);
      case "object":
        return written === null ? null : enter(written);
      default:
        return refuse(`Cannot write ${quote(written)} as JSON: wanted a value that JSON knows`);
    }
  };

  const read = (get: () => unknown): unknown => {
    try {
      return plain(get());
    } catch {
      return refuse("Cannot read a value that throws when it is read");
    }
  };

  const json = read(() => value);
  while (open.length > 0) {
    const at = open.at(-1)!;
    if (at.next === at.keys.length) {
      open.pop();
      opened.delete(at.value);
      continue;
    }
    const key = at.keys[at.next]!;
    at.next += 1;
    put(at.copy, key, read(() => (at.value as Record<string | number, unknown>)[key]));
  }
  return { json, problems };
}

function asWritten(value: unknown): unknown {
  const writes = typeof value === "object" && value !== null && "toJSON" in value && typeof value.toJSON === "function";
  return writes ? (value as { toJSON(): unknown }).toJSON() : value;
}

/** A plain assignment of `__proto__` would not make a key but change what the object is. */
function put(copy: Container, key: string | number, value: unknown): void {
  if (Array.isArray(copy)) copy.push(value ?? null);
  else if (key === "__proto__") {
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  } else if (value !== undefined) copy[key] = value;
}

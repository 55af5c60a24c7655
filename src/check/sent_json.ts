import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import { errorAt } from "./make_problem.ts";

/** What JSON makes of a value, or why it has no JSON that the engine could read. */
export interface SentJson {
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

/** A definition whose parts stand in so many places that JSON would hold more values than these is not followed. */
const MOST_VALUES = 20_000_000;

/** More problems of this sort than these say nothing new. */
const MOST = 20;

/**
 * What the engine would be sent: the value as `JSON.stringify` writes it, `toJSON` included. It copes with circles, with
 * any depth, with getters that throw and with keys such as `__proto__`.
 */
export function sentJson(value: unknown): SentJson {
  const copying = new Copying();
  return { json: copying.copy(value), problems: copying.problems };
}

type Container = Record<string, unknown> | unknown[];

interface Copied {
  readonly copy: Container;
  readonly values: number;
}

/** Stands for the copy of what is being copied. */
const UNDER_WAY = "under way";

class Copying {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  /** Copies of what was met, and how many values they hold. */
  readonly #copies = new Map<object, Copied | typeof UNDER_WAY>();
  #values = 0;

  copy(value: unknown): unknown {
    try {
      return this.#plain(value);
    } catch {
      return this.#refuse("Cannot read a value that throws when it is read");
    }
  }

  #refuse(why: string): null {
    if (this.problems.length < MOST) this.problems.push(errorAt({ path: this.#path }, "not-json", why));
    return null;
  }

  #plain(value: unknown): unknown {
    const written = asWritten(value);
    switch (typeof written) {
      case "string":
      case "boolean":
      case "undefined":
        return written;
      case "number":
        return Number.isFinite(written)
          ? written
          : this.#refuse(`Cannot write ${written} as JSON: wanted a finite number`);
      case "object":
        return written === null ? null : this.#container(written);
      default:
        return this.#refuse(`Cannot write ${quote(written)} as JSON: wanted a value that JSON knows`);
    }
  }

  #container(value: object): Container | null {
    const known = this.#copies.get(value);
    if (known !== undefined) return this.#again(known);
    if (this.#path.length >= DEEPEST) {
      return this.#refuse(
        `Cannot compile a definition that is nested deeper than ${DEEPEST} levels: the engine gives up`,
      );
    }
    this.#copies.set(value, UNDER_WAY);
    const before = this.#values;
    const copy = Array.isArray(value) ? this.#list(value) : this.#record(value as Readonly<Record<string, unknown>>);
    this.#copies.set(value, { copy, values: this.#values - before });
    return copy;
  }

  /** What stands in a second place is not copied a second time, but counts as if it were. */
  #again(known: Copied | typeof UNDER_WAY): Container | null {
    if (known === UNDER_WAY) return this.#refuse("Cannot write a value as JSON that holds itself");
    this.#values += known.values;
    return this.#values <= MOST_VALUES ? known.copy : this.#refuse(`Cannot check more than ${MOST_VALUES} values`);
  }

  #list(list: readonly unknown[]): unknown[] {
    const copy: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) copy.push(this.#at(list, index) ?? null);
    return copy;
  }

  #record(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(record)) {
      const value = this.#at(record, key);
      if (key === "__proto__") setOwn(copy, key, value);
      else if (value !== undefined) copy[key] = value;
    }
    return copy;
  }

  #at(container: Readonly<Record<string | number, unknown>> | readonly unknown[], key: string | number): unknown {
    this.#values += 1;
    this.#path.push(key);
    const copy = this.#plain((container as Readonly<Record<string | number, unknown>>)[key]);
    this.#path.pop();
    return copy;
  }
}

function asWritten(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const writer = value as { readonly toJSON?: unknown };
  return typeof writer.toJSON === "function" ? writer.toJSON() : value;
}

/** A plain assignment of `__proto__` would not make a key but change what the object is. */
function setOwn(copy: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}

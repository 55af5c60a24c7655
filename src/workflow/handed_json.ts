import { isReference } from "../selectors/reference.ts";
import { wiredJson } from "../selectors/wired_json.ts";
import { jsonWords } from "./entry_problems.ts";

/** What a method of a workflow takes, one or more of it. */
export interface Taken {
  readonly method: "inputs" | "steps" | "dynamicBlocks";
  /** What each is. */
  readonly what: string;
  /** What may be handed over for it. */
  readonly wanted: string;
}

/** What the compiler would have refused, where none has looked: in words, with the mend if it is plain what was meant. */
function slip(value: unknown, { method, what }: Taken): string | undefined {
  if (Array.isArray(value)) return `a list; write ${method}(...list)`;
  if (isReference(value)) return `a reference to ${value}; hand over ${what} itself`;
  if (typeof value === "function") return `a function; call it, and hand over what it gives`;
  if (typeof value !== "object" || value === null) return jsonWords(value);
  return "then" in value && typeof value.then === "function" ? "a promise; await it first" : undefined;
}

/**
 * The JSON of something that a method of a workflow was handed.
 *
 * @throws {TypeError} If it can be none of what the method takes, or has no JSON.
 */
export function handedJson(taken: Taken, value: unknown): unknown {
  const { what, wanted } = taken;
  const found = slip(value, taken);
  if (found !== undefined) throw new TypeError(`Cannot add ${what}: wanted ${wanted}, not ${found}`);
  return wiredJson(value, what);
}

import { isResolvable } from "../selectors/selector.ts";
import { redact } from "./redact.ts";
import { isSecretName } from "./secret_names.ts";

const LONGEST = 120;

/** Beyond this nothing is shown, whatever becomes shorter before it. */
const LONGEST_READ = 10 * LONGEST;

/** A value as a message shows it: as JSON where it has one, without secrets, cut where it is long. */
export function quote(value: unknown): string {
  const shown = redact(readable(value).slice(0, LONGEST_READ));
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST)}…`;
}

function readable(value: unknown): string {
  try {
    return describe(value);
  } catch {
    return "an object that cannot be read";
  }
}

function describe(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "object" && value !== null && !isPlain(value)) return `an object of type ${nameOf(value)}`;
  try {
    return JSON.stringify(value, shownPart) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** A part of a value as a message shows it: of what stands under the name of a secret, only that it is one. */
export function shownPart(key: string, part: unknown): unknown {
  return isSecretName(key) && !(typeof part === "string" && isResolvable(part)) ? "[secret]" : part;
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || "toJSON" in value || [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

function nameOf(value: object): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** The type of a value, in words: what a message says of a secret. */
export function typeWords(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

import { isReference } from "../selectors/reference.ts";
import { isResolvable } from "../selectors/selector.ts";
import { isPlainRecord } from "./is_record.ts";

/** A part of a value, and where it stands. */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** What counts as JSON. */
export interface JsonOptions {
  /** Whether references stand there as texts: in a workflow of its own, which reads them. Default false. */
  readonly mayRefer?: boolean;
}

/**
 * The first part of a value that JSON does not have, or that would stay a text for ever where no reference is read. JSON
 * leaves out keys under which nothing stands.
 */
export function notJson(value: unknown, options: JsonOptions = {}, path: Part["path"] = []): Part | undefined {
  if (Array.isArray(value)) return firstOf(value.entries(), options, path);
  if (isJsonRecord(value)) {
    return firstOf(Object.entries(value).filter(([, part]) => part !== undefined), options, path);
  }
  return isScalar(value, options) ? undefined : { path, value };
}

/** Whether a value is an object whose keys become keys of JSON. */
export function isJsonRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainRecord(value) && !isReference(value) && typeof value.toJSON !== "function";
}

function firstOf(
  parts: Iterable<readonly [string | number, unknown]>,
  options: JsonOptions,
  path: Part["path"],
): Part | undefined {
  for (const [key, part] of parts) {
    const found = notJson(part, options, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isScalar(value: unknown, { mayRefer = false }: JsonOptions): boolean {
  if (typeof value === "string") return mayRefer || !isResolvable(value);
  return value === null || typeof value === "boolean" || Number.isFinite(value);
}

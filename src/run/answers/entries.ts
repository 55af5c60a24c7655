import { isRecord } from "../../blocks/is_record.ts";
import { field, type Fields, hasAny, unwrapped } from "./fields.ts";
import { misfit } from "./misfit.ts";

/** One object of a list, and where in the answer it stands. */
export interface Entry {
  readonly fields: Fields;
  readonly path: string;
}

/** How a list of objects is asked for. */
interface ListForm {
  /** The key that holds the list. */
  readonly key: string;
  /** The keys by which an object is known for an entry that stands alone. */
  readonly entryKeys: readonly string[];
  /** The keys of an entry, as a problem names them. */
  readonly wanted: string;
}

/** Reads a list of objects: under its key, bare, or one object for a list of one. */
export function readEntries(root: unknown, form: ListForm): Entry[] {
  const only = unwrapped(root);
  const held = isRecord(only) ? field(only, form.key) : undefined;
  if (held !== undefined) return listed(held, form.key, form);
  if (isRecord(root) && !hasAny(root, form.entryKeys)) {
    throw misfit(form.key, undefined, `a list of objects with ${form.wanted}`);
  }
  return listed(root, "", form);
}

function listed(value: unknown, path: string, form: ListForm): Entry[] {
  if (isRecord(value)) return [{ fields: value, path }];
  if (!Array.isArray(value)) throw misfit(path, value, `a list of objects with ${form.wanted}`);
  return value.map((fields, index) => {
    const at = `${path}[${index}]`;
    if (!isRecord(fields)) throw misfit(at, fields, `an object with ${form.wanted}`);
    return { fields, path: at };
  });
}

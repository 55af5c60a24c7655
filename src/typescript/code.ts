/** A piece of a program that can be laid out on one line or on several. */
export type Code = string | Bracketed | Entry | Chain;

/** What stands between brackets: a list, an object, the names of an import. */
export interface Bracketed {
  readonly form: "bracketed";
  readonly brackets: readonly [open: string, close: string];
  readonly items: readonly Code[];
}

/** A key of an object with its value. */
export interface Entry {
  readonly form: "entry";
  readonly key: string;
  readonly value: Code;
}

/** A value of which methods are called one after the other: `dynamicCrop.v1("crop").images(photo)`. */
export interface Chain {
  readonly form: "chain";
  readonly head: string;
  readonly calls: readonly Call[];
}

/** The call of a method, or of the head itself where `method` is left out. */
export interface Call {
  readonly method?: string;
  readonly given: readonly Code[];
}

/** A list of values. */
export function listOf(items: readonly Code[]): Bracketed {
  return { form: "bracketed", brackets: ["[", "]"], items };
}

/** An object of entries, or the names of an import. */
export function objectOf(items: readonly Code[]): Bracketed {
  return { form: "bracketed", brackets: ["{", "}"], items };
}

/** One entry of an object. */
export function entryOf(key: string, value: Code): Entry {
  return { form: "entry", key, value };
}

/** Calls of methods, one after the other. */
export function chainOf(head: string, calls: readonly Call[]): Chain {
  return { form: "chain", head, calls };
}

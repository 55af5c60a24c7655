/*
 * Names that mean something already where builders are called, or in the modules that are generated for them: whatever
 * would be called so is called a little longer.
 */

/** Words that cannot name a constant. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  ("arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function globalThis if implements import in instanceof interface let new null package private " +
    "protected public return static super switch this throw true try typeof undefined var void while with yield")
    .split(" "),
);

/**
 * The members that every step has beside the methods of its properties; `then`, which would make it a promise; and
 * `new`, which an interface reads as a constructor.
 */
export const MEMBERS: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ..."name new outputs then toJSON warnings".split(" "),
]);

/** The types that generated modules take from the builder. */
export const BUILDER_TYPES = [
  "BlockVersion",
  "CompleteStep",
  "NamedStep",
  "ReferenceTo",
  "Selector",
  "StepTarget",
] as const;

/** What no type may be called. */
export const TYPES: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  ...BUILDER_TYPES,
  ..."Blocks Exclude Key Lowercase Missing Name Names Object Readonly Record Suffixes".split(" "),
  ..."abstract any asserts bigint boolean infer is keyof never number object readonly string symbol unique unknown"
    .split(" "),
]);

/** What every example in the documentation of a family imports, or may import, beside families. */
export const IMPORTED = ["assert", "input"] as const;

/** What no constant of a family may be called. */
export const CONSTANTS: ReadonlySet<string> = new Set([...KEYWORDS, ...IMPORTED, "blockFamily", "blocks", "facts"]);

/** The modules beside those of the families. */
export const MODULES: ReadonlySet<string> = new Set(["blocks", "catalogue", "definitions"]);

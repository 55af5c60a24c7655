/**
 * What the package may cost at most. A limit is raised only in the commit that causes it, with the reason here and in
 * the commit; a commit that makes something cheaper may lower it.
 *
 * @module
 */

/** What to do when something costs more than its limit. */
export const MEND =
  "Make it cheaper, or raise the limit in tests/budgets/limits.ts in the commit that causes it, with the reason.";

/** What importing an entry may cost. What is loaded later, by `import()`, is not counted. */
export interface EntryLimit {
  /** Bytes to download: minified, in chunks, each gzipped. */
  readonly gzip: number;
  /** Modules of ours. */
  readonly modules: number;
  /** The packages that it loads, all of them. */
  readonly packages: readonly string[];
  /** Why it costs that much. */
  readonly reason: string;
}

/** By the name of the entry in deno.json. Of the entries of one family each, the largest stands for all. */
export const ENTRY_LIMITS: Readonly<Record<string, EntryLimit>> = {
  ".": {
    gzip: 30_000,
    modules: 95,
    packages: ["fastest-levenshtein"],
    reason: "the Llama Vision builders, workflows, and the reader of values; the design allows 35 KB",
  },
  "./blocks": {
    gzip: 51_000,
    modules: 425,
    packages: ["fastest-levenshtein"],
    reason: "the facts of all 226 block versions",
  },
  "./blocks/google_gemini": {
    gzip: 16_500,
    modules: 61,
    packages: ["fastest-levenshtein"],
    reason: "the builder, and the facts of one family: the largest",
  },
  "./builder": {
    gzip: 15_500,
    modules: 60,
    packages: ["fastest-levenshtein"],
    reason: "the builder behind every generated block, and the reader of values",
  },
  "./check": {
    gzip: 60_000,
    modules: 105,
    packages: ["fastest-levenshtein"],
    reason: "the compiler's rules, and what they judge by: the facts of all 226 block versions",
  },
  "./effect": {
    gzip: 185_000,
    modules: 375,
    packages: ["@noble/hashes", "effect", "fastest-levenshtein", "jsonrepair", "zod"],
    reason: "all that runs, on Effect; openai, half as much again, comes with the first question",
  },
  "./engine": {
    gzip: 7_800,
    modules: 29,
    packages: [],
    reason:
      "the client's face, and the words by which what it prints hides secrets: what asks is loaded by the first question",
  },
  "./formatters": {
    gzip: 11_800,
    modules: 45,
    packages: ["@noble/hashes"],
    reason:
      "the readers of answers, which quote no secrets; Florence's classes without a list are numbered by their MD5",
  },
  "./generate": {
    gzip: 62_000,
    modules: 90,
    packages: ["fastest-levenshtein"],
    reason:
      "the facts that no description of a server holds, and the writer of programs, for the examples of what it writes",
  },
  "./testing": {
    gzip: 61_000,
    modules: 20,
    packages: ["zod"],
    reason: "the stand-in checks requests by Zod schemas",
  },
};

/** How many types the compiler may instantiate for a workflow of so many wired steps, of all kinds. */
export const TYPE_LIMITS: Readonly<Record<number, { readonly instantiations: number; readonly reason: string }>> = {
  20: { instantiations: 950, reason: "the first step of a family costs more than the next" },
  200: { instantiations: 2_400, reason: "7.5 for each further step, as many as among the first" },
  500: { instantiations: 4_800, reason: "7.5 for each further step still: a workflow may be long" },
};

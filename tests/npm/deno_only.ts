/** Tests that nothing but Deno can run, and why. */
export interface DenoOnly {
  readonly reason: string;
  /** Whole files, as globs. */
  readonly files?: readonly string[];
  /** Tests of other files by their names; a name that ends in `…` stands for all that begin so. */
  readonly tests?: readonly string[];
}

export const DENO_ONLY: readonly DenoOnly[] = [
  {
    reason: "the compiler judges it, not a run",
    files: ["tests/types/**"],
  },
  {
    reason: "it reads the graph of the sources with deno info",
    files: ["tests/budgets/**"],
    tests: [
      "running a step loads neither the checker, nor what runs workflows, nor the catalogue",
      "the front door loads of the catalogue the facts of the Llama blocks alone",
      "a family loads itself and its facts alone",
      "the catalogue of facts is one module",
      "making an engine loads neither effect, nor openai, nor the checker",
    ],
  },
  {
    reason: "it gives Deno's permissions to each program",
    files: ["tests/examples/**", "tests/permissions/**"],
    tests: [
      "Deno without permission says which one is wanted",
      "a Deno with …",
      "pictures that nothing here can cut are refused before anything is asked",
      "a lock that Deno forbids is told",
    ],
  },
  {
    reason: "Deno's sanitizers see what is left behind",
    tests: ["no timer, socket or file is left of …"],
  },
  {
    reason: "it compiles programs with deno check, or formats them with deno fmt",
    tests: [
      "programs compile, are formatted, and make the definitions that they come from",
      "what is generated for a plugin compiles and runs as a user's own files",
      "what is generated from a hostile answer compiles, and does nothing when it is imported",
    ],
  },
  {
    reason: "it is about the repository: its documents, its tools, its sources in a browser",
    files: ["tests/documents/**", "tests/tools/**", "tests/browser/**"],
    tests: ["nothing that the package needs runs a script when it is installed"],
  },
];

/** Why a test runs on Deno alone; undefined where it runs everywhere. */
export function reasonFor(test: string): string | undefined {
  const isMeant = (name: string) => name.endsWith("…") ? test.startsWith(name.slice(0, -1)) : test === name;
  return DENO_ONLY.find(({ tests = [] }) => tests.some(isMeant))?.reason;
}

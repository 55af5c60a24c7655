import type { LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly data: readonly unknown[];
  readonly default?: unknown;
}

/** The first of several values that is there, or a default. It is the one that joins branches: it runs without a value. */
export const firstNonEmptyOrDefault: LocalBlock = {
  takes: "elements",
  run(values) {
    const { data, default: otherwise = null } = values as unknown as Values;
    return { output: data.find((value) => value !== null && value !== undefined) ?? otherwise };
  },
};

import type { Usage } from "./answer.ts";

/** What an attempt, or an image, used and cost, as far as the server said. */
export interface Spent {
  readonly usage?: Usage | undefined;
  readonly cost?: number | undefined;
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

/** What all of them cost together. What nobody says stays undefined, for it is not zero. */
export function totalCost(spent: readonly Spent[]): number | undefined {
  return sum(spent.map(({ cost }) => cost));
}

/** What all of them used together; undefined where nobody says. */
export function totalUsage(spent: readonly Spent[]): Usage | undefined {
  const usages = spent.map(({ usage }) => usage).filter((usage) => usage !== undefined);
  return usages.length === 0 ? undefined : {
    promptTokens: sum(usages.map(({ promptTokens }) => promptTokens)),
    completionTokens: sum(usages.map(({ completionTokens }) => completionTokens)),
    totalTokens: sum(usages.map(({ totalTokens }) => totalTokens)),
  };
}

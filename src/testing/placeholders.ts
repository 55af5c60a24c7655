import type { FaultDetails } from "./fault.ts";
import type { FaultFacts } from "./fault_table.ts";

/** The values of the words in braces that the fault table uses. */
export type Words = Readonly<Record<string, string | number>>;

/** The values for one reply. */
export function wordsFor(facts: FaultFacts, details: FaultDetails | undefined, model: string): Words {
  const now = Date.now();
  const seconds = secondsUntil(details?.retryAfter ?? facts.retryAfter, now);
  const midnight = new Date(now).setUTCHours(24, 0, 0, 0);
  return {
    model,
    message: details?.message ?? fill(facts.message ?? "", { model }),
    retryAfter: seconds ?? 0,
    resetMs: String(now + (seconds ?? 60) * 1000),
    midnightMs: String(midnight),
    midnight: new Date(midnight).toISOString(),
  };
}

/** Fills the words into every string of a value. A string that is nothing but one word becomes that word's value. */
export function fill<T>(value: T, words: Words): T {
  if (typeof value === "string") {
    const [, alone = ""] = /^\{(\w+)\}$/.exec(value) ?? [];
    return (words[alone] ?? value.replace(/\{(\w+)\}/g, (braced, word) => String(words[word] ?? braced))) as T;
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, words)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, words)])) as T;
}

function secondsUntil(hint: number | Date | undefined, now: number): number | undefined {
  return hint instanceof Date ? Math.max(0, Math.ceil((hint.getTime() - now) / 1000)) : hint;
}

import type { Usage } from "../answer.ts";
import type { ImageRecord, Summary } from "../record.ts";

function add(total: number | undefined, more: number | undefined): number | undefined {
  return total === undefined ? more : total + (more ?? 0);
}

/** The sums of a batch. What no record says stays undefined, for it is not zero. */
export function summarise(records: readonly ImageRecord<unknown>[], milliseconds: number): Summary {
  const spent = records.map((record) => record.ok ? record.answer : record.error);
  const total = (count: keyof Usage) => spent.map(({ usage }) => usage?.[count]).reduce(add, undefined);
  const answered = records.filter(({ ok }) => ok).length;
  return {
    total: records.length,
    answered,
    failed: records.length - answered,
    usage: {
      promptTokens: total("promptTokens"),
      completionTokens: total("completionTokens"),
      totalTokens: total("totalTokens"),
    },
    cost: spent.map(({ cost }) => cost).reduce(add, undefined),
    milliseconds: Math.round(milliseconds),
  };
}

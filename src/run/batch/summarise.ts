import type { ImageRecord, Summary } from "../record.ts";
import { totalCost, totalUsage } from "../spent.ts";

/** The sums of a batch. */
export function summarise(records: readonly ImageRecord<unknown>[], milliseconds: number): Summary {
  const spent = records.map((record) => record.ok ? record.answer : record.error);
  const answered = records.filter(({ ok }) => ok).length;
  return {
    total: records.length,
    answered,
    failed: records.length - answered,
    usage: totalUsage(spent),
    cost: totalCost(spent),
    milliseconds: Math.round(milliseconds),
  };
}

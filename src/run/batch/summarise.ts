import type { NotAttempted } from "../reason.ts";
import type { RecordWith, Summary } from "../record.ts";
import { type Spent, totalCost, totalUsage } from "../spent.ts";
import type { Paid } from "./work.ts";

/** The sums of a batch. */
export function summarise(records: readonly RecordWith<Paid>[], milliseconds: number): Summary {
  const spent: readonly Spent[] = records.filter(({ reused }) => !reused).map((record) =>
    record.ok ? record.answer : record.error
  );
  const reasons = records.flatMap((record) => record.ok ? [] : [record.error.reason]);
  const left = reasons.filter((reason): reason is NotAttempted => reason._tag === "NotAttempted");
  return {
    total: records.length,
    answered: records.length - reasons.length,
    failed: reasons.length - left.length,
    notAttempted: left.length,
    reused: records.filter(({ reused }) => reused).length,
    stoppedBy: left[0]?.stoppedBy,
    retryAfter: left[0]?.retryAfter,
    usage: totalUsage(spent),
    cost: totalCost(spent),
    milliseconds: Math.round(milliseconds),
  };
}

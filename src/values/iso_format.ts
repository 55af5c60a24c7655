import { ReadTime } from "./read_time.ts";

/**
 * A time as Python's `datetime.isoformat()` writes it: one that was read as it was read, any other as on a server that
 * keeps UTC, without a zone and in microseconds.
 */
export function isoFormat(time: Date): string {
  if (time instanceof ReadTime) return time.iso;
  const text = time.toISOString().slice(0, -"Z".length);
  return text.endsWith(".000") ? text.slice(0, -".000".length) : `${text}000`;
}

/** A time as Python's `datetime.isoformat()` writes it on a server that keeps UTC: without a zone, in microseconds. */
export function isoFormat(time: Date): string {
  const text = time.toISOString().slice(0, -"Z".length);
  return text.endsWith(".000") ? text.slice(0, -".000".length) : `${text}000`;
}

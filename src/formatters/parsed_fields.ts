import { isRecord } from "../blocks/is_record.ts";
import type { Outcome } from "./unreadable.ts";

/** The fields of what was read, null for those that are missing, and whether any is. Fields are of the top only. */
export function parsedFields({ error_status, predictions: root }: Outcome<unknown>, expected: readonly string[]) {
  const fields = isRecord(root) ? root : {};
  const isWhole = !error_status && expected.every((field) => Object.hasOwn(fields, field));
  const values = expected.map((field) => [field, Object.hasOwn(fields, field) ? fields[field] : null] as const);
  return Object.fromEntries<unknown>([...values, ["error_status", !isWhole]]);
}

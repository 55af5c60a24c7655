import { isoFormat } from "../../values/iso_format.ts";
import type { Dictionary } from "../../values/dictionary.ts";
import { isBatch, type LocalBlock } from "../workflow/local_block.ts";
import { csvText } from "./csv_text.ts";
import { operated, type OperationsByName } from "./operations_by_name.ts";

interface Values {
  readonly columns_data: Dictionary;
  readonly columns_operations?: OperationsByName | null;
}

/** A table with a row for each element, which only the last element gets. */
export const csvFormatter: LocalBlock = {
  takes: "batches",
  run(values, context) {
    const { columns_data, columns_operations } = values as unknown as Values;
    const rows = rowsOf(columns_data).map((row) => ({
      ...operated(row, columns_operations ?? {}),
      timestamp: `${isoFormat(context.now())}+00:00`,
    }));
    const names = Object.keys(rows[0] ?? {});
    const table = csvText(names.map((name) => [name, rows.map((row: Dictionary) => row[name])]));
    return rows.map((_, place) => ({ csv_content: place === rows.length - 1 ? table : null }));
  },
};

/** The values of each row: those of the elements first, then those that all rows share. */
function rowsOf(columns: Dictionary): readonly Dictionary[] {
  const entries = Object.entries(columns);
  const varying = entries.flatMap(([name, value]) => isBatch(value) ? [[name, value.elements] as const] : []);
  if (varying.length === 0) return [columns];
  const shared = entries.filter(([, value]) => !isBatch(value));
  const count = Math.max(...varying.map(([, elements]) => elements.length));
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries([
      ...varying.map(([name, elements]) => [name, elements.length === 1 ? elements[0] : elements[row]] as const),
      ...shared,
    ]));
}

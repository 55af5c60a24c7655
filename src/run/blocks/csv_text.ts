import { pythonText } from "../../values/python_text.ts";

/** A column: its name and its cells. */
export type Column = readonly [name: string, cells: readonly unknown[]];

/** Columns of one length as the text that pandas makes of them. */
export function csvText(columns: readonly Column[]): string {
  const written = columns.map(([name, cells]) => [name, ...cellTexts(cells.map(harmless))]);
  const rows = written[0]!.map((_, row) => written.map((column) => quoted(column[row]!)).join(","));
  return rows.map((row) => `${row}\n`).join("");
}

/** What spreadsheets read as a formula, the engine makes a text to them. */
const FORMULA = /^[=+\-@\t\r]/;

function harmless(cell: unknown): unknown {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}

function cellTexts(cells: readonly unknown[]): readonly string[] {
  const held = isFloatColumn(cells) ? cells.map((cell) => cell === null ? null : Number(cell)) : cells;
  return held.map((cell) => isMissing(cell) ? "" : pythonText(cell));
}

/** Of numbers and gaps pandas makes a column of floats, unless all are ints, or there are no numbers, or one is too large. */
function isFloatColumn(cells: readonly unknown[]): boolean {
  const ints = cells.filter((cell) => typeof cell === "bigint");
  const others = cells.filter((cell) => typeof cell === "number" || cell === null);
  return others.length > 0 && ints.length + others.length === cells.length && fitTogether(ints);
}

const LARGEST_SIGNED = 2n ** 63n - 1n;
const LARGEST_UNSIGNED = 2n ** 64n - 1n;

/** Whether there is a machine word that holds all of these ints. */
function fitTogether(ints: readonly bigint[]): boolean {
  const isNegative = ints.some((int) => int < 0n);
  const largest = isNegative ? LARGEST_SIGNED : LARGEST_UNSIGNED;
  return ints.every((int) => int <= largest && int >= -LARGEST_SIGNED - 1n);
}

function isMissing(cell: unknown): boolean {
  return cell === null || Number.isNaN(cell);
}

/** Python's csv module quotes what holds a comma, a quotation mark or the end of a line. */
function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

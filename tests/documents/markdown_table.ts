import { readFileSync } from "node:fs";

/** One row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

function cellsOf(line: string): readonly string[] {
  return line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
}

/**
 * Reads the table of a document that has these columns.
 *
 * @throws {Error} If the document has none, or more than one.
 */
export function tableIn(path: string, columns: readonly string[]): readonly Row[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const isHead = (line: string) => line.startsWith("|") && cellsOf(line).join("|") === columns.join("|");
  const heads = lines.flatMap((line, index) => isHead(line) ? [index] : []);
  if (heads.length !== 1) {
    throw new Error(`Cannot read the table ${columns.join(" | ")} of ${path}: found ${heads.length}`);
  }
  const body = lines.slice(heads[0]! + 2);
  const end = body.findIndex((line) => !line.startsWith("|"));
  return body.slice(0, end === -1 ? undefined : end).map((line) =>
    Object.fromEntries(cellsOf(line).map((cell, index) => [columns[index]!, cell]))
  );
}

/** The words of a cell that stand as code. */
export function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

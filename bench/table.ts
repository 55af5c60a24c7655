/** What a measure finds, as tables of which every cell belongs to a client and to a figure. */

/** What was found of one client in one figure. */
export interface Cell {
  readonly text: string;
  /** By which it is compared; left out where there is nothing to compare. */
  readonly value?: number;
  /** The least and the most that was seen. */
  readonly range?: readonly [number, number];
}

/** One figure, which every client has. */
export interface Figure {
  readonly name: string;
  /** Which of two values is the better one; left out where none is. */
  readonly better?: "less" | "more";
}

/** One table. */
export interface Table {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** The cells of each client, in the order of the figures. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** Whether each client has a row or a column. */
  readonly clients: "rows" | "columns";
  /** What there is to know of it. */
  readonly note?: string;
  /** The part of a value by which two can differ and be the same; 0.05 where it is left out. */
  readonly noise?: number;
  /** Why others are ahead of us, where they are and it is known. */
  readonly why?: string;
}

/** Nothing was measured, or nothing is to be said. */
export const NONE: Cell = { text: "–" };

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A table of Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** The table as Markdown, with what there is to know of it. */
export function markdown({ title, figures, cells, clients, note }: Table): string {
  const names = [...cells.keys()];
  const table = clients === "rows"
    ? markdownTable(
      ["", ...figures.map(({ name }) => name)],
      names.map((client) => [client, ...cells.get(client)!.map(({ text }) => text)]),
    )
    : markdownTable(
      ["", ...names],
      figures.map(({ name }, index) => [name, ...names.map((client) => cells.get(client)![index]!.text)]),
    );
  return [`### ${title}`, table, ...(note === undefined ? [] : [note])].join("\n\n");
}

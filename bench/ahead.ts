/** Who is ahead of us: found in the tables, never written by hand. */
import { type ClientFacts, CLIENTS } from "./clients.ts";
import { type Cell, type Figure, markdownTable, type Table } from "./table.ts";

const roles: ReadonlyMap<string, ClientFacts["role"]> = new Map(
  Object.values(CLIENTS).map(({ label, role }) => [label, role]),
);

/** Whose row or column it is: a label, with what was done with the client behind it. */
function roleOf(name: string): ClientFacts["role"] | undefined {
  return roles.get(name) ?? [...roles].find(([label]) => name.startsWith(`${label},`))?.[1];
}

/** Whether one is better than the other by more than the noise: in the middle, and in all that was seen. */
function isAhead(one: Cell, other: Cell, better: "less" | "more", noise: number): boolean {
  if (one.value === undefined || other.value === undefined) return false;
  const sign = better === "more" ? 1 : -1;
  const [worst] = [...one.range ?? [one.value]].sort((a, b) => sign * (a - b));
  const [best] = [...other.range ?? [other.value]].sort((a, b) => sign * (b - a));
  return sign * (worst! - best!) > 0 && Math.abs(one.value - other.value) > noise * Math.abs(other.value);
}

/** By how much: as a factor, or as a difference where one of them is nothing. */
function lead(one: number, other: number): string {
  if (one === 0 || other === 0) return `${one} to ${other}`;
  return `${(Math.max(one, other) / Math.min(one, other)).toFixed(2)}×`;
}

/** One line: a figure of ours, and everybody who is better at it. */
function line(table: Table, figure: Figure, index: number, ours: string): readonly string[] | undefined {
  const our = table.cells.get(ours)![index]!;
  const better = figure.better;
  if (better === undefined || our.value === undefined) return undefined;
  const sign = better === "more" ? -1 : 1;
  const ahead = [...table.cells]
    .flatMap(([name, cells]) => {
      const role = roleOf(name);
      const cell = cells[index]!;
      return role !== "peer" || !isAhead(cell, our, better, table.noise ?? 0.05) ? [] : [[name, cell.value!] as const];
    })
    .sort(([, one], [, other]) => sign * (one - other));
  if (ahead.length === 0) return undefined;
  return [figure.name, ours, our.text, ahead.map(([name, value]) => `${name} ${lead(value, our.value!)}`).join(", ")];
}

/** Everybody who is ahead of us in a table, with the reason where it is known; nothing where nobody is. */
export function aheadIn(table: Table): string | undefined {
  const oursOf = [...table.cells.keys()].filter((name) => roleOf(name) === "ours");
  const lines = oursOf.flatMap((ours) =>
    table.figures.flatMap((figure, index) => {
      const found = line(table, figure, index, ours);
      return found ? [found] : [];
    })
  );
  if (lines.length === 0) return undefined;
  const head = ["figure", "ours", "ours has", "ahead of it, and by how much"];
  return [`### ${table.title}`, markdownTable(head, lines), ...(table.why === undefined ? [] : [table.why])].join(
    "\n\n",
  );
}

import type { Cell } from "./table.ts";

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function written(value: number, digits: number): string {
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median, with the range of all that was measured where there is one. */
export function spread(values: readonly number[], digits = 0): Cell {
  const value = median(values);
  const range = [Math.min(...values), Math.max(...values)] as const;
  const [least, most] = range.map((end) => written(end, digits));
  return { text: least === most ? least! : `${written(value, digits)} (${least}–${most})`, value, range };
}

/** How often the one goes into the other, round by round, so that what slows a whole round down cancels out. */
export function ratio(values: readonly number[], base: readonly number[]): Cell {
  const { value, range, text } = spread(values.map((each, round) => each / base[round]!), 2);
  return { value: value!, range: range!, text };
}

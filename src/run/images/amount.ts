const format = new Intl.NumberFormat("en-US");

/** A number as the messages write it: `9,500,000`. */
export function grouped(count: number): string {
  return format.format(count);
}

/** A number with its noun: `1 byte`, `1,024 bytes`. */
export function amount(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The HTTP statuses from one to another, both among them. */
export function statuses(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Rounds to a whole number as NumPy and Python do: of two that are equally near, to the even one. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : Math.ceil(value);
}

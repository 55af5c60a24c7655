/** No description of the engine is half as deep. */
const MOST_LEVELS = 64;

function isDeeper(value: unknown, levels: number): boolean {
  return typeof value === "object" && value !== null &&
    (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));
}

/**
 * Refuses what is nested so deeply that reading it would exhaust the stack.
 *
 * @param of What it is, in words.
 * @throws {TypeError} That names it.
 */
export function refuseDeep(value: unknown, of: string): void {
  if (isDeeper(value, MOST_LEVELS)) {
    throw new TypeError(`Cannot read ${of}: wanted at most ${MOST_LEVELS} levels of nesting`);
  }
}

import { quote } from "../blocks/quote.ts";

/** No description of the engine is half as deep. */
const MOST_LEVELS = 64;

function isDeeper(value: unknown, levels: number): boolean {
  return typeof value === "object" && value !== null &&
    (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));
}

/**
 * Refuses what is nested so deeply that reading it would exhaust the stack.
 *
 * @param type The block that it describes.
 * @throws {TypeError} That names the block.
 */
export function refuseDeep(value: unknown, type: unknown): void {
  if (isDeeper(value, MOST_LEVELS)) {
    throw new TypeError(
      `Cannot read the description of the block ${quote(type)}: it is nested more than ${MOST_LEVELS} levels deep`,
    );
  }
}

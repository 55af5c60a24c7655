import type { BlockDescription } from "../blocks/description.ts";
import { quote } from "../blocks/quote.ts";

/** A type identifier as the engine has them: names with slashes between, and a version behind. */
const TYPE = /^[\w.-]+(\/[\w.-]+)*(@[\w.-]+)?$/;

/** Why no builder can be made of a block, or nothing. */
function flaw({ properties, required }: BlockDescription): string | undefined {
  const ghost = required.find((key) => !Object.hasOwn(properties, key));
  return ghost === undefined ? undefined : `it requires ${quote(ghost)}, which is none of its properties`;
}

/**
 * Refuses blocks of which no builder can be made. What is generated is a program, so that a type which is no plain name
 * must not get into it.
 *
 * @throws {TypeError} That names the block.
 */
export function refuseMalformed(blocks: readonly BlockDescription[]): void {
  for (const block of blocks) {
    if (typeof block.type !== "string" || !TYPE.test(block.type)) {
      throw new TypeError(
        `Cannot generate builders for the block ${quote(block.type)}: wanted a type such as "acme/blur@v1", ` +
          'of letters, digits, ".", "_" and "-"',
      );
    }
    const found = flaw(block);
    if (found !== undefined) throw new TypeError(`Cannot generate builders for the block ${block.type}: ${found}`);
  }
}

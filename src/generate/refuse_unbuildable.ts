import { moduleName } from "../blocks/block_names.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { quote } from "../blocks/quote.ts";
import type { Definitions } from "../blocks/schema.ts";
import { namesAtRoot } from "./names_in.ts";
import { refuseDeep } from "./refuse_deep.ts";

/** A type identifier as the engine has them: names with slashes between, and a version behind. */
const TYPE = /^[\w.-]+(\/[\w.-]+)*(@[\w.-]+)?$/;

/** The definitions to which a definition leads at once, without a list or an object between. */
function ledTo(name: string, definitions: Definitions): ReadonlySet<string> {
  const reached = new Set(namesAtRoot(definitions[name]!));
  for (const next of reached) {
    if (Object.hasOwn(definitions, next)) namesAtRoot(definitions[next]!).forEach((further) => reached.add(further));
  }
  return reached;
}

/** Why no builder can be made of a block, if there is a reason. */
function flaw({ type, properties, required, definitions = {} }: BlockDescription): string | undefined {
  if (typeof type !== "string" || !TYPE.test(type)) {
    return 'wanted a type such as "acme/blur@v1", of letters, digits, ".", "_" and "-"';
  }
  if (moduleName(type) === "") return "its type holds no letter or digit to name builders by";
  const ghost = required.find((key) => !Object.hasOwn(properties, key));
  if (ghost !== undefined) return `it requires ${quote(ghost)}, which is none of its properties`;
  const endless = Object.keys(definitions).find((name) => ledTo(name, definitions).has(name));
  return endless === undefined ? undefined : `its definition ${quote(endless)} leads to nothing but itself`;
}

/**
 * Refuses blocks of which no builder can be made. What is generated is a program, so that a type which is no plain name
 * must not get into it.
 *
 * @throws {TypeError} That names the block.
 */
export function refuseUnbuildable(blocks: readonly BlockDescription[]): void {
  for (const block of blocks) {
    refuseDeep(block, `the block ${quote(block.type)}`);
    const found = flaw(block);
    if (found !== undefined) {
      throw new TypeError(`Cannot generate builders for the block ${quote(block.type)}: ${found}`);
    }
  }
}

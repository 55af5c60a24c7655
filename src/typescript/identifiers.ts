import { camelCase, KEYWORDS } from "../blocks/block_names.ts";

/** Names that no module may give to a constant of its own, and those that a program uses as they are. */
const TAKEN: readonly string[] = ["exports", "globalThis", "module", "require", "undefined"];

/** The longest name: several have to fit on a line. */
const LONGEST = 40;

/** Gives constants their names: readable, and none twice. */
export class Identifiers {
  readonly #taken: Set<string>;

  /** @param imported The names that the program imports. */
  constructor(imported: Iterable<string>) {
    this.#taken = new Set([...KEYWORDS, ...TAKEN, ...imported]);
  }

  /**
   * A name for what the definition calls `name`: `sign_text` becomes `signText`, or `signTextStep` where that is taken.
   *
   * @param sort What it is, which tells it from others: `Input` or `Step`.
   */
  take(name: string, sort: "Input" | "Step"): string {
    const wanted = camelCase(name).slice(0, LONGEST);
    const base = /^_/.test(wanted) ? `${sort.toLowerCase()}${wanted.slice(1)}` : wanted;
    const identifier = this.#firstFree(
      base,
      base.toLowerCase().startsWith(sort.toLowerCase()) ? base : `${base}${sort}`,
    );
    this.#taken.add(identifier);
    return identifier;
  }

  #firstFree(base: string, withSort: string): string {
    for (const candidate of [base, withSort]) if (!this.#taken.has(candidate)) return candidate;
    let number = 2;
    while (this.#taken.has(`${withSort}${number}`)) number++;
    return `${withSort}${number}`;
  }
}

import { camelCase } from "../blocks/block_names.ts";
import { KEYWORDS } from "../blocks/taken_names.ts";

/** Names that no module may give to a constant of its own, and those that a program uses as they are. */
const TAKEN: readonly string[] = ["exports", "globalThis", "module", "require", "undefined"];

/** The longest name: several have to fit on a line. */
const LONGEST = 40;

/** Gives constants their names: readable, and none twice. */
export class Identifiers {
  readonly #taken: Set<string>;
  /** The next number to be tried behind a name, so that a thousand equal names are not tried a million times. */
  readonly #next = new Map<string, number>();

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
    const wanted = camelCase(name.replaceAll(/\W+/g, "_")).slice(0, LONGEST);
    const base = /^_/.test(wanted) ? `${sort.toLowerCase()}${wanted.slice(1)}` : wanted;
    const withSort = base.toLowerCase().startsWith(sort.toLowerCase()) ? base : `${base}${sort}`;
    const free = [base, withSort].find((candidate) => !this.#taken.has(candidate)) ?? this.#numbered(withSort);
    this.#taken.add(free);
    return free;
  }

  #numbered(base: string): string {
    let number = this.#next.get(base) ?? 2;
    while (this.#taken.has(`${base}${number}`)) number++;
    this.#next.set(base, number + 1);
    return `${base}${number}`;
  }
}

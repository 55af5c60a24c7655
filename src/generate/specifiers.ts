/** From where generated modules import. */
export interface Specifiers {
  /** The module of what every builder is made of. */
  readonly builder: string;
  /** The module of the types of facts, and of `readCatalogue`. */
  readonly facts: string;
  /** How a generated module ends where another names it. */
  readonly extension: ".ts" | ".js";
}

/** The same, seen from a folder in the directory. */
export function seenFromFolder(specifiers: Specifiers): Specifiers {
  const outwards = (specifier: string): string =>
    specifier.startsWith(".") ? `../${specifier.replace(/^\.\//, "")}` : specifier;
  return { ...specifiers, builder: outwards(specifiers.builder), facts: outwards(specifiers.facts) };
}

/** From where generated modules import. */
export interface Specifiers {
  /** The module of what every builder is made of. */
  readonly builder: string;
  /** The module of the types of facts, and of `readCatalogue`. */
  readonly facts: string;
  /** How a generated module ends where another names it. */
  readonly extension: ".ts" | ".js";
  /** What stands before the name of a family's module where an example imports it; left out, the file itself. */
  readonly entries: string | undefined;
}

/** From where an example imports a family. */
export function entryOf({ entries, extension }: Specifiers, module: string): string {
  return entries === undefined ? `./${module}${extension}` : `${entries}${module}`;
}

/** From where an example imports what all families share: the module that gathers them, or the file itself. */
export function gatheredEntry({ entries, extension }: Specifiers, module: string): string {
  return entries === undefined ? `./${module}${extension}` : entries.replace(/\/$/, "");
}

/** The same, seen from a folder in the directory. */
export function seenFromFolder(specifiers: Specifiers): Specifiers {
  const outwards = (specifier: string): string =>
    specifier.startsWith(".") ? `../${specifier.replace(/^\.\//, "")}` : specifier;
  return { ...specifiers, builder: outwards(specifiers.builder), facts: outwards(specifiers.facts) };
}

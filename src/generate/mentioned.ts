/** Comments and literal texts, in which a name means nothing. */
const WORDS = /\/\*\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g;

/** The names of which a program speaks, in their order. */
export function mentioned(names: Iterable<string>, program: string): readonly string[] {
  const found = new Set(program.replaceAll(WORDS, "").match(/[A-Za-z_$][\w$]*/g));
  return [...names].filter((name) => found.has(name));
}

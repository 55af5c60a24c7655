/** The names that a selector can point at. The engine takes any step name, but resolves only these. */
export const NAME_PATTERN = /^[A-Za-z0-9_-]+$/;

/** Whether a step or an input of this name can be referred to. */
export function isName(name: unknown): name is string {
  return typeof name === "string" && NAME_PATTERN.test(name);
}

/** What a name has to be, in words. */
export const NAME_WORDS = 'a name of letters, digits, "_" and "-", because the engine resolves no other';

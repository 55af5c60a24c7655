/**
 * Whether a value may stand where these kinds are taken, by the engine's rule: one kind in common, or the wildcard on
 * either side. There are no kinds of kinds: an `integer` is no `float`.
 *
 * @param taken The kinds that the property takes.
 * @param given The kinds of the value.
 */
export function fits(taken: readonly string[], given: readonly string[]): boolean {
  return taken.includes("*") || given.includes("*") || given.some((kind) => taken.includes(kind));
}

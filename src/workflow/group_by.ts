/** Values by their keys, those of one key in their order. */
export function groupBy<V>(values: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The same groups, whose values are taken one after the other: an iterator knows where it stands. */
export function inTurn<V>(groups: ReadonlyMap<string, readonly V[]>): ReadonlyMap<string, ArrayIterator<V>> {
  return new Map([...groups].map(([key, group]) => [key, group.values()]));
}

/** Groups whose values are taken one after the other: an iterator knows where it stands. */
export function inTurn<V>(groups: ReadonlyMap<string, readonly V[]>): ReadonlyMap<string, ArrayIterator<V>> {
  return new Map([...groups].map(([key, group]) => [key, group.values()]));
}

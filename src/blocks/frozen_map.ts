import { deepFreeze } from "./deep_freeze.ts";

/**
 * A map that nobody can change, nor anything in it. A value is frozen when it is first asked for: of a large map a program
 * asks for few.
 */
export class FrozenMap<K, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>;

  static {
    Object.freeze(this.prototype);
  }

  constructor(entries: Iterable<readonly [K, V]>) {
    this.#map = new Map(entries);
    Object.freeze(this);
  }

  get size(): number {
    return this.#map.size;
  }

  get(key: K): V | undefined {
    return deepFreeze(this.#map.get(key));
  }

  has(key: K): boolean {
    return this.#map.has(key);
  }

  keys(): MapIterator<K> {
    return this.#map.keys();
  }

  values(): MapIterator<V> {
    return this.#map.values().map(deepFreeze);
  }

  entries(): MapIterator<[K, V]> {
    return this.#map.entries().map(([key, value]) => [key, deepFreeze(value)]);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(call: (value: V, key: K, map: ReadonlyMap<K, V>) => void, self?: unknown): void {
    for (const [key, value] of this.entries()) call.call(self, value, key, this);
  }
}

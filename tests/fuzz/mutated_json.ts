import fc from "fast-check";
import { anything, json, names, Sketch } from "./hostile_values.ts";

type Holder = Record<string | number, unknown>;

/** One change to a value: where, by a number for each level of the way, and what. */
interface Mutation {
  readonly way: readonly number[];
  readonly change: "replace" | "remove" | "add" | "rename" | "repeat" | "swap";
  readonly name: string;
  readonly value: unknown;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && !(value instanceof Sketch);
}

/** The holder at the end of a way, and the key in it that the last number chooses. */
function placeOf(root: Holder, way: readonly number[]): readonly [Holder, string] | undefined {
  let holder = root;
  let key: string | undefined;
  for (const choice of way) {
    const keys = Object.keys(holder);
    if (keys.length === 0) break;
    if (key !== undefined && isHolder(holder[key])) holder = holder[key] as Holder;
    const within = Object.keys(holder);
    key = within[choice % Math.max(within.length, 1)];
    if (key === undefined) return undefined;
  }
  return key === undefined ? undefined : [holder, key];
}

function setOwn(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Another of the same, so that a later change to the one is none to the other. */
function another(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(another);
  if (!isHolder(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, another(part)]));
}

const CHANGES: { readonly [C in Mutation["change"]]: (holder: Holder, key: string, mutation: Mutation) => void } = {
  replace: (holder, key, { value }) => setOwn(holder, key, another(value)),
  remove: (holder, key) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  add: (holder, _, { name, value }) =>
    Array.isArray(holder) ? void holder.push(another(value)) : setOwn(holder, name, another(value)),
  rename: (holder, key, { name }) => {
    if (Array.isArray(holder)) return;
    const { [key]: value } = holder;
    delete holder[key];
    setOwn(holder, name, value);
  },
  repeat: (holder, key, { name }) =>
    Array.isArray(holder) ? void holder.push(another(holder[Number(key)])) : setOwn(holder, name, another(holder[key])),
  swap: (holder, key) => {
    const keys = Object.keys(holder);
    const other = keys[(keys.indexOf(key) + 1) % keys.length]!;
    const { [key]: one, [other]: two } = holder;
    setOwn(holder, key, two);
    setOwn(holder, other, one);
  },
};

function mutation(values: fc.Arbitrary<unknown>): fc.Arbitrary<Mutation> {
  return fc.record({
    way: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }),
    change: fc.constantFrom(...Object.keys(CHANGES) as Mutation["change"][]),
    name: names,
    value: values,
  });
}

function mutated(samples: readonly unknown[], values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const choice = fc.nat({ max: samples.length - 1 });
  return fc.tuple(choice, fc.array(mutation(values), { maxLength: 4 })).map(([place, mutations]) => {
    const root: Holder = { root: structuredClone(samples[place]) };
    for (const one of mutations) {
      const found = placeOf(root, [0, ...one.way]);
      if (found !== undefined) CHANGES[one.change](...found, one);
    }
    return root["root"];
  });
}

/** One of the samples with a few changes, still JSON. */
export function mutatedJson(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  return mutated(samples, json);
}

/** One of the samples with a few changes, which may put anything into it. */
export function mutatedAnything(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  return mutated(samples, anything);
}

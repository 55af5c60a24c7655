import type { PropertyFeed, StepFlow } from "./step_flow.ts";
import { SINGLE } from "./lineage.ts";
import { nameOf } from "./selector_spot.ts";

/** The data of a step lies at depths that its block does not take together. */
export type DepthFault =
  /** The block's own offsets cannot be met by any data. */
  | { readonly fault: "impossible-offsets"; readonly rule: "dimensionality" }
  /** Properties that have to lie equally deep do not. */
  | { readonly fault: "unequal"; readonly rule: "dimensionality"; readonly depths: ReadonlyMap<string, number> }
  /** The values of one list or record lie at different depths. */
  | {
    readonly fault: "unequal-inside";
    readonly rule: "dimensionality";
    readonly property: string;
    readonly depths: ReadonlyMap<string, number>;
  }
  /** The block takes a dimension away, and there is none. */
  | { readonly fault: "nothing-to-collapse"; readonly rule: "dimensionality" }
  /** The property from which the others are measured is fed with a single value. */
  | { readonly fault: "reference-single"; readonly rule: "dimensionality"; readonly property: string }
  /** Nothing but a property that lies deeper than the others is fed with a batch. */
  | { readonly fault: "no-base"; readonly rule: "dimensionality"; readonly property: string }
  /** A property is not as much deeper than the reference property as the block wants. */
  | {
    readonly fault: "wrong-depth";
    readonly rule: "dimensionality";
    readonly property: string;
    readonly depth: number;
    readonly wanted: number;
  };

type Fault<T = DepthFault> = T extends DepthFault ? Omit<T, "rule"> : never;

const fault = (found: Fault): DepthFault => ({ rule: "dimensionality", ...found }) as DepthFault;

function depthOf({ feeds }: PropertyFeed): number {
  let deepest = 0;
  for (const { lineage } of feeds) deepest = Math.max(deepest, lineage.depth);
  return deepest;
}

/** The depths of the batches that properties are fed with, each once. */
function depthsAmong(properties: readonly PropertyFeed[]): Set<number> {
  const depths = new Set<number>();
  for (const { feeds } of properties) {
    for (const { lineage } of feeds) if (lineage !== SINGLE) depths.add(lineage.depth);
  }
  return depths;
}

/** What keeps the data of a step from meeting, if anything does: the first thing that the engine sees. */
export function depthFault({ properties, ruler: { description } }: StepFlow): DepthFault | undefined {
  const { inputOffsets: offsets = {}, dimensionalityReference: reference, outputOffset = 0 } = description;
  const given = Object.values(offsets);
  if (given.length > 0 && (Math.min(...given) < 0 || Math.max(...given) - Math.min(...given) > 1)) {
    return fault({ fault: "impossible-offsets" });
  }
  const isOffset = (property: string): boolean => (offsets[property] ?? 0) > 0;
  const even = given.length === 0 ? properties : properties.filter(({ property }) => !isOffset(property));
  const base = depthsAmong(even);
  if (base.size > 1) return unequal(even) ?? insideFault(even)!;
  // Data of one depth meets in every block that neither takes a dimension away nor measures depths.
  if (given.length === 0 && reference === undefined && outputOffset >= 0) return undefined;
  const [ground = 1] = base;

  const inside = insideFault(properties, (property) => ground + (isOffset(property) ? offsets[property]! : 0));
  if (inside !== undefined) return inside;
  const depths = new Map(properties.flatMap((feed): [string, number][] => {
    const depth = feed.cast ? ground + (isOffset(feed.property) ? offsets[feed.property]! : 0) : depthOf(feed);
    return depth > 0 ? [[feed.property, depth]] : [];
  }));
  if (properties.some(({ property, cast, compound }) => cast && !compound && isOffset(property))) {
    return fault({ fault: "impossible-offsets" });
  }
  const all = [...depths.values()];
  if (Math.max(...all) - Math.min(...all) > 1) return fault({ fault: "unequal", depths });
  return offsetFault(depths, { offsets, reference, outputOffset }) ?? measuredFault(depths, offsets, reference);
}

function unequal(properties: readonly PropertyFeed[]): DepthFault | undefined {
  const depths = new Map(
    properties.map((feed): [string, number] => [feed.property, depthOf(feed)]).filter(([, depth]) => depth > 0),
  );
  return new Set(depths.values()).size > 1 ? fault({ fault: "unequal", depths }) : undefined;
}

/** How deep each value of a list or a record lies, by its place. */
function depthsInside(
  { property, feeds, cast }: PropertyFeed,
  castDepth: (property: string) => number,
): ReadonlyMap<string, number> {
  return new Map(
    feeds.map(({ lineage, edge }): [string, number] => [
      edge === undefined ? "literals" : nameOf(edge.selector),
      lineage === SINGLE && cast ? castDepth(property) : lineage.depth,
    ]).filter(([, depth]) => depth > 0),
  );
}

/** A list or a record whose values lie at different depths, those that are made a batch counted as well. */
function insideFault(
  properties: readonly PropertyFeed[],
  castDepth: (property: string) => number = () => 0,
): DepthFault | undefined {
  const mixed = properties.find((feed) => {
    if (!feed.compound) return false;
    const depths = depthsAmong([feed]);
    const single = feed.cast ? castDepth(feed.property) : 0;
    return depths.size + Number(single > 0 && !depths.has(single)) > 1;
  });
  return mixed === undefined
    ? undefined
    : fault({ fault: "unequal-inside", property: mixed.property, depths: depthsInside(mixed, castDepth) });
}

interface Offsets {
  readonly offsets: Readonly<Record<string, number>>;
  readonly reference: string | undefined;
  readonly outputOffset: number;
}

function offsetFault(
  depths: ReadonlyMap<string, number>,
  { offsets, reference, outputOffset }: Offsets,
): DepthFault | undefined {
  if (depths.size === 0 && outputOffset < 0) return fault({ fault: "nothing-to-collapse" });
  if (reference !== undefined && !depths.has(reference)) {
    return fault({ fault: "reference-single", property: reference });
  }
  const names = Object.keys(offsets);
  const steps = new Set([...Object.values(offsets), ...depths.size === names.length ? [] : [0]]);
  if (!steps.has(0) && depths.size > 0) return fault({ fault: "no-base", property: names[0]! });
  const impossible = steps.size > 1 && (reference === undefined || outputOffset !== 0);
  return impossible ? fault({ fault: "impossible-offsets" }) : undefined;
}

function measuredFault(
  depths: ReadonlyMap<string, number>,
  offsets: Readonly<Record<string, number>>,
  reference: string | undefined,
): DepthFault | undefined {
  if (reference === undefined) {
    return new Set(depths.values()).size > 1 ? fault({ fault: "unequal", depths }) : undefined;
  }
  const ground = depths.get(reference)! - (offsets[reference] ?? 0);
  const wanted = [...depths.keys()].map((property) => [property, ground + (offsets[property] ?? 0)] as const);
  const wrong = wanted.find(([, depth]) => depth <= 0) ??
    wanted.find(([property, depth]) => depths.get(property) !== depth);
  if (wrong === undefined) return undefined;
  const [property, depth] = wrong;
  return fault({ fault: "wrong-depth", property, depth: depths.get(property)!, wanted: depth });
}

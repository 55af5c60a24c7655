import type { Lineage } from "../../check/lineage.ts";
import type { RunError } from "../run_error.ts";
import { type Batch, type Index, TOGETHER } from "./local_block.ts";
import { type Openings, openingsFor } from "./openings.ts";
import type { PlannedProperty, PlannedStep, Source } from "./plan.ts";
import type { Found, RunState } from "./run_state.ts";

/** The values of a step for one element, by property. */
export type Values = Readonly<Record<string, unknown>>;

/** What a step is run with. */
export interface StepInput {
  /** The elements that have all they need, in order. */
  readonly elements: readonly { readonly index: Index; readonly values: Values }[];
  /** The elements that need what failed. */
  readonly failures: readonly { readonly index: Index; readonly error: RunError }[];
}

/** Works out what a step is run with: skipped elements, and those that need what failed, are left out. */
export function stepInput(step: PlannedStep, state: RunState): StepInput {
  const openings = openingsFor(step.name, step.guards, state);
  const elements: { index: Index; values: Values }[] = [];
  const failures: { index: Index; error: RunError }[] = [];
  for (const index of state.indicesOf(step.base)) {
    const found = valuesAt(index, step, state, openings);
    if (found.found === "value") elements.push({ index, values: found.value as Values });
    if (found.found === "failure") failures.push({ index, error: found.error });
  }
  return { elements, failures };
}

const NOTHING: Found = { found: "nothing" };

function valuesAt(index: Index, step: PlannedStep, state: RunState, openings: Openings): Found {
  const failure = openings.failureAt(index);
  if (failure !== undefined) return { found: "failure", error: failure };
  const isFed = step.properties.some(({ wires }) => wires.some(({ source }) => source.lineage.depth > 0));
  // Where data is missing for want of a decision, the values are. Without data, the step is.
  if (!isFed && !openings.isOpen(index)) return NOTHING;
  const values: Record<string, unknown> = {};
  for (const property of step.properties) {
    const found = valueAt(property, index, step, state, openings);
    if (found.found !== "value") return found;
    values[property.name] = found.value;
  }
  return { found: "value", value: values };
}

/** The value of a property, references replaced. */
function valueAt(
  { value, wires, cast }: PlannedProperty,
  index: Index,
  step: PlannedStep,
  state: RunState,
  openings: Openings,
): Found {
  if (wires.length === 0) {
    return cast && value !== null && !openings.isOpen(index) ? NOTHING : { found: "value", value };
  }
  const whole = wires.find(({ place }) => place === undefined);
  if (whole !== undefined) return sourceAt(whole.source, index, step, state, openings);
  const parts: [string, unknown][] = [];
  for (const [place, literal] of Object.entries(value as object)) {
    const wire = wires.find((one) => String(one.place) === place);
    const found = wire === undefined
      ? { found: "value" as const, value: literal }
      : sourceAt(wire.source, index, step, state, openings);
    if (found.found !== "value") return found;
    parts.push([place, found.value]);
  }
  return { found: "value", value: likeBefore(value, parts) };
}

/** Parts put together as a list or a record again. */
function likeBefore(value: unknown, parts: readonly (readonly [string, unknown])[]): unknown {
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** What a reference gives a step at one place: data one level deeper comes as a batch. */
function sourceAt(source: Source, index: Index, step: PlannedStep, state: RunState, openings: Openings): Found {
  const { lineage } = source;
  const { acceptsEmpty, base } = step;
  const orNull = (found: Found): Found => found.found === "nothing" && acceptsEmpty ? NULL : found;
  if (lineage.depth === 0) return orNull(state.find(source, []));
  if (lineage.depth === base.depth) return orNull(openings.isOpen(index) ? state.find(source, index) : NOTHING);
  return orNull(wrapped(source, lineage, index, step, state, openings));
}

const NULL: Found = { found: "value", value: null };

function wrapped(
  source: Source,
  lineage: Lineage,
  index: Index,
  { acceptsEmpty }: PlannedStep,
  state: RunState,
  openings: Openings,
): Found {
  const inner = state.below(index, lineage);
  if (inner.length === 0) return NOTHING;
  const elements: unknown[] = [];
  const indices: Index[] = [];
  for (const place of inner) {
    const found = openings.isOpen(place) ? state.find(source, place) : NOTHING;
    // What failed is missing from a list of all images. Within one image it fails the whole.
    if (found.found === "failure" && index.length > 0) return found;
    if (found.found !== "value" && !acceptsEmpty) continue;
    elements.push(found.found === "value" ? found.value : null);
    indices.push(place);
  }
  return { found: "value", value: { kind: TOGETHER, elements, indices } satisfies Batch };
}

/** Puts the values of all elements together, for a block that takes batches. */
export function batchedValues({ properties }: PlannedStep, { elements }: StepInput): Values {
  const indices = elements.map(({ index }) => index);
  const batchOf = (pick: (values: Values) => unknown): Batch => ({
    kind: TOGETHER,
    elements: elements.map(({ values }) => pick(values)),
    indices,
  });
  return Object.fromEntries(properties.map(({ name, value, wires, cast }): [string, unknown] => {
    const varies = wires.some(({ source }) => source.lineage.depth > 0);
    const whole = wires.some(({ place }) => place === undefined) || wires.length === 0;
    const first = elements[0]?.values[name];
    if (!varies && !(cast && value !== null)) return [name, first];
    if (whole) return [name, batchOf((values) => values[name])];
    const varying = new Set(wires.filter(({ source }) => source.lineage.depth > 0).map(({ place }) => String(place)));
    const parts = Object.keys(value as object).map((place): [string, unknown] => {
      const pick = (values: Values) => (values[name] as Record<string, unknown>)[place];
      return [place, cast || varying.has(place) ? batchOf(pick) : pick(elements[0]!.values)];
    });
    return [name, likeBefore(value, parts)];
  }));
}

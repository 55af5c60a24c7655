import { isName } from "../selectors/name.ts";
import { kindsMatch } from "../selectors/reference.ts";
import { dataFlowOf } from "./data_flow.ts";
import type { Examined, ExaminedInput, ExaminedStep, Slot } from "./examined.ts";
import { graphOf, isStep } from "./graph.ts";
import { SINGLE } from "./lineage.ts";
import { takesBatches } from "./slots.ts";

/** Something that a property could be wired to. */
interface Source {
  readonly selector: string;
  readonly kinds: readonly string[];
  readonly from: ExaminedInput | ExaminedStep;
}

/** More suggestions than this are no help. */
const MOST = 3;

/** So many sources are looked at in one check: enough for every mistake that somebody would read about. */
const MOST_LOOKED_AT = 100_000;

const lookedAt = new WeakMap<Examined, number>();

const known = new WeakMap<Examined, readonly Source[]>();

function sourcesOf(workflow: Examined): readonly Source[] {
  let sources = known.get(workflow);
  if (sources === undefined) {
    sources = [
      ...workflow.inputs.filter(({ name }) => isName(name)).map((input) => ({
        selector: `$inputs.${input.name}`,
        kinds: input.kinds,
        from: input,
      })),
      ...graphOf(workflow).order.filter(({ name }) => isName(name)).toReversed().flatMap(outputSources),
    ];
    known.set(workflow, sources);
  }
  return sources;
}

function outputSources(step: ExaminedStep): Source[] {
  return Object.entries(step.outputs ?? {})
    .filter(([output]) => isName(output))
    .map(([output, kinds]) => ({ selector: `$steps.${step.name}.${output}`, kinds, from: step }));
}

const places = new WeakMap<Examined, ReadonlyMap<ExaminedStep, number>>();

function placesIn(workflow: Examined): ReadonlyMap<ExaminedStep, number> {
  let found = places.get(workflow);
  if (found === undefined) {
    found = new Map(graphOf(workflow).order.map((step, place) => [step, place]));
    places.set(workflow, found);
  }
  return found;
}

/**
 * What a property of a step could be wired to instead, in this very workflow: outputs of the step that was meant, then
 * inputs, then what other steps hand over; exact kinds before wildcards.
 *
 * @param meant The step that the reference names, if there is one.
 */
export function wiringsFor(slot: Slot, step: ExaminedStep, workflow: Examined, meant?: ExaminedStep): string[] {
  const place = placesIn(workflow);
  const { lineages } = dataFlowOf(workflow);
  const single = slot.takes === "single" && step.description !== undefined && takesBatches(step.description);
  const isLegal = ({ from, kinds }: Source): boolean =>
    kindsMatch(slot.kinds, kinds) &&
    (!isStep(from) || (place.get(from) ?? Infinity) < (place.get(step) ?? -1)) &&
    (!single || lineages.get(from) === SINGLE);
  const isExact = ({ kinds }: Source): boolean => kinds.some((kind) => kind !== "*" && slot.kinds.includes(kind));
  const found: string[] = [];
  let looked = lookedAt.get(workflow) ?? 0;
  const add = (sources: readonly Source[], isWanted: (source: Source) => boolean): void => {
    for (const source of sources) {
      if (found.length === MOST || looked > MOST_LOOKED_AT) return;
      looked += 1;
      if (isWanted(source) && isLegal(source) && !found.includes(source.selector)) found.push(source.selector);
    }
  };
  if (meant !== undefined) add(outputSources(meant), () => true);
  add(sourcesOf(workflow), isExact);
  if (found.length === 0) add(sourcesOf(workflow), () => true);
  lookedAt.set(workflow, looked);
  return found;
}

/** The advice to wire a property to one of these. */
export function wireTo(selectors: readonly string[]): string | undefined {
  if (selectors.length === 0) return undefined;
  const quoted = selectors.map((selector) => JSON.stringify(selector));
  const last = quoted.at(-1)!;
  return `wire it to ${quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`}`;
}

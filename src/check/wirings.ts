import { onceFor } from "../blocks/once_for.ts";
import { readValue } from "../blocks/read_value.ts";
import { isName } from "../selectors/name.ts";
import { kindsMatch } from "../selectors/reference.ts";
import { dataFlowOf } from "./data_flow.ts";
import type { Examined, ExaminedInput, ExaminedStep, Slot } from "./examined.ts";
import { graphOf, isStep } from "./graph.ts";
import { SINGLE } from "./lineage.ts";
import { stepsAfter } from "./reachable.ts";
import { maySearch } from "./search_budget.ts";
import { takesBatches } from "./slots.ts";

/** Something that a property could be wired to. */
export interface Source {
  readonly selector: string;
  readonly kinds: readonly string[];
  readonly from: ExaminedInput | ExaminedStep;
  /** The output of a step. */
  readonly output?: string;
}

/** More suggestions than this are no help. */
const MOST = 3;

/** What a workflow can be wired to: its inputs, and by the index of each step its outputs. */
interface Sources {
  readonly inputs: readonly Source[];
  readonly steps: readonly (readonly Source[])[];
}

const sourcesIn: (workflow: Examined) => Sources = onceFor(({ inputs, steps, inputsByName, stepsByName }) => ({
  inputs: inputs.filter((input) => isName(input.name) && inputsByName.get(input.name) === input).map((input) => ({
    selector: `$inputs.${input.name}`,
    kinds: input.kinds,
    from: input,
  })),
  steps: steps.map((step) => isName(step.name) && stepsByName.get(step.name) === step ? outputSources(step) : []),
}));

function outputSources(step: ExaminedStep): Source[] {
  return Object.entries(step.outputs ?? {})
    .filter(([output]) => isName(output))
    .map(([output, kinds]) => ({ selector: `$steps.${step.name}.${output}`, kinds, from: step, output }));
}

/** All that a workflow could be wired to: inputs, then outputs of steps in order. */
export function allSources(workflow: Examined): readonly Source[] {
  const { inputs, steps } = sourcesIn(workflow);
  return maySearch(workflow) ? [...inputs, ...steps.flat()] : [];
}

/** Inputs, then the outputs of the steps before a step, the nearest first, then those of the steps after it. */
function* nearestFirst({ index }: ExaminedStep, { inputs, steps }: Sources): Generator<Source> {
  yield* inputs;
  for (let at = index - 1; at >= 0; at -= 1) yield* steps[at] ?? [];
  for (let at = index + 1; at < steps.length; at += 1) yield* steps[at] ?? [];
}

type Fits = (source: Source) => boolean;

/** Whether data of a source lies as the rest of a step's data does. */
function liesWithTheRest(slot: Slot, step: ExaminedStep, workflow: Examined): Fits {
  const { lineages } = dataFlowOf(workflow);
  const { inputOffsets = {} } = step.description!;
  const offsetOf = (property: string): number => inputOffsets[property] ?? 0;
  const rest = graphOf(workflow).feeds.get(step)!.flatMap(({ selector: { property }, from }) => {
    const lineage = lineages.get(from);
    const counts = property !== slot.property && lineage !== undefined && lineage !== SINGLE;
    return counts ? [{ lineage, ground: lineage.depth - offsetOf(property) }] : [];
  });
  const isOffset = Object.keys(inputOffsets).length > 0;
  return ({ from }) => {
    const lineage = lineages.get(from);
    if (lineage === undefined || lineage === SINGLE || rest.length === 0) return true;
    return rest.some((other) =>
      isOffset ? other.ground === lineage.depth - offsetOf(slot.property) : other.lineage === lineage
    );
  };
}

/** Whether a property of a step could be wired to a source, by all that the compiler demands of a wire. */
function isLegalFor(slot: Slot, step: ExaminedStep, workflow: Examined): Fits {
  const { description } = step;
  if (description === undefined) return () => false;
  const { lineages } = dataFlowOf(workflow);
  const after = stepsAfter(step, workflow);
  const isSingle = slot.takes === "single" && takesBatches(description);
  const lies = liesWithTheRest(slot, step, workflow);
  return (source) =>
    kindsMatch(slot.kinds, source.kinds) &&
    !(isStep(source.from) && after.has(source.from)) &&
    (!isSingle || lineages.get(source.from) === SINGLE) &&
    lies(source) &&
    formOf(source.selector, slot, step) !== undefined;
}

/** A reference as a property takes it: as it is, or the only element of a list. */
export function formOf(selector: string, { property, inList, inRecord }: Slot, step: ExaminedStep): unknown {
  const { properties, definitions } = step.description!;
  const taken = [selector, [selector]].find((form) => readValue(properties[property]!, form, definitions).ok);
  return taken ?? (inList || inRecord ? selector : undefined);
}

/** All that a property of a step could be wired to, the nearest first. */
export function legalSources(slot: Slot, step: ExaminedStep, workflow: Examined): Source[] {
  if (slot.takesSteps || !maySearch(workflow)) return [];
  return [...nearestFirst(step, sourcesIn(workflow))].filter(isLegalFor(slot, step, workflow));
}

/** Whether a source is of a kind that the property names, not only of one that passes for every kind. */
export function isExact({ kinds }: Source, slot: Slot): boolean {
  return kinds.some((kind) => kind !== "*" && slot.kinds.includes(kind));
}

/**
 * What a property of a step could be wired to instead, in this very workflow: outputs of the step that was meant, then
 * inputs, then what other steps hand over; exact kinds before wildcards.
 *
 * @param meant The step that the reference names, if there is one.
 */
export function wiringsFor(slot: Slot, step: ExaminedStep, workflow: Examined, meant?: ExaminedStep): string[] {
  const legal = legalSources(slot, step, workflow);
  const own = legal.filter(({ from }) => from === meant);
  const exact = legal.filter((source) => isExact(source, slot));
  const found = [...new Set([...own, ...exact].map(({ selector }) => selector))];
  return (found.length > 0 ? found : legal.map(({ selector }) => selector)).slice(0, MOST);
}

/** The advice to wire a property to one of these. */
export function wireTo(selectors: readonly string[]): string | undefined {
  if (selectors.length === 0) return undefined;
  const quoted = selectors.map((selector) => JSON.stringify(selector));
  const last = quoted.at(-1)!;
  return `wire it to ${quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`}`;
}

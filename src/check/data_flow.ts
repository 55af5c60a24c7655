import type { BlockDescription } from "../blocks/description.ts";
import { groupsOf } from "../blocks/groups_of.ts";
import { onceFor } from "../blocks/once_for.ts";
import { type DepthFault, depthFault } from "./depths.ts";
import type { Examined, ExaminedInput, ExaminedStep } from "./examined.ts";
import { type DataEdge, type Graph, graphOf, isStep } from "./graph.ts";
import { BATCH, deeper, type Lineage, SINGLE } from "./lineage.ts";
import type { Feed, PropertyFeed, StepFlow } from "./step_flow.ts";
import { handedOver, type LineageFault } from "./lineages.ts";

type Lineages = ReadonlyMap<ExaminedInput | ExaminedStep, Lineage>;

/** The flow of data through a workflow, as far as it can be told: a step that wants something broken has none. */
export interface DataFlow {
  /** How data reaches each step of which that is known. */
  readonly steps: readonly StepFlow[];
  /** What is wrong with the data of a step: the first thing, as the engine goes on to no other. */
  readonly faults: ReadonlyMap<StepFlow, DepthFault | LineageFault>;
  /** The lineage of each input, and of what each step hands over. */
  readonly lineages: Lineages;
}

/** The lineage of an input: one level for each dimension. Those of different inputs differ below the first. */
function lineageOfInput({ name, dimensionality, batch }: ExaminedInput): Lineage {
  if (!batch) return SINGLE;
  let lineage = BATCH;
  for (let depth = 1; depth < dimensionality; depth++) lineage = deeper(lineage, `the input "${name}"`);
  return lineage;
}

/** The flow of data through a workflow; worked out once. */
export const dataFlowOf: (workflow: Examined) => DataFlow = onceFor(follow);

function follow(workflow: Examined): DataFlow {
  const graph = graphOf(workflow);
  const { order, guards, broken } = graph;
  const controlling = new Set([...guards.values()].flat());
  const steps: StepFlow[] = [];
  const faults = new Map<StepFlow, DepthFault | LineageFault>();
  const lineages = new Map<ExaminedInput | ExaminedStep, Lineage>(
    workflow.inputs.map((input) => [input, lineageOfInput(input)]),
  );
  // Steps that wait for a cycle come last: of those whose data comes from elsewhere something can be told.
  for (const step of new Set([...order, ...workflow.steps])) {
    const flow = broken.has(step) ? undefined : flowOf(step, rulerOf(step, workflow), graph, controlling, lineages);
    if (flow === undefined) continue;
    steps.push(flow);
    const handed = depthFault(flow) ?? handedOver(flow);
    if (handed === undefined) continue;
    if ("fault" in handed) faults.set(flow, handed);
    else lineages.set(step, handed.lineage);
  }
  return { steps, faults, lineages };
}

/** How data reaches a step, if the lineage of all of it is known. */
function flowOf(
  step: ExaminedStep,
  ruler: StepFlow["ruler"] | undefined,
  { feeds, guards }: Graph,
  controlling: ReadonlySet<ExaminedStep>,
  lineages: Lineages,
): StepFlow | undefined {
  if (ruler === undefined) return undefined;
  const controls = ({ from }: DataEdge): boolean => isStep(from) && controlling.has(from);
  const edges = feeds.get(step)!;
  const wires = edges.filter((edge) => !controls(edge)).map((edge) => ({
    edge,
    lineage: lineages.get(edge.from),
  }));
  const guarding = new Set([...guards.get(step)!, ...edges.filter(controls).map(({ from }) => from as ExaminedStep)]);
  const guarded = [...guarding].map((guard) => ({ step: guard, lineage: lineages.get(guard) }));
  if (!wires.every(hasLineage)) return undefined;
  const properties = feedProperties(step, ruler, wires);
  return { step, ruler, properties, guards: guarded.every(hasLineage) ? guarded : undefined };
}

function hasLineage<T extends { readonly lineage: Lineage | undefined }>(of: T): of is T & { lineage: Lineage } {
  return of.lineage !== undefined;
}

/** The engine looks a step up by what follows the last dot of its name: the step of that name rules over the data. */
export function rulerOf(step: ExaminedStep, { stepsByName }: Examined): StepFlow["ruler"] | undefined {
  const last = step.name?.slice(step.name.lastIndexOf(".") + 1);
  const ruler = last === step.name ? step : stepsByName.get(last ?? "");
  return ruler?.intact && ruler.description !== undefined ? ruler as StepFlow["ruler"] : undefined;
}

function feedProperties(
  step: ExaminedStep,
  ruler: StepFlow["ruler"],
  wires: readonly Required<Feed>[],
): PropertyFeed[] {
  const { description, values } = ruler;
  const byProperty = groupsOf(wires, ({ edge }) => edge.selector.property);
  const taking = new Map(step.selectors.map(({ property, slot }) => [property, slot.takes]));
  const concerned = Object.keys(description.properties).filter((property) =>
    byProperty.has(property) || taking.has(property) || takesLiteral(property, description) === "batch"
  );
  return concerned.map((property) => {
    const wired = byProperty.get(property);
    const value = values[property];
    const compound = wired !== undefined && typeof value === "object" && value !== null;
    const feeds = compound ? feedElements(value, wired) : wired?.slice(0, 1) ?? [{ lineage: SINGLE }];
    const takes = taking.get(property) ?? takesLiteral(property, description);
    return { property, feeds, compound, cast: takes === "batch" && feeds.some(({ lineage }) => lineage === SINGLE) };
  });
}

/** A property that holds no reference is made a batch where the block wants nothing but batches. */
function takesLiteral(
  property: string,
  { batch = [], batchOrScalar = [], castToBatch = [] }: BlockDescription,
): string {
  if (batchOrScalar.includes(property)) return "either";
  return batch.includes(property) || castToBatch.includes(property) ? "batch" : "single";
}

function feedElements(value: object, wires: readonly Required<Feed>[]): Feed[] {
  const wired = new Map<number | string | undefined, Feed>(
    wires.map((wire) => [wire.edge.selector.place, wire]),
  );
  const places = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return places.map((place) => wired.get(place) ?? { lineage: SINGLE });
}

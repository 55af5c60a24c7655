import type { Guard, PropertyFeed, StepFlow } from "./step_flow.ts";
import type { ExaminedStep } from "./examined.ts";
import { deeper, liesIn, type Lineage, SINGLE } from "./lineage.ts";

/** The data of a step lies equally deep, but does not come from the same batches. */
export type LineageFault =
  /** Different batches meet: in one property, or in the step. */
  | {
    readonly fault: "strangers";
    readonly rule: "lineage";
    readonly property?: string;
    readonly lineages: readonly Lineage[];
  }
  /** A step that decides whether this one runs looks at other data. */
  | {
    readonly fault: "guard-elsewhere";
    readonly rule: "control_flow_lineage";
    readonly guards: readonly ExaminedStep[];
  }
  /** Steps that look at different data decide whether this one runs, and it has no data of its own. */
  | {
    readonly fault: "guards-at-odds";
    readonly rule: "control_flow_lineage";
    readonly guards: readonly ExaminedStep[];
  };

/** The lineages of the batches among values, each once. */
function distinct(values: readonly { readonly lineage: Lineage }[]): Lineage[] {
  const lineages = new Set<Lineage>();
  for (const { lineage } of values) if (lineage !== SINGLE) lineages.add(lineage);
  return [...lineages];
}

/** The lineage of what a step hands over, or why it has none; nothing where it hangs on guards that are unknown. */
export function handedOver(flow: StepFlow): { readonly lineage: Lineage } | LineageFault | undefined {
  const { properties, step, ruler: { description: { outputOffset = 0, dimensionalityReference } } } = flow;
  const data = distinct(properties.flatMap(({ feeds }) => feeds));
  const fault = strangers(properties, data) ?? guardFault(flow.guards ?? [], data);
  if (fault !== undefined) return fault;
  if (flow.guards === undefined && data.length === 0) return undefined;
  const guards = distinct(flow.guards ?? []);
  const own = `$steps.${step.name}`;
  if (data.length === 0 && guards.length === 0) return { lineage: outputOffset > 0 ? deeper(SINGLE, own) : SINGLE };
  const reference = properties.find(({ property }) => property === dimensionalityReference);
  const from = data.length === 0
    ? guards.reduce((deepest, lineage) => lineage.depth > deepest.depth ? lineage : deepest)
    : data.length === 1
    ? data[0]!
    : reference === undefined
    ? undefined
    : distinct(reference.feeds)[0];
  if (from === undefined) return { fault: "strangers", rule: "lineage", lineages: data };
  return { lineage: outputOffset > 0 ? deeper(from, own) : outputOffset < 0 ? from.above ?? SINGLE : from };
}

/** Batches that do not belong together: of one depth there may be one, and the deeper has to come from the other. */
function strangers(properties: readonly PropertyFeed[], data: readonly Lineage[]): LineageFault | undefined {
  if (data.length < 2) return undefined;
  const seen = new Set<Lineage>();
  for (const feed of properties) {
    const fresh = distinct(feed.feeds).filter((lineage) => !seen.has(lineage));
    if (feed.compound && fresh.length > 1) {
      return { fault: "strangers", rule: "lineage", property: feed.property, lineages: fresh };
    }
    for (const lineage of fresh) seen.add(lineage);
  }
  const [one, other, third] = data.toSorted((a, b) => a.depth - b.depth);
  const kin = third === undefined && (other === undefined || other.above === one);
  return kin ? undefined : { fault: "strangers", rule: "lineage", lineages: data };
}

function guardFault(guards: readonly Guard[], data: readonly Lineage[]): LineageFault | undefined {
  const deciding = guards.filter(({ lineage }) => lineage !== SINGLE);
  const steps = (some: readonly Guard[]): ExaminedStep[] => some.map(({ step }) => step);
  if (data.length > 0) {
    const elsewhere = deciding.filter(({ lineage }) => !data.some((own) => liesIn(own, lineage)));
    return elsewhere.length === 0
      ? undefined
      : { fault: "guard-elsewhere", rule: "control_flow_lineage", guards: steps(elsewhere) };
  }
  const depth = Math.max(0, ...deciding.map(({ lineage }) => lineage.depth));
  const deepest = deciding.filter(({ lineage }) => lineage.depth === depth);
  return distinct(deepest).length < 2
    ? undefined
    : { fault: "guards-at-odds", rule: "control_flow_lineage", guards: steps(deepest) };
}

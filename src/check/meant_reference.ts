import { suggest } from "../blocks/suggest.ts";
import type { Examined, ExaminedStep, Slot } from "./examined.ts";
import { graphOf, isStep } from "./graph.ts";
import { stepsAfter, stepsBefore } from "./reachable.ts";
import { maySearch } from "./search_budget.ts";
import { allSources, legalSources, type Source } from "./wirings.ts";

/** A reference as people write it by mistake: without `$`, without its root or a dot, or with `input` for `inputs`. */
const WRITTEN = /^(?:\$(input|step)s?\W?|(input|step)s?\.|\$)?(.+)$/s;

/** How alike the name of a step has to be whose output has the very name that was written. */
const HALF = 1 / 2;

/** Whether a text names the root of a reference, if not as the engine wants it. */
export function namesRoot(text: string): boolean {
  return readWritten(text).root !== undefined;
}

/** Whether a text was plainly meant for a reference. */
export function looksLikeReference(text: string): boolean {
  return text.startsWith("$") || namesRoot(text);
}

interface Written {
  readonly root: "input" | "step" | undefined;
  /** What follows the root. */
  readonly rest: string;
  readonly name: string;
  readonly output: string | undefined;
}

function readWritten(text: string): Written {
  const [, rootAfterDollar, rootAlone, rest = text] = WRITTEN.exec(text) ?? [];
  const [name = "", ...more] = rest.split(".");
  const root = (rootAfterDollar ?? rootAlone) as Written["root"];
  return { root, rest, name, output: more.length === 0 ? undefined : more.join(".") };
}

/** The reference to data that was meant by a text, among what a property of a step could be wired to. */
export function meantReference(
  text: string,
  slot: Slot,
  step: ExaminedStep,
  workflow: Examined,
): string | undefined {
  if (!maySearch(workflow)) return undefined;
  const legal = legalSources(slot, step, workflow);
  const after = stepsAfter(step, workflow);
  return exactlyMeant(text, legal) ?? nearlyMeant(text, legal, unknownOutputs(workflow, after), workflow);
}

/** The same, where the text may be a literal as well: only what is named to the letter. */
export function namedReference(text: string, slot: Slot, step: ExaminedStep, workflow: Examined): string | undefined {
  return exactlyMeant(text, legalSources(slot, step, workflow));
}

/** Steps that have a name but of which nobody knows what they hand over: it may be what is wanted. */
function unknownOutputs({ stepsByName }: Examined, besides: ReadonlySet<ExaminedStep> = new Set()): string[] {
  return [...stepsByName].filter(([, step]) => step.outputs === undefined && !besides.has(step)).map(([name]) => name);
}

/** A source that has the very name, of whichever root. */
function exactlyMeant(text: string, sources: readonly Source[]): string | undefined {
  const { root, rest, name } = readWritten(text);
  const named = sources.filter(({ selector, from }) =>
    selector === `$inputs.${rest}` || selector === `$steps.${rest}` ||
    (root !== "input" && isStep(from) && from.name === name && rest === name)
  );
  return (named.find(({ from }) => isStep(from) === (root === "step")) ?? named[0])?.selector;
}

function nearlyMeant(
  text: string,
  sources: readonly Source[],
  unknown: readonly string[],
  workflow: Examined,
): string | undefined {
  const { root, rest, name, output } = readWritten(text);
  const inputs = sources.filter(({ from }) => !isStep(from));
  const outputs = sources.filter(({ from }) => isStep(from));
  const input = root === "step" || inputs.length === 0
    ? undefined
    : workflow.nearest(rest, inputs.map(({ from }) => from.name!));
  if (input !== undefined) return `$inputs.${input}`;
  if (root === "input" || outputs.length + unknown.length === 0) return undefined;
  const names = [...new Set(outputs.map(({ from }) => from.name!))];
  const having = new Set(outputs.filter((source) => source.output === output).map(({ from }) => from.name!));
  const meant = names.find((known) => known === name) ??
    (workflow.nearest(name, [...having, ...unknown]) ?? suggest(name, [...having], HALF)) ??
    workflow.nearest(name, names);
  if (meant === undefined) return undefined;
  const own = outputs.filter(({ from }) => from.name === meant);
  if (own.length === 0) return `$steps.${meant}.${output ?? "output"}`;
  const near = output === undefined ? undefined : workflow.nearest(output, own.map((source) => source.output!));
  return (own.find((source) => source.output === near) ?? own[0]!).selector;
}

/** The step that was meant by a text where a block goes on to steps. */
export function meantStep(text: string, step: ExaminedStep, workflow: Examined): string | undefined {
  if (!maySearch(workflow)) return undefined;
  const { name } = readWritten(text);
  const before = stepsBefore(step, workflow);
  const { targets } = graphOf(workflow);
  const taken = new Set(
    step.selectors.map((selector) => targets.get(selector)).map((target) =>
      target?.kind === "step" ? target.step : undefined
    ),
  );
  const exact = workflow.stepsByName.get(name);
  if (exact !== undefined && exact !== step) return `$steps.${name}`;
  const open = [...workflow.stepsByName].filter(([, other]) => !before.has(other) && !taken.has(other));
  const meant = workflow.nearest(name, open.map(([other]) => other));
  return meant === undefined ? undefined : `$steps.${meant}`;
}

/** The reference that was meant by a text that an output of the workflow selects. */
export function meantSelector(text: string, workflow: Examined): string | undefined {
  const sources = allSources(workflow);
  if (sources.length === 0) return undefined;
  const { root, name, output } = readWritten(text);
  if (output === "*" && root !== "input") {
    const names = [...workflow.stepsByName.keys()];
    const meant = names.find((known) => known === name) ?? workflow.nearest(name, names);
    return meant === undefined ? undefined : `$steps.${meant}.*`;
  }
  return exactlyMeant(text, sources) ?? nearlyMeant(text, sources, unknownOutputs(workflow), workflow);
}

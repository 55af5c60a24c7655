import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import type { PlacedDefinition } from "./dynamic_blocks.ts";
import type { Path } from "./examined.ts";
import { listOf } from "./list_of.ts";
import { errorAt, noteAt } from "./make_problem.ts";

type Json = Readonly<Record<string, unknown>>;

/** The block that holds a whole workflow. The engine puts the steps of that workflow in its place. */
export const INNER_WORKFLOW = "roboflow_core/inner_workflow@v1";

/** The engine's limits. */
const DEEPEST = 4;
const MOST = 32;

/** A workflow without inner ones, and where its steps were written. */
export interface Flattened {
  /** The workflow, its references rewritten. */
  readonly workflow: Json;
  /** Where each of its steps was written. */
  readonly places: readonly Path[];
}

/** The definitions that lie in steps, each with what leads to it; the outer ones first. */
export interface InnerDefinition {
  readonly definition: Json;
  readonly path: Path;
  readonly depth: number;
}

function isInner(step: unknown): step is Json {
  return isRecord(step) && step.type === INNER_WORKFLOW;
}

/** All workflows that lie in a workflow, itself included. */
export function innerDefinitions(definition: Json): InnerDefinition[] {
  const found: InnerDefinition[] = [{ definition, path: [], depth: 0 }];
  for (const { definition, path, depth } of found) {
    listOf(definition.steps).forEach((step, index) => {
      const inner = isInner(step) ? step.workflow_definition : undefined;
      if (!isRecord(inner)) return;
      found.push({ definition: inner, path: [...path, "steps", index, "workflow_definition"], depth: depth + 1 });
    });
  }
  return found;
}

/** The blocks that a workflow and those within it bring along. */
export function dynamicBlockDefinitions(all: readonly InnerDefinition[]): PlacedDefinition[] {
  return all.flatMap(({ definition, path }): PlacedDefinition[] => {
    const { dynamic_blocks_definitions: given } = definition;
    const at: Path = [...path, "dynamic_blocks_definitions"];
    if (Array.isArray(given)) return given.map((json, index) => ({ json, path: [...at, index] }));
    return given ? [{ json: given, path: at }] : [];
  });
}

/** What is wrong with how workflows lie in each other, before any of them is looked at. */
export function compositionProblems(all: readonly InnerDefinition[]): Problem[] {
  const [deepest] = all.filter(({ depth }) => depth > DEEPEST);
  const count = all.length - 1;
  return [
    ...deepest === undefined ? [] : [errorAt(
      { path: deepest.path },
      "nested-too-deep",
      `Cannot compile workflows that lie ${deepest.depth} deep in each other: wanted at most ${DEEPEST}`,
    )],
    ...count <= MOST ? [] : [
      errorAt(
        { path: [] },
        "too-many-inner-workflows",
        `Cannot compile ${count} inner workflows: wanted at most ${MOST}`,
      ),
    ],
    ...all.flatMap(({ definition, path }) =>
      listOf(definition.steps).flatMap((step, index) =>
        isInner(step) ? formProblems(step, [...path, "steps", index]) : []
      )
    ),
  ];
}

/** Whether a step refers to a workflow that is saved on the platform. */
function refersToSaved({ workflow_workspace_id: workspace, workflow_id: id }: Json): boolean {
  return [workspace, id].every((text) => text !== undefined && text !== null && String(text).trim() !== "");
}

function formProblems(step: Json, path: Path): Problem[] {
  const { workflow_definition: inner, name } = step;
  const spot = { path, step: name };
  const isGiven = isRecord(inner) && Object.keys(inner).length > 0;
  const saved = refersToSaved(step);
  if (isGiven && saved) {
    const message = `Cannot use both workflow_definition and workflow_id in ${quote(name)}: wanted one of them`;
    return [errorAt(spot, "inner-workflow", message, "leave one of them out")];
  }
  if (saved) {
    const message = `The inner workflow of ${quote(name)} is saved on the platform, so it was not checked`;
    return [noteAt({ ...spot, property: "workflow_id" }, "inner-workflow-elsewhere", message)];
  }
  if (!isGiven) {
    const message = `Cannot read the inner workflow of ${quote(name)} from ${quote(inner)}: wanted a workflow`;
    return [
      errorAt(
        { ...spot, property: "workflow_definition" },
        "inner-workflow",
        message,
        "fill in workflow_definition, or workflow_workspace_id and workflow_id",
      ),
    ];
  }
  return [];
}

/** Checks what an inner workflow looks like on its own, where it was written. */
export type CheckInner = (definition: Json, path: Path) => readonly Problem[];

/** Puts the steps of inner workflows in the place of the steps that hold them, the innermost first. */
export function flatten(
  definition: Json,
  path: Path,
  check: CheckInner,
): Flattened & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const steps = listOf(definition.steps);
  const own = steps.map((_, index): Path => [...path, "steps", index]);
  let flat: Flattened = { workflow: definition, places: own };
  for (const [index, step] of steps.entries()) {
    if (!isInner(step) || !isRecord(step.workflow_definition) || refersToSaved(step)) continue;
    const place = own[index]!;
    const at = flat.places.indexOf(place);
    const inner = flatten(step.workflow_definition, [...place, "workflow_definition"], check);
    const expanded = expand(flat, at, inner, place, check);
    problems.push(...inner.problems, ...expanded.problems);
    flat = expanded.flat ?? flat;
  }
  return { ...flat, problems };
}

interface Expanded {
  readonly flat?: Flattened;
  readonly problems: readonly Problem[];
}

function expand(outer: Flattened, at: number, inner: Flattened, place: Path, check: CheckInner): Expanded {
  const steps = listOf(outer.workflow.steps);
  const step = steps[at] as Json;
  const own = [
    ...check(inner.workflow, [...place, "workflow_definition"]),
    ...bindingProblems(step, inner.workflow, place),
  ];
  const children = listOf(inner.workflow.steps).filter(isRecord);
  const { name } = step;
  if (
    typeof name !== "string" || name === "" ||
    children.some((child) => typeof child.name !== "string" || child.name === "")
  ) {
    const message = `Cannot put the steps of an inner workflow in the place of ${
      quote(name)
    }: wanted names for it and for them`;
    return { problems: [...own, errorAt({ path: place, step: name }, "inner-workflow", message)] };
  }
  if (Array.isArray(inner.workflow.steps) && children.length === 0) {
    const message = `Cannot put the steps of an inner workflow in the place of ${quote(name)}: it has none`;
    return {
      problems: [...own, errorAt({ path: [...place, "workflow_definition"], step: name }, "inner-workflow", message)],
    };
  }
  if (own.length > 0) return { problems: own };
  const names = renamed(name, children.map((child) => String(child.name)), steps);
  const values = boundValues(step, inner.workflow);
  const rewrite = (leaf: string): unknown => bound(renameSteps(leaf, names), values);
  const fresh = new Map(names.toReversed());
  const inlined = children.map((child) => mapTexts({ ...child, name: fresh.get(String(child.name)) }, rewrite));
  const outputs = listOf(inner.workflow.outputs).filter(isRecord)
    .map((output): [string, unknown] => [String(output.name), rewrite(String(output.selector))]);
  const [literal] = outputs.filter(([, selector]) => typeof selector !== "string");
  if (literal !== undefined) {
    const message = `Cannot select ${quote(literal[1])} for the output ${
      quote(literal[0])
    } of an inner workflow: wanted a reference`;
    return { problems: [errorAt({ path: place, step: name }, "inner-workflow", message)] };
  }
  const toOutputs = (text: string): string => replaceOutputs(text, name, outputs as [string, string][], names[0]![1]);
  const workflow = mapTexts(outer.workflow, toOutputs) as Json;
  return {
    problems: [],
    flat: {
      workflow: { ...workflow, steps: listOf(workflow.steps).toSpliced(at, 1, ...inlined) },
      places: outer.places.toSpliced(at, 1, ...inner.places),
    },
  };
}

function bindingsOf(step: Json): Json {
  return isRecord(step.parameter_bindings) ? step.parameter_bindings : {};
}

function bindingProblems(step: Json, inner: Json, place: Path): Problem[] {
  const { parameter_bindings: given, name } = step;
  const spot = { path: [...place, "parameter_bindings"], step: name, property: "parameter_bindings" };
  if (given && !isRecord(given)) {
    return [errorAt(spot, "invalid-value", `Cannot read parameter_bindings from ${quote(given)}: wanted an object`)];
  }
  const bindings = bindingsOf(step);
  const inputs = listOf(inner.inputs).filter(isRecord);
  const names = new Set(inputs.map((input) => input.name));
  const unknown = Object.keys(bindings).filter((key) => !names.has(key)).map((key) =>
    errorAt(
      { ...spot, path: [...spot.path, key] },
      "unknown-binding",
      `Cannot bind ${quote(key)} in ${quote(name)}: the inner workflow has no such input`,
    )
  );
  const unbound = inputs.filter((input) => !Object.hasOwn(bindings, String(input.name)) && !hasDefault(input)).map((
    input,
  ) =>
    errorAt(
      spot,
      "missing-binding",
      `Cannot run the inner workflow of ${quote(name)} without its input ${quote(input.name)}`,
      `bind it in parameter_bindings`,
    )
  );
  return [...unknown, ...unbound];
}

function hasDefault({ type, default_value: value }: Json): boolean {
  return (type === "WorkflowParameter" || type === "InferenceParameter") && value !== undefined && value !== null;
}

function boundValues(step: Json, inner: Json): Json {
  const defaults = listOf(inner.inputs).filter(isRecord).filter(hasDefault)
    .map((input) => [String(input.name), input.default_value] as const);
  return { ...Object.fromEntries(defaults), ...bindingsOf(step) };
}

/** New names for the steps of an inner workflow, which nothing else around it has. */
function renamed(outer: string, names: readonly string[], steps: readonly unknown[]): [old: string, fresh: string][] {
  const taken = new Set(steps.filter(isRecord).map(({ name }) => name));
  return names.map((name): [string, string] => {
    const base = `${outer}__${name}`;
    let fresh = base;
    for (let number = 2; taken.has(fresh); number += 1) fresh = `${base}__${number}`;
    taken.add(fresh);
    return [name, fresh];
  });
}

function byLength(pairs: readonly [string, string][]): [string, string][] {
  return pairs.toSorted(([one], [other]) => other.length - one.length);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The engine renames wherever a name stands in a text, so that a longer name which begins with it is hit as well. */
function bare(name: string): RegExp {
  return new RegExp(`\\$steps\\.${escaped(name)}(?!\\.)(?!__)`, "g");
}

function renameSteps(text: string, names: readonly [string, string][]): string {
  const pairs = byLength(names);
  const dotted = pairs.reduce(
    (text, [old, fresh]) => text.replaceAll(`$steps.${old}.`, () => `$steps.${fresh}.`),
    text,
  );
  return pairs.reduce((text, [old, fresh]) => text.replaceAll(bare(old), () => `$steps.${fresh}`), dotted);
}

/** A text that is a reference to an input becomes what is bound to it; one that holds such references holds its words. */
function bound(text: string, values: Json): unknown {
  const whole = /^\$inputs\.([A-Za-z0-9_-]+)$/.exec(text)?.[1];
  if (whole !== undefined && Object.hasOwn(values, whole)) return values[whole];
  return byLength(Object.entries(values).map(([key, value]) => [key, String(value)]))
    .reduce((text, [key, value]) => text.replaceAll(`$inputs.${key}`, () => value), text);
}

function replaceOutputs(text: string, inner: string, outputs: readonly [string, string][], first: string): string {
  if (!text.includes(`$steps.${inner}`)) return text;
  const replaced = byLength(outputs)
    .reduce((text, [name, selector]) => text.replaceAll(`$steps.${inner}.${name}`, () => selector), text);
  return replaced.replaceAll(bare(inner), () => `$steps.${first}`);
}

/** A copy of a value with every text in it replaced; what is nested has been limited before. */
function mapTexts(value: unknown, replace: (text: string) => unknown): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((element) => mapTexts(element, replace));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, mapTexts(element, replace)]));
}

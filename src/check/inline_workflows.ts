import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import type { Path } from "./examined.ts";
import { isInner, type Json, refersToSaved } from "./inner_workflows.ts";
import { listOf } from "./list_of.ts";
import { errorAt } from "./make_problem.ts";
import { bindInputs, mapTexts, renameSteps, replaceOutputs } from "./rewrite_references.ts";

/** A workflow without inner ones, and where its steps were written. */
export interface Flattened {
  /** The workflow, its references rewritten. */
  readonly workflow: Json;
  /** Where each of its steps was written. */
  readonly places: readonly Path[];
}

/** Checks what an inner workflow looks like on its own, where it was written. */
export type CheckInner = (definition: Json, path: Path) => readonly Problem[];

/** Puts the steps of inner workflows in the place of the steps that hold them, the innermost first. */
export function inlineWorkflows(
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
    const inner = inlineWorkflows(step.workflow_definition, [...place, "workflow_definition"], check);
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
  const names = renamed(name, children.map((child) => jsonText(child.name)), steps);
  const values = boundValues(step, inner.workflow);
  const rewrite = (leaf: string): unknown => bindInputs(renameSteps(leaf, names), values);
  const fresh = new Map(names.toReversed());
  const inlined = children.map((child) => mapTexts({ ...child, name: fresh.get(jsonText(child.name)) }, rewrite));
  const outputs = listOf(inner.workflow.outputs).filter(isRecord)
    .map((output): [string, unknown] => [jsonText(output.name), rewrite(jsonText(output.selector))]);
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
  const unbound = inputs.filter((input) => !Object.hasOwn(bindings, jsonText(input.name)) && !hasDefault(input)).map((
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
    .map((input) => [jsonText(input.name), input.default_value] as const);
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

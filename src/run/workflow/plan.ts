import type { BlockDescription } from "../../blocks/description.ts";
import type { StepValues } from "../../blocks/step_facts.ts";
import { CATALOGUE } from "../../blocks/catalogue/catalogue.ts";
import type { Schema } from "../../blocks/schema.ts";
import type { CheckOptions } from "../../check/check_workflow.ts";
import { judge } from "../../check/check_workflow.ts";
import { dataFlowOf } from "../../check/data_flow.ts";
import { examine } from "../../check/examine.ts";
import type { Examined, ExaminedInput, ExaminedOutput, ExaminedStep } from "../../check/examined.ts";
import { type Graph, graphOf, neededBy } from "../../check/graph.ts";
import { type Lineage, SINGLE } from "../../check/lineage.ts";
import { sentJson } from "../../check/sent_json.ts";
import { takesBatches } from "../../check/slots.ts";
import type { PropertyFeed, StepFlow } from "../../check/step_flow.ts";
import { targetOf } from "../../check/target.ts";
import { fromJson } from "../../values/from_json.ts";
import { InvalidWorkflowError } from "../../workflow/invalid_workflow_error.ts";
import { refuseUnlessRunnable } from "./runnable_here.ts";

/** Where a reference gets its value from. */
export type Source =
  | { readonly from: "input"; readonly name: string; readonly lineage: Lineage }
  | { readonly from: "step"; readonly step: string; readonly output: string; readonly lineage: Lineage };

/** A reference within the value of a property. */
export interface Wire {
  /** Its place in a list or a record; undefined where it is the whole value. */
  readonly place: number | string | undefined;
  readonly source: Source;
}

/** A property of a step, and what it is fed with. */
export interface PlannedProperty {
  readonly name: string;
  /** The value as the engine holds it, references included. */
  readonly value: unknown;
  readonly wires: readonly Wire[];
  /** Whether single values in it are made a batch. */
  readonly cast: boolean;
}

/** A step that decides whether another one runs. */
export interface PlannedGuard {
  readonly step: string;
  readonly lineage: Lineage;
}

/** A step, ready to be run. */
export interface PlannedStep {
  readonly name: string;
  readonly description: BlockDescription;
  /** The names of its outputs. */
  readonly outputs: readonly string[];
  readonly properties: readonly PlannedProperty[];
  readonly guards: readonly PlannedGuard[];
  /** The steps that it waits for. */
  readonly needs: readonly string[];
  /** The batch whose elements it runs for. */
  readonly base: Lineage;
  /** The batch that its outputs belong to. */
  readonly lineage: Lineage;
  /** Whether its block gets whole batches. */
  readonly takesBatches: boolean;
  /** Whether it runs for elements that lack something, too. */
  readonly acceptsEmpty: boolean;
}

/** An output of the workflow. */
export interface PlannedOutput {
  readonly name: string;
  readonly source: Source;
  /** The kinds of the value; of all outputs of a step, by name. */
  readonly kinds: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** Whether detections are given in coordinates of the whole image. */
  readonly inParent: boolean;
}

/** A property that takes the value of a parameter. */
export interface Taker {
  readonly step: string;
  readonly property: string;
  readonly description: BlockDescription;
  /** The values of the step, in normal form. */
  readonly values: StepValues;
}

/** An input of the workflow. */
export interface PlannedInput {
  readonly name: string;
  readonly kinds: readonly string[];
  /** How deep its data lies: 0 for a parameter. */
  readonly depth: number;
  readonly lineage: Lineage;
  /** What a parameter is where nobody hands it over; undefined where it declares nothing. */
  readonly fallback: unknown;
  /** The properties that a parameter's value must fit. */
  readonly takers: readonly Taker[];
}

/** A workflow, ready to be run on this machine. */
export interface WorkflowPlan {
  readonly inputs: readonly PlannedInput[];
  /** In an order in which each comes after what it needs. */
  readonly steps: readonly PlannedStep[];
  readonly outputs: readonly PlannedOutput[];
}

/**
 * Plans the run of a workflow on this machine.
 *
 * @throws {InvalidWorkflowError} If the engine would refuse it.
 * @throws {RunError} If a block cannot be run here.
 */
export function planWorkflow(
  definition: unknown,
  { catalogue = CATALOGUE, newer = false }: CheckOptions,
): WorkflowPlan {
  const { json, problems } = sentJson(definition);
  if (problems.length > 0) throw new InvalidWorkflowError(problems);
  const workflow = examine(json, catalogue, newer);
  const errors = judge(workflow).problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InvalidWorkflowError(errors);
  refuseUnlessRunnable(workflow.steps);
  const flow = dataFlowOf(workflow);
  const graph = graphOf(workflow);
  const lineageOf = (node: ExaminedInput | ExaminedStep): Lineage => flow.lineages.get(node) ?? SINGLE;
  const flows = new Map(flow.steps.map((each) => [each.step, each]));
  return {
    inputs: workflow.inputs.map((input) => plannedInput(input, lineageOf(input), takersOf(input, workflow, graph))),
    steps: graph.order.map((step) => plannedStep(flows.get(step)!, graph, lineageOf)),
    outputs: workflow.outputs.map((output) => plannedOutput(output, workflow, lineageOf)),
  };
}

function plannedInput(
  { name, kinds, dimensionality, batch, json }: ExaminedInput,
  lineage: Lineage,
  takers: readonly Taker[],
): PlannedInput {
  const { default_value: fallback } = json as { readonly default_value?: unknown };
  return { name: name!, kinds, depth: batch ? dimensionality : 0, lineage, fallback, takers };
}

/** The properties whose whole value is a parameter. */
function takersOf(input: ExaminedInput, { steps }: Examined, { targets }: Graph): Taker[] {
  if (input.batch) return [];
  return steps.flatMap((step) =>
    step.selectors.filter((selector) => {
      const target = targets.get(selector)!;
      return selector.place === undefined && target.kind === "input" && target.input === input;
    }).map(({ property }) => ({ step: step.name!, property, description: step.description!, values: step.values }))
  );
}

type LineageOf = (node: ExaminedInput | ExaminedStep) => Lineage;

function plannedStep({ step, properties, guards = [] }: StepFlow, graph: Graph, lineageOf: LineageOf): PlannedStep {
  const { name, outputs = {}, values, writtenAs } = step;
  const description = step.description!;
  const feeds = new Map(properties.map((feed) => [feed.property, feed]));
  return {
    name: name!,
    description,
    outputs: Object.keys(outputs),
    properties: Object.entries(description.properties).filter(([key, schema]) =>
      writtenAs.has(key) || hasDefault(schema)
    ).map(([key]) => ({
      name: key,
      value: fromJson(values[key]),
      wires: wiresOf(step, key, graph, lineageOf),
      cast: feeds.get(key)?.cast ?? false,
    })),
    guards: guards.map(({ step: guard, lineage }) => ({ step: guard.name!, lineage })),
    needs: [...new Set(neededBy(step, graph).map((needed) => needed.name!))],
    base: baseOf(properties, guards, description),
    lineage: lineageOf(step),
    takesBatches: takesBatches(description),
    acceptsEmpty: description.acceptsEmpty ?? false,
  };
}

/** Whether the engine hands over a default. That of a key stands for whatever key there is. */
function hasDefault({ default: fallback, secret }: Schema): boolean {
  return fallback !== undefined && !secret;
}

/** The batch whose elements a step runs for: the shallowest that feeds it, or the deepest that decides on it. */
function baseOf(
  properties: readonly PropertyFeed[],
  guards: readonly { readonly lineage: Lineage }[],
  { outputOffset: offset = 0 as number }: { readonly outputOffset?: number },
): Lineage {
  const data = properties.flatMap(({ feeds }) => feeds.map(({ lineage }) => lineage)).filter((one) => one !== SINGLE);
  if (data.length === 0) {
    return guards.reduce((deepest, { lineage }) => lineage.depth > deepest.depth ? lineage : deepest, SINGLE);
  }
  const base = data.reduce((shallowest, lineage) => lineage.depth < shallowest.depth ? lineage : shallowest);
  return offset < 0 ? base.above ?? SINGLE : base;
}

function wiresOf({ selectors }: ExaminedStep, property: string, { targets }: Graph, lineageOf: LineageOf): Wire[] {
  return selectors.filter((selector) => selector.property === property && !selector.slot.takesSteps)
    .flatMap((selector) => {
      const target = targets.get(selector)!;
      const source: Source | undefined = target.kind === "input"
        ? { from: "input", name: target.input.name!, lineage: lineageOf(target.input) }
        : target.kind === "output"
        ? { from: "step", step: target.step.name!, output: target.output, lineage: lineageOf(target.step) }
        : undefined;
      return source === undefined ? [] : [{ place: selector.place, source }];
    });
}

/** The name by which an output selects everything that a step gives. */
const ALL = "*";

function plannedOutput(
  { name, selector, json }: ExaminedOutput,
  workflow: Examined,
  lineageOf: LineageOf,
): PlannedOutput {
  const { coordinates_system: system = "parent" } = json as { readonly coordinates_system?: unknown };
  const common = { name: name!, inParent: system === "parent" };
  const target = targetOf(selector!, workflow);
  if (target.kind === "input") {
    const { input } = target;
    const source: Source = { from: "input", name: input.name!, lineage: lineageOf(input) };
    return { ...common, kinds: input.kinds, source };
  }
  if (target.kind !== "output") throw new TypeError(`Cannot read the output of ${selector}`);
  const { step, output } = target;
  const { outputs = {} } = step;
  const source: Source = { from: "step", step: step.name!, output, lineage: lineageOf(step) };
  return { ...common, kinds: output === ALL ? outputs : outputs[output] ?? [ALL], source };
}

/** Whether a source is everything that a step gives. */
export function isEverything(source: Source): source is Extract<Source, { from: "step" }> {
  return source.from === "step" && source.output === ALL;
}

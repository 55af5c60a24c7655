import { CATALOGUE } from "../../blocks/catalogue/catalogue.ts";
import type { Schema } from "../../blocks/schema.ts";
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
import {
  ALL,
  type PlannedInput,
  type PlannedOutput,
  type PlannedStep,
  type Source,
  type Taker,
  type Wire,
  type WorkflowPlan,
} from "./plan.ts";

/**
 * Plans the run of a workflow on this machine. No server is asked, so that a block may be newer than any.
 *
 * @throws {InvalidWorkflowError} If the engine would refuse it.
 * @throws {RunError} If a block cannot be run here.
 */
export function planWorkflow(definition: unknown): WorkflowPlan {
  const { json, problems } = sentJson(definition);
  if (problems.length > 0) throw new InvalidWorkflowError(problems);
  const workflow = examine(json, CATALOGUE, true);
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

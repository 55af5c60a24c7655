import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import type { PlacedDefinition } from "./dynamic_blocks.ts";
import type { Path } from "./examined.ts";
import { listOf } from "./list_of.ts";
import { errorAt, noteAt } from "./make_problem.ts";

/** An object as it was written. */
export type Json = Readonly<Record<string, unknown>>;

/** The block that holds a whole workflow. The engine puts the steps of that workflow in its place. */
export const INNER_WORKFLOW = "roboflow_core/inner_workflow@v1";

/** The engine's limits. */
const DEEPEST = 4;
const MOST = 32;

/** The definitions that lie in steps, each with what leads to it; the outer ones first. */
export interface InnerDefinition {
  readonly definition: Json;
  readonly path: Path;
  readonly depth: number;
}

/** Whether a step holds a workflow. */
export function isInner(step: unknown): step is Json {
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
export function refersToSaved({ workflow_workspace_id: workspace, workflow_id: id }: Json): boolean {
  return [workspace, id].every((text) => text !== undefined && text !== null && jsonText(text).trim() !== "");
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

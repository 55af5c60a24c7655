import type { Catalogue } from "../blocks/catalogue_index.ts";
import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import { examineInput, examineOutput, type ReadEntry } from "./examine_entry.ts";
import { withDynamicBlocks } from "./dynamic_blocks.ts";
import { examineStep, type Surroundings } from "./examine_step.ts";
import { inlineWorkflows } from "./inline_workflows.ts";
import { compositionProblems, dynamicBlockDefinitions, innerDefinitions } from "./inner_workflows.ts";
import type { Examined, Path } from "./examined.ts";
import { listOf } from "./list_of.ts";
import { errorAt } from "./make_problem.ts";
import { nearestName } from "./nearest.ts";

/** Reads a definition as far as it can be read. It takes anything. */
export function examine(definition: unknown, catalogue: Catalogue, newer: boolean): Examined {
  const written = isRecord(definition) ? definition : {};
  const nearest = nearestName();
  const inner = innerDefinitions(written);
  const { blocks, problems: dynamicBlocks } = withDynamicBlocks(dynamicBlockDefinitions(inner), catalogue, newer);
  const around: Surroundings = { blocks, nearest, newer };
  const composition = compositionProblems(inner);
  const isComposed = composition.every(({ severity }) => severity !== "error");
  const flat = inner.length > 1 && isComposed
    ? inlineWorkflows(written, [], (child, path) => childProblems(child, path, around))
    : {
      workflow: written,
      places: listOf(written.steps).map((_, index) => ["steps", index]),
      problems: [],
    };
  const keys = flat.workflow;
  const inputs = listOf(keys.inputs).map((json, index) => examineInput(json, ["inputs", index]));
  const steps = listOf(keys.steps).map((json, index) =>
    examineStep(json, { path: flat.places[index]!, index }, around)
  );
  const outputs = listOf(keys.outputs).map((json, index) => examineOutput(json, ["outputs", index]));
  return {
    definition,
    keys,
    inputs: entriesOf(inputs),
    steps: entriesOf(steps),
    outputs: entriesOf(outputs),
    inputsByName: firstOfEachName(inputs),
    stepsByName: firstOfEachName(steps),
    blocks,
    nearest,
    stepProblems: steps.map(({ problems }) => problems),
    found: {
      input_syntax: problemsOf(inputs),
      output_syntax: problemsOf(outputs),
      dynamic_blocks: dynamicBlocks,
      inner_workflows: [...composition, ...flat.problems],
    },
  };
}

/** What an inner workflow looks like on its own: the engine reads it before it puts its steps into the outer one. */
function childProblems(child: Readonly<Record<string, unknown>>, path: Path, around: Surroundings): Problem[] {
  const lists = ["inputs", "steps", "outputs"].filter((key) => !Array.isArray(child[key]));
  const version = typeof child.version === "string" ? [] : [entryMissing("version", "a text", child, path)];
  return [
    ...version,
    ...lists.map((key) => entryMissing(key, "a list", child, path)),
    ...problemsOf(listOf(child.inputs).map((json, index) => examineInput(json, [...path, "inputs", index]))),
    ...problemsOf(
      listOf(child.steps).map((json, index) => examineStep(json, { path: [...path, "steps", index], index }, around)),
    ),
    ...problemsOf(listOf(child.outputs).map((json, index) => examineOutput(json, [...path, "outputs", index]))),
  ];
}

function entryMissing(key: string, wanted: string, child: Readonly<Record<string, unknown>>, path: Path): Problem {
  const message = child[key] === undefined
    ? `Cannot read an inner workflow without ${key}: wanted ${wanted}`
    : `Cannot read ${key} of an inner workflow from ${quote(child[key])}: wanted ${wanted}`;
  return errorAt({ path: child[key] === undefined ? path : [...path, key] }, "inner-workflow", message);
}

function entriesOf<T>(read: readonly ReadEntry<T>[]): T[] {
  return read.map(({ entry }) => entry);
}

function problemsOf(read: readonly ReadEntry<unknown>[]): Problem[] {
  return read.flatMap(({ problems }) => problems);
}

function firstOfEachName<T extends { readonly name: string | undefined }>(
  read: readonly ReadEntry<T>[],
): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const { entry } of read) {
    if (entry.name !== undefined && !first.has(entry.name)) first.set(entry.name, entry);
  }
  return first;
}

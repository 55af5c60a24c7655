import type { Catalogue } from "../blocks/catalogue_index.ts";
import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import { readValue } from "../blocks/read_value.ts";
import { quote } from "../blocks/quote.ts";
import { ENTRY_DEFINITIONS, INPUT, INPUT_DEFAULTS, OUTPUT } from "./entry_schemas.ts";
import { entryProblem } from "./entry_problem.ts";
import { withDynamicBlocks } from "./dynamic_blocks.ts";
import { examineStep, type ReadEntry, type Surroundings } from "./examine_step.ts";
import { compositionProblems, dynamicBlockDefinitions, flatten, innerDefinitions } from "./inner_workflows.ts";
import type { Examined, ExaminedInput, ExaminedOutput, Path } from "./examined.ts";
import { errorAt } from "./make_problem.ts";
import { nearestName } from "./nearest.ts";

/** Reads a definition as far as it can be read. It takes anything. */
export function examine(definition: unknown, catalogue: Catalogue, newer: boolean): Examined {
  const written = isRecord(definition) ? definition : {};
  const nearest = nearestName();
  const inner = innerDefinitions(written);
  const { blocks, problems: dynamicBlocks } = withDynamicBlocks(dynamicBlockDefinitions(inner), catalogue);
  const around: Surroundings = { blocks, nearest, newer };
  const composition = compositionProblems(inner);
  const isComposed = composition.every(({ severity }) => severity !== "error");
  const flat = inner.length > 1 && isComposed
    ? flatten(written, [], (child, path) => childProblems(child, path, around))
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
    found: {
      input_syntax: problemsOf(inputs),
      step_syntax: problemsOf(steps),
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

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
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

function examineInput(json: unknown, path: Path): ReadEntry<ExaminedInput> {
  const record = isRecord(json) ? json : {};
  const reading = readValue(INPUT, json, ENTRY_DEFINITIONS);
  const sort = INPUT.tagged!.schemas[String(record.type)] ?? "";
  const { kinds, depth } = INPUT_DEFAULTS[sort] ?? { kinds: ["*"], depth: 0 };
  const read = reading.ok && isRecord(reading.value) ? reading.value : {};
  const entry: ExaminedInput = {
    path,
    name: typeof record.name === "string" ? record.name : undefined,
    json,
    intact: reading.ok,
    kinds: record.kind !== undefined && Array.isArray(read.kind) ? read.kind.map(kindName) : kinds,
    dimensionality: typeof read.dimensionality === "number" ? read.dimensionality : depth,
    batch: depth > 0,
  };
  return { entry, problems: problemsIn(json, reading, path, "an input") };
}

function kindName(kind: unknown): string {
  return isRecord(kind) ? String(kind.name) : String(kind);
}

function examineOutput(json: unknown, path: Path): ReadEntry<ExaminedOutput> {
  const record = isRecord(json) ? json : {};
  const reading = readValue(OUTPUT, json, ENTRY_DEFINITIONS);
  const entry: ExaminedOutput = {
    path,
    name: typeof record.name === "string" ? record.name : undefined,
    json,
    intact: reading.ok,
    selector: typeof record.selector === "string" ? record.selector : undefined,
  };
  return { entry, problems: problemsIn(json, reading, path, "an output") };
}

function problemsIn(json: unknown, reading: ReturnType<typeof readValue>, path: Path, what: string): Problem[] {
  if (reading.ok) return [];
  if (!isRecord(json)) {
    return [
      errorAt(
        { path },
        "invalid-entry",
        `Cannot read ${what} from ${quote(json)}: wanted an object with type and name`,
      ),
    ];
  }
  return reading.mismatches.map((mismatch) => entryProblem(what, path, mismatch));
}

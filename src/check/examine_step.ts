import { actualOutputs } from "../blocks/actual_outputs.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { StepValues } from "../blocks/step_facts.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { isRecord } from "../blocks/is_record.ts";
import { onceFor } from "../blocks/once_for.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import { readStepSyntax, type StepSyntax } from "../blocks/read_step_json.ts";
import { unmetDemands } from "../blocks/unmet_demands.ts";
import type { Blocks, ExaminedStep, Path } from "./examined.ts";
import type { ReadEntry } from "./examine_entry.ts";
import { INNER_WORKFLOW } from "./inner_workflows.ts";
import { findSelectors } from "./find_selectors.ts";
import { errorAt, type Spot } from "./make_problem.ts";
import { didYouMean, type Nearest } from "./nearest.ts";
import { slotsOf } from "./slots.ts";

/** What a step is looked up in. */
export interface Surroundings {
  readonly blocks: Blocks;
  readonly nearest: Nearest;
  /** Blocks that came after the engine 1.5.0 count as known. */
  readonly newer: boolean;
}

/** Reads a step on its own, as the engine does before it looks at any wire. */
export function examineStep(
  json: unknown,
  at: Pick<ExaminedStep, "path" | "index">,
  around: Surroundings,
): ReadEntry<ExaminedStep> {
  const { path } = at;
  if (!isRecord(json)) {
    const message = `Cannot read a step from ${quote(json)}: wanted an object with type and name`;
    return { entry: unread(json, at), problems: [errorAt({ path }, "invalid-step", message)] };
  }
  const { description, problem } = findBlock(json, path, around);
  if (description === undefined) {
    const problems = around.blocks.unusable.has(jsonText(json.type)) ? [] : [...nameProblems(json, path), problem];
    return { entry: unread(json, at), problems };
  }
  const syntax = readStepSyntax(description, json, path);
  const values = withDefaults(description, syntax);
  const demanded = demandProblems(json, description, syntax, path, values);
  const problems = [...problem === undefined ? [] : [problem], ...syntax.problems, ...demanded];
  const intact = problems.length === 0;
  const entry: ExaminedStep = {
    index: at.index,
    path,
    name: nameOf(json),
    json,
    description,
    intact,
    values,
    writtenAs: syntax.written,
    unknownKeys: syntax.unknownKeys,
    outputs: outputsOf(description, values, intact),
    selectors: findSelectors(values, slotsOf(description)),
  };
  return { entry, problems };
}

/** A step of which nothing can be told but its name. */
function unread(json: unknown, { path, index }: Pick<ExaminedStep, "path" | "index">): ExaminedStep {
  return {
    index,
    path,
    name: isRecord(json) ? nameOf(json) : undefined,
    json,
    description: undefined,
    intact: false,
    values: {},
    writtenAs: new Map(),
    unknownKeys: [],
    outputs: undefined,
    selectors: [],
  };
}

function nameOf({ name }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof name === "string" ? name : undefined;
}

/** What the engine fills in, in the order of the block's schema. */
const defaultsOf: (description: BlockDescription) => ExaminedStep["values"] = onceFor(({ properties }) =>
  Object.fromEntries(Object.entries(properties).map(([property, schema]) => [property, schema.default ?? null]))
);

/** What was set and fits, and what the engine fills in, in the order of the block's schema. */
function withDefaults(description: BlockDescription, { values, written }: StepSyntax): ExaminedStep["values"] {
  const all: Record<string, unknown> = { ...defaultsOf(description) };
  for (const property of written.keys()) {
    if (Object.hasOwn(values, property)) all[property] = values[property];
    else delete all[property];
  }
  return all;
}

/** The outputs of a step, unless they hang on what could not be read, or on a workflow that is saved elsewhere. */
function outputsOf(description: BlockDescription, values: StepValues, intact: boolean): ExaminedStep["outputs"] {
  if (description.type === INNER_WORKFLOW) return undefined;
  return description.dynamicOutputs !== undefined && !intact ? undefined : actualOutputs(description, values);
}

/** What the engine's Python demands: of the step as a whole only where each property fits on its own. */
function demandProblems(
  json: Readonly<Record<string, unknown>>,
  description: BlockDescription,
  { written, problems }: StepSyntax,
  path: Path,
  values: ExaminedStep["values"],
): Problem[] {
  return unmetDemands(description, values)
    .filter(({ at, property }) => at === "step" ? problems.length === 0 : Object.hasOwn(values, property))
    .map(({ code, property, message, fix }) => {
      const key = written.get(property);
      const spot = { path: key === undefined ? path : [...path, key], step: json.name, property: key ?? property };
      return errorAt(spot, code, message, fix);
    });
}

function nameProblems(json: Readonly<Record<string, unknown>>, path: Path): Problem[] {
  if (nameOf(json) !== undefined) return [];
  return [
    json.name === undefined
      ? errorAt({ path, property: "name" }, "missing-property", "Cannot read a step without name: wanted a text")
      : errorAt(
        { path: [...path, "name"], property: "name" },
        "invalid-value",
        `Cannot read name from ${quote(json.name)}: wanted a text`,
      ),
  ];
}

/** The types of the engine's own blocks begin with this. */
const OWN_PLUGIN = "roboflow_core/";

/** What to do about a type that no block has. */
function blockAdvice(type: unknown, { blocks, nearest }: Surroundings): string | undefined {
  const meant = nearest(type, blocks.types);
  if (meant !== undefined) return didYouMean(blocks.get(meant)?.type ?? meant);
  const isForeign = typeof type === "string" && type.includes("/") && !type.startsWith(OWN_PLUGIN);
  return isForeign
    ? "if it is of a plugin of your server, hand over the option catalogue with the server's blocks (see ./generate)"
    : undefined;
}

type FoundBlock =
  | { readonly description: BlockDescription; readonly problem: Problem | undefined }
  | { readonly description: undefined; readonly problem: Problem };

function findBlock(json: Readonly<Record<string, unknown>>, path: Path, around: Surroundings): FoundBlock {
  const { type, name: step } = json;
  if (type === undefined) {
    const spot: Spot = { path, step, property: "type" };
    return {
      description: undefined,
      problem: errorAt(spot, "missing-property", "Cannot read a step without type: wanted the type of a block"),
    };
  }
  const spot: Spot = { path: [...path, "type"], step, property: "type" };
  const description = typeof type === "string" ? around.blocks.get(type) : undefined;
  if (description === undefined) {
    const message = `Cannot read a step of type ${quote(type)}: no block has this type`;
    return { description, problem: errorAt(spot, "unknown-block", message, blockAdvice(type, around)) };
  }
  if (description.newer === undefined || around.newer) return { description, problem: undefined };
  const message = `Cannot use ${quote(type)} with the engine 1.5.0: the block came after it`;
  return {
    description,
    problem: errorAt(spot, "newer-block", message, "run it on a newer server, and check it with { newer: true }"),
  };
}

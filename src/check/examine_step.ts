import type { BlockDescription } from "../blocks/description.ts";
import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote, typeWords } from "../blocks/quote.ts";
import { type Mismatch, readValue } from "../blocks/read_value.ts";
import { wantedBy } from "../blocks/wanted_by.ts";
import type { Blocks, ExaminedStep, Path } from "./examined.ts";
import { findSelectors } from "./find_selectors.ts";
import { errorAt, type Spot } from "./make_problem.ts";
import { didYouMean, type Nearest } from "./nearest.ts";
import { slotsOf } from "./slots.ts";

/** An entry of `steps`, and what is wrong with it on its own. */
export interface ReadEntry<T> {
  readonly entry: T;
  readonly problems: readonly Problem[];
}

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
  { path, index }: Pick<ExaminedStep, "path" | "index">,
  around: Surroundings,
): ReadEntry<ExaminedStep> {
  const record = isRecord(json) ? json : {};
  const name = typeof record.name === "string" ? record.name : undefined;
  const bare = { index, path, name, json, description: undefined, intact: false, values: {}, selectors: [] };
  const unread: ExaminedStep = { ...bare, writtenAs: new Map(), outputs: undefined };
  if (!isRecord(json)) {
    return {
      entry: unread,
      problems: [errorAt({ path }, "invalid-step", `Cannot read a step from ${quote(json)}: wanted an object with type and name`)],
    };
  }
  const unnamed = name === undefined ? [nameProblem(json, path)] : [];
  const { description, problem } = findBlock(json, path, around);
  if (description === undefined) return { entry: unread, problems: [...unnamed, problem] };
  const read = readProperties(json, description, path);
  const problems = [...unnamed, ...problem === undefined ? [] : [problem], ...read.problems];
  const pathOf = (property: string): Path => [...path, read.writtenAs.get(property) ?? property];
  const intact = problems.length === 0;
  return {
    problems,
    entry: {
      ...unread,
      description,
      intact,
      values: read.values,
      writtenAs: read.writtenAs,
      outputs: outputsOf(description, read.values, intact),
      selectors: findSelectors(read.values, slotsOf(description), pathOf),
    },
  };
}

function outputsOf(
  description: BlockDescription,
  _values: Readonly<Record<string, unknown>>,
  intact: boolean,
): ExaminedStep["outputs"] {
  return description.dynamicOutputs && !intact ? undefined : description.outputs;
}

function nameProblem(json: Readonly<Record<string, unknown>>, path: Path): Problem {
  return json.name === undefined
    ? errorAt({ path, property: "name" }, "missing-property", "Cannot read a step without name: wanted a text")
    : errorAt(
      { path: [...path, "name"], property: "name" },
      "invalid-value",
      `Cannot read name from ${quote(json.name)}: wanted a text`,
    );
}

type FoundBlock =
  | { readonly description: BlockDescription; readonly problem: Problem | undefined }
  | { readonly description: undefined; readonly problem: Problem };

function findBlock(json: Readonly<Record<string, unknown>>, path: Path, around: Surroundings): FoundBlock {
  const { type, name: step } = json;
  if (type === undefined) {
    const spot: Spot = { path, step, property: "type" };
    return { description: undefined, problem: errorAt(spot, "missing-property", "Cannot read a step without type: wanted the type of a block") };
  }
  const spot: Spot = { path: [...path, "type"], step, property: "type" };
  const description = typeof type === "string" ? around.blocks.get(type) : undefined;
  if (description === undefined) {
    const meant = around.nearest(type, around.blocks.types);
    const message = `Cannot read a step of type ${quote(type)}: no block has this type`;
    return { description, problem: errorAt(spot, "unknown-block", message, didYouMean(meant)) };
  }
  if (description.newer === undefined || around.newer) return { description, problem: undefined };
  const message = `Cannot use ${quote(type)} with the engine 1.5.0: the block came after it`;
  return { description, problem: errorAt(spot, "newer-block", message, "run it on a newer server, and check it with { newer: true }") };
}

interface ReadProperties {
  readonly values: Readonly<Record<string, unknown>>;
  readonly writtenAs: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

function readProperties(
  json: Readonly<Record<string, unknown>>,
  description: BlockDescription,
  path: Path,
): ReadProperties {
  const { properties, required, propertyAliases = {}, definitions = {} } = description;
  const values: Record<string, unknown> = {};
  const writtenAs = new Map<string, string>();
  const problems: Problem[] = [];
  for (const property in properties) {
    const schema = properties[property]!;
    const key = Object.hasOwn(json, property)
      ? property
      : propertyAliases[property]?.find((alias) => Object.hasOwn(json, alias));
    if (key === undefined) {
      if (!required.includes(property)) values[property] = schema.default ?? null;
      else {
        const words = wantedBy(schema, definitions);
        problems.push(errorAt(
          { path, step: json.name, property },
          "missing-property",
          `Cannot read a step without ${property}: wanted ${words}`,
        ));
      }
      continue;
    }
    writtenAs.set(property, key);
    const reading = readValue(schema, json[key], definitions);
    if (reading.ok) values[property] = reading.value;
    else {
      const spot: Spot = { path: [...path, key], step: json.name, property: key };
      problems.push(...reading.mismatches.map((mismatch) => mismatchProblem(mismatch, spot, schema.secret === true)));
    }
  }
  return { values, writtenAs, problems };
}

const CODES: Readonly<Record<Mismatch["code"], string>> = {
  missing: "missing-property",
  "unknown-tag": "invalid-value",
  mismatch: "invalid-value",
  crash: "crashing-value",
};

/** Says of a value that it does not fit, with the words of the engine's side. */
export function mismatchProblem(mismatch: Mismatch, spot: Spot, secret: boolean): Problem {
  const place = `${spot.property ?? ""}${mismatch.path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("")}`
    .replace(/^\./, "");
  const shown = secret ? typeWords(mismatch.value) : quote(mismatch.value);
  const message = mismatch.given === "missing"
    ? `Cannot read ${spot.property ?? "it"} without ${place}: wanted ${mismatch.wanted}`
    : `Cannot read ${place} from ${shown}: wanted ${mismatch.wanted}`;
  return errorAt({ ...spot, path: [...spot.path, ...mismatch.path] }, CODES[mismatch.code], message, didYouMean(mismatch.suggestion));
}

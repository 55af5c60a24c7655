import { demandProblems } from "./demand_problems.ts";
import type { BlockDescription } from "./description.ts";
import { isRecord } from "./is_record.ts";
import { InvalidStepError, type Problem } from "./problem.ts";
import { quote, typeWords } from "./quote.ts";
import type { ReadStep } from "./read_step.ts";
import { type Mismatch, readValue } from "./read_value.ts";
import type { Schema } from "./schema.ts";
import { wantedBy } from "./wanted_by.ts";

/** The schemas of a step's keys, in the order of the JSON. */
function schemasOf({ type, aliases = [], properties }: BlockDescription): Readonly<Record<string, Schema>> {
  return { type: { enum: [type, ...aliases] }, name: { type: "string" }, ...properties };
}

/** A place in a step as a program writes it: `operations[0].type`. */
function place(path: readonly (string | number)[]): string {
  return path.map((part, index) => typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`).join("");
}

function mismatchProblem(key: string, schema: Schema, step: unknown, mismatch: Mismatch): Problem {
  const path = [key, ...mismatch.path];
  const where = place(path);
  const given = schema.secret === true ? typeWords(mismatch.value) : quote(mismatch.value);
  const action = mismatch.given === "missing"
    ? `Cannot read ${key} without ${where}`
    : `Cannot read ${where} from ${given}`;
  return Object.freeze({
    code: mismatch.code === "missing" ? "missing-property" : "invalid-value",
    severity: "error",
    path: Object.freeze(path),
    ...(typeof step === "string" && { step }),
    property: key,
    message: `${action}: wanted ${mismatch.wanted}`,
    ...(mismatch.suggestion !== undefined && { fix: `did you mean ${quote(mismatch.suggestion)}?` }),
  });
}

function missingProblem(key: string, step: unknown, words: string): Problem {
  return Object.freeze({
    code: "missing-property",
    severity: "error",
    path: Object.freeze([key]),
    ...(typeof step === "string" && { step }),
    property: key,
    message: `Cannot read a step without ${key}: wanted ${words}`,
  });
}

/**
 * Reads a step's JSON exactly as the engine does, its coercions and aliases included.
 *
 * @throws {InvalidStepError} With a problem for each thing that the engine blames.
 */
export function readDescribedStep(block: BlockDescription, json: unknown): ReadStep {
  if (!isRecord(json)) {
    throw new InvalidStepError([{
      code: "invalid-step",
      severity: "error",
      path: [],
      message: `Cannot read a step from ${quote(json)}: wanted an object with type "${block.type}"`,
    }]);
  }
  const given = new Map(Object.entries(json));
  const required = ["type", "name", ...block.required];
  const problems: Problem[] = [];
  const values: [string, unknown][] = [];
  const written = new Set<string>();
  for (const [property, schema] of Object.entries(schemasOf(block))) {
    const key = [property, ...block.propertyAliases?.[property] ?? []].find((name) => given.has(name));
    if (key === undefined) {
      if (required.includes(property)) {
        problems.push(missingProblem(property, json.name, wantedBy(schema, block.definitions)));
      }
      continue;
    }
    written.add(key);
    const reading = readValue(schema, spelled(block, property, given.get(key)), block.definitions);
    if (reading.ok) values.push([property, reading.value]);
    else problems.push(...reading.mismatches.map((found) => mismatchProblem(key, schema, json.name, found)));
  }
  const read = Object.freeze(structuredClone(Object.fromEntries(values)));
  const found: readonly Problem[] = problems.length > 0
    ? problems
    : demandProblems(block, { ...defaults(block), ...read });
  if (found.length > 0) throw new InvalidStepError(found);
  return { values: read, unknownKeys: [...given.keys()].filter((key) => !written.has(key)) };
}

/** The text that the engine reads in place of another. */
function spelled({ spellings }: BlockDescription, property: string, value: unknown): unknown {
  const own = spellings?.[property];
  return typeof value === "string" && own !== undefined && Object.hasOwn(own, value) ? own[value] : value;
}

function defaults({ properties }: BlockDescription): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, schema]) => schema.default === undefined ? [] : [[key, schema.default]]),
  );
}

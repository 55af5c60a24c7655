import { beforeSchema } from "./before_schema.ts";
import { demandedSchema } from "./demanded_schema.ts";
import type { BlockDescription } from "./description.ts";
import { explainValue, type Mismatch } from "./explain_value.ts";
import { isRecord } from "./is_record.ts";
import type { Problem } from "./problem.ts";
import { quote } from "./quote.ts";
import type { Schema } from "./schema.ts";
import { CRASHED, REFUSED, takeValue } from "./take_value.ts";
import { mismatchProblem } from "./value_problem.ts";
import { ENGINE } from "./value_reader.ts";
import { wantedBy } from "./wanted_by.ts";
import { keysOf, writtenAs } from "./written_as.ts";

/** What {@linkcode readStepSyntax} makes of a step's JSON. */
export interface StepSyntax {
  /** What was set and fits, by the properties' own names, in the engine's normal form. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The key under which each property was written: its own name, or an alias. */
  readonly written: ReadonlyMap<string, string>;
  /** Keys that the engine does not read. */
  readonly unknownKeys: readonly string[];
  /** What the engine refuses: there is none in a step that it accepts. */
  readonly problems: readonly Problem[];
}

/** Every step has a type, by which its block was found, and a name. */
const NAME: Schema = { type: "string" };

/**
 * Reads a step's JSON by the schema of its block exactly as the engine does, its coercions and aliases included.
 *
 * @param path Where the step stands; the paths of the problems begin with it.
 */
export function readStepSyntax(
  description: BlockDescription,
  json: unknown,
  path: readonly (string | number)[] = [],
): StepSyntax {
  if (!isRecord(json)) {
    const message = `Cannot read a step from ${quote(json)}: wanted an object with type ${quote(description.type)}`;
    const problem = Object.freeze({ code: "invalid-step", severity: "error", path, message } as const);
    return { values: {}, written: new Map(), unknownKeys: [], problems: [problem] };
  }
  const { definitions = {} } = description;
  const written = writtenAs(keysOf(description), json);
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const read = (property: string, key: string, schema: Schema, isRequired: boolean): void => {
    const place = { step: json.name, property: key, path, secret: schema.secret === true };
    if (!Object.hasOwn(json, key)) {
      if (isRequired) problems.push(mismatchProblem(place, "read", absent(schema, description)));
      return;
    }
    const value = beforeSchema(description, property, json[key]);
    const taken = takeValue(ENGINE, schema, value, definitions);
    if (taken !== REFUSED && taken !== CRASHED) {
      values[property] = taken;
      return;
    }
    const wanted = demandedSchema(description, property, schema);
    for (const mismatch of explainValue(ENGINE, wanted, value, definitions)) {
      problems.push(mismatchProblem(place, "read", mismatch));
    }
  };
  read("name", "name", NAME, true);
  for (const [property, schema] of Object.entries(description.properties)) {
    read(property, written.get(property) ?? property, schema, description.required.includes(property));
  }
  return { values, written, unknownKeys: unreadKeys(json, written), problems };
}

function absent(schema: Schema, { definitions }: BlockDescription): Mismatch {
  const wanted = wantedBy(schema, definitions);
  return { path: [], value: undefined, wanted, code: "missing", given: "missing", schema };
}

function unreadKeys(json: Readonly<Record<string, unknown>>, written: ReadonlyMap<string, string>): string[] {
  const read = new Set(["type", "name", ...written.values()]);
  return Object.keys(json).filter((key) => !read.has(key));
}

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
  const properties = keysOf(description);
  const written = writtenAs(properties, json);
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const refuse = (key: string, schema: Schema, mismatches: readonly Mismatch[]): void => {
    const place = { step: json.name, property: key, path, secret: schema.secret === true };
    for (const mismatch of mismatches) problems.push(mismatchProblem(place, "read", mismatch));
  };
  const read = (property: string, key: string, schema: Schema): void => {
    const value = beforeSchema(description, property, json[key]);
    const taken = takeValue(ENGINE, schema, value, definitions);
    if (taken !== REFUSED && taken !== CRASHED) values[property] = taken;
    else refuse(key, schema, explainValue(ENGINE, demandedSchema(description, property, schema), value, definitions));
  };
  if (Object.hasOwn(json, "name")) read("name", "name", NAME);
  else refuse("name", NAME, [absent(NAME, description)]);
  for (const [property] of properties) {
    const key = written.get(property);
    if (key !== undefined) read(property, key, description.properties[property]!);
    else if (description.required.includes(property)) {
      const schema = description.properties[property]!;
      refuse(property, schema, [absent(schema, description)]);
    }
  }
  return { values, written, unknownKeys: unreadKeys(json, written), problems };
}

function absent(schema: Schema, { definitions }: BlockDescription): Mismatch {
  const wanted = wantedBy(schema, definitions);
  return { path: [], value: undefined, wanted, code: "missing", schema };
}

function unreadKeys(json: Readonly<Record<string, unknown>>, written: ReadonlyMap<string, string>): string[] {
  const read = ["type", "name", ...written.values()];
  return Object.keys(json).filter((key) => !read.includes(key));
}

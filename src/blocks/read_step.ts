import type { BlockFacts, StepValues } from "./block.ts";
import { engineSchema } from "./engine_schema.ts";
import { isRecord } from "./is_record.ts";
import { InvalidStepError } from "./problem.ts";
import { quote } from "./quote.ts";
import { shown, stepProblem, unmetRequirements, wanted } from "./step_problem.ts";
import { writtenAs } from "./written_as.ts";

/** What {@linkcode readStep} makes of a step's JSON. */
export interface ReadStep {
  /** What was set, in normal form. */
  readonly values: StepValues;
  /** Keys that the engine does not read. */
  readonly unknownKeys: readonly string[];
}

/**
 * Reads a step's JSON exactly as the engine does, its coercions and aliases included.
 *
 * @throws {InvalidStepError} With a problem for each property that the engine blames.
 */
export function readStep(facts: BlockFacts, json: unknown): ReadStep {
  if (!isRecord(json)) {
    throw new InvalidStepError([{
      code: "invalid-step",
      severity: "error",
      path: [],
      message: `Cannot read a step from ${quote(json)}: wanted an object with type "${facts.type}"`,
    }]);
  }
  const properties = Object.entries(facts.properties);
  const written = writtenAs(properties.map(([key, { aliases = [] }]) => [key, [key, ...aliases]]), json);
  const input = Object.fromEntries([...written].map(([key, found]) => [key, json[found]]));
  const result = engineSchema(facts).safeParse(input);
  if (!result.success) {
    const blamed = new Set(result.error.issues.map((issue) => String(issue.path[0])));
    throw new InvalidStepError(
      properties.filter(([key]) => blamed.has(key)).map(([name, property]) => {
        const key = written.get(name);
        const words = wanted(property, "engine");
        const step = input.name;
        return key === undefined
          ? stepProblem(
            "error",
            "missing-property",
            { step, key: name },
            `Cannot read a step without ${name}: wanted ${words}`,
          )
          : stepProblem(
            "error",
            "invalid-value",
            { step, key },
            `Cannot read ${key} from ${shown(property, input[name])}: wanted ${words}`,
          );
      }),
    );
  }
  const unmet = unmetRequirements(facts, result.data);
  if (unmet.length > 0) throw new InvalidStepError(unmet);
  const values = Object.entries(structuredClone(result.data)).filter(([key]) => written.has(key));
  const read = new Set(written.values());
  return {
    values: Object.freeze(Object.fromEntries(values)),
    unknownKeys: Object.keys(json).filter((key) => !read.has(key)),
  };
}

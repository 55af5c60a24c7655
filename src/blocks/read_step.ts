import type { StepValues } from "./step_facts.ts";
import type { Buildable } from "./buildable.ts";
import { demandProblems } from "./demand_problems.ts";
import { describedDefaults } from "./described_defaults.ts";
import type { BlockDescription } from "./description.ts";
import { isRecord } from "./is_record.ts";
import { InvalidStepError, type Problem } from "./problem.ts";
import { quote } from "./quote.ts";
import { readStepSyntax } from "./read_step_json.ts";
import { stepProblem } from "./step_problem.ts";
import { suggest } from "./suggest.ts";
import { wantedBy } from "./wanted_by.ts";

/** What {@linkcode readStep} makes of a step's JSON. */
export interface ReadStep {
  /** What was set, in normal form. */
  readonly values: StepValues;
  /** Keys that the engine does not read. */
  readonly unknownKeys: readonly string[];
}

/** The step of another block, or of none. */
function wrongType({ type, aliases = [] }: BlockDescription, json: unknown): readonly Problem[] {
  const types = [type, ...aliases];
  if (!isRecord(json) || types.some((known) => known === json.type)) return [];
  const place = { step: json.name, key: "type" };
  const wanted = wantedBy({ enum: types });
  if (json.type === undefined) {
    return [stepProblem("error", "missing-property", place, `Cannot read a step without type: wanted ${wanted}`)];
  }
  const meant = suggest(json.type, types);
  const fix = meant === undefined ? undefined : `did you mean ${quote(meant)}?`;
  const message = `Cannot read type from ${quote(json.type)}: wanted ${wanted}`;
  return [stepProblem("error", "invalid-value", place, message, fix)];
}

/**
 * Reads the JSON of a step of this block exactly as the engine does, its coercions and aliases included.
 *
 * @throws {InvalidStepError} With a problem for each thing that the engine blames.
 */
export function readStep({ block, offered }: Buildable, json: unknown): ReadStep {
  const { values, unknownKeys, problems } = readStepSyntax(block, json);
  const found = [...wrongType(block, json), ...problems];
  const all = found.length > 0 ? found : demandProblems(offered, { ...describedDefaults(block), ...values });
  if (all.length > 0) throw new InvalidStepError(all);
  const { type } = json as { readonly type: string };
  return { values: Object.freeze({ type, ...structuredClone(values) }), unknownKeys };
}

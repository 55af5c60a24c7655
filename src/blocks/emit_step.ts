import { type BlockFacts, defaultsOf, type StepValues } from "./block.ts";
import { InvalidStepError } from "./problem.ts";
import { stepProblem, unmetRequirements, wanted } from "./step_problem.ts";

/** How {@linkcode emitStep} writes. */
export interface EmitOptions {
  /** Whether to write every property, defaults filled in: the engine's normal form. */
  readonly defaults?: boolean;
}

/**
 * Writes a step's JSON from what was set: the one place where it is made.
 *
 * @throws {InvalidStepError} If something that the engine requires is missing.
 */
export function emitStep(facts: BlockFacts, values: StepValues, { defaults = false }: EmitOptions): StepValues {
  const normal = { ...defaultsOf(facts), ...values };
  const missing = Object.entries(facts.properties).filter(([key]) => normal[key] === undefined).map(([key, property]) =>
    stepProblem(
      "error",
      "missing-property",
      { key, step: values.name },
      `Cannot write the step without ${key}: wanted ${wanted(property, "builder")}`,
    )
  );
  const problems = [...missing, ...unmetRequirements(facts, normal)];
  if (problems.length > 0) throw new InvalidStepError(problems);
  const source = defaults ? normal : values;
  const keys = Object.keys(facts.properties).filter((key) => key in source);
  return structuredClone(Object.fromEntries(keys.map((key) => [key, source[key]])));
}

import { defaultsOf, type StepFacts, type StepValues } from "./block.ts";
import { InvalidStepError, type Problem } from "./problem.ts";

/** How {@linkcode emitStep} writes. */
export interface EmitOptions {
  /** Whether to write every property, defaults filled in: the engine's normal form. */
  readonly defaults?: boolean;
}

/**
 * Writes a step's JSON from what was set: the one place where it is made.
 *
 * @param lacks What keeps the values, with defaults filled in, from being a step.
 * @throws {InvalidStepError} If something that the engine requires is missing.
 */
export function emitStep(
  facts: StepFacts,
  lacks: (normal: StepValues) => readonly Problem[],
  values: StepValues,
  { defaults = false }: EmitOptions,
): StepValues {
  const normal = { ...defaultsOf(facts), ...values };
  const problems = lacks(normal);
  if (problems.length > 0) throw new InvalidStepError(problems);
  const source = defaults ? normal : values;
  const keys = Object.keys(facts.properties).filter((key) => key in source);
  return structuredClone(Object.fromEntries(keys.map((key) => [key, source[key]])));
}

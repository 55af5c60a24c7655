import { isName } from "../selectors/name.ts";
import { acceptLiteral } from "./accept_literal.ts";
import type { StepValues } from "./step_facts.ts";
import { demandProblems } from "./demand_problems.ts";
import type { BlockDescription } from "./description.ts";
import { InvalidStepError } from "./problem.ts";
import { invalidName } from "./step_problem.ts";

/**
 * Sets a property to what a builder was handed.
 *
 * @param offered The block, as a builder takes it.
 * @throws {InvalidStepError} If the builder refuses the value.
 */
export function setProperty(offered: BlockDescription, values: StepValues, key: string, value: unknown): StepValues {
  const all = { ...values, [key]: acceptLiteral(offered, values.name, key, value) };
  const unmet = demandProblems(offered, all, key);
  if (unmet.length > 0) throw new InvalidStepError(unmet);
  return all;
}

/**
 * Names a step.
 *
 * @throws {InvalidStepError} If the name cannot be referred to.
 */
export function setName(values: StepValues, name: unknown): StepValues {
  if (!isName(name)) throw new InvalidStepError([invalidName(values.name, name)]);
  return { ...values, name };
}

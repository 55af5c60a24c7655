import type { StepValues } from "./step_facts.ts";
import type { BlockDescription } from "./description.ts";
import type { Problem } from "./problem.ts";
import { stepProblem } from "./step_problem.ts";
import { unmetDemands } from "./unmet_demands.ts";

/**
 * What the engine's Python finds wrong with a step whose properties fit their schemas.
 *
 * @param values What was set; of a whole step with its defaults.
 * @param alone Left out, all of the step is looked at; else only what this property must be whatever the others are.
 */
export function demandProblems(block: BlockDescription, values: StepValues, alone?: string): readonly Problem[] {
  return unmetDemands(block, values)
    .filter(({ at, property }) => alone === undefined || at === "property" && property === alone)
    .map(({ code, property, message, fix }) =>
      stepProblem("error", code, { key: property, step: values.name }, message, fix)
    );
}

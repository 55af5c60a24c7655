import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined, ExaminedStep } from "../examined.ts";
import { mendedByWire } from "../mended_by_wire.ts";
import { wantedName } from "../wanted_name.ts";

/** Every step is of a known block, has what the block needs, and each value is one that the block takes. */
export function stepSyntax(workflow: Examined): readonly Problem[] {
  return workflow.stepProblems.flatMap((problems, index) =>
    problems.map((problem) => mended(problem, workflow.steps[index]!, workflow))
  );
}

/** What is wrong with a step on its own, with a mend that only the rest of the workflow can tell. */
function mended(problem: Problem, step: ExaminedStep, workflow: Examined): Problem {
  if (problem.property !== "name") return mendedByWire(problem, step, workflow);
  const name = wantedName(workflow);
  return name === undefined ? problem : Object.freeze({ ...problem, fix: `name it ${quote(name)}` });
}

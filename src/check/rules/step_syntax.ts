import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";
import { mendedByWire } from "../mended_by_wire.ts";

/** Every step is of a known block, has what the block needs, and each value is one that the block takes. */
export function stepSyntax(workflow: Examined): readonly Problem[] {
  return workflow.stepProblems.flatMap((problems, index) =>
    problems.map((problem) => mendedByWire(problem, workflow.steps[index]!, workflow))
  );
}

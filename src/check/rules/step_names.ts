import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { rulerOf } from "../data_flow.ts";
import type { Examined } from "../examined.ts";
import { errorAt } from "../make_problem.ts";

/** The engine looks a step up by what follows the last dot of its name, and falls over one that it does not find. */
export function stepNames(workflow: Examined): readonly Problem[] {
  return workflow.steps
    .filter((step) => step.intact && step.name?.includes(".") && rulerOf(step, workflow) === undefined)
    .map((step) =>
      errorAt(
        { path: [...step.path, "name"], step: step.name, property: "name" },
        "dotted-name",
        `Cannot compile a step named ${quote(step.name)}: the engine takes a dot for the end of a name`,
        `name it ${quote(step.name!.replaceAll(".", "_"))}`,
      )
    );
}

import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { dataFlowOf } from "../data_flow.ts";
import type { Examined } from "../examined.ts";
import type { Lineage } from "../lineage.ts";
import { errorAt } from "../make_problem.ts";

/** What meets in a step comes from the same batches. */
export function lineage(workflow: Examined): readonly Problem[] {
  return [...dataFlowOf(workflow).faults].flatMap(([{ step }, fault]) => {
    if (fault.rule !== "lineage") return [];
    const { property, lineages } = fault;
    const path = property === undefined ? step.path : [...step.path, step.writtenAs.get(property) ?? property];
    const origins = [...new Set(lineages.map(originOf))].join(", ");
    const message =
      `Cannot run the step ${quote(step.name)} on ${
        property === undefined ? "its data" : `the values of ${property}`
      }: ` +
      `they come from different batches, made by ${origins}`;
    return [errorAt({ path, step: step.name, property }, "lineage-mismatch", message, "wire it to data of one origin")];
  });
}

function originOf({ origin }: Lineage): string {
  return origin;
}

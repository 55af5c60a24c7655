import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { dataFlowOf } from "../data_flow.ts";
import type { Examined } from "../examined.ts";
import { errorAt } from "../make_problem.ts";

/** What decides whether a step runs looks at the data that the step works on, or at what that data was made of. */
export function controlFlowLineage(workflow: Examined): readonly Problem[] {
  return [...dataFlowOf(workflow).faults].flatMap(([{ step }, fault]) => {
    if (fault.rule !== "control_flow_lineage") return [];
    const guards = [...new Set(fault.guards.map(({ name }) => quote(name)))].join(", ");
    const why = fault.fault === "guard-elsewhere"
      ? `${guards} decides for other data than the step works on, so it would never run`
      : `${guards} decide for different batches, and the step has no data that says which counts`;
    const fix = fault.fault === "guard-elsewhere"
      ? "let it decide on the step's own data"
      : "wire the step to data of one of these batches";
    const message = `Cannot run the step ${quote(step.name)}: ${why}`;
    return [errorAt({ path: step.path, step: step.name }, "control-flow-mismatch", message, fix)];
  });
}

import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { dataFlowOf } from "../data_flow.ts";
import type { DepthFault } from "../depths.ts";
import type { Examined } from "../examined.ts";
import type { StepFlow } from "../step_flow.ts";
import { errorAt } from "../make_problem.ts";

/** The data of a step lies as deep as its block wants: equally deep, or one level apart where the block says so. */
export function dimensionality(workflow: Examined): readonly Problem[] {
  return [...dataFlowOf(workflow).faults].flatMap(([flow, fault]) =>
    fault.rule === "dimensionality" ? [problemOf(flow, fault)] : []
  );
}

function problemOf({ step, ruler }: StepFlow, fault: DepthFault): Problem {
  const cannot = (why: string): string => `Cannot run the step ${quote(step.name)} on its data: ${why}`;
  const property = "property" in fault ? fault.property : undefined;
  const path = property === undefined ? step.path : [...step.path, step.writtenAs.get(property) ?? property];
  const problem = (why: string, fix?: string): Problem =>
    errorAt({ path, step: step.name, property }, "dimensionality-mismatch", cannot(why), fix);
  const { dimensionalityReference: reference } = ruler.description;
  switch (fault.fault) {
    case "unequal":
      return problem(
        `its properties lie at different dimensionalities (${depthWords(fault.depths)})`,
        "wire them to data of one dimensionality, or bring the deeper up with dimension_collapse",
      );
    case "unequal-inside":
      return problem(
        `the values of ${property} lie at different dimensionalities (${depthWords(fault.depths)})`,
        "wire them to data of one dimensionality, or bring the deeper up with dimension_collapse",
      );
    case "nothing-to-collapse":
      return problem("it takes a dimension away, and all of it are single values", "wire it to a batch");
    case "reference-single":
      return problem(
        `${property} is a single value, and the dimensionality of the others is measured from it`,
        `wire ${property} to a batch`,
      );
    case "no-base":
      return problem(
        `${property} has to lie one level deeper than other properties, and no other is a batch`,
        "wire another property to a batch",
      );
    case "wrong-depth":
      return problem(
        `${property} lies at dimensionality ${fault.depth}, wanted ${fault.wanted}`,
        `wire it to data ${
          fault.wanted > fault.depth ? "one level deeper, such as crops or slices of it" : "one level higher"
        }, measured from ${reference}`,
      );
    case "impossible-offsets":
      return problem(
        "no data can meet the dimensionality offsets of its block",
        "change the offsets in the block's definition",
      );
  }
}

function depthWords(depths: ReadonlyMap<string, number>): string {
  return [...depths].map(([name, depth]) => `${name} at ${depth}`).join(", ");
}

import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";
import { errorAt } from "../make_problem.ts";

/** An input that hands over a batch is at least one batch deep. */
export function inputDepth({ inputs }: Examined): readonly Problem[] {
  return inputs.filter(({ intact, batch, dimensionality }) => intact && batch && dimensionality < 1).map((input) =>
    errorAt(
      { path: [...input.path, "dimensionality"] },
      "invalid-dimensionality",
      `Cannot hand over the batch "${input.name}" at dimensionality ${input.dimensionality}: wanted an integer from 1`,
      'write dimensionality: 1, or make it a "WorkflowParameter"',
    )
  );
}

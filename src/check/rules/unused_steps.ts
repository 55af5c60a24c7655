import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined, ExaminedStep } from "../examined.ts";
import { graphOf, neededBy } from "../graph.ts";
import { warningAt } from "../make_problem.ts";

/** Sorts of blocks that do something beyond what they hand over; of the Python of custom ones nobody knows. */
const ACTING_CATEGORIES: ReadonlySet<string> = new Set(["sink", "flow_control", "custom"]);

/** Blocks of other sorts that do, as they keep something for other steps or for later runs. */
const KEEPING_BLOCKS: ReadonlySet<string> = new Set(["roboflow_core/cache_set@v1"]);

/** A step whose outputs reach neither an output of the workflow nor a step that does something runs for nothing. */
export function unusedSteps(workflow: Examined): readonly Problem[] {
  const { steps, outputs, stepsByName } = workflow;
  if (!steps.every(({ intact }) => intact)) return [];
  const graph = graphOf(workflow);
  const selected = outputs.flatMap(({ selector = "" }) => stepsByName.get(selector.split(".")[1] ?? "") ?? []);
  const useful = new Set<ExaminedStep>([...selected, ...steps.filter(isActing)]);
  for (const step of useful) for (const needed of neededBy(step, graph)) useful.add(needed);
  return steps.filter((step) => !useful.has(step)).map(({ path, name }) =>
    warningAt(
      { path, step: name },
      "unused-step",
      `Nothing uses what the step ${quote(name)} hands over`,
      "select one of its outputs, or take it out",
    )
  );
}

function isActing({ description }: ExaminedStep): boolean {
  return description === undefined || ACTING_CATEGORIES.has(description.category) ||
    KEEPING_BLOCKS.has(description.type) ||
    Object.keys(description.outputs).length === 0;
}

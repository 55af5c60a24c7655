import { onceFor } from "../blocks/once_for.ts";
import { isName } from "../selectors/name.ts";
import { stepOf } from "../selectors/selector.ts";
import type { Examined } from "./examined.ts";
import { graphOf } from "./graph.ts";

/** The name that the only step without one has to have: the only name of a step that is referred to in vain. */
export const wantedName: (workflow: Examined) => string | undefined = onceFor(findName);

function findName(workflow: Examined): string | undefined {
  const { steps, outputs, stepsByName } = workflow;
  if (steps.filter(({ name }) => name === undefined).length !== 1) return undefined;
  const inSteps = [...graphOf(workflow).targets.values()].map((target) =>
    target.kind === "missing" && target.of === "step" ? target.name : undefined
  );
  const inOutputs = outputs.map(({ selector }) => selector === undefined ? undefined : stepOf(selector));
  const wanted = new Set([...inSteps, ...inOutputs].filter((name) => isName(name) && !stepsByName.has(name)));
  return wanted.size === 1 ? [...wanted][0] : undefined;
}

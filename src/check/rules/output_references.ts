import type { Problem } from "../../blocks/problem.ts";
import type { ProblemCode } from "../../blocks/problem_code.ts";
import { quote } from "../../blocks/quote.ts";
import { isName } from "../../selectors/name.ts";
import type { Examined, ExaminedOutput } from "../examined.ts";
import { kindsOfOutput } from "../graph.ts";
import { errorAt, noteAt, type Spot } from "../make_problem.ts";
import { declareInput } from "../declared_input.ts";
import { meantSelector } from "../meant_reference.ts";
import { didYouMean } from "../nearest.ts";
import { repeatedCause, unreadCause } from "../root_cause.ts";

/** The name under which the engine's error speaks of outputs. */
const OUTPUTS = "$outputs";

/** Every output of the workflow selects an input, an output of a step, or all outputs of a step. */
export function outputReferences(workflow: Examined): readonly Problem[] {
  return workflow.outputs.filter(({ intact }) => intact).flatMap((output) => misled(output, workflow));
}

function misled(output: ExaminedOutput, workflow: Examined): Problem[] {
  const selector = output.selector!;
  const spot: Spot = { path: [...output.path, "selector"], step: OUTPUTS, property: output.name };
  const problem = (code: ProblemCode, why: string, fix?: string): Problem[] => [
    errorAt(spot, code, `Cannot select ${quote(selector)} for the output ${quote(output.name)}: ${why}`, fix),
  ];
  const nowhere = (code: ProblemCode, why: string, fix?: string): Problem[] => [
    ...problem(code, why, fix),
    ...blameNote(spot),
  ];
  const parts = selector.split(".");
  const [root, name = ""] = parts;
  const rest = selector.slice(selector.indexOf(".") + 1);
  if (root === "$steps" && parts.length === 3) {
    const step = workflow.stepsByName.get(name);
    if (step === undefined) {
      const fix = unreadCause("step", workflow) ?? meantBy(selector, workflow) ??
        (isName(name) ? `add a step ${quote(name)}` : undefined);
      return nowhere("unknown-step", `the workflow has no step ${quote(name)}`, fix);
    }
    const wanted = parts[2]!;
    if (wanted === "*" || step.outputs === undefined || kindsOfOutput(step, wanted) !== undefined) return [];
    const has = Object.keys(step.outputs);
    const meant = workflow.nearest(wanted, has);
    const fix = repeatedCause("step", name, workflow) ??
      (meant === undefined ? choices(step.name!, has) : didYouMean(`$steps.${name}.${meant}`));
    const why = has.length === 0 ? "has no outputs" : `has no output ${quote(wanted)}`;
    return problem("unknown-output", `the step ${quote(name)} ${why}`, fix);
  }
  if (root === "$inputs" && parts.length > 1) {
    if (workflow.inputsByName.has(rest)) return [];
    const fix = unreadCause("input", workflow) ?? meantBy(selector, workflow) ?? declareInput(rest);
    return nowhere("unknown-input", `the workflow has no input ${quote(rest)}`, fix);
  }
  if (root === "$steps" && workflow.stepsByName.has(rest)) {
    const has = Object.keys(workflow.stepsByName.get(rest)?.outputs ?? {});
    return problem("step-reference", "wanted one of the step's outputs", choices(rest, has));
  }
  const why = 'wanted an input or an output of a step, such as "$steps.name.output"';
  return nowhere("invalid-selector", why, meantBy(selector, workflow));
}

function meantBy(selector: string, workflow: Examined): string | undefined {
  return didYouMean(meantSelector(selector, workflow));
}

function choices(step: string, outputs: readonly string[]): string | undefined {
  if (outputs.length === 0) return undefined;
  return `write ${quote(`$steps.${step}.${outputs[0]}`)}${
    outputs.length === 1 ? "" : `, or ${quote(`$steps.${step}.*`)} for all of them`
  }`;
}

/** The engine names an output that leads nowhere by what follows the last dot of its name. */
function blameNote(spot: Spot): Problem[] {
  const { property = "" } = spot;
  const last = property.slice(property.lastIndexOf(".") + 1);
  const message = `The engine's own message names the output "${last}" for what is wrong with "${property}"`;
  return last === property ? [] : [noteAt({ ...spot, property: last }, "blamed-by-engine", message)];
}

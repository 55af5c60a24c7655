import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { CheckOptions } from "./check_workflow.ts";
import { examine } from "./examine.ts";
import { sentJson } from "./sent_json.ts";
import { type Report, reportOf } from "./report.ts";
import { ADVICE_RULES, COMPILER_RULES } from "./rules.ts";

/** The rules that concern a step on its own: those on what it is wired to need the workflow around it. */
const RULES = [
  COMPILER_RULES.step_syntax,
  COMPILER_RULES.block_interfaces,
  ADVICE_RULES.unknown_properties,
  ADVICE_RULES.deprecated_versions,
  ADVICE_RULES.dollar_literals,
  ADVICE_RULES.plain_secrets,
];

/** Where the step stands in the workflow that is made around it. */
const PREFIX = ["steps", 0].length;

/**
 * Says what the engine would say of one step on its own: whether its block is known, has what it needs, and takes the
 * values that are set. What the step is wired to is not looked at; the paths of the problems begin at the step.
 *
 * @param json The step: JSON, or anything that `JSON.stringify` would write, such as a builder.
 * @param options What it is checked against.
 *
 * @example
 * ```ts
 * import { checkStep } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const report = checkStep({ type: "roboflow_core/qr_code_detector@v1", name: "codes", image: 5 });
 *
 * assert.equal(report.ok, false);
 * assert.deepEqual(report.problems[0]?.path, ["image"]);
 * ```
 */
export function checkStep(json: unknown, options: CheckOptions = {}): Report {
  const { json: step, problems } = sentJson(json);
  if (problems.length > 0) return reportOf(problems);
  const workflow = examine({ steps: [step] }, options.catalogue ?? CATALOGUE, options.newer ?? false);
  return reportOf(
    RULES.flatMap((rule) => rule(workflow)).map((problem) =>
      Object.freeze({ ...problem, path: Object.freeze(problem.path.slice(PREFIX)) })
    ),
  );
}

import { isResolvable } from "../selectors/selector.ts";
import { jsonText } from "./json_text.ts";
import { defaultsOf, type Deprecation, type StepFacts } from "./step_facts.ts";
import { isManagedKey } from "./managed_key.ts";
import type { Problem } from "./problem.ts";
import { quote } from "./quote.ts";
import type { ReadStep } from "./read_step.ts";
import { inputFor } from "./reference_refusal.ts";
import { stepProblem } from "./step_problem.ts";
import type { ProblemCode } from "./problem_code.ts";

function deprecations(facts: StepFacts, normal: ReadStep["values"]): [ProblemCode, string, Deprecation][] {
  const values = Object.entries(facts.deprecatedValues ?? {}).flatMap(
    ([key, reasons]): [ProblemCode, string, Deprecation][] => {
      const deprecation = reasons[jsonText(normal[key])];
      return deprecation === undefined ? [] : [["deprecated-value", key, deprecation]];
    },
  );
  return facts.deprecated === undefined ? values : [["deprecated-version", "type", facts.deprecated], ...values];
}

/** What the engine does not say of a step that it accepts. */
export function stepWarnings(facts: StepFacts, { values, unknownKeys }: ReadStep): readonly Problem[] {
  const warning = (code: ProblemCode, key: string, message: string, fix?: string): Problem =>
    stepProblem("warning", code, { key, step: values.name }, message, fix);

  const literals = Object.entries(facts.properties).flatMap(([key, { references, secret }]) => {
    const value = values[key];
    if (references === null || typeof value !== "string" || value === "" || isResolvable(value)) return [];
    if (value.startsWith("$")) {
      return warning(
        "dollar-literal",
        key,
        `${key} begins with "$", so the engine's compiler will take it for a reference and refuse it`,
        `hand the text over at run time: ${inputFor(key, references)}`,
      );
    }
    return !secret || isManagedKey(value) ? [] : warning(
      "secret-in-json",
      key,
      `${key} holds a key in plain text, and so will every copy of this JSON`,
      `hand it over at run time: ${inputFor(key, references)}`,
    );
  });

  return Object.freeze([
    ...deprecations(facts, { ...defaultsOf(facts), ...values }).map(([code, key, { message, fix }]) =>
      warning(code, key, message, fix)
    ),
    ...literals,
    ...unknownKeys.map((key) =>
      warning("unknown-property", key, `${facts.type} has no property ${quote(key)}, so the engine ignores it`)
    ),
  ]);
}

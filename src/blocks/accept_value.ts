import type { Kind } from "../selectors/kinds.ts";
import { isReference, kindsMatch } from "../selectors/reference.ts";
import { isResolvable } from "../selectors/selector.ts";
import type { BlockFacts } from "./block.ts";
import { InvalidStepError } from "./problem.ts";
import { quote } from "./quote.ts";
import { shown, stepProblem, wanted } from "./step_problem.ts";

const SELECTORS = '"$inputs.name" or "$steps.name.output"';

/** The input that can bring a value at run time, as a program writes it. */
export function inputFor(key: string, kinds: readonly Kind[]): string {
  const kind = kinds.includes("secret") ? "secret" : kinds[0] ?? "*";
  return kind === "*" ? `input.parameter("${key}")` : `input.parameter("${key}", "${kind}")`;
}

/** The first reference in a list, which the engine would take for a literal there. */
function referenceIn(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.find((item) => isReference(item) || typeof item === "string" && isResolvable(item));
  return found === undefined ? undefined : String(found);
}

/**
 * Checks a value that a builder was handed, more strictly than the engine, and gives what JSON holds for it.
 *
 * @throws {InvalidStepError} If the builder refuses the value.
 */
export function acceptValue(facts: BlockFacts, step: unknown, key: string, value: unknown): unknown {
  const refuse = (code: string, message: string, fix?: string): never => {
    throw new InvalidStepError([stepProblem("error", code, { step, key }, `Cannot set ${key}${message}`, fix)]);
  };
  const property = facts.properties[key];
  if (property === undefined) return refuse("unknown-property", `: ${facts.type} has no such property`);
  const kinds = property.references;
  if (isReference(value)) {
    if (kinds === null) return refuse("unexpected-reference", ` to ${value}: it takes no reference`);
    if (!isResolvable(value.selector)) {
      return refuse("invalid-reference", ` to a reference to ${quote(value.selector)}: wanted ${SELECTORS}`);
    }
    return kindsMatch(kinds, value.kinds) ? value.selector : refuse(
      "kind-mismatch",
      ` to ${value}: it is of kind ${value.kinds.join(", ")}, wanted ${kinds.join(", ")}`,
    );
  }
  if (kinds !== null && typeof value === "string" && value.startsWith("$")) {
    return isResolvable(value) ? value : refuse(
      "dollar-literal",
      ` to ${shown(property, value)}: the engine takes a text that begins with "$" for a reference`,
      `write ${SELECTORS}, or hand the text over at run time: ${inputFor(key, kinds)}`,
    );
  }
  const misplaced = kinds === null ? undefined : referenceIn(value);
  if (misplaced !== undefined) {
    return refuse(
      "reference-in-list",
      ` to a list that holds ${quote(misplaced)}: the engine reads no reference there`,
      "hand over the reference alone, in place of the list",
    );
  }
  return property.forms.some((form) => form.builder.safeParse(value).success)
    ? Object.freeze(structuredClone(value))
    : refuse("invalid-value", ` to ${shown(property, value)}: wanted ${wanted(property, "builder")}`);
}

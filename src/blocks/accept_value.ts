import { isReference } from "../selectors/reference.ts";
import { isResolvable } from "../selectors/selector.ts";
import type { BlockFacts } from "./block.ts";
import { InvalidStepError } from "./problem.ts";
import { quote } from "./quote.ts";
import {
  dollarLiteral,
  type Refusal,
  unexpectedReference,
  unfitReference,
  unreadReference,
} from "./reference_refusal.ts";
import { shown, stepProblem, wanted } from "./step_problem.ts";

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
  const refuse = ({ code, message, fix }: Refusal): never => {
    throw new InvalidStepError([stepProblem("error", code, { step, key }, `Cannot set ${key}${message}`, fix)]);
  };
  const property = facts.properties[key];
  if (property === undefined) {
    return refuse({ code: "unknown-property", message: `: ${facts.type} has no such property` });
  }
  const kinds = property.references;
  if (isReference(value)) {
    const refusal = kinds === null ? unexpectedReference(value) : unfitReference(kinds, value);
    return refusal === undefined ? value.selector : refuse(refusal);
  }
  if (kinds !== null && typeof value === "string" && value.startsWith("$")) {
    return isResolvable(value) ? value : refuse(dollarLiteral(key, kinds, shown(property, value)));
  }
  const misplaced = kinds === null ? undefined : referenceIn(value);
  if (misplaced !== undefined) return refuse(unreadReference(` to a list that holds ${quote(misplaced)}`, true));
  return property.forms.some((form) => form.builder.safeParse(value).success)
    ? Object.freeze(structuredClone(value))
    : refuse({
      code: "invalid-value",
      message: ` to ${shown(property, value)}: wanted ${wanted(property, "builder")}`,
    });
}

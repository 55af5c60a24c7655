import type { ProblemCode } from "./problem_code.ts";
import type { Kind } from "../selectors/kinds.ts";
import { kindsMatch, type Reference } from "../selectors/reference.ts";
import { isResolvable } from "../selectors/selector.ts";
import { quote } from "./quote.ts";

/** Why a builder takes no such reference, or no such text in the place of one. */
export interface Refusal {
  readonly code: ProblemCode;
  /** What follows the place in the sentence "Cannot set classes…". */
  readonly message: string;
  readonly fix?: string;
}

const SELECTORS = '"$inputs.name" or "$steps.name.output"';

/** The input that can bring a value at run time, as a program writes it. */
export function inputFor(key: string, kinds: readonly Kind[]): string {
  const kind = kinds.includes("secret") ? "secret" : kinds[0] ?? "*";
  return kind === "*" ? `input.parameter("${key}")` : `input.parameter("${key}", "${kind}")`;
}

/** The property as a whole takes no reference. */
export function unexpectedReference(found: Reference<Kind>): Refusal {
  return { code: "unexpected-reference", message: ` to ${found}: it takes no reference` };
}

/** Why a reference does not fit where some kinds do; `undefined` if it does. */
export function unfitReference(kinds: readonly Kind[], found: Reference<Kind>): Refusal | undefined {
  if (!isResolvable(found.selector)) {
    return {
      code: "invalid-reference",
      message: ` to a reference to ${quote(found.selector)}: wanted ${SELECTORS}`,
    };
  }
  return kindsMatch(kinds, found.kinds) ? undefined : {
    code: "kind-mismatch",
    message: ` to ${found}: it is of kind ${found.kinds.join(", ")}, wanted ${kinds.join(", ")}`,
  };
}

/** A text that begins with `$` and is no selector stands where the engine looks for one. */
export function dollarLiteral(key: string, kinds: readonly Kind[], shown: string): Refusal {
  return {
    code: "dollar-literal",
    message: ` to ${shown}: the engine takes a text that begins with "$" for a reference`,
    fix: `write ${SELECTORS}, or hand the text over at run time: ${inputFor(key, kinds)}`,
  };
}

/** A list, a record or an object holds a reference that the engine would take for a literal. */
export function unreadReference(message: string, isOneForAll: boolean): Refusal {
  return {
    code: "reference-in-list",
    message: `${message}: the engine reads no reference there`,
    ...(isOneForAll && { fix: "hand over the reference alone, in place of the list" }),
  };
}

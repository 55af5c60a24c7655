import type { Problem } from "../blocks/problem.ts";
import type { ProblemCode } from "../blocks/problem_code.ts";
import type { Path } from "./examined.ts";

/** Where a problem stands, and whose it is. */
export interface Spot {
  /** Where it stands in the definition. */
  readonly path: Path;
  /** The name of the step, if it has one that is a text. */
  readonly step?: unknown;
  /** The property, by the name under which it was written. */
  readonly property?: string | undefined;
}

function make(severity: Problem["severity"], code: ProblemCode, spot: Spot, message: string, fix?: string): Problem {
  const { path, step, property } = spot;
  return Object.freeze({
    code,
    severity,
    path: Object.freeze([...path]),
    ...(typeof step === "string" && { step }),
    ...(property !== undefined && { property }),
    message,
    ...(fix !== undefined && { fix }),
  });
}

/** Makes a problem for which the engine refuses the workflow. */
export function errorAt(spot: Spot, code: ProblemCode, message: string, fix?: string): Problem {
  return make("error", code, spot, message, fix);
}

/** Makes a problem that the engine is silent about. */
export function warningAt(spot: Spot, code: ProblemCode, message: string, fix?: string): Problem {
  return make("warning", code, spot, message, fix);
}

/** Makes a note. */
export function noteAt(spot: Spot, code: ProblemCode, message: string, fix?: string): Problem {
  return make("info", code, spot, message, fix);
}

import { NAME_WORDS } from "../selectors/name.ts";
import type { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem_code.ts";
import { quote } from "./quote.ts";

/** Where a problem stands. */
export interface Place {
  /** The step's name, if it has one that can be shown. */
  readonly step: unknown;
  /** The property, as the user wrote it. */
  readonly key: string;
  /** The way to what is wrong, where that is not the property as a whole. */
  readonly path?: readonly (string | number)[];
}

/** Makes a problem of one property. */
export function stepProblem(
  severity: Problem["severity"],
  code: ProblemCode,
  { step, key, path = [key] }: Place,
  message: string,
  fix?: string,
): Problem {
  return Object.freeze({
    code,
    severity,
    path: Object.freeze(path),
    ...(typeof step === "string" && { step }),
    property: key,
    message,
    ...(fix !== undefined && { fix }),
  });
}

/** What cannot be written, by its name: where many steps are written at once, the message has to say which. */
function unwritten(step: unknown): string {
  return `Cannot write the step ${quote(step)}`;
}

/** A step cannot be written because something is not set. */
export function missingProperty(step: unknown, key: string, words: string): Problem {
  return stepProblem("error", "missing-property", { key, step }, `${unwritten(step)} without ${key}: wanted ${words}`);
}

/** A step cannot be written because of what is wrong with a property. */
export function unwritableStep(problem: Problem): Problem {
  const { step, message } = problem;
  return Object.freeze({ ...problem, message: `${unwritten(step)}: ${message.replace(/^Cannot/, "cannot")}` });
}

/** A step cannot have a name that nobody can refer to. */
export function invalidName(step: unknown, name: unknown): Problem {
  const message = `Cannot set name to ${quote(name)}: wanted ${NAME_WORDS}`;
  return stepProblem("error", "invalid-value", { key: "name", step }, message);
}

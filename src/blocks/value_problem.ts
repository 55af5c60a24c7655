import type { Mismatch } from "./explain_value.ts";
import { placeWords } from "./place_words.ts";
import type { Problem } from "./problem.ts";
import { quote, typeWords } from "./quote.ts";
import { isSecretName } from "./secret_names.ts";
import { stepProblem } from "./step_problem.ts";
import type { ProblemCode } from "./problem_code.ts";

/** The property of a step that holds a value. */
export interface ValuePlace {
  /** The step's name, if it has one that can be shown. */
  readonly step: unknown;
  /** The property, as the user wrote it. */
  readonly property: string;
  /** What leads to the step. */
  readonly path: readonly (string | number)[];
  /** Whether no message may repeat the value. */
  readonly secret: boolean;
}

/** A value as a message shows it; of a secret, and of what stands under the name of one, only the type. */
export function shownValue(place: ValuePlace, value: unknown, inside: Mismatch["path"] = []): string {
  return isSecretAt(place, inside) ? typeWords(value) : quote(value);
}

function isSecretAt({ secret }: ValuePlace, inside: Mismatch["path"]): boolean {
  return secret || inside.some((part) => typeof part === "string" && isSecretName(part));
}

/** Makes a problem of something inside the value of a property. */
export function valueProblem(
  { step, property, path }: ValuePlace,
  inside: Mismatch["path"],
  code: ProblemCode,
  message: string,
  fix?: string,
): Problem {
  return stepProblem("error", code, { step, key: property, path: [...path, property, ...inside] }, message, fix);
}

/** Says of a mismatch what cannot be done: `verb` is what was tried with the value. */
export function mismatchProblem(place: ValuePlace, verb: "read" | "set", mismatch: Mismatch): Problem {
  const { path, value, wanted, code } = mismatch;
  const here = [place.property, ...path];
  const outer = path.length === 0 ? "a step" : placeWords(here.slice(0, -1));
  const given = `${placeWords(here)} ${verb === "read" ? "from" : "to"} ${shownValue(place, value, path)}`;
  const fix = mismatch.suggestion === undefined || isSecretAt(place, path)
    ? undefined
    : `did you mean ${quote(mismatch.suggestion)}?`;
  const problem = (code: ProblemCode, message: string): Problem =>
    valueProblem(place, path, code, `Cannot ${verb} ${message}`, fix);
  switch (code) {
    case "missing":
      return problem("missing-property", `${outer} without ${here.at(-1)}: wanted ${wanted}`);
    case "unknown-key":
      return problem("unknown-property", `${placeWords(here)}: nobody reads it, wanted ${wanted}`);
    case "crash":
      return problem(
        "crashing-value",
        `${given}: the engine compares it with a number and crashes, wanted ${wanted}`,
      );
    case "unknown-tag":
    case "mismatch":
      return problem("invalid-value", `${given}: wanted ${wanted}`);
  }
}

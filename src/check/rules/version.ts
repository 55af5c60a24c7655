import type { Problem } from "../../blocks/problem.ts";
import type { ProblemCode } from "../../blocks/problem_code.ts";
import { quote } from "../../blocks/quote.ts";
import { SERVED, type Version, versionOf } from "../version.ts";
import type { Examined } from "../examined.ts";
import { errorAt } from "../make_problem.ts";

const FIX = 'write version: "1.0"';

/** `version` is a text that Python's packaging reads, and that the Execution Engine 1.15.0 serves. */
export function version({ keys }: Examined): readonly Problem[] {
  const { version: written } = keys;
  if (written === undefined || written === "") return [];
  const problem = (
    code: ProblemCode,
    message: string,
  ): Problem[] => [errorAt({ path: ["version"] }, code, message, FIX)];
  const read = versionOf(written);
  if (read === undefined) {
    return problem("invalid-version", `Cannot read version from ${quote(written)}: wanted a text such as "1.0"`);
  }
  return isServed(read) ? [] : problem(
    "unsupported-version",
    `Cannot compile version ${quote(written)}: the Execution Engine ${SERVED.join(".")} serves 1.0 to ${
      SERVED.join(".")
    }`,
  );
}

/** The engine serves a version of its own major number that is no later than itself. */
function isServed({ epoch, release, phase, isLocal }: Version): boolean {
  if (epoch !== 0 || isLocal || release[0] !== SERVED[0]) return false;
  const length = Math.max(release.length, SERVED.length);
  for (let index = 1; index < length; index += 1) {
    const asked = release[index] ?? 0;
    const own = SERVED[index] ?? 0;
    if (asked !== own) return asked < own;
  }
  return phase !== "after";
}

import { isRecord } from "../blocks/is_record.ts";
import type { Operation } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { toRegExp } from "./python_regex.ts";
import { canRun } from "./run_operations.ts";

/**
 * Why operations in a step's properties cannot run on this machine, one sentence for each: those that need a picture's
 * pixels, and regular expressions that only Python knows. None where all can run.
 */
export function unsupportedOperations(properties: unknown): readonly string[] {
  return [...new Set(operationsIn(properties).flatMap(problemsOf))];
}

/** The operations at every depth. What a static operand or a table holds are values, whatever they look like. */
function operationsIn(part: unknown): readonly Operation[] {
  if (Array.isArray(part)) return part.flatMap(operationsIn);
  if (!isRecord(part)) return [];
  const inner = Object.entries(part).filter(([key]) => !VALUES.includes(key));
  return inner.flatMap(([key, value]) => [...(CHAINS.test(key) ? chained(value) : []), ...operationsIn(value)]);
}

const VALUES: readonly string[] = ["value", "lookup_table", "class_map"];

/** Under such keys stands one chain, or a chain for each name. */
const CHAINS = /(?:^|_)operations$/;

function chained(chains: unknown): readonly Operation[] {
  if (Array.isArray(chains)) return chains.filter(isRecord);
  return isRecord(chains) ? Object.values(chains).flatMap(chained) : [];
}

function problemsOf({ type, regex }: Operation): readonly string[] {
  if (!canRun(String(type))) return [`The operation "${type}" cannot run here`];
  if (type !== "StringMatches") return [];
  try {
    toRegExp(String(regex));
    return [];
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return [`The operation "StringMatches" ${error.message}`];
  }
}

import type { Parameters } from "./operation.ts";
import { runOperations } from "./run_operations.ts";
import { holds, type Statement } from "./statements.ts";

/**
 * Whether a group of statements of the engine's query language holds for the values that it names. The group is taken in
 * the engine's normal form, defaults filled in. Throws an `OperationError` where the engine fails.
 */
export function evaluate(statementGroup: Statement, parameters: Parameters): boolean {
  return holds(statementGroup, parameters, runOperations);
}

import type { Operation } from "../../operations/operation.ts";
import { runOperations } from "../../operations/run_operations.ts";
import { quote } from "../../blocks/quote.ts";
import type { Dictionary } from "../../values/dictionary.ts";

/** Operations by the name of the value that they are run on. */
export type OperationsByName = Readonly<Record<string, readonly Operation[]>>;

/** Values by name, those with operations put through them. Throws an `Error` for operations on a value that is not there. */
export function operated(values: Dictionary, operations: OperationsByName): Dictionary {
  const changed = Object.entries(operations).map(([name, chain]) => {
    if (!Object.hasOwn(values, name)) {
      throw new Error(
        `there is no value ${quote(name)} to run operations on: wanted one of ${quote(Object.keys(values))}`,
      );
    }
    return [name, runOperations(values[name], chain)] as const;
  });
  return Object.fromEntries([...Object.entries(values), ...changed]);
}

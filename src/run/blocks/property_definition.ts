import type { Operation } from "../../operations/operation.ts";
import { runOperations } from "../../operations/run_operations.ts";
import type { LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly data: unknown;
  readonly operations: readonly Operation[];
}

/** What operations make of a value. */
export const propertyDefinition: LocalBlock = {
  takes: "elements",
  run(values) {
    const { data, operations } = values as unknown as Values;
    return { output: runOperations(data, operations) };
  },
};

import { DEFAULT_OPERAND, type Operation, type Parameters } from "../../operations/operation.ts";
import { runOperations } from "../../operations/run_operations.ts";
import { isDetections } from "../../values/detections.ts";
import { typeName } from "../../values/type_name.ts";
import type { LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly predictions: unknown;
  readonly operations: readonly Operation[];
  readonly operations_parameters?: Parameters | null;
}

/** What operations make of detections: detections again. It is the block that filters, too. */
export const detectionsTransformation: LocalBlock = {
  takes: "elements",
  run(values) {
    const { predictions, operations, operations_parameters } = values as unknown as Values;
    const parameters = operations_parameters ?? {};
    if (Object.hasOwn(parameters, DEFAULT_OPERAND)) {
      throw new Error(`operations_parameters must not name "${DEFAULT_OPERAND}": it stands for each detection`);
    }
    const made = runOperations(predictions, operations, parameters);
    if (!isDetections(made)) {
      throw new Error(`the operations must give detections, not a value of type ${typeName(made)}`);
    }
    return { predictions: made };
  },
};

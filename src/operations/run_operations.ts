import { rowsAt } from "../values/detections.ts";
import { detectionRow } from "../values/detection_row.ts";
import { itemsOf } from "../values/items.ts";
import { isTruthy } from "../values/truth.ts";
import { CLASSIFICATION_OPERATIONS } from "./classifications.ts";
import { PROPERTY_OPERATIONS } from "./detection_properties.ts";
import { BOX_OPERATIONS } from "./detections_boxes.ts";
import { PARENT_OPERATIONS } from "./detections_in_parents.ts";
import { DETECTIONS_DICTIONARY_OPERATIONS } from "./detections_dictionary.ts";
import { detectionsOf } from "./detections_of.ts";
import { ORDER_OPERATIONS } from "./detections_order.ts";
import { RENAMING_OPERATIONS } from "./detections_renaming.ts";
import { DICTIONARY_OPERATIONS } from "./dictionaries.ts";
import { IMAGE_OPERATIONS } from "./images.ts";
import { LOOKUP_OPERATIONS } from "./lookups.ts";
import { NUMBER_OPERATIONS } from "./numbers.ts";
import { type Apply, DEFAULT_OPERAND, type Operation, type Parameters } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { SEQUENCE_OPERATIONS } from "./sequences.ts";
import { holds, type Statement } from "./statements.ts";
import { STRING_OPERATIONS } from "./strings.ts";
import { shown } from "./wrong_value.ts";

/**
 * Runs a chain of operations of the engine's query language on a value, each on what the one before it gives, with
 * Python's results. Operations are taken in the engine's normal form, defaults filled in, as the reader of steps gives
 * them. `parameters` are the values that operations can name. Throws an {@linkcode OperationError} where the engine fails.
 */
export function runOperations(value: unknown, operations: readonly Operation[], parameters: Parameters = {}): unknown {
  return operations.reduce((given, operation) => runOperation(given, operation, parameters), value);
}

function runOperation(value: unknown, operation: Operation, parameters: Parameters): unknown {
  const type = String(operation.type);
  const apply = OPERATIONS[type];
  if (apply === undefined) {
    throw new OperationError(`The operation "${type}" cannot run here`, { operation: type });
  }
  try {
    return apply(value, operation, parameters);
  } catch (error) {
    throw failureOf(type, value, error);
  }
}

/** What Python raises are values' own errors here. */
function failureOf(operation: string, value: unknown, cause: unknown): unknown {
  if (cause instanceof OperationError) {
    if (cause.operation !== undefined) return cause;
    return new OperationError(`The operation "${operation}" ${cause.message}`, { operation, cause });
  }
  if (!(cause instanceof TypeError || cause instanceof RangeError)) return cause;
  const message = `The operation "${operation}" cannot take ${shown(value)}: ${cause.message}`;
  return new OperationError(message, { operation, cause });
}

const COMPOUND_OPERATIONS: Readonly<Record<string, Apply>> = {
  SequenceApply: (value, { operations }, parameters) =>
    itemsOf(value).map((item) => runOperations(item, operations as readonly Operation[], parameters)),
  DetectionsFilter: (value, { filter_operation }, parameters) => {
    const detections = detectionsOf(value);
    const stays = (place: number): boolean => {
      const local = { ...parameters, [DEFAULT_OPERAND]: detectionRow(detections, place) };
      return holds(filter_operation as Statement, local, runOperations);
    };
    return rowsAt(detections, [...detections.xyxy.keys()].filter(stays));
  },
};

const OPERATIONS: Readonly<Record<string, Apply>> = {
  ...STRING_OPERATIONS,
  ...NUMBER_OPERATIONS,
  ...LOOKUP_OPERATIONS,
  ...SEQUENCE_OPERATIONS,
  ...DICTIONARY_OPERATIONS,
  ...IMAGE_OPERATIONS,
  ...CLASSIFICATION_OPERATIONS,
  ...PROPERTY_OPERATIONS,
  ...ORDER_OPERATIONS,
  ...BOX_OPERATIONS,
  ...RENAMING_OPERATIONS,
  ...PARENT_OPERATIONS,
  ...DETECTIONS_DICTIONARY_OPERATIONS,
  ...COMPOUND_OPERATIONS,
  ToBoolean: isTruthy,
};

/** Whether an operation of this type can run on this machine. */
export function canRun(type: string): boolean {
  return Object.hasOwn(OPERATIONS, type);
}

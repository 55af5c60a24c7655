import { isDetections } from "./detections.ts";
import { isImageValue } from "./image_value.ts";
import { Tuple } from "./tuple.ts";

const NAMES: Readonly<Record<string, string>> = {
  undefined: "NoneType",
  bigint: "int",
  number: "float",
  string: "str",
  boolean: "bool",
  function: "function",
  symbol: "symbol",
};

/** What Python calls the type of a value. */
export function typeName(value: unknown): string {
  if (value === null) return "NoneType";
  if (typeof value !== "object") return NAMES[typeof value]!;
  if (Array.isArray(value)) return value instanceof Tuple ? "tuple" : "list";
  if (isDetections(value)) return "Detections";
  if (isImageValue(value)) return "WorkflowImageData";
  if (value instanceof Date) return "datetime.datetime";
  return value instanceof Uint8Array ? "bytes" : "dict";
}

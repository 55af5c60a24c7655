import { quote } from "../blocks/quote.ts";
import { toJson } from "../values/to_json.ts";
import { typeName } from "../values/type_name.ts";
import { OperationError } from "./operation_error.ts";

/** A value in quotes, with its type. */
export function shown(value: unknown): string {
  return `${quote(toJson(value))} (${typeName(value)})`;
}

/** What an operation says of a value that it does not take. */
export function wrongValue(value: unknown, wanted: string): OperationError {
  return new OperationError(`cannot take ${shown(value)}, but only ${wanted}`);
}

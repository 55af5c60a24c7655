import { quote } from "../blocks/quote.ts";
import { hasKey } from "../values/contains.ts";
import type { Dictionary } from "../values/dictionary.ts";
import { fromJson } from "../values/from_json.ts";
import { itemsOf } from "../values/items.ts";
import type { Apply } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { shown } from "./wrong_value.ts";

/** Operations that look values up in a table. Its keys are texts, as in all JSON, so that only texts are found. */
export const LOOKUP_OPERATIONS: Readonly<Record<string, Apply>> = {
  LookupTable: (value, { lookup_table }) => lookedUp(lookup_table as Dictionary, value),
  SequenceMap: (value, { lookup_table }) => itemsOf(value).map((item) => lookedUp(lookup_table as Dictionary, item)),
};

function lookedUp(table: Dictionary, key: unknown): unknown {
  if (hasKey(table, key)) return fromJson(table[key]);
  throw new OperationError(`cannot find ${shown(key)} in the table with the keys ${quote(Object.keys(table))}`);
}

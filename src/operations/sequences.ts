import { type Dictionary, isDictionary } from "../values/dictionary.ts";
import { dictionaryOf, entriesOf } from "../values/dictionary_entries.ts";
import { isEqual } from "../values/equality.ts";
import { fromJson } from "../values/from_json.ts";
import { isHashable } from "../values/hashable.ts";
import { itemAt } from "../values/item_at.ts";
import { itemsOf } from "../values/items.ts";
import { pythonLength } from "../values/length.ts";
import { numberOf } from "../values/number_of.ts";
import { isOrdered } from "../values/order.ts";
import { pythonText } from "../values/python_text.ts";
import type { Apply } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { wrongValue } from "./wrong_value.ts";

/** Operations on whatever holds several values. */
export const SEQUENCE_OPERATIONS: Readonly<Record<string, Apply>> = {
  SequenceLength: (value) => BigInt(pythonLength(value)),
  SequenceAggregate: (value, { mode }) => {
    if (pythonLength(value) === 0) throw wrongValue(value, "a sequence that is not empty");
    return AGGREGATES[String(mode)]!(value);
  },
  NumericSequenceAggregate: (value, { function: name, neutral_value }) =>
    pythonLength(value) === 0 ? fromJson(neutral_value) : NUMERIC_AGGREGATES[String(name)]!(itemsOf(value)),
  SequenceElementsCount: (value) => textCounts(itemsOf(value)),
  SequenceJoin: (value, { separator }) => joined(itemsOf(value).map(pythonText), String(separator)),
};

const AGGREGATES: Readonly<Record<string, (value: unknown) => unknown>> = {
  first: (value) => itemAt(value, 0),
  last: (value) => itemAt(value, -1),
  most_common: (value) => byFrequency(value)[0]!.element,
  least_common: (value) => byFrequency(value).at(-1)!.element,
};

const NUMERIC_AGGREGATES: Readonly<Record<string, (items: readonly unknown[]) => unknown>> = {
  min: (items) => items.reduce((least, item) => isOrdered(item, "<", least) ? item : least),
  max: (items) => items.reduce((most, item) => isOrdered(item, ">", most) ? item : most),
  sum: (items) => items.reduce(sum, 0n),
};

function sum(total: unknown, item: unknown): number | bigint {
  const [left, right] = [numberOf(total), numberOf(item)];
  if (left === null || right === null) throw wrongValue(item, "a number to add");
  return typeof left === "bigint" && typeof right === "bigint" ? left + right : Number(left) + Number(right);
}

interface Counted {
  readonly element: unknown;
  count: unknown;
}

/** The different elements, the most frequent first, equally frequent ones in the order in which they first came. */
function byFrequency(value: unknown): readonly Counted[] {
  return counted(value).sort((one, other) => {
    if (isEqual(one.count, other.count)) return 0;
    return isOrdered(one.count, ">", other.count) ? -1 : 1;
  });
}

/** A dict is taken as counts itself. */
function counted(value: unknown): Counted[] {
  if (isDictionary(value)) return entriesOf(value).map(([element, count]) => ({ element, count }));
  const counts: { element: unknown; count: number }[] = [];
  for (const element of itemsOf(value)) {
    if (!isHashable(element)) throw wrongValue(element, "elements that can be counted");
    const known = counts.find((entry) => isEqual(entry.element, element));
    if (known === undefined) counts.push({ element, count: 1 });
    else known.count++;
  }
  return counts;
}

/** How much of a value's text is counted by. */
const LONGEST_COUNTED = 128;

function textCounts(items: readonly unknown[]): Dictionary {
  const counts = new Map<string, bigint>();
  for (const item of items) {
    const text = shortened(pythonText(item));
    counts.set(text, (counts.get(text) ?? 0n) + 1n);
  }
  return dictionaryOf(counts);
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_COUNTED ? `${characters.slice(0, LONGEST_COUNTED).join("")} [...]` : text;
}

/** The engine joins to no more characters than this. */
const LONGEST_JOINED = 1_000_000;

function joined(parts: readonly string[], separator: string): string {
  const text = parts.join(separator);
  if (pythonLength(text) <= LONGEST_JOINED) return text;
  throw new OperationError(`cannot join ${parts.length} parts to more than ${LONGEST_JOINED} characters`);
}

import { fromJson } from "../values/from_json.ts";
import { pythonFloat } from "../values/float.ts";
import { numberOf } from "../values/number_of.ts";
import { roundFloat, roundInt } from "../values/round.ts";
import { Tuple, tupleOf } from "../values/tuple.ts";
import type { Apply } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { shown, wrongValue } from "./wrong_value.ts";

/** Operations on numbers. */
export const NUMBER_OPERATIONS: Readonly<Record<string, Apply>> = {
  ToNumber: (value, { cast_to }) => cast_to === "int" ? toInt(pythonFloat(value)) : pythonFloat(value),
  NumberRound: (value, { decimal_digits }) => rounded(numberIn(value), Number(decimal_digits)),
  Multiply: (value, { other }) => multiplied(value, numberIn(fromJson(other))),
  Divide: (value, { other }) => divided(numberIn(value), numberIn(fromJson(other))),
  RandomNumber: (_, { min_value, max_value }) => randomBetween(Number(min_value), Number(max_value)),
};

function numberIn(value: unknown): number | bigint {
  const number = numberOf(value);
  if (number === null) throw wrongValue(value, "a number");
  return number;
}

function toInt(value: number): bigint {
  if (!Number.isFinite(value)) throw wrongValue(value, "a finite number");
  return BigInt(Math.trunc(value));
}

function rounded(value: number | bigint, digits: number): number | bigint {
  return typeof value === "bigint" ? roundInt(value, digits) : roundFloat(value, digits);
}

/** Python repeats a text or a list when it multiplies one by an int. */
function multiplied(value: unknown, other: number | bigint): unknown {
  if (typeof other === "bigint" && typeof value === "string") return value.repeat(times(other));
  if (typeof other === "bigint" && Array.isArray(value)) return repeated(value, times(other));
  const number = numberIn(value);
  if (typeof number === "bigint" && typeof other === "bigint") return number * other;
  return pythonFloat(number) * pythonFloat(other);
}

function times(count: bigint): number {
  return Math.max(Number(count), 0);
}

function repeated(list: readonly unknown[], count: number): unknown[] {
  const elements = Array.from({ length: count }, () => list).flat();
  return list instanceof Tuple ? tupleOf(...elements) : elements;
}

function divided(value: number | bigint, other: number | bigint): number {
  if (Number(other) === 0) throw new OperationError(`cannot divide ${shown(value)} by zero`);
  return pythonFloat(value) / pythonFloat(other);
}

function randomBetween(least: number, most: number): number {
  return least + Math.random() * Math.abs(most - least);
}

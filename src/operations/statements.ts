import { contains } from "../values/contains.ts";
import { isEqual } from "../values/equality.ts";
import { fromJson } from "../values/from_json.ts";
import { itemAt } from "../values/item_at.ts";
import { itemsOf } from "../values/items.ts";
import { pythonLength } from "../values/length.ts";
import { isOrdered } from "../values/order.ts";
import { quote } from "../blocks/quote.ts";
import type { Operation, Parameters } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { wrongValue } from "./wrong_value.ts";
import { isInZone } from "./zone.ts";

/** A statement of a condition as a definition holds it, in the engine's normal form. */
export type Statement = Readonly<Record<string, unknown>>;

/** Runs the operations of an operand. */
export type RunChain = (value: unknown, operations: readonly Operation[], parameters: Parameters) => unknown;

/** Whether a statement holds. Every statement of a group is evaluated, whatever the others say. */
export function holds(statement: Statement, parameters: Parameters, run: RunChain): boolean {
  if (statement.type === "StatementGroup") return groupHolds(statement, parameters, run);
  const result = statement.type === "UnaryStatement"
    ? unaryHolds(statement, parameters, run)
    : binaryHolds(statement, parameters, run);
  return statement.negate === true ? !result : result;
}

function groupHolds({ statements, operator }: Statement, parameters: Parameters, run: RunChain): boolean {
  const results = (statements as readonly Statement[]).map((statement) => holds(statement, parameters, run));
  return operator === "and" ? results.every(Boolean) : results.some(Boolean);
}

function unaryHolds({ operator, operand }: Statement, parameters: Parameters, run: RunChain): boolean {
  const value = valueOf(operand, parameters, run);
  const type = typeOf(operator);
  return orFailed(type, () => UNARY[type]!(value));
}

function binaryHolds({ comparator, ...operands }: Statement, parameters: Parameters, run: RunChain): boolean {
  const left = valueOf(operands.left_operand, parameters, run);
  const right = valueOf(operands.right_operand, parameters, run);
  const type = typeOf(comparator);
  return orFailed(type, () => BINARY[type]!(left, right));
}

/** What Python raises are values' own errors here. */
function orFailed(type: string, compare: () => boolean): boolean {
  try {
    return compare();
  } catch (cause) {
    if (!(cause instanceof TypeError || cause instanceof RangeError)) throw cause;
    throw new OperationError(`cannot compare by "${type}": ${cause.message}`, { cause });
  }
}

function typeOf(operator: unknown): string {
  return String((operator as Statement).type);
}

function valueOf(operand: unknown, parameters: Parameters, run: RunChain): unknown {
  const { type, value, operand_name: name, operations } = operand as Statement;
  const chain = operations as readonly Operation[];
  if (type === "StaticOperand") return run(fromJson(value), chain, parameters);
  if (!Object.hasOwn(parameters, String(name))) {
    throw new OperationError(`cannot find the value ${quote(name)} that a condition looks at`);
  }
  return run(parameters[String(name)], chain, parameters);
}

const UNARY: Readonly<Record<string, (value: unknown) => boolean>> = {
  "Exists": (value) => !isNone(value),
  "DoesNotExist": isNone,
  "(Boolean) is True": (value) => value === true,
  "(Boolean) is False": (value) => value === false,
  "(Sequence) is empty": (value) => pythonLength(value) === 0,
  "(Sequence) is not empty": (value) => pythonLength(value) > 0,
};

function isNone(value: unknown): boolean {
  return value === null || value === undefined;
}

const BINARY: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  "==": isEqual,
  "!=": (left, right) => !isEqual(left, right),
  "(Number) ==": isEqual,
  "(Number) !=": (left, right) => !isEqual(left, right),
  "(Number) <": (left, right) => isOrdered(left, "<", right),
  "(Number) <=": (left, right) => isOrdered(left, "<=", right),
  "(Number) >": (left, right) => isOrdered(left, ">", right),
  "(Number) >=": (left, right) => isOrdered(left, ">=", right),
  "(Number) in range": (left, right) =>
    isOrdered(itemAt(right, 0), "<=", left) && isOrdered(left, "<=", itemAt(right, 1)),
  "(String) startsWith": (left, right) => textOf(left).startsWith(textOf(right)),
  "(String) endsWith": (left, right) => textOf(left).endsWith(textOf(right)),
  "(String) contains": contains,
  "in (Sequence)": (left, right) => contains(right, left),
  "any in (Sequence)": (left, right) => itemsOf(left).some((item) => contains(right, item)),
  "all in (Sequence)": (left, right) => itemsOf(left).every((item) => contains(right, item)),
  "(Detection) in zone": isInZone,
};

function textOf(value: unknown): string {
  if (typeof value !== "string") throw wrongValue(value, "a string");
  return value;
}

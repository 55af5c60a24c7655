import { strictEqual, throws } from "node:assert/strict";
import { evaluate } from "../../src/operations/evaluate.ts";
import { tupleOf } from "../../src/values/tuple.ts";
import { DETECTIONS, NO_DETECTIONS } from "./detections.ts";

type Options = Readonly<Record<string, unknown>>;

const NAMED = (operand_name: string, operations: readonly Options[] = []) => ({
  type: "DynamicOperand",
  operand_name,
  operations,
});

function group(...statements: readonly Options[]): Options {
  return { type: "StatementGroup", operator: "or", statements };
}

function binary(comparator: string, negate = false): Options {
  const operands = { left_operand: NAMED("left"), right_operand: NAMED("right") };
  return { type: "BinaryStatement", comparator: { type: comparator }, negate, ...operands };
}

function unary(operator: string, negate = false): Options {
  return { type: "UnaryStatement", operator: { type: operator }, operand: NAMED("_"), negate };
}

function compare(left: unknown, comparator: string, right: unknown): boolean {
  return evaluate(group(binary(comparator)), { left, right });
}

const HOLD: readonly (readonly [left: unknown, comparator: string, right: unknown])[] = [
  [1n, "==", true],
  ["a", "!=", 1n],
  [1, "(Number) ==", 1n],
  [NaN, "(Number) !=", NaN],
  [1n, "(Number) <", 1.5],
  ["a", "(Number) <=", "b"],
  [2 ** 53, "(Number) <", 2n ** 53n + 1n],
  [true, "(Number) >", 0.5],
  [1n, "(Number) >=", 1],
  [1n, "(Number) in range", [1n, 2n]],
  ["b", "(Number) in range", "ac"],
  ["hello", "(String) startsWith", "he"],
  ["hello", "(String) endsWith", ""],
  ["hello", "(String) contains", "ell"],
  [["a", 1n], "(String) contains", 1],
  [{ a: null }, "(String) contains", "a"],
  ["a", "in (Sequence)", ["b", "a"]],
  ["ell", "in (Sequence)", "hello"],
  ["a", "in (Sequence)", { a: 1n }],
  [["x", "a"], "any in (Sequence)", ["a"]],
  [[], "all in (Sequence)", ["a"]],
  ["ab", "all in (Sequence)", ["a", "b"]],
  [[2n, 2n], "(Detection) in zone", [[0n, 0n], [0n, 4n], [4n, 4n], [4n, 0n]]],
  [tupleOf(0.5, 0.5), "(Detection) in zone", [[0n, 0n], [4n, 0n], [0n, 4n]]],
];

const DO_NOT_HOLD: typeof HOLD = [
  [[1n, 2n], "==", tupleOf(1n, 2n)],
  [NaN, "(Number) <", 1n],
  [3n, "(Number) in range", [1n, 2n]],
  ["hello", "(String) startsWith", "ell"],
  [1n, "in (Sequence)", ["1"]],
  [[], "any in (Sequence)", ["a"]],
  [["a", "b"], "all in (Sequence)", ["a"]],
  [[0n, 2n], "(Detection) in zone", [[0n, 0n], [0n, 4n], [4n, 4n], [4n, 0n]]],
  [[4n, 4n], "(Detection) in zone", [[0n, 0n], [0n, 4n], [4n, 4n], [4n, 0n]]],
  [[3n, 3n], "(Detection) in zone", [[0n, 0n], [4n, 0n], [0n, 4n]]],
  [[1n, 1n], "(Detection) in zone", []],
];

Deno.test("comparators compare as Python does", () => {
  for (const [left, comparator, right] of HOLD) strictEqual(compare(left, comparator, right), true, comparator);
  for (const [left, comparator, right] of DO_NOT_HOLD) strictEqual(compare(left, comparator, right), false, comparator);
});

Deno.test("what Python cannot compare is an error", () => {
  const failures: typeof HOLD = [
    ["a", "(Number) <", 1n],
    [null, "(Number) >=", 0.5],
    [1n, "(Number) in range", [1n]],
    [1n, "(Number) in range", 2n],
    [1n, "(String) startsWith", "1"],
    ["a", "(String) endsWith", 1n],
    ["a1", "(String) contains", 1n],
    [1n, "in (Sequence)", null],
    [[1n], "in (Sequence)", { a: 1n }],
    [1n, "any in (Sequence)", [1n]],
    [1n, "(Detection) in zone", [[0n, 0n], [4n, 0n], [0n, 4n]]],
    [[1n, 1n], "(Detection) in zone", [[0n, 0n], [4n, 0n]]],
  ];
  for (const [left, comparator, right] of failures) {
    throws(() => compare(left, comparator, right), { name: "OperationError" }, comparator);
  }
  throws(() => compare("a", "(Number) <", 1n), {
    message: `cannot compare by "(Number) <": '<' not supported between instances of 'str' and 'int'`,
  });
});

Deno.test("a statement about one value is about its presence, truth or length", () => {
  const about = (operator: string, value: unknown) => evaluate(group(unary(operator)), { _: value });
  strictEqual(about("Exists", 0n), true);
  strictEqual(about("Exists", null), false);
  strictEqual(about("DoesNotExist", null), true);
  strictEqual(about("(Boolean) is True", true), true);
  strictEqual(about("(Boolean) is True", 1n), false);
  strictEqual(about("(Boolean) is False", false), true);
  strictEqual(about("(Boolean) is False", null), false);
  strictEqual(about("(Sequence) is empty", NO_DETECTIONS), true);
  strictEqual(about("(Sequence) is not empty", DETECTIONS), true);
  throws(() => about("(Sequence) is empty", 1n), { name: "OperationError" });
});

Deno.test("a statement can be turned round", () => {
  strictEqual(evaluate(group(binary("==", true)), { left: 1n, right: 1n }), false);
  strictEqual(evaluate(group(unary("Exists", true)), { _: null }), true);
});

Deno.test("a group holds by all or by any of its statements, groups among them", () => {
  const [holding, failing] = [unary("Exists"), unary("DoesNotExist")];
  const all = (...statements: readonly Options[]) => ({ ...group(...statements), operator: "and" });
  strictEqual(evaluate(group(failing, holding), { _: 1n }), true);
  strictEqual(evaluate(all(failing, holding), { _: 1n }), false);
  strictEqual(evaluate(all(holding, group(failing, all(holding, holding))), { _: 1n }), true);
});

Deno.test("every statement is evaluated, so that one error fails the group", () => {
  const missing = { ...unary("Exists"), operand: NAMED("missing") };
  throws(() => evaluate(group(unary("Exists"), missing), { _: 1n }), {
    name: "OperationError",
    message: 'cannot find the value "missing" that a condition looks at',
  });
});

Deno.test("operands run operations, and what a definition holds is taken as JSON", () => {
  const statement = {
    type: "BinaryStatement",
    negate: false,
    comparator: { type: "==" },
    left_operand: NAMED("predictions", [{ type: "SequenceLength" }, { type: "ToString" }]),
    right_operand: { type: "StaticOperand", value: 4, operations: [{ type: "ToString" }] },
  };
  strictEqual(evaluate(group(statement), { predictions: DETECTIONS }), true);
});

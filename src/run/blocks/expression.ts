import { quote } from "../../blocks/quote.ts";
import { evaluate } from "../../operations/evaluate.ts";
import type { Operation } from "../../operations/operation.ts";
import { runOperations } from "../../operations/run_operations.ts";
import type { Statement } from "../../operations/statements.ts";
import type { Dictionary } from "../../values/dictionary.ts";
import type { LocalBlock } from "../workflow/local_block.ts";
import { operated, type OperationsByName } from "./operations_by_name.ts";

interface Values {
  readonly data: Dictionary;
  readonly data_operations?: OperationsByName | null;
  readonly switch: {
    readonly cases: readonly { readonly condition: Statement; readonly result: CaseResult }[];
    readonly default: CaseResult;
  };
}

type CaseResult =
  | { readonly type: "StaticCaseResult"; readonly value: unknown }
  | {
    readonly type: "DynamicCaseResult";
    readonly parameter_name: string;
    readonly operations?: readonly Operation[] | null;
  };

/** The result of the first case whose condition holds, or the default. */
export const expression: LocalBlock = {
  takes: "elements",
  run(values) {
    const { data, data_operations, switch: { cases, default: otherwise } } = values as unknown as Values;
    const variables = operated(data, data_operations ?? {});
    const matching = cases.find(({ condition }) => evaluate(condition, variables));
    return { output: resultOf(matching?.result ?? otherwise, variables) };
  },
};

function resultOf(result: CaseResult, variables: Dictionary): unknown {
  if (result.type === "StaticCaseResult") return result.value;
  const { parameter_name: name, operations } = result;
  if (!Object.hasOwn(variables, name)) throw new Error(`there is no value ${quote(name)} to give as the result`);
  return runOperations(variables[name], operations ?? [], variables);
}

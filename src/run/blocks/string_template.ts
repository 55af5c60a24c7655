import { quote } from "../../blocks/quote.ts";
import type { Dictionary } from "../../values/dictionary.ts";
import { typeName } from "../../values/type_name.ts";
import type { LocalBlock } from "../workflow/local_block.ts";
import { fillTemplate, namesIn } from "./fill_template.ts";
import { operated, type OperationsByName } from "./operations_by_name.ts";

interface Values {
  readonly template: unknown;
  readonly data?: Dictionary | null;
  readonly data_operations?: OperationsByName | null;
}

/** A text with values in their places. */
export const stringTemplate: LocalBlock = {
  takes: "elements",
  run(values) {
    const { template, data, data_operations } = values as unknown as Values;
    if (typeof template !== "string") {
      throw new Error(`the template must be a text, not a value of type ${typeName(template)}`);
    }
    const variables = operated(data ?? {}, data_operations ?? {});
    try {
      const missing = namesIn(template).filter((name) => !Object.hasOwn(variables, name));
      if (missing.length > 0) throw new Error(`data has no ${missing.map(quote).join(", ")}`);
      return { output: fillTemplate(template, new Map(Object.entries(variables))) };
    } catch (error) {
      throw new Error(`cannot fill the template ${quote(template)}: ${(error as Error).message}`, { cause: error });
    }
  },
};

import { isRecord } from "../../blocks/is_record.ts";
import type { Problem } from "../../blocks/problem.ts";
import { quote, typeWords } from "../../blocks/quote.ts";
import { areSecretKinds, isSecretName } from "../../blocks/secret_names.ts";
import type { Examined, ExaminedInput } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";

/** What a default has to be for a kind that JSON can hold; kinds that are not here are left in peace. */
const HOLDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  secret: isText,
  roboflow_model_id: isText,
  roboflow_project: isText,
  roboflow_api_key: isText,
  ROBOFLOW_MANAGED_KEY: isText,
  language_model_output: isText,
  top_class: isText,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  float: isNumber,
  float_zero_to_one: (value) => isNumber(value) && Number(value) >= 0 && Number(value) <= 1,
  list_of_values: Array.isArray,
  dictionary: isRecord,
};

/** The engine hands a default over as it is, whatever kind the input says that it is of. */
export function defaultKinds({ inputs }: Examined): readonly Problem[] {
  return inputs.flatMap((input) => {
    const value = defaultOf(input);
    const misfit = value !== undefined && value !== null && input.kinds.length > 0 &&
      input.kinds.every((kind) => HOLDS[kind]?.(value) === false);
    if (!misfit) return [];
    const shown = areSecretKinds(input.kinds) || isSecretName(input.name ?? "") ? typeWords(value) : quote(value);
    const message = `The default of the input ${quote(input.name)} is ${shown}, which is not of kind ${
      input.kinds.join(", ")
    }`;
    return [
      warningAt(
        { path: [...input.path, "default_value"] },
        "default-misfit",
        message,
        "change the default, or the kind",
      ),
    ];
  });
}

function defaultOf({ intact, batch, json }: ExaminedInput): unknown {
  return intact && !batch && isRecord(json) ? json.default_value : undefined;
}

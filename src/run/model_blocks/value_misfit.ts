import { redact } from "../../blocks/redact.ts";
import type { StepValues } from "../../blocks/step_facts.ts";
import { quote, typeWords } from "../../blocks/quote.ts";
import { isSecretName } from "../../blocks/secret_names.ts";
import { toJson } from "../../values/to_json.ts";
import { reason } from "../make_reason.ts";
import { RunError } from "../run_error.ts";

/** Says that a value of a step is none that a model can be asked with. */
export function valueMisfit(values: StepValues, property: string, wanted: string): RunError {
  const value = toJson(values[property]);
  const shown = isSecretName(property) ? typeWords(value) : redact(quote(value));
  return new RunError(`Cannot run step "${values.name}": its ${property} is ${shown}, wanted ${wanted}`, {
    reason: reason("InvalidInput", { property }),
  });
}

import { isDictionary } from "../values/dictionary.ts";
import { pythonJson } from "../values/python_json.ts";
import type { Apply } from "./operation.ts";
import { wrongValue } from "./wrong_value.ts";

/** Operations on dictionaries. */
export const DICTIONARY_OPERATIONS: Readonly<Record<string, Apply>> = {
  ConvertDictionaryToJSON: (value) => {
    if (!isDictionary(value)) throw wrongValue(value, "a dictionary");
    return pythonJson(value);
  },
};

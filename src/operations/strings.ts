import { pythonText } from "../values/python_text.ts";
import type { Apply } from "./operation.ts";
import { toRegExp } from "./python_regex.ts";
import { wrongValue } from "./wrong_value.ts";

/** Operations on texts. */
export const STRING_OPERATIONS: Readonly<Record<string, Apply>> = {
  StringToLowerCase: (value) => textOf(value).toLowerCase(),
  StringToUpperCase: (value) => textOf(value).toUpperCase(),
  ToString: pythonText,
  StringSubSequence: (value, { start, end }) => [...textOf(value)].slice(Number(start), Number(end)).join(""),
  StringMatches: (value, { regex }) => toRegExp(String(regex)).test(textOf(value)),
};

function textOf(value: unknown): string {
  if (typeof value !== "string") throw wrongValue(value, "a string");
  return value;
}

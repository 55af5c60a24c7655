import { parsePythonJson } from "../values/parse_python_json.ts";
import { Unreadable } from "./unreadable.ts";

/**
 * What the engine takes for a fence of JSON: whatever stands behind the word is read with it. The `u` makes `ſ` an `s`, as
 * in Python.
 */
const JSON_FENCE = /```json([\s\S]*?)```/iu;

/** Reads an answer as the engine does: what stands in the first `json` fence, or else the whole text. */
export function readJson(text: string): unknown {
  try {
    return parsePythonJson(JSON_FENCE.exec(text)?.[1] ?? text);
  } catch (error) {
    throw unreadable(error);
  }
}

/** What a reader of JSON throws, as what a formatter throws. */
export function unreadable(error: unknown): unknown {
  const isOfText = error instanceof SyntaxError || error instanceof RangeError;
  return isOfText ? new Unreadable("the text is no JSON") : error;
}

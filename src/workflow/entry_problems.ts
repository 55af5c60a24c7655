import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import type { ProblemCode } from "../blocks/problem_code.ts";
import { typeWords } from "../blocks/quote.ts";
import { type Section, SECTIONS } from "./definition.ts";

/** Makes a problem of a whole workflow. */
export function workflowProblem(
  code: ProblemCode,
  path: readonly (string | number)[],
  message: string,
  fix?: string,
): Problem {
  return Object.freeze({
    code,
    severity: "error",
    path: Object.freeze([...path]),
    message,
    ...(fix !== undefined && { fix }),
  });
}

/** What keeps a value from being an entry of a list of a definition: it is no object, or lacks a text. */
export function entryProblems(section: Section, entry: unknown, index: number): Problem[] {
  const { entry: word, texts } = SECTIONS[section];
  if (!isRecord(entry)) {
    const message = `Cannot read ${section}[${index}]: wanted ${article(word)} as an object, not ${jsonWords(entry)}`;
    return [workflowProblem("invalid-entry", [section, index], message)];
  }
  return texts.filter((key) => typeof entry[key] !== "string").map((key) => {
    const given = Object.hasOwn(entry, key) ? `, not ${jsonWords(entry[key])}` : "";
    const message = `Cannot read ${section}[${index}]: wanted ${article(word)} with a text under ${key}${given}`;
    return workflowProblem("invalid-entry", [section, index, key], message);
  });
}

/** What sort of JSON a value is, in words: a message may not repeat what could hold a secret. */
export function jsonWords(value: unknown): string {
  return Array.isArray(value) ? "a list" : typeWords(value);
}

/** A word with its article. */
export function article(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}

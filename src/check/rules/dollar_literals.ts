import { beforeSchema } from "../../blocks/before_schema.ts";
import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { isResolvable } from "../../selectors/selector.ts";
import type { Examined, ExaminedStep, Path } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** A text that looks like a reference, but stands where the engine takes it as it is. */
export function dollarLiterals({ steps }: Examined): readonly Problem[] {
  return steps.filter(({ intact }) => intact).flatMap((step) => {
    const texts = textsIn(step);
    if (texts.length === 0) return [];
    const references = new Set(step.selectors.map(({ path }) => JSON.stringify(path)));
    return texts.filter(({ path }) => !references.has(JSON.stringify(path))).map(({ path, text }) => {
      const property = String(path[step.path.length]);
      const message = `The engine takes ${quote(text)} in ${property} for a text, not for a reference`;
      const fix = `hand over the whole of ${property} by a reference, if it takes one`;
      return warningAt({ path, step: step.name, property }, "literal-reference", message, fix);
    });
  });
}

interface Text {
  readonly path: Path;
  readonly text: string;
}

/** All texts like references in what was written of a step, however deep. */
function textsIn({ description, json, path, writtenAs }: ExaminedStep): Text[] {
  const texts: Text[] = [];
  const at = [...path];
  const look = (key: string | number, value: unknown): void => {
    if (typeof value === "string" ? !isResolvable(value) : typeof value !== "object" || value === null) return;
    at.push(key);
    if (typeof value === "string") texts.push({ path: [...at], text: value });
    else if (Array.isArray(value)) value.forEach((element, index) => look(index, element));
    else for (const [key, element] of Object.entries(value as object)) look(key, element);
    at.pop();
  };
  const record = json as Readonly<Record<string, unknown>>;
  for (const [property, key] of writtenAs) look(key, beforeSchema(description!, property, record[key]));
  return texts;
}

import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { isResolvable } from "../../selectors/selector.ts";
import type { Examined, ExaminedStep, Path } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** A text that looks like a reference, but stands where the engine takes it as it is. */
export function dollarLiterals({ steps }: Examined): readonly Problem[] {
  return steps.filter(({ intact }) => intact).flatMap((step) => {
    const references = new Set(step.selectors.map(({ path }) => keyOf(path)));
    return textsIn(step).filter(({ path, text }) => isResolvable(text) && !references.has(keyOf(path))).map(
      ({ path, text }) => {
        const property = String(path[step.path.length]);
        const message = `The engine takes ${quote(text)} in ${property} for a text, not for a reference`;
        const fix = `hand over the whole of ${property} by a reference, if it takes one`;
        return warningAt({ path, step: step.name, property }, "literal-reference", message, fix);
      },
    );
  });
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

interface Text {
  readonly path: Path;
  readonly text: string;
}

/** All texts in what was written of a step; definitions of inner workflows are no texts of it. */
function textsIn({ json, path, writtenAs }: ExaminedStep): Text[] {
  const record = json as Readonly<Record<string, unknown>>;
  const waiting: { readonly path: Path; readonly value: unknown }[] = [...writtenAs.values()]
    .map((key) => ({ path: [...path, key], value: record[key] }));
  const texts: Text[] = [];
  for (const { path, value } of waiting) {
    if (typeof value === "string") {
      if (value.startsWith("$")) texts.push({ path, text: value });
    } else if (Array.isArray(value)) {
      value.forEach((element, index) => waiting.push({ path: [...path, index], value: element }));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, element] of Object.entries(value)) waiting.push({ path: [...path, key], value: element });
    }
  }
  return texts;
}

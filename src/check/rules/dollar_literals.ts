import { beforeSchema } from "../../blocks/before_schema.ts";
import { isRecord } from "../../blocks/is_record.ts";
import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { isResolvable } from "../../selectors/selector.ts";
import type { Examined, ExaminedStep, Path } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** A text that looks like a reference, but stands where the engine takes it as it is. */
export function dollarLiterals({ steps }: Examined): readonly Problem[] {
  return steps.filter(({ intact }) => intact).flatMap((step) =>
    textsIn(step).filter((text) => !isReference(text, step)).map(({ key, inside, text }) => {
      const message = `The engine takes ${quote(text)} in ${key} for a text, not for a reference`;
      const fix = `hand over the whole of ${key} by a reference, if it takes one`;
      const spot = { path: [...step.path, key, ...inside], step: step.name, property: key };
      return warningAt(spot, "literal-reference", message, fix);
    })
  );
}

/** A text that looks like a reference. */
interface Text {
  readonly property: string;
  /** The key under which the property was written. */
  readonly key: string;
  /** What leads to the text inside the property's value. */
  readonly inside: Path;
  readonly text: string;
}

function isReference({ property, inside }: Text, { selectors }: ExaminedStep): boolean {
  return inside.length < 2 &&
    selectors.some((selector) => selector.property === property && selector.place === inside[0]);
}

/** All texts like references in what was written of a step, however deep. */
function textsIn({ description, json, writtenAs }: ExaminedStep): Text[] {
  const texts: Text[] = [];
  const record = json as Readonly<Record<string, unknown>>;
  for (const [property, key] of writtenAs) {
    const inside: (string | number)[] = [];
    const look = (value: unknown): void => {
      if (typeof value === "string") {
        if (isResolvable(value)) texts.push({ property, key, inside: [...inside], text: value });
      } else if (Array.isArray(value)) value.forEach((element, index) => enter(index, element));
      else if (isRecord(value)) { for (const part of Object.keys(value)) enter(part, value[part]); }
    };
    const enter = (part: string | number, value: unknown): void => {
      inside.push(part);
      look(value);
      inside.pop();
    };
    look(beforeSchema(description!, property, record[key]));
  }
  return texts;
}

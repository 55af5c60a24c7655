import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined } from "../examined.ts";
import { warningAt } from "../make_problem.ts";
import { didYouMean } from "../nearest.ts";

/** A key that the engine ignores is mostly a property that somebody misspelled. */
export function unknownProperties({ steps, nearest }: Examined): readonly Problem[] {
  const namesOf = new Map<unknown, readonly string[]>();
  return steps.flatMap(({ description, unknownKeys, path, name }) => {
    if (description === undefined || unknownKeys.length === 0) return [];
    const names = namesOf.get(description) ?? Object.keys(description.properties);
    namesOf.set(description, names);
    return unknownKeys.map((key) =>
      warningAt(
        { path: [...path, key], step: name, property: key },
        "unknown-property",
        `${description.type} has no property ${quote(key)}, so the engine ignores it`,
        didYouMean(nearest(key, names)),
      )
    );
  });
}

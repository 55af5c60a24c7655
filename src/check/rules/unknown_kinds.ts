import { isRecord } from "../../blocks/is_record.ts";
import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined, ExaminedInput } from "../examined.ts";
import { warningAt } from "../make_problem.ts";
import { didYouMean } from "../nearest.ts";

/** The engine takes any name for a kind, and then no property takes the input. */
export function unknownKinds({ inputs, blocks, nearest }: Examined): readonly Problem[] {
  const declaring = inputs.filter(declaresKinds);
  if (declaring.length === 0) return [];
  const known = blocks.kinds();
  const names = [...known];
  return declaring.flatMap(({ name, kinds, path }) => {
    const unknown = kinds.filter((kind) => !known.has(kind));
    return unknown.map((kind) => {
      const message = `The input ${quote(name)} is of kind ${quote(kind)}, which no block knows`;
      const place = { path: [...path, "kind", kinds.indexOf(kind)] };
      return warningAt(place, "unknown-kind", message, didYouMean(nearest(kind, names)));
    });
  });
}

function declaresKinds({ intact, json }: ExaminedInput): boolean {
  return intact && isRecord(json) && json.kind !== undefined;
}

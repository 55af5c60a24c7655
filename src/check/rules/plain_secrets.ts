import { isManagedKey } from "../../blocks/managed_key.ts";
import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** A secret that stands in the definition stands in every copy of it. */
export function plainSecrets({ steps }: Examined): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { description, values, path, name, writtenAs } of steps) {
    for (const [property, key] of writtenAs) {
      if (description?.properties[property]?.secret !== true || !isPlain(values[property])) continue;
      const message = `${key} holds a key in plain text, and so will every copy of this JSON`;
      const fix = `hand it over as an input of the workflow: "$inputs.${property}"`;
      problems.push(warningAt({ path: [...path, key], step: name, property: key }, "secret-in-json", message, fix));
    }
  }
  return problems;
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("$") && !isManagedKey(value);
}

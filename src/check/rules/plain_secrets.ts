import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** A key that Roboflow manages is a name, not a secret. */
const MANAGED_KEY = /^rf_key:/;

/** A secret that stands in the definition stands in every copy of it. */
export function plainSecrets({ steps }: Examined): readonly Problem[] {
  return steps.flatMap(({ description, values, path, name, writtenAs }) =>
    Object.entries(description?.properties ?? {}).flatMap(([property, { secret }]) => {
      const key = writtenAs.get(property);
      const value = values[property];
      if (!secret || key === undefined || typeof value !== "string" || value === "") return [];
      if (value.startsWith("$") || MANAGED_KEY.test(value)) return [];
      return [warningAt(
        { path: [...path, key], step: name, property: key },
        "secret-in-json",
        `${key} holds a key in plain text, and so will every copy of this JSON`,
        `hand it over as an input of the workflow: "$inputs.${property}"`,
      )];
    })
  );
}

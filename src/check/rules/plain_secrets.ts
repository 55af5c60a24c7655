import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** A key that Roboflow manages is a name, not a secret. */
const MANAGED_KEY = /^rf_key:/;

/** A secret that stands in the definition stands in every copy of it. */
export function plainSecrets({ steps }: Examined): readonly Problem[] {
  return steps.flatMap(({ description, values, path, name, writtenAs }) =>
    [...writtenAs].filter(([property]) => description?.properties[property]?.secret && isPlain(values[property])).map(
      ([property, key]) =>
        warningAt(
          { path: [...path, key], step: name, property: key },
          "secret-in-json",
          `${key} holds a key in plain text, and so will every copy of this JSON`,
          `hand it over as an input of the workflow: "$inputs.${property}"`,
        ),
    )
  );
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("$") && !MANAGED_KEY.test(value);
}

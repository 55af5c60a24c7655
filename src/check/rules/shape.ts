import { isRecord } from "../../blocks/is_record.ts";
import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined } from "../examined.ts";
import { errorAt } from "../make_problem.ts";

const LISTS: readonly string[] = ["inputs", "steps", "outputs"];

/** A definition is an object with `version` and three lists. */
export function shape({ definition, keys }: Examined): readonly Problem[] {
  if (!isRecord(definition)) {
    const message = `Cannot read a workflow from ${
      quote(definition)
    }: wanted an object with version, inputs, steps and outputs`;
    const fix = typeof definition === "string" ? "hand over JSON.parse(text)" : undefined;
    return [errorAt({ path: [] }, "invalid-workflow", message, fix)];
  }
  if (isRecord(keys.specification) && keys.steps === undefined) {
    const message = `Cannot read a workflow from an object that holds it under "specification": ` +
      "that is the form in which a workflow is saved, not the one that is compiled";
    return [
      errorAt({ path: ["specification"] }, "wrapped-workflow", message, 'check what stands under "specification"'),
    ];
  }
  const lists = LISTS.filter((key) => !Array.isArray(keys[key])).map((key) =>
    keys[key] === undefined
      ? errorAt(
        { path: [] },
        "missing-property",
        `Cannot read a workflow without ${key}: wanted a list`,
        `add ${key}: []`,
      )
      : errorAt({ path: [key] }, "invalid-value", `Cannot read ${key} from ${quote(keys[key])}: wanted a list`)
  );
  const version = keys.version === undefined
    ? [
      errorAt(
        { path: [] },
        "missing-property",
        "Cannot read a workflow without version: wanted a text",
        'add version: "1.0"',
      ),
    ]
    : [];
  return [...version, ...lists];
}

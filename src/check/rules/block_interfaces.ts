import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined } from "../examined.ts";
import { errorAt } from "../make_problem.ts";
import { misnamedProperty } from "../misnamed_property.ts";

/**
 * A block whose schema calls a property otherwise than its Python does: there the engine looks for references under a
 * name that the step does not have, and falls over every step of the block.
 */
export function blockInterfaces({ steps }: Examined): readonly Problem[] {
  return steps.flatMap(({ intact, description, path, name, json }) => {
    const property = intact ? misnamedProperty(description!) : undefined;
    if (property === undefined) return [];
    const { type } = json as { readonly type: unknown };
    const message = `Cannot compile a step of type ${quote(type)}: its block itself is at fault, ` +
      `the engine does not find the property ${property} in it`;
    return [
      errorAt(
        { path: [...path, "type"], step: name, property: "type" },
        "faulty-block",
        message,
        "use another version of the block",
      ),
    ];
  });
}

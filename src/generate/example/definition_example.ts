import type { Definitions } from "../../blocks/schema.ts";
import { literal, textLiteral } from "../../typescript/literal.ts";
import { statement } from "../../typescript/layout.ts";
import { plainValue } from "./plain_value.ts";
import { DEFINITION_VALUES } from "./usual_values.ts";

/** How wide a line in a doc comment can be. */
const WIDTH = 117;

/** A longer value explains nothing. */
const MOST_VALUES = 100;

/** A value of a definition, as JSON. */
function valueOf(name: string, definitions: Definitions): unknown {
  if (Object.hasOwn(DEFINITION_VALUES, name)) return DEFINITION_VALUES[name];
  return plainValue(definitions[name] ?? {}, "value", {
    definitions,
    budget: { left: MOST_VALUES },
    referenceFor: (_selector, property) => `$inputs.${property}`,
  });
}

/**
 * The program that shows a value of a definition's type.
 *
 * @param entry From where a program imports the type.
 * @param name The name of the definition; of a union, that of the first that it joins.
 */
export function definitionExample(
  entry: string,
  type: string,
  name: string,
  definitions: Definitions,
): readonly string[] {
  const value = statement(`const value: ${type} = `, literal(valueOf(name, definitions)), ";", WIDTH);
  return ["@example", "```ts", `import type { ${type} } from ${textLiteral(entry)};`, "", ...value.split("\n"), "```"];
}

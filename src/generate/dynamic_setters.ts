import type { BlockDescription } from "../blocks/description.ts";
import { kindsType } from "./kinds_type.ts";
import type { TypeContext } from "./write_type.ts";
import { writeType } from "./write_type.ts";

/** How a property names outputs: what the compiler has to learn from the value that it is set to. */
export interface DynamicSetter {
  /** The property. */
  readonly property: string;
  /** The method's type parameter. */
  readonly parameter: string;
  /** What the method takes. */
  readonly takes: string;
  /** The names of the outputs. */
  readonly names: string;
  /** The kinds of each of them. */
  readonly kinds: string;
}

const NAMED_BY_KEY_AND_SUFFIX =
  "{ [Key in keyof Suffixes & string]: `${Key}_${Suffixes[Key][number]}` }[keyof Suffixes & string]";

/** The setter from whose value outputs follow, if a block has one and says how. */
export function dynamicSetter(block: BlockDescription, context: TypeContext): DynamicSetter | undefined {
  const { dynamicOutputs: dynamic } = block;
  if (dynamic === undefined || dynamic === true || "output" in dynamic) return undefined;
  const type = (property: string): string => writeType(block.properties[property] ?? {}, context);
  switch (dynamic.each) {
    case "element":
      return {
        property: dynamic.of,
        parameter: "const Name extends string",
        takes: type(dynamic.of).replace("readonly string[]", "readonly Name[]"),
        names: dynamic.lowercase === true ? "Lowercase<Name>" : "Name",
        kinds: kindsType(dynamic.kinds),
      };
    case "key":
      return {
        property: dynamic.of,
        parameter: "const Name extends string",
        takes: type(dynamic.of).replace("Record<string, ", "Record<Name, "),
        names: "Name",
        kinds: kindsType(dynamic.kinds),
      };
    case "suffix":
      return {
        property: dynamic.suffixes,
        parameter: `const Suffixes extends ${type(dynamic.suffixes)}`,
        takes: "Suffixes",
        names: NAMED_BY_KEY_AND_SUFFIX,
        kinds: kindsType([...new Set([dynamic.kinds, ...Object.values(dynamic.kindsOf)].flat())]),
      };
  }
}

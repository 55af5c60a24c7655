import type { Definitions, Schema } from "../blocks/schema.ts";
import type { DefinitionNames } from "./definition_names.ts";
import { mentioned } from "./mentioned.ts";
import type { Specifiers } from "./specifiers.ts";
import { writeDoc } from "./write_doc.ts";
import { type TypeContext, writeType } from "./write_type.ts";

function declaration(name: string, type: string, words: string): string {
  return `${writeDoc([words])}\nexport type ${name} = ${type};\n`;
}

function definitionWords({ enum: texts, properties }: Schema): string {
  const tags = properties?.type?.enum;
  if (texts !== undefined) return "One of these texts.";
  if (tags === undefined) return "An object of this form.";
  return `An object whose \`type\` is ${tags.map((tag) => `\`${tag}\``).join(" or ")}.`;
}

/** Declares types of definitions. */
export function declareDefinitions(
  types: ReadonlyMap<string, string>,
  definitions: Definitions,
  context: TypeContext,
): readonly string[] {
  return [...types].map(([name, type]) => {
    const schema = definitions[name]!;
    return declaration(type, writeType(schema, { ...context, isDeclaration: true }), definitionWords(schema));
  });
}

/** The module of the types of definitions: what operations, statements and other nested objects may be. */
export function definitionsModule(names: DefinitionNames, { builder }: Specifiers): string {
  const { agreed, agreedTypes: types, unionOf } = names;
  const unions = [...names.unions].map(([name, members]) =>
    declaration(
      name,
      members.map((member) => types.get(member)).join(" | "),
      `One of ${members.length} sorts, told apart by \`type\`.`,
    )
  );
  const body = [...unions, ...declareDefinitions(types, agreed, { types, unionOf })].join("\n");
  const builderTypes = mentioned(["ReferenceTo", "Selector", "StepTarget"], body);
  const imports = builderTypes.length === 0 ? "" : `import type { ${builderTypes.join(", ")} } from "${builder}";\n\n`;
  return `${imports}${body === "" ? "export {};\n" : body}`;
}

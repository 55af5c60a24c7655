import type { Definitions, Schema } from "../blocks/schema.ts";
import type { DefinitionNames } from "./definition_names.ts";
import { definitionExample } from "./example/definition_example.ts";
import { mentioned } from "./mentioned.ts";
import { gatheredEntry, type Specifiers } from "./specifiers.ts";
import { type Paragraph, writeDoc } from "./write_doc.ts";
import { type TypeContext, writeType } from "./write_type.ts";

function declaration(name: string, type: string, ...paragraphs: readonly Paragraph[]): string {
  return `${writeDoc(paragraphs)}\nexport type ${name} = ${type};\n`;
}

function definitionWords({ enum: texts, properties }: Schema): string {
  const tags = properties?.type?.enum;
  if (texts !== undefined) return "One of these texts.";
  if (tags === undefined) return "An object of this form.";
  return `An object whose \`type\` is ${tags.map((tag) => `\`${tag}\``).join(" or ")}.`;
}

/**
 * Declares types of definitions.
 *
 * @param entry From where a program imports them.
 */
export function declareDefinitions(
  types: ReadonlyMap<string, string>,
  definitions: Definitions,
  context: TypeContext,
  entry: string,
): readonly string[] {
  return [...types].map(([name, type]) => {
    const schema = definitions[name]!;
    const written = writeType(schema, { ...context, isDeclaration: true });
    return declaration(type, written, definitionWords(schema), definitionExample(entry, type, name, definitions));
  });
}

/** The module of the types of definitions: what operations, statements and other nested objects may be. */
export function definitionsModule(names: DefinitionNames, specifiers: Specifiers): string {
  const { agreed, agreedTypes: types, unionOf } = names;
  const entry = gatheredEntry(specifiers, "definitions");
  const unions = [...names.unions].map(([name, members]) =>
    declaration(
      name,
      members.map((member) => types.get(member)).join(" | "),
      `One of ${members.length} sorts, told apart by \`type\`.`,
      definitionExample(entry, name, members[0]!, agreed),
    )
  );
  const body = [...unions, ...declareDefinitions(types, agreed, { types, unionOf }, entry)].join("\n");
  const builderTypes = mentioned(["ReferenceTo", "Selector", "StepTarget"], body);
  const imports = builderTypes.length === 0
    ? ""
    : `import type { ${builderTypes.join(", ")} } from "${specifiers.builder}";\n\n`;
  return `${imports}${body === "" ? "export {};\n" : body}`;
}

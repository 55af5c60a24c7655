import type { DefinitionNames } from "./definition_names.ts";
import { mentioned } from "./mentioned.ts";
import type { Specifiers } from "./specifiers.ts";
import { writeDoc } from "./write_doc.ts";
import { writeType } from "./write_type.ts";

function declaration(name: string, type: string, words: string): string {
  return `${writeDoc([words])}\nexport type ${name} = ${type};\n`;
}

/** The module of the types of definitions: what operations, statements and other nested objects may be. */
export function definitionsModule(names: DefinitionNames, { builder }: Specifiers): string {
  const context = { names, definitions: names.schemas };
  const unions = [...names.unions].map(([name, members]) =>
    declaration(name, members.map(names.typeOf).join(" | "), `One of ${members.length} sorts, told apart by \`type\`.`)
  );
  const schemas = Object.entries(names.schemas).map(([name, schema]) => {
    const tags = schema.properties?.type?.enum;
    const words = schema.enum !== undefined
      ? "One of these texts."
      : tags === undefined
      ? "An object of this form."
      : `An object whose \`type\` is ${tags.map((tag) => `\`${tag}\``).join(" or ")}.`;
    return declaration(names.typeOf(name), writeType(schema, context), words);
  });
  const body = [...unions, ...schemas].join("\n");
  const types = mentioned(["ReferenceTo", "Selector", "StepTarget"], body);
  const imports = types.length === 0 ? "" : `import type { ${types.join(", ")} } from "${builder}";\n\n`;
  return `${imports}${body === "" ? "export {};\n" : body}`;
}

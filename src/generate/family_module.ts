import { familyName, methodName, typeName, versionName, versionType } from "../blocks/block_names.ts";
import { BUILDER_TYPES } from "../blocks/taken_names.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { familyWords, versionWords } from "./block_words.ts";
import type { DefinitionNames } from "./definition_names.ts";
import { declareDefinitions } from "./definitions_module.ts";
import { type DynamicSetter, dynamicSetter } from "./dynamic_setters.ts";
import type { ExampleOf } from "./example/family_examples.ts";
import type { Family } from "./family.ts";
import { kindsType } from "./kinds_type.ts";
import { mentioned } from "./mentioned.ts";
import { propertyWords } from "./property_words.ts";
import { entryOf, type Specifiers } from "./specifiers.ts";
import { type Paragraph, writeDoc } from "./write_doc.ts";
import { type TypeContext, writeType } from "./write_type.ts";
import { writeKey } from "./write_value.ts";

/** Sentences for the documentation of versions, by their types. */
export type Notes = Readonly<Record<string, string>>;

/** What is written of one version. */
interface Version {
  readonly block: BlockDescription;
  readonly family: Family;
  readonly context: TypeContext;
  /** The types of the definitions that the block has for itself. */
  readonly own: ReadonlyMap<string, string>;
  /** The type of a complete step; other types of the version are named after it. */
  readonly type: string;
  /** The property from whose value outputs follow. */
  readonly dynamic: DynamicSetter | undefined;
}

/** The type parameters of a version's types, with and without the names of outputs that were set. */
function typeArguments({ dynamic }: Version, missing: string | undefined, names = "Names"): string {
  const all = [...missing === undefined ? [] : [missing], ...dynamic === undefined ? [] : [names]];
  return all.length === 0 ? "" : `<${all.join(", ")}>`;
}

function typeParameters({ dynamic }: Version, hasMissing: boolean): string {
  const all = [
    ...hasMissing ? ["Missing extends string"] : [],
    ...dynamic === undefined ? [] : ["Names extends string"],
  ];
  return all.length === 0 ? "" : `<${all.join(", ")}>`;
}

function isNeeded({ block }: Version): boolean {
  return block.required.length > 0;
}

/** What a setter gives: the step with one need less, or the same step. */
function settled(version: Version, property: string, names?: string): string {
  const { block, type } = version;
  if (block.required.includes(property)) {
    return `${type}After${typeArguments(version, `Exclude<Missing, "${methodName(property)}">`, names)}`;
  }
  if (names === undefined) return "this";
  return isNeeded(version) ? `${type}After${typeArguments(version, "Missing", names)}` : `${type}<${names}>`;
}

function setter(version: Version, property: string): string {
  const { block, context, dynamic } = version;
  const doc = writeDoc(propertyWords(property, block), 2);
  const method = methodName(property);
  if (dynamic?.property === property) {
    const result = settled(version, property, dynamic.names);
    return `${doc}\n  ${method}<${dynamic.parameter}>(value: ${dynamic.takes}): ${result};`;
  }
  const type = writeType(block.properties[property]!, context);
  return `${doc}\n  ${method}(value: ${type}): ${settled(version, property)};`;
}

function outputsType({ block, dynamic }: Version): string {
  const fixed = Object.entries(block.outputs).filter(([name]) => name !== "*");
  const members = fixed.map(([name, kinds]) => `${writeKey(name)}: ${kindsType(kinds)}`);
  const named = dynamic === undefined ? [] : [`{ [Name in Names]: ${dynamic.kinds} }`];
  return [...members.length === 0 ? [] : [`{ ${members.join("; ")} }`], ...named].join(" & ");
}

function versionTypes(version: Version): string {
  const { block, type } = version;
  const step = `A step of \`${block.type}\``;
  const built = `{@link ${familyName(block.type)}} builds it.`;
  const setters = Object.keys(block.properties).map((property) => setter(version, property)).join("\n");
  const outputs = outputsType(version);
  const complete = `CompleteStep<${JSON.stringify(block.type)}${outputs === "" ? "" : `, ${outputs}`}>`;
  const own = typeParameters(version, false);
  if (!isNeeded(version)) {
    return [
      writeDoc([`${step}, which needs nothing: it can be written as JSON at once. ${built}`]),
      `export interface ${type}${own} extends NamedStep, ${complete} {\n${setters}\n}`,
    ].join("\n");
  }
  const without = `${type}Needs${typeArguments(version, "Missing")}`;
  return [
    writeDoc([`${step} that still needs what \`Missing\` names: once all of it is set, it is a {@link ${type}}.`]),
    `export interface ${type}Needs${typeParameters(version, true)} extends NamedStep {\n${setters}\n}`,
    "",
    writeDoc([
      `${step} with all that it needs: it can be written as JSON, and other steps can use its outputs. ${built}`,
    ]),
    `export interface ${type}${own} extends ${type}Needs${typeArguments(version, "never")}, ${complete} {}`,
    "",
    writeDoc([
      `${step} of which something was set: a {@link ${type}} if nothing is \`Missing\`, else a {@link ${type}Needs}.`,
    ]),
    `export type ${type}After${typeParameters(version, true)} = [Missing] extends [never] ? ` +
    `${type}${typeArguments(version, undefined)} : ${without};`,
  ].join("\n");
}

/** The member of the family's interface that stands for a version. */
function member(version: Version, notes: Notes): string {
  const { block, family, type } = version;
  const missing = block.required.map((property) => `"${methodName(property)}"`).join(" | ");
  const start = isNeeded(version)
    ? `${type}Needs${typeArguments(version, missing, "never")}`
    : `${type}${typeArguments(version, undefined, "never")}`;
  const parsed = `${type}${typeArguments(version, undefined, "string")}`;
  return [
    writeDoc(versionWords(block, family.blocks, Object.hasOwn(notes, block.type) ? notes[block.type] : undefined), 2),
    `  readonly ${versionName(block.type)}: BlockVersion<${JSON.stringify(block.type)}, ${start}, ${parsed}>;`,
  ].join("\n");
}

/** The names of all types that a family's module declares. */
export function typesOf({ name, blocks }: Family): readonly string[] {
  const family = typeName(name);
  const versions = blocks.map(({ type }) => versionType(name, type));
  return [family, ...versions.flatMap((type) => [type, `${type}Needs`, `${type}After`])];
}

/** How steps of a version are built, as the documentation of the family shows it. */
function exampleWords({ type }: BlockDescription, family: Family, lines: readonly string[] | undefined): Paragraph {
  if (lines === undefined) return [];
  const title = family.blocks.length === 1 ? "" : ` ${versionName(type)}`;
  return [`@example${title}`, "```ts", ...lines, "```"];
}

/** What all modules of families have in common. */
export interface ModuleContext {
  readonly names: DefinitionNames;
  readonly specifiers: Specifiers;
  /** What else there is to say of a version, by its type. */
  readonly notes: Notes;
  readonly examples: ExampleOf;
}

/** The module of a family: the types of its versions, and the constant from which steps are built. */
export function familyModule(
  family: Family,
  { names, specifiers, notes, examples }: ModuleContext,
): string {
  const { name, module, blocks } = family;
  const { builder, extension } = specifiers;
  const type = typeName(name);
  const versions = blocks.map((block): Version => {
    const own = names.ownTypes(block);
    const context = { types: new Map([...names.agreedTypes, ...own]), unionOf: names.unionOf };
    return {
      block,
      family,
      context,
      own,
      type: versionType(name, block.type),
      dynamic: dynamicSetter(block, context),
    };
  });
  const title = blocks.at(-1)!.title;
  const body = [
    ...versions.flatMap((version) => [
      ...declareDefinitions(
        version.own,
        version.block.definitions ?? {},
        version.context,
        entryOf(specifiers, module),
      ),
      `${versionTypes(version)}\n`,
    ]),
    writeDoc([`The versions of the block ${title}: what {@link ${name}} is.`]),
    `export interface ${type} {\n${versions.map((version) => member(version, notes)).join("\n")}\n}`,
    "",
    writeDoc([
      `Builds steps of the block ${title}: call a version with a name.`,
      ...blocks.toReversed().map((block) => exampleWords(block, family, examples(block))),
    ]),
    `export const ${name}: ${type} = blockFamily(facts);`,
  ].join("\n");
  const types = mentioned(BUILDER_TYPES, body);
  const definitions = mentioned([...names.unions.keys(), ...names.agreedTypes.values()], body)
    .toSorted();
  return [
    writeDoc([...familyWords(family), "@module"]),
    `import { blockFamily, ${types.map((name) => `type ${name}`).join(", ")} } from "${builder}";`,
    ...definitions.length === 0 ? [] : [`import type { ${definitions.join(", ")} } from "./definitions${extension}";`],
    `import * as facts from "./facts/${module}${extension}";`,
    "",
    body,
    "",
  ].join("\n");
}

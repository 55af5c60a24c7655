import { groupsOf } from "./groups_of.ts";
import type { Definitions, Schema } from "./schema.ts";
import type { ValueReader } from "./value_reader.ts";

/** Whose words: a builder leaves a property out where JSON would hold `null`. */
type Reader = ValueReader["name"];

type Bounds = Pick<Schema, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum">;

/** Longer lists of words are cut: nobody reads them, and the nearest one is suggested. */
const MOST_WORDS = 12;
const WORDS_OF_MANY = 4;

/** How many lists and records in each other are told apart: a definition may hold itself. */
const DEEPEST = 3;

const REFERENCES: Readonly<Record<NonNullable<Schema["selector"]>, string>> = {
  any_data: "a reference",
  step_output: "a reference to an output of a step",
  workflow_parameter: "a reference to an input",
  workflow_image: "a reference to an input",
  step: 'a reference to a step, such as "$steps.name"',
};

/** Texts to choose from, in words. */
function oneOfWords(texts: readonly string[]): string {
  if (texts.length === 1) return JSON.stringify(texts[0]);
  const shown = texts.length > MOST_WORDS ? texts.slice(0, WORDS_OF_MANY) : texts;
  const cut = texts.length > shown.length ? `, … (${texts.length} in all)` : "";
  return `one of ${shown.map((text) => JSON.stringify(text)).join(", ")}${cut}`;
}

/** What a schema takes, in words: `an integer above 0, or a reference of kind integer`. */
export function wantedBy(schema: Schema, definitions: Definitions = {}, reader: Reader = "engine"): string {
  return forms(schema, definitions, reader).join(", or ");
}

/** The literals alone that a schema takes, in words: where a reference would crash the engine. */
export function wantedLiteral(schema: Schema, definitions: Definitions = {}, reader: Reader = "engine"): string {
  return literalForms(flatten(schema, definitions, {}), definitions, reader).join(", or ");
}

/** The forms that a value may have, each in words: literals first, then references. */
function forms(schema: Schema, definitions: Definitions, reader: Reader, level = 0): readonly string[] {
  const alternatives = flatten(schema, definitions, {});
  const literals = literalForms(alternatives, definitions, reader, level);
  // The engine crashes on a reference that it would have to compare with a number.
  const references = alternatives.filter(({ bounds }) => Object.keys(bounds).length === 0)
    .map(({ schema }) => schema).filter(({ selector }) => selector !== undefined);
  return [...literals, ...referenceWords(references, literals.length === 0)];
}

function literalForms(
  alternatives: readonly Alternative[],
  definitions: Definitions,
  reader: Reader,
  level = 0,
): string[] {
  const words = alternatives
    .filter(({ schema }) => schema.selector === undefined && !(reader === "builder" && schema.type === "null"))
    .map(({ schema, bounds }) => literalWords(schema, bounds, definitions, reader, level));
  return [...new Set(words)];
}

interface Alternative {
  readonly schema: Schema;
  readonly bounds: Bounds;
}

function tighter(outer: Bounds, inner: Bounds): Bounds {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = { ...outer, ...inner };
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
    ...(exclusiveMaximum !== undefined && { exclusiveMaximum }),
  };
}

/** The alternatives of a schema, those of its alternatives included, each with the bounds that hold for it. */
function flatten(schema: Schema, definitions: Definitions, outer: Bounds): Alternative[] {
  const target = schema.$ref === undefined ? schema : definitions[schema.$ref] ?? {};
  const bounds = tighter(outer, schema);
  if (target.anyOf === undefined) return [{ schema: target, bounds }];
  return target.anyOf.flatMap((alternative) => flatten(alternative, definitions, bounds));
}

function referenceWords(references: readonly Schema[], isOnly: boolean): string[] {
  const bySort = groupsOf(references, ({ selector = "any_data" }) => REFERENCES[selector]);
  return [...bySort].map(([words, schemas]) => {
    const kinds = [...new Set(schemas.flatMap(({ kind = [] }) => kind))].filter((kind) => kind !== "step");
    const ofKind = kinds.length === 0 || kinds.includes("*") ? "" : ` of kind ${kinds.join(", ")}`;
    const example = isOnly && schemas[0]!.selector !== "step" ? `, such as "${exampleOf(schemas[0]!, kinds)}"` : "";
    return `${words}${ofKind}${example}`;
  });
}

/** Kinds of data that steps make of images; hardly anybody hands them over to a workflow. */
const MADE_BY_STEPS = /(?:_(?:prediction|detection|output|keypoints|overlaps)|embedding|numpy_array)$/;

/** The reference that most people would write there. */
function exampleOf({ selector }: Schema, [kind = "*"]: readonly string[]): string {
  return selector === "step_output" || (selector === "any_data" && MADE_BY_STEPS.test(kind))
    ? "$steps.name.output"
    : "$inputs.name";
}

function literalWords(schema: Schema, bounds: Bounds, definitions: Definitions, reader: Reader, level: number): string {
  if (schema.description !== undefined) return schema.description;
  if (schema.enum !== undefined) return oneOfWords(schema.enum);
  if (schema.holds === "workflow") return "the definition of a workflow";
  if (schema.tagged !== undefined) return `an object with ${tagWords(schema.tagged)}`;
  switch (schema.type) {
    case "string":
      return "a text";
    case "integer":
      return `an integer${rangeWords(bounds)}`;
    case "number":
      return `a number${rangeWords(bounds)}`;
    case "boolean":
      return "true or false";
    case "null":
      return "null";
    case "array":
      return level === DEEPEST ? "a list" : listWords(schema, definitions, reader, level + 1);
    case "object":
      return level === DEEPEST ? "a record" : objectWords(schema, definitions, reader, level + 1);
    default:
      return "any JSON value";
  }
}

function tagWords({ key, schemas }: NonNullable<Schema["tagged"]>): string {
  return `${key} ${oneOfWords(Object.keys(schemas))}`;
}

function rangeWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): string {
  const above = exclusiveMinimum !== undefined && (minimum === undefined || exclusiveMinimum >= minimum);
  const low = above ? ` above ${exclusiveMinimum}` : minimum === undefined ? "" : ` from ${minimum}`;
  if (maximum !== undefined) {
    return low === "" ? ` of at most ${maximum}` : above ? `${low} and up to ${maximum}` : `${low} to ${maximum}`;
  }
  if (exclusiveMaximum !== undefined) {
    return low === "" ? ` below ${exclusiveMaximum}` : `${low} and below ${exclusiveMaximum}`;
  }
  return minimum !== undefined && !above ? ` of at least ${minimum}` : low;
}

/** Elements in words, in the plural where that is a single word. */
const PLURALS: Readonly<Record<string, string>> = {
  string: "texts",
  integer: "integers",
  number: "numbers",
  boolean: "booleans",
};

function elementWords(
  schema: Schema | undefined,
  definitions: Definitions,
  reader: Reader,
  level: number,
): string {
  if (schema === undefined || Object.keys(schema).length === 0) return "any JSON values";
  if (schema.selector !== undefined) {
    return referenceWords([schema], false).join("").replace("a reference", "references");
  }
  const plural = Object.keys(schema).length === 1 ? PLURALS[schema.type ?? ""] : undefined;
  if (plural !== undefined) return plural;
  if (schema.tagged !== undefined) return `objects, each with ${tagWords(schema.tagged)}`;
  const words = forms(schema, definitions, reader, level);
  return `values, each ${
    [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" or ")
  }`;
}

function listWords(schema: Schema, definitions: Definitions, reader: Reader, level: number): string {
  const { prefixItems, items, minItems } = schema;
  if (prefixItems === undefined) {
    const least = minItems === undefined ? "" : ` (at least ${minItems})`;
    return `a list of ${elementWords(items, definitions, reader, level)}${least}`;
  }
  const isUniform = new Set(prefixItems.map((item) => JSON.stringify(item))).size === 1;
  return isUniform
    ? `a list of ${prefixItems.length} ${elementWords(prefixItems[0], definitions, reader, level)}`
    : `a list of ${prefixItems.length} values`;
}

function objectWords(schema: Schema, definitions: Definitions, reader: Reader, level: number): string {
  if (schema.properties === undefined) {
    return `a record of ${elementWords(schema.additionalProperties, definitions, reader, level)}`;
  }
  const { required = [] } = schema;
  return required.length === 0 ? "an object" : `an object with ${required.join(", ")}`;
}

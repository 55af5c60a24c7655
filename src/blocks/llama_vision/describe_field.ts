import * as z from "zod/mini";

/** The parts of a Zod schema that say what it takes: those of Zod 4, and the names that Zod 3 has for them. */
interface Definition {
  /** Zod 4's word for the kind of schema; in Zod 3 a list's element. */
  readonly type?: unknown;
  /** Zod 3's word for the kind of schema. */
  readonly typeName?: string;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly value?: unknown;
  readonly shape?: Fields | (() => Fields);
  readonly options?: readonly unknown[];
  readonly format?: string;
  readonly checks?: readonly {
    readonly kind?: string;
    readonly _zod?: { readonly def: { readonly format?: string } };
  }[];
}

type Fields = Readonly<Record<string, unknown>>;

function definitionOf(field: unknown): Definition {
  const { _zod, _def } = field as { readonly _zod?: { readonly def: Definition }; readonly _def?: Definition };
  return _zod?.def ?? _def ?? {};
}

function kindOf({ type, typeName }: Definition): string {
  return typeName?.replace(/^Zod/, "").toLowerCase() ?? (typeof type === "string" ? type : "value");
}

function choice(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words[0]! : `one of ${words.join(", ")}`;
}

function isInteger({ format, checks = [] }: Definition): boolean {
  return /int/.test(format ?? "") ||
    checks.some(({ kind, _zod }) => kind === "int" || /int/.test(_zod?.def.format ?? ""));
}

/** The words for each kind of schema that has more to say than its name. */
const WORDS: Readonly<Record<string, (definition: Definition) => string>> = {
  string: () => "a text",
  number: (definition) => isInteger(definition) ? "an integer" : "a number",
  boolean: () => "true or false",
  enum: ({ entries, values }) => choice(values ?? Object.values(entries ?? {})),
  nativeenum: ({ values }) => choice(Object.values(values ?? {})),
  literal: ({ values, value }) => choice(values ?? [value]),
  array: ({ element, type }) => `a list, each item ${describeField(element ?? type)}`,
  object: ({ shape = {} }) => {
    const fields = Object.entries(typeof shape === "function" ? shape() : shape);
    return `an object with ${
      fields.map(([key, field]) => `${JSON.stringify(key)} (${describeField(field)})`).join(", ")
    }`;
  },
  union: ({ options = [] }) => options.map(describeField).join(", or "),
  nullable: ({ innerType }) => `${describeField(innerType)}, or null`,
  optional: ({ innerType }) => `${describeField(innerType)}; left out where there is none`,
};

/** Where zod/mini keeps what classic Zod has on the schema itself. */
function registeredDescription(field: object): string | undefined {
  return "_zod" in field ? z.globalRegistry.get(field as z.core.$ZodType)?.description : undefined;
}

/** What a field of a schema is to hold: its own description, else words for its type. */
export function describeField(field: unknown): string {
  if (typeof field !== "object" || field === null) return "a value";
  const { description } = field as { readonly description?: unknown };
  const described = description ?? registeredDescription(field);
  if (typeof described === "string") return described;
  const definition = definitionOf(field);
  const words = WORDS[kindOf(definition)];
  if (words !== undefined) return words(definition);
  return definition.innerType === undefined ? `a ${kindOf(definition)}` : describeField(definition.innerType);
}

import type * as z from "zod/mini";
import { quote } from "../quote.ts";

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
  readonly valueType?: unknown;
  readonly items?: readonly unknown[];
  readonly in?: unknown;
  readonly out?: unknown;
  readonly schema?: unknown;
  readonly getter?: () => unknown;
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
  const words = values.map(quote);
  return words.length === 1 ? words[0]! : `one of ${words.join(", ")}`;
}

function isInteger({ format, checks = [] }: Definition): boolean {
  return /int/.test(format ?? "") ||
    checks.some(({ kind, _zod }) => kind === "int" || /int/.test(_zod?.def.format ?? ""));
}

type Describe = (field: unknown) => string;

/** An enum of TypeScript's own holds its numbers twice: by name, and the names by number. */
function membersOf(entries: Readonly<Record<string, unknown>>): readonly unknown[] {
  const names = Object.keys(entries).filter((key) => typeof entries[String(entries[key])] !== "number");
  return names.map((name) => entries[name]);
}

function alternatives({ options = [] }: Definition, describe: Describe): string {
  return options.map(describe).join(", or ");
}

/** The words for each kind of schema that has more to say than its name, or less than its own name says. */
const WORDS: Readonly<Record<string, (definition: Definition, describe: Describe) => string>> = {
  string: () => "a text",
  number: (definition) => isInteger(definition) ? "an integer" : "a number",
  boolean: () => "true or false",
  null: () => "null",
  date: () => "a date",
  enum: ({ entries, values }) => choice(Array.isArray(values) ? values : membersOf(entries ?? {})),
  nativeenum: ({ values }) => choice(membersOf((values ?? {}) as Readonly<Record<string, unknown>>)),
  literal: ({ values, value }) => choice(values ?? [value]),
  array: ({ element, type }, describe) => `a list, each item ${describe(element ?? type)}`,
  set: ({ valueType }, describe) => `a list, each item ${describe(valueType)}`,
  record: ({ valueType }, describe) => `an object, each value ${describe(valueType)}`,
  tuple: ({ items = [] }, describe) => `a list of ${items.map(describe).join(", ")}`,
  object: ({ shape = {} }, describe) => {
    const fields = Object.entries(typeof shape === "function" ? shape() : shape);
    const words = fields.map(([key, field]) => `${JSON.stringify(key)} (${describe(field)})`);
    return words.length === 0 ? "an object" : `an object with ${words.join(", ")}`;
  },
  union: alternatives,
  discriminatedunion: alternatives,
  nullable: ({ innerType }, describe) => `${describe(innerType)}, or null`,
  optional: ({ innerType }, describe) => `${describe(innerType)}${LEFT_OUT}`,
  nonoptional: ({ innerType }, describe) => describe(innerType).replace(LEFT_OUT, ""),
  // A transformed value is asked for as it goes in.
  pipe: ({ in: from, out: to }, describe) => describe(kindOf(definitionOf(from)) === "transform" ? to : from),
  pipeline: ({ in: from }, describe) => describe(from),
  effects: ({ schema }, describe) => describe(schema),
  branded: ({ type }, describe) => describe(type),
  lazy: ({ getter }, describe) => describe(getter?.()),
};

const LEFT_OUT = "; left out where there is none";

/**
 * What zod/mini keeps in a registry, and classic Zod on the schema itself. The registry is taken from where all copies of
 * Zod share it: an import would load Zod for whoever has no schema.
 */
function registeredDescription(field: object): string | undefined {
  const { __zod_globalRegistry: registry } = globalThis as { __zod_globalRegistry?: typeof z.globalRegistry };
  return "_zod" in field ? registry?.get(field as z.core.$ZodType)?.description : undefined;
}

/**
 * What a field of a schema is to hold: its own description, else words for its type.
 *
 * @param above The schemas that the field stands in: a schema may hold itself.
 */
export function describeField(field: unknown, above: readonly unknown[] = []): string {
  if (typeof field !== "object" || field === null) return "a value";
  const { description } = field as { readonly description?: unknown };
  const described = description || registeredDescription(field);
  if (typeof described === "string" && described !== "") return described;
  if (above.includes(field)) return "an object of the same form again";
  const definition = definitionOf(field);
  const describe: Describe = (inner) => describeField(inner, [...above, field]);
  const words = WORDS[kindOf(definition)];
  if (words !== undefined) return words(definition, describe);
  return definition.innerType === undefined ? "a value" : describe(definition.innerType);
}

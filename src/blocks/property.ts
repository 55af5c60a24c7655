import * as z from "zod/mini";
import type { Kind } from "../selectors/kinds.ts";
import { SELECTOR_PATTERN } from "../selectors/selector.ts";
import { NAME_PATTERN, NAME_WORDS } from "../selectors/name.ts";
import { isRecord } from "./is_record.ts";
import { inJsonSchema, laxInteger, laxNumber } from "./lax_schemas.ts";

/** One form that a value may take: what the engine accepts, and the narrower set that a builder takes. */
export interface Form<T> {
  /** Accepts what the engine accepts and gives its normal form. */
  readonly engine: z.ZodMiniType<T, unknown>;
  /** Accepts what a builder takes: no coercions, and nothing that the engine takes but cannot use. */
  readonly builder: z.ZodMiniType<T, unknown>;
  /** The form in words, for each of the two: "an integer above 1". */
  readonly wanted: { readonly engine: string; readonly builder: string };
}

/** One property of a block: the forms of its value, the references that may stand there, its default. */
export interface Property<T> {
  readonly forms: readonly Form<T>[];
  /** The kinds of a reference that may stand here; `null` where the engine takes none. */
  readonly references: readonly Kind[] | null;
  /** The engine's default. A property without one is required. */
  readonly fallback?: { readonly value: T };
  /** Other keys that the engine reads for this property. */
  readonly aliases?: readonly string[];
  /** Whether the value is a secret, which no message may repeat. */
  readonly secret?: boolean;
}

/** The normal form of a block with these properties, as their forms and references make it. */
export type NormalForm<P> = {
  readonly [K in keyof P]: P[K] extends { readonly forms: readonly Form<infer T>[]; readonly references: infer R }
    ? T | (R extends null ? never : string)
    : never;
};

/** A form that a builder takes as the engine does. */
function form<T>(wanted: string, engine: z.ZodMiniType<T, unknown>): Form<T> {
  return { engine, builder: engine, wanted: { engine: wanted, builder: wanted } };
}

/** The same form with less for a builder. */
function narrowed<T>({ engine, wanted }: Form<T>, words: string, builder: z.ZodMiniType<T, unknown>): Form<T> {
  return { engine, builder, wanted: { engine: wanted.engine, builder: words } };
}

/** Any text. */
export const text: Form<string> = form("a text", z.string());

/** A name that other steps can refer to; the engine itself takes any text. */
export const name: Form<string> = narrowed(
  text,
  NAME_WORDS,
  z.string().check(z.regex(NAME_PATTERN)),
);

/** Nothing: the property is left to the engine. A builder leaves it out instead. */
export const nothing: Form<null> = narrowed(form("null", z.null()), "", z.never());

/** One of the given words. */
export function oneOf<const W extends string>(...words: readonly [W, ...W[]]): Form<W> {
  const quoted = words.map((word) => JSON.stringify(word));
  return form(words.length === 1 ? `${quoted[0]}` : `one of ${quoted.join(", ")}`, z.literal([...words]));
}

/** An integer, greater than `above` for the engine and at least `builderMin` for a builder. */
export function integer({ above, builderMin }: { above?: number; builderMin: number }): Form<number> {
  return narrowed(
    form(above === undefined ? "an integer" : `an integer above ${above}`, laxInteger(above)),
    builderMin === 1 ? "a positive integer" : `an integer above ${builderMin - 1}`,
    z.int().check(z.gte(builderMin)),
  );
}

/** A number in a range, both ends included; `spelled` are the texts in it that a regular expression can describe. */
export function number(min: number, max: number, spelled: RegExp): Form<number> {
  const words = `a number from ${min} to ${max}`;
  return narrowed(form(words, laxNumber(min, max, spelled)), words, z.number().check(z.gte(min), z.lte(max)));
}

/** A list of class names. The engine takes an empty list and repeated names; no model can choose well from them. */
export const classNames: Form<readonly string[]> = narrowed(
  form("a list of texts", z.array(z.string())),
  "a list of class names, at least one, each once and none blank",
  z.array(z.string().check(z.regex(/\S/))).check(
    z.minLength(1),
    z.refine((names) => new Set(names).size === names.length),
  ),
);

type Texts = Readonly<Record<string, string>>;

/** `z.record` would lose the key `__proto__`, which the engine keeps. */
const texts = z.custom<Texts>((value) =>
  isRecord(value) && Object.values(value).every((text) => typeof text === "string")
);
inJsonSchema.add(texts, { type: "object", additionalProperties: { type: "string" } });

/** A record of descriptions. The engine takes an empty one; it asks for nothing. */
export const descriptions: Form<Texts> = narrowed(
  form("a record of texts", texts),
  "a record of descriptions by key, at least one",
  z.pipe(texts, z.custom<Texts>((record) => Object.keys(record as Texts).length > 0)),
);

/** A reference alone: the property takes no literal. */
export const noLiteral: readonly Form<never>[] = [];

/** How a selector is checked, wherever one may stand. */
export const selector: z.ZodMiniType<string, unknown> = z.string().check(z.regex(SELECTOR_PATTERN));

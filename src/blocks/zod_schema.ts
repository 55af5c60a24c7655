import * as z from "zod/mini";
import { SELECTOR_PATTERNS } from "../selectors/selector.ts";
import { EXPONENT_FROM, FALSE_WORDS, INTEGER_TEXT, TRUE_WORDS } from "./coercions.ts";
import { decimalText } from "./decimal_text.ts";
import type { Definitions, Schema } from "./schema.ts";

/** What JSON Schema is to say of a schema of Zod's beside what Zod says. */
export type JsonSchemaWords = z.core.$ZodRegistry<Readonly<Record<string, unknown>>>;

type ZodSchema = z.ZodMiniType<unknown, unknown>;
type Bounds = Pick<Schema, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength">;

function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength }: Schema): Bounds {
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
    ...(exclusiveMaximum !== undefined && { exclusiveMaximum }),
    ...(minLength !== undefined && { minLength }),
  };
}

function checksOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): z.core.$ZodCheck<number>[] {
  return [
    ...minimum === undefined ? [] : [z.gte(minimum)],
    ...maximum === undefined ? [] : [z.lte(maximum)],
    ...exclusiveMinimum === undefined ? [] : [z.gt(exclusiveMinimum)],
    ...exclusiveMaximum === undefined ? [] : [z.lt(exclusiveMaximum)],
  ];
}

/** Of schemas, the one or the union; nothing fits none. */
function either(schemas: readonly ZodSchema[]): ZodSchema {
  return schemas.length === 0 ? z.never() : schemas.length === 1 ? schemas[0]! : z.union(schemas);
}

/** The engine takes `true` for 1 and `false` for 0, where they are in range. */
function truths(bounds: Bounds): readonly ZodSchema[] {
  const number = z.number().check(...checksOf(bounds));
  const inRange = [false, true].filter((truth) => number.safeParse(Number(truth)).success);
  return inRange.length === 0 ? [] : [z.literal(inRange)];
}

function integer(bounds: Bounds): ZodSchema {
  const whole = z.number().check(z.multipleOf(1), z.lt(EXPONENT_FROM), z.gt(-EXPONENT_FROM), ...checksOf(bounds));
  return either([whole, z.string().check(z.regex(INTEGER_TEXT)), ...truths(bounds)]);
}

function number(bounds: Bounds): ZodSchema {
  const text = z.string().check(z.regex(decimalText(bounds)));
  return either([z.number().check(...checksOf(bounds)), text, ...truths(bounds)]);
}

/** A word in any case, as a regular expression without flags: JSON Schema has none. */
function anyCase(word: string): string {
  return word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const TRUTH_TEXT = new RegExp(`^(?:${[...TRUE_WORDS, ...FALSE_WORDS].map(anyCase).join("|")})$`);

/**
 * Writes schemas of the engine's as Zod's, for their JSON Schema: they take what the engine takes, but give no normal
 * form. Each definition is written once and told apart by its name.
 *
 * @param words Where the names of the definitions are registered.
 */
export function zodSchemas(definitions: Definitions, words: JsonSchemaWords): (schema: Schema) => ZodSchema {
  const known = new Map<string, ZodSchema>();

  function named(name: string): ZodSchema {
    let schema = known.get(name);
    if (schema === undefined) {
      schema = z.lazy(() => write(definitions[name] ?? {}, {}));
      words.add(schema, { id: name });
      known.set(name, schema);
    }
    return schema;
  }

  /** The engine compares what fits with bounds beside alternatives, and crashes on what it cannot compare. */
  function write(schema: Schema, outer: Bounds): ZodSchema {
    const bounds = { ...outer, ...boundsOf(schema) };
    if (schema.anyOf !== undefined) return either(schema.anyOf.map((part) => write(part, bounds)));
    if (schema.enum !== undefined) return z.literal([...schema.enum]);
    if (schema.selector !== undefined) {
      const compares = Object.keys(bounds).some((bound) => bound !== "minLength");
      return compares ? z.never() : z.string().check(z.regex(SELECTOR_PATTERNS[schema.selector]));
    }
    if (schema.$ref !== undefined) return named(schema.$ref);
    if (schema.tagged !== undefined) return either([...new Set(Object.values(schema.tagged.schemas))].map(named));
    switch (schema.type) {
      case "string":
        return z.string().check(z.minLength(bounds.minLength ?? 0));
      case "integer":
        return integer(bounds);
      case "number":
        return number(bounds);
      case "boolean":
        return z.union([z.boolean(), z.literal([0, 1]), z.string().check(z.regex(TRUTH_TEXT))]);
      case "null":
        return z.null();
      case "array":
        return list(schema, bounds);
      case "object":
        return object(schema);
      default:
        return z.any();
    }
  }

  function list({ items = {}, prefixItems, minItems = 0, maxItems }: Schema, { minLength = 0 }: Bounds): ZodSchema {
    if (prefixItems !== undefined) {
      const [first, ...rest] = prefixItems.map((item) => write(item, {}));
      return first === undefined ? z.array(z.never()) : z.tuple([first, ...rest]);
    }
    return z.array(write(items, {})).check(
      z.minLength(Math.max(minItems, minLength)),
      ...maxItems === undefined ? [] : [z.maxLength(maxItems)],
    );
  }

  function object({ properties, required = [], additionalProperties = {} }: Schema): ZodSchema {
    if (properties === undefined) return z.record(z.string(), write(additionalProperties, {}));
    const shape = Object.entries(properties).map(([key, schema]) => [key, field(schema, required.includes(key))]);
    return z.object(Object.fromEntries(shape));
  }

  function field(schema: Schema, isRequired: boolean): ZodSchema {
    const written = write(schema, {});
    if (isRequired) return written;
    return schema.default === undefined ? z.optional(written) : z._default(written, schema.default);
  }

  return (schema) => write(schema, {});
}

import * as z from "zod/mini";
import type { Kind } from "../selectors/kinds.ts";
import { isReference, kindsMatch } from "../selectors/reference.ts";
import { isSelector } from "../selectors/selector.ts";
import { inJsonSchema } from "./lax.ts";
import { InvalidStepError, type Problem } from "./problem.ts";
import { type Property, selector } from "./property.ts";
import { quote } from "./quote.ts";

/** Properties in the order in which the block's own schema has them, which is the order of the JSON. */
export type Properties = Readonly<Record<string, Property<unknown>>>;

/** The properties of a block whose normal form is `J`. */
export type PropertiesOf<J> = { readonly [K in keyof J]-?: Property<J[K]> };

/** Everything that the engine knows of one version of a block. */
export interface BlockFacts<P extends Properties = Properties> {
  /** The type identifier, such as `roboflow_core/llama_vision@v2`. */
  readonly type: string;
  readonly properties: P;
  /** Properties that are required where another property has one of some values. */
  readonly requirements: readonly Requirement[];
  /** Why not to use this version any more, and what to use. */
  readonly deprecated?: { readonly message: string; readonly fix: string };
  /** Values that still pass and no longer work, by property. */
  readonly deprecatedValues?: Readonly<Record<string, Readonly<Record<string, Deprecation>>>>;
}

/** Why a value is not to be used any more, and what to use. */
export interface Deprecation {
  readonly message: string;
  readonly fix: string;
}

/** `needs` is required where `property` has one of `values`. */
export interface Requirement {
  readonly property: string;
  readonly values: readonly string[];
  readonly needs: string;
}

/** What was set of a step, by the names that JSON has for it, in the engine's normal form. */
export type StepValues = Readonly<Record<string, unknown>>;

/** How {@linkcode emitStep} writes. */
export interface EmitOptions {
  /** Whether to write every property, defaults filled in: the engine's normal form. */
  readonly defaults?: boolean;
}

function schemaOf(property: Property<unknown>): z.ZodMiniType<unknown, unknown> {
  const engine = property.forms.map((form) => form.engine);
  const options = property.references === null ? engine : [selector, ...engine];
  const schema = options.length === 1 ? options[0]! : z.union(options);
  return property.fallback === undefined ? schema : z._default(schema, property.fallback.value);
}

const schemas = new WeakMap<BlockFacts, z.ZodMiniObject>();

function engineSchema(facts: BlockFacts): z.ZodMiniObject {
  const known = schemas.get(facts);
  if (known !== undefined) return known;
  const shape = Object.entries(facts.properties).map(([key, property]) => [key, schemaOf(property)]);
  const schema = z.object(Object.fromEntries(shape));
  schemas.set(facts, schema);
  return schema;
}

function wanted({ forms, references }: Property<unknown>): string {
  const literals = forms.map((form) => form.wanted);
  const reference = references === null ? [] : [`a reference of kind ${references.join(", ")}`];
  return [...literals, ...reference].join(", or ");
}

function shown(property: Property<unknown>, value: unknown): string {
  return property.secret ? `a ${typeof value}` : quote(value);
}

interface Named {
  readonly key: string;
  /** The key that the user wrote, where it is an alias. */
  readonly written?: string;
  readonly step: unknown;
}

function problem(
  severity: Problem["severity"],
  code: string,
  { key, written = key, step }: Named,
  message: string,
  fix?: string,
): Problem {
  return {
    code,
    severity,
    path: [written],
    ...(typeof step === "string" && { step }),
    property: written,
    message,
    ...(fix !== undefined && { fix }),
  };
}

function unmetRequirements(facts: BlockFacts, values: StepValues): Problem[] {
  return facts.requirements
    .filter(({ property, values: some }) => some.includes(String(values[property])))
    .filter(({ needs }) => values[needs] === null || values[needs] === undefined)
    .map(({ property, needs }) =>
      problem(
        "error",
        "missing-property",
        { key: needs, step: values.name },
        `Cannot use ${property} ${quote(values[property])} without ${needs}: wanted ${
          wanted(facts.properties[needs]!).replace(/, or null/, "")
        }`,
      )
    );
}

/** What {@linkcode readStep} makes of a step's JSON. */
export interface ReadStep {
  /** What was set, in normal form. */
  readonly values: StepValues;
  /** Keys that the engine does not read. */
  readonly unknownKeys: readonly string[];
}

/**
 * Reads a step's JSON exactly as the engine does, its coercions and aliases included.
 *
 * @throws {InvalidStepError} With a problem for each property that the engine blames.
 */
export function readStep(facts: BlockFacts, json: unknown): ReadStep {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new InvalidStepError([{
      code: "invalid-step",
      severity: "error",
      path: [],
      message: `Cannot read a step from ${quote(json)}: wanted an object with type "${facts.type}"`,
    }]);
  }
  const given = new Map(Object.entries(json));
  const input: Record<string, unknown> = {};
  const written = new Map<string, string>();
  for (const [key, { aliases = [] }] of Object.entries(facts.properties)) {
    const found = [key, ...aliases].find((name) => given.has(name));
    if (found === undefined) continue;
    input[key] = given.get(found);
    written.set(key, found);
    for (const name of [key, ...aliases]) given.delete(name);
  }
  const result = engineSchema(facts).safeParse(input);
  if (!result.success) {
    const blamed = new Set(result.error.issues.map((issue) => String(issue.path[0])));
    throw new InvalidStepError(
      Object.entries(facts.properties).filter(([key]) => blamed.has(key)).map(([key, property]) => {
        const named: Named = { key, written: written.get(key) ?? key, step: input.name };
        return written.has(key)
          ? problem(
            "error",
            "invalid-value",
            named,
            `Cannot read ${named.written} from ${shown(property, input[key])}: wanted ${wanted(property)}`,
          )
          : problem(
            "error",
            "missing-property",
            named,
            `Cannot read a step without ${key}: wanted ${wanted(property)}`,
          );
      }),
    );
  }
  const unmet = unmetRequirements(facts, result.data);
  if (unmet.length > 0) throw new InvalidStepError(unmet);
  const values = Object.entries(structuredClone(result.data)).filter(([key]) => written.has(key));
  return { values: Object.freeze(Object.fromEntries(values)), unknownKeys: [...given.keys()] };
}

/**
 * Checks a value that a builder was handed, more strictly than the engine, and gives what JSON holds for it.
 *
 * @throws {InvalidStepError} If the builder refuses the value.
 */
export function acceptValue(facts: BlockFacts, step: unknown, key: string, value: unknown): unknown {
  const property = facts.properties[key];
  const named: Named = { key, step };
  const refuse = (code: string, message: string, fix?: string): never => {
    throw new InvalidStepError([problem("error", code, named, message, fix)]);
  };
  if (property === undefined) {
    return refuse("unknown-property", `Cannot set ${key}: ${facts.type} has no such property`);
  }
  const kinds = property.references;
  const fail = () =>
    refuse("invalid-value", `Cannot set ${key} to ${shown(property, value)}: wanted ${wanted(property)}`);
  if (isReference(value)) {
    if (kinds === null) return refuse("unexpected-reference", `Cannot set ${key} to ${value}: it takes no reference`);
    return kindsMatch(kinds, value.kinds) ? value.selector : refuse(
      "kind-mismatch",
      `Cannot set ${key} to ${value}: it is of kind ${value.kinds.join(", ")}, wanted ${kinds.join(", ")}`,
    );
  }
  if (kinds !== null && typeof value === "string" && value.startsWith("$")) {
    return isSelector(value) ? value : refuse(
      "dollar-literal",
      `Cannot set ${key} to ${shown(property, value)}: the engine takes a text that begins with "$" for a reference`,
      `write "$inputs.name" or "$steps.name.output", or hand the text over at run time: ` +
        `input.parameter("${key}"${kindArgument(kinds)})`,
    );
  }
  const misplaced = kinds !== null && Array.isArray(value)
    ? value.findIndex((item) => isReference(item) || typeof item === "string" && isSelector(item))
    : -1;
  if (misplaced >= 0) {
    const item = (value as readonly unknown[])[misplaced];
    return refuse(
      "reference-in-list",
      `Cannot set ${key} to a list that holds ${
        isReference(item) ? item : quote(item)
      }: the engine reads no reference there`,
      `hand over the reference alone, in place of the list`,
    );
  }
  const accepted = property.forms.some((form) => form.builder.safeParse(value).success);
  return accepted ? Object.freeze(structuredClone(value)) : fail();
}

function kindArgument(kinds: readonly Kind[]): string {
  return kinds[0] === "*" ? "" : `, "${kinds[0]}"`;
}

/**
 * Writes a step's JSON from what was set: the one place where it is made.
 *
 * @throws {InvalidStepError} If something that the engine requires is missing.
 */
export function emitStep(facts: BlockFacts, values: StepValues, { defaults = false }: EmitOptions): StepValues {
  const normal = { ...defaultsOf(facts), ...values };
  const missing = Object.entries(facts.properties).filter(([key]) => normal[key] === undefined).map(([key, property]) =>
    problem(
      "error",
      "missing-property",
      { key, step: values.name },
      `Cannot write the step without ${key}: wanted ${wanted(property)}`,
    )
  );
  const problems = [...missing, ...unmetRequirements(facts, normal)];
  if (problems.length > 0) throw new InvalidStepError(problems);
  const source = defaults ? normal : values;
  const keys = Object.keys(facts.properties).filter((key) => key in source);
  return structuredClone(Object.fromEntries(keys.map((key) => [key, source[key]])));
}

/** What the engine fills in. */
export function defaultsOf(facts: BlockFacts): StepValues {
  return Object.fromEntries(
    Object.entries(facts.properties).flatMap(([key, { fallback }]) =>
      fallback === undefined ? [] : [[key, fallback.value]]
    ),
  );
}

/** What the engine does not say of a step that it accepts. */
export function warningsOf(facts: BlockFacts, { values, unknownKeys }: ReadStep): Problem[] {
  const step = values.name;
  const normal = { ...defaultsOf(facts), ...values };
  const warnings: Problem[] = [];
  if (facts.deprecated !== undefined) {
    const { message, fix } = facts.deprecated;
    warnings.push(problem("warning", "deprecated-version", { key: "type", step }, message, fix));
  }
  for (const [key, deprecations] of Object.entries(facts.deprecatedValues ?? {})) {
    const deprecation = deprecations[String(normal[key])];
    if (deprecation !== undefined) {
      warnings.push(problem("warning", "deprecated-value", { key, step }, deprecation.message, deprecation.fix));
    }
  }
  for (const [key, { references, secret }] of Object.entries(facts.properties)) {
    const value = values[key];
    if (references === null || typeof value !== "string" || isSelector(value)) continue;
    if (value.startsWith("$")) {
      warnings.push(problem(
        "warning",
        "dollar-literal",
        { key, step },
        `${key} begins with "$", so the engine's compiler will take it for a reference and refuse it`,
        "hand the text over at run time through an input",
      ));
    } else if (secret && value !== "" && !value.startsWith("rf_key:")) {
      warnings.push(problem(
        "warning",
        "secret-in-json",
        { key, step },
        `${key} holds a key in plain text, and so will every copy of this JSON`,
        `hand it over at run time: input.parameter("${key}"${kindArgument(references)})`,
      ));
    }
  }
  for (const key of unknownKeys) {
    warnings.push(
      problem(
        "warning",
        "unknown-property",
        { key, step },
        `${facts.type} has no property ${quote(key)}: the engine ignores it`,
      ),
    );
  }
  return warnings;
}

/** A JSON Schema, as Zod writes it: draft 2020-12. */
export interface JsonSchema {
  /** A keyword of JSON Schema, such as `type` or `properties`. */
  readonly [keyword: string]: unknown;
}

/** The block as a JSON Schema that says what the engine accepts, its coercions and aliases included. */
export function stepJsonSchema(facts: BlockFacts): JsonSchema {
  const { required = [], ...schema } = z.toJSONSchema(engineSchema(facts), {
    io: "input",
    unrepresentable: "any",
    metadata: inJsonSchema,
    override: ({ zodSchema, jsonSchema }) => {
      // Zod leaves the default out where the input is coerced; a property's default is one in either form.
      if (zodSchema._zod.def.type === "default") jsonSchema.default = zodSchema._zod.def.defaultValue as never;
      if (jsonSchema.multipleOf === 1) {
        delete jsonSchema.multipleOf;
        jsonSchema.type = "integer";
      }
    },
  });
  const aliased = Object.entries(facts.properties).filter(([, { aliases }]) => aliases !== undefined);
  const aliasRules = aliased.flatMap(([key, { aliases = [] }]) =>
    aliases.map((alias) => ({
      if: { type: "object", properties: { [key]: true }, required: [key] },
      else: { type: "object", required: [alias], properties: { [alias]: schema.properties?.[key] } },
    }))
  );
  const requirementRules = facts.requirements.map(({ property, values, needs }) => ({
    if: {
      type: "object",
      properties: { [property]: { enum: values } },
      required: values.includes(String(facts.properties[property]?.fallback?.value)) ? [] : [property],
    },
    then: { type: "object", properties: { [needs]: { not: { type: "null" } } }, required: [needs] },
  }));
  return {
    ...schema,
    title: facts.type,
    required: required.filter((key) => !aliased.some(([name]) => name === key)),
    allOf: [...aliasRules, ...requirementRules],
  };
}

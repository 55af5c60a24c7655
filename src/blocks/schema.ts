/**
 * What one property of a block may hold, in the words of JSON Schema that the engine uses, and one of the engine's own:
 * `selector` marks where a reference may stand. A schema without keywords takes anything.
 *
 * @example
 * ```ts
 * import { CATALOGUE, type Schema } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const crop = CATALOGUE.blocks.get("roboflow_core/dynamic_crop@v1")!;
 *
 * const images: Schema | undefined = crop.properties.images;
 * assert.deepEqual(images, { selector: "any_data", kind: ["image"] }); // a reference, of this kind
 * ```
 */
export interface Schema {
  /** The type of a literal. The engine reads it in pydantic's lax mode: `"5"` is an integer, `1` is `true`. */
  readonly type?: "string" | "integer" | "number" | "boolean" | "null" | "array" | "object";
  /** The only texts that fit. */
  readonly enum?: readonly string[];
  /** Alternatives: a value fits if one of them takes it. */
  readonly anyOf?: readonly Schema[];
  /** The name of a schema among the block's definitions. */
  readonly $ref?: string;
  /** An object whose text under `key` says which definition it has to fit: `schemas` maps that text to a name. */
  readonly tagged?: { readonly key: string; readonly schemas: Readonly<Record<string, string>> };
  /** A reference to what: data of any origin, an output of a step, an input, an image input, or a step itself. */
  readonly selector?: "any_data" | "step_output" | "workflow_parameter" | "workflow_image" | "step";
  /** The kinds of a reference that may stand here. */
  readonly kind?: readonly string[];
  /** What every element of a list has to fit. */
  readonly items?: Schema;
  /** What the elements of a list of fixed length have to fit, one by one. */
  readonly prefixItems?: readonly Schema[];
  /** The least number of elements of a list. */
  readonly minItems?: number;
  /** The greatest number of elements of a list. */
  readonly maxItems?: number;
  /** Whether no text or number may stand twice in a list. */
  readonly uniqueItems?: true;
  /** The least length: of a text, and, beside alternatives, of a list as well. */
  readonly minLength?: number;
  /** A regular expression that a text has to match somewhere. */
  readonly pattern?: string;
  /** What every value of a record has to fit. */
  readonly additionalProperties?: Schema;
  /** The least number of keys of a record. */
  readonly minProperties?: number;
  /** The object is the definition of a workflow: references in it lead to what that workflow has, not the one around. */
  readonly holds?: "workflow";
  /** The properties of a nested object. */
  readonly properties?: Readonly<Record<string, Schema>>;
  /** The properties that a nested object must have. */
  readonly required?: readonly string[];
  /** At least. Beside alternatives the engine compares whatever fitted: it crashes on a reference there. */
  readonly minimum?: number;
  /** At most. */
  readonly maximum?: number;
  /** Above. */
  readonly exclusiveMinimum?: number;
  /** Below. */
  readonly exclusiveMaximum?: number;
  /** What the engine takes where the property is left out. */
  readonly default?: unknown;
  /** What fits, in words, where the other keywords make poor ones. */
  readonly description?: string;
  /** The value is a secret, which no message may repeat. */
  readonly secret?: true;
  /** The property is deprecated. */
  readonly deprecated?: true;
  /** The property is only used where another one has one of these values. */
  readonly relevantFor?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Schemas by name, to which `$ref` and `tagged` point.
 *
 * @example
 * ```ts
 * import { type BlockDescription, catalogueOf, checkStep, type Definitions } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const definitions: Definitions = { point: { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 2 } };
 * const mark: BlockDescription = {
 *   type: "acme/mark@v1",
 *   title: "Mark",
 *   category: "visualization",
 *   properties: { from: { $ref: "point" }, to: { $ref: "point" } },
 *   required: ["from", "to"],
 *   definitions,
 *   outputs: {},
 * };
 *
 * const step = { type: "acme/mark@v1", name: "mark", from: [0, 0], to: [10] };
 * const { problems } = checkStep(step, { catalogue: catalogueOf([mark]) });
 * assert.deepEqual(problems.map(({ property }) => property), ["to"]);
 * ```
 */
export type Definitions = Readonly<Record<string, Schema>>;

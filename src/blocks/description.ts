import type { Definitions, Schema } from "./schema.ts";

/**
 * What the engine knows of one version of a block: data, as the engine itself describes it.
 *
 * @example
 * ```ts
 * import { type BlockDescription, CATALOGUE, catalogueOf, checkStep } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const blur: BlockDescription = {
 *   type: "acme/blur@v1",
 *   title: "Blur",
 *   category: "transformation",
 *   properties: {
 *     image: { selector: "any_data", kind: ["image"] },
 *     radius: { type: "integer", minimum: 1, maximum: 9, default: 3 },
 *   },
 *   required: ["image"],
 *   outputs: { image: ["image"] },
 * };
 *
 * const step = { type: "acme/blur@v1", name: "soft", image: "$inputs.photo", radius: 12 };
 * const { problems } = checkStep(step, { catalogue: catalogueOf([CATALOGUE, blur]) });
 *
 * assert.equal(problems[0]?.message, "Cannot read radius from 12: wanted an integer from 1 to 9");
 * ```
 */
export interface BlockDescription {
  /** The type identifier, such as `roboflow_core/dynamic_crop@v1`. */
  readonly type: string;
  /** Other type identifiers that the engine reads for this block. */
  readonly aliases?: readonly string[];
  /** The name that people see, such as `Dynamic Crop`. */
  readonly title: string;
  /** What sort of block it is: `model`, `transformation`, `visualization`, … */
  readonly category: string;
  /** The engine itself deprecates this version. */
  readonly deprecated?: true;
  /** The type to use instead, where the engine deprecates every version of the block. */
  readonly successor?: string;
  /** The block came after the engine 1.5.0, whose verdict on it is a refusal. */
  readonly newer?: true;
  /** The properties beyond `type` and `name`, in the order of the block's own schema. */
  readonly properties: Readonly<Record<string, Schema>>;
  /** The properties that must be given, beyond `type` and `name`. */
  readonly required: readonly string[];
  /** Other keys that the engine reads for a property. */
  readonly propertyAliases?: Readonly<Record<string, readonly string[]>>;
  /** What the schemas of the properties point to. */
  readonly definitions?: Definitions;
  /** The kinds of each output; an output `*` stands for outputs that depend on the step. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
  /** How the outputs depend on what was set; `true` where it is not known. */
  readonly dynamicOutputs?: DynamicOutputs | true;
  /** The properties that take a batch. A block that names none here and below is run once for each element. */
  readonly batch?: readonly string[];
  /** The properties that take a batch or a single value. */
  readonly batchOrScalar?: readonly string[];
  /** The properties whose single value is made a batch of one. */
  readonly castToBatch?: readonly string[];
  /** Whether the block gets whole batches though it names no property that takes one. */
  readonly takesBatches?: true;
  /** Whether the block also gets elements that are empty. */
  readonly acceptsEmpty?: true;
  /** How much deeper (1) or shallower (-1) than its inputs the outputs lie. */
  readonly outputOffset?: 1 | -1;
  /** How much deeper a property lies than the reference property. */
  readonly inputOffsets?: Readonly<Record<string, number>>;
  /** The property whose depth the others are measured from. */
  readonly dimensionalityReference?: string;
  /** Texts in whose place the engine reads another, by property. */
  readonly spellings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The properties where the engine reads a single text as a list of it. */
  readonly castToList?: readonly string[];
  /** What the engine's Python demands beyond the schema. */
  readonly demands?: readonly Demand[];
}

/**
 * Values of other properties under which a demand holds: each property has to be one of its values.
 *
 * @example
 * ```ts
 * import type { Demand, Where } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * // "Where the task is one of these two, ..."
 * const where: Where = { task_type: ["unconstrained", "visual-question-answering"] };
 *
 * // "... a prompt must be set."
 * const demand: Demand = { rule: "needs", oneOf: ["prompt"], where };
 *
 * assert.equal(demand.where.task_type?.length, 2);
 * ```
 */
export type Where = Readonly<Record<string, readonly (string | boolean)[]>>;

/**
 * What the engine's Python demands of a step beyond its schema. It looks at the normal form. The engine puts the error
 * of a `range`, a `reserved` and a `notEmpty` on the property, before it looks at the step as a whole; each of the
 * others on the step, once all properties fit.
 *
 * @example
 * ```ts
 * import { CATALOGUE, type Demand } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * // The Llama Vision block needs a prompt for two of its tasks: its schema does not say so, its Python does.
 * const demands: readonly Demand[] = CATALOGUE.blocks.get("roboflow_core/llama_vision@v2")?.demands ?? [];
 * const needed = demands.flatMap((demand) => demand.rule === "needs" ? demand.oneOf : []);
 *
 * assert.deepEqual(needed, ["prompt", "classes", "output_structure"]);
 * ```
 */
export type Demand =
  /** At least one of these must be set; where `filled`, to more than an empty text, list or record. */
  | { readonly rule: "needs"; readonly oneOf: readonly string[]; readonly where: Where; readonly filled?: true }
  /** The property must be left out. */
  | { readonly rule: "excludes"; readonly property: string; readonly where: Where }
  /** One number must be less than another. */
  | { readonly rule: "below"; readonly property: string; readonly than: string; readonly where: Where }
  /** A number must lie in a range, both ends included. */
  | { readonly rule: "range"; readonly property: string; readonly min?: number; readonly max?: number }
  /** What the property may be for each value of another. */
  | {
    readonly rule: "pairs";
    readonly property: string;
    readonly by: string;
    readonly values: Readonly<Record<string, readonly string[]>>;
  }
  /** Not all of these may have their value at once. */
  | { readonly rule: "notAll"; readonly values: Readonly<Record<string, string>> }
  /** Exactly one of the groups must be filled in, all of it. */
  | { readonly rule: "oneGroup"; readonly groups: readonly (readonly string[])[] }
  /** Names that no element of a list, or key of a record, may have. */
  | { readonly rule: "reserved"; readonly property: string; readonly names: readonly string[] }
  /** A list must have an element. */
  | { readonly rule: "notEmpty"; readonly property: string }
  /** No value may stand twice in these lists and records. */
  | { readonly rule: "distinct"; readonly properties: readonly string[] }
  /** The keys of a record must differ in more than upper and lower case. */
  | { readonly rule: "caseless"; readonly property: string; readonly where: Where }
  /** A list must be as long as another, which may be a text with commas. */
  | { readonly rule: "sameLength"; readonly property: string; readonly as: string }
  /** Each element of a list must be a point: an object with `x` and `y`, or a list of two or three values. */
  | { readonly rule: "points"; readonly property: string };

/**
 * How outputs come from what was set, beside those that every step of the block has.
 *
 * @example
 * ```ts
 * import { CATALOGUE, type DynamicOutputs } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * // A JSON parser gives an output for each field that it is asked for.
 * const parser = CATALOGUE.blocks.get("roboflow_core/json_parser@v1")!;
 * const outputs: DynamicOutputs | true | undefined = parser.dynamicOutputs;
 *
 * assert.deepEqual(outputs, { each: "element", of: "expected_fields", kinds: ["*"] });
 * ```
 */
export type DynamicOutputs =
  /** An output for each element of a list. */
  | {
    readonly each: "element";
    readonly of: string;
    readonly kinds: readonly string[];
    /** The outputs are called as the elements are in lower case. */
    readonly lowercase?: true;
  }
  /** An output for each key of a record. */
  | { readonly each: "key"; readonly of: string; readonly kinds: readonly string[] }
  /** For each key of a record, an output for each suffix that a second record lists under that key. */
  | {
    readonly each: "suffix";
    readonly of: string;
    readonly suffixes: string;
    readonly kinds: readonly string[];
    /** The kinds of the outputs with some of the suffixes. */
    readonly kindsOf: Readonly<Record<string, readonly string[]>>;
  }
  /** The kinds of one output go by the value of a property. */
  | {
    readonly output: string;
    readonly by: string;
    readonly kindsOf: Readonly<Record<string, readonly string[]>>;
  };

import type { Definitions, Schema } from "./schema.ts";

/** What the engine knows of one version of a block: data, as the engine itself describes it. */
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
  /** Whether the outputs depend on what was set. */
  readonly dynamicOutputs?: true;
  /** The properties that take a batch. A block that names none here and below is run once for each element. */
  readonly batch?: readonly string[];
  /** The properties that take a batch or a single value. */
  readonly batchOrScalar?: readonly string[];
  /** The properties whose single value is made a batch of one. */
  readonly castToBatch?: readonly string[];
  /** Whether the block also gets elements that are empty. */
  readonly acceptsEmpty?: true;
  /** How much deeper (1) or shallower (-1) than its inputs the outputs lie. */
  readonly outputOffset?: 1 | -1;
  /** How much deeper a property lies than the reference property. */
  readonly inputOffsets?: Readonly<Record<string, number>>;
  /** The property whose depth the others are measured from. */
  readonly dimensionalityReference?: string;
  /** What the engine's Python demands beyond the schema. */
  readonly demands?: readonly Demand[];
}

/** What the engine's Python demands of a step beyond its schema. */
export type Demand =
  /** `needs` must be set where `property` has one of `values`. */
  | { readonly needs: string; readonly property: string; readonly values: readonly string[] }
  /** A literal must lie in a range. */
  | { readonly range: string; readonly min?: number; readonly max?: number; readonly above?: number };

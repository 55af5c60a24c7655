import type { Kind } from "./kinds.ts";
import { isName, NAME_WORDS } from "./name.ts";
import { wiredJson } from "./wired_json.ts";
import { isReference, type Reference, reference } from "./reference.ts";

/**
 * The JSON of an input, as a workflow declares it: what was not set is not written.
 *
 * @example
 * ```ts
 * import { input, type InputJson } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const json: InputJson = input.parameter("confidence", "float", { default: 0.4 }).declaration;
 *
 * assert.deepEqual(json, {
 *   type: "WorkflowParameter",
 *   name: "confidence",
 *   kind: ["float"],
 *   default_value: 0.4,
 * });
 * ```
 */
export interface InputJson {
  /** `WorkflowImage`, `WorkflowParameter`, `WorkflowBatchInput` or `WorkflowVideoMetadata`, or an older name of one. */
  readonly type: string;
  /** The name, by which `$inputs.name` refers to it. */
  readonly name: string;
  /** The kinds of the value: names, or objects that have one. */
  readonly kind?: readonly (string | { readonly name: string })[];
  /** How deep a batch is nested. */
  readonly dimensionality?: number;
  /** What a parameter is where a run does not hand it over. */
  readonly default_value?: unknown;
}

/**
 * An input of a workflow: a reference that also knows how it is declared, for `workflow().inputs(...)`.
 *
 * @typeParam K The kinds of the value.
 *
 * @example
 * ```ts
 * import { input, type WorkflowInput } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo: WorkflowInput<"image"> = input.image("photo");
 *
 * assert.equal(photo.selector, "$inputs.photo");
 * assert.deepEqual(photo.declaration, { type: "WorkflowImage", name: "photo" });
 * ```
 */
export interface WorkflowInput<K extends Kind> extends Reference<K> {
  /** The JSON that declares the input. */
  readonly declaration: InputJson;
}

/**
 * What may be the default of a parameter of these kinds.
 *
 * @typeParam K The kinds of the parameter.
 *
 * @example
 * ```ts
 * import type { DefaultOf } from "@stepwright/workflows";
 *
 * const confidence: DefaultOf<"float"> = 0.4;
 * // @ts-expect-error a text is no number
 * const wrong: DefaultOf<"float"> = "0.4";
 * ```
 */
export type DefaultOf<K extends Kind> =
  | null
  | (K extends "string" | "secret" | "roboflow_api_key" | "roboflow_model_id" | "roboflow_project" ? string
    : K extends "integer" | "float" | "float_zero_to_one" ? number
    : K extends "boolean" ? boolean
    : K extends "list_of_values" ? readonly unknown[]
    : K extends "dictionary" ? Readonly<Record<string, unknown>>
    : boolean | number | string | readonly unknown[] | Readonly<Record<string, unknown>>);

/** The kinds of an input that names none. */
const KINDS_OF_TYPE: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ["WorkflowImage", ["image"]],
  ["InferenceImage", ["image"]],
  ["WorkflowVideoMetadata", ["video_metadata"]],
]);

/** Makes an input of its declaration. */
export function declaredInput<K extends Kind>(declaration: InputJson): WorkflowInput<K> {
  const { name } = declaration;
  if (!isName(name)) {
    throw new TypeError(
      `Cannot refer to the input ${JSON.stringify(name)}: wanted ${NAME_WORDS}`,
    );
  }
  const wire = reference(`$inputs.${name}`, kindsOf(declaration) as readonly K[]);
  const copy = frozen(wiredJson(declaration, `the input "${name}"`)) as InputJson;
  return Object.freeze(Object.defineProperties({ ...wire, declaration: copy }, SHOWN));
}

/** What `console.log` shows of an input: the selector, for its default may be a secret. */
const SHOWN: PropertyDescriptorMap = Object.fromEntries(
  ["nodejs.util.inspect.custom", "Deno.customInspect"].map((name) => [
    Symbol.for(name),
    {
      value(this: Reference<Kind>): string {
        return this.selector;
      },
    },
  ]),
);

function kindsOf({ type, kind }: InputJson): readonly string[] {
  if (!Array.isArray(kind)) return KINDS_OF_TYPE.get(type) ?? ["*"];
  return kind.map((one) => typeof one === "string" ? one : String(one?.name));
}

/** Freezes a JSON value, and whatever is in it. */
function frozen(json: unknown): unknown {
  const open = [json];
  for (const part of open) {
    if (typeof part !== "object" || part === null) continue;
    for (const inner of Object.values(Object.freeze(part))) open.push(inner);
  }
  return json;
}

/** Whether a value is a {@linkcode WorkflowInput}, also one made by another copy of this package. */
export function isWorkflowInput(value: unknown): value is WorkflowInput<Kind> {
  return isReference(value) && "declaration" in value;
}

/** The part of a declaration that says the kinds, if they were given. */
function kindPart(name: string, kinds: Kind | readonly Kind[] | undefined): Pick<InputJson, "kind"> {
  if (kinds === undefined) return {};
  const kind: unknown = typeof kinds === "string" ? [kinds] : kinds;
  if (!Array.isArray(kind) || kind.length === 0 || !kind.every((one) => typeof one === "string")) {
    throw new TypeError(
      `Cannot give the input "${name}" the kinds ${JSON.stringify(kinds)}: wanted a kind such as "string", or a list`,
    );
  }
  return { kind };
}

/** The part of a declaration that says the dimensionality, if one was given. */
function dimensionalityPart(
  name: string,
  { dimensionality }: BatchInputOptions,
): Pick<InputJson, "dimensionality"> {
  if (dimensionality === undefined) return {};
  if (!Number.isSafeInteger(dimensionality) || dimensionality < 1) {
    throw new TypeError(
      `Cannot give the input "${name}" the dimensionality ${JSON.stringify(dimensionality)}: wanted an integer from 1`,
    );
  }
  return { dimensionality };
}

/** The options that were handed over: a program without types may hand over anything. */
function optionsOf<T extends object>(name: string, options: T | undefined): Partial<T> {
  const given: unknown = options;
  if (given === undefined) return {};
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError(`Cannot give the input "${name}" options: wanted an object, not ${JSON.stringify(given)}`);
  }
  return given;
}

/**
 * What may be said of a parameter beside its kinds.
 *
 * @typeParam K The kinds of the parameter.
 *
 * @example
 * ```ts
 * import { input, type ParameterOptions } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const options: ParameterOptions<"list_of_values"> = { default: ["stop", "yield"] };
 *
 * assert.deepEqual(input.parameter("classes", "list_of_values", options).declaration, {
 *   type: "WorkflowParameter",
 *   name: "classes",
 *   kind: ["list_of_values"],
 *   default_value: ["stop", "yield"],
 * });
 * ```
 */
export interface ParameterOptions<K extends Kind> {
  /** The value where a run does not hand one over. Left out, it is `null`. */
  readonly default?: DefaultOf<K>;
}

/**
 * What may be said of a batch beside its kinds.
 *
 * @example
 * ```ts
 * import { type BatchInputOptions, input } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const listsOfLists: BatchInputOptions = { dimensionality: 2 };
 *
 * assert.deepEqual(input.batch("crops", "image", listsOfLists).declaration, {
 *   type: "WorkflowBatchInput",
 *   name: "crops",
 *   kind: ["image"],
 *   dimensionality: 2,
 * });
 * ```
 */
export interface BatchInputOptions {
  /** How deep the batch is nested: an integer from 1, which is the default and means a list of values. */
  readonly dimensionality?: number;
}

/**
 * Makes the inputs of a workflow: each is a reference, and knows how it is declared.
 *
 * @example
 * ```ts
 * import { input, type Inputs } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // The inputs that several workflows of a program share.
 * const common = ({ image, parameter }: Inputs) => [
 *   image("photo"),
 *   parameter("confidence", "float", { default: 0.4 }),
 * ];
 *
 * assert.deepEqual(common(input).map((one) => one.declaration), [
 *   { type: "WorkflowImage", name: "photo" },
 *   { type: "WorkflowParameter", name: "confidence", kind: ["float"], default_value: 0.4 },
 * ]);
 * ```
 */
export interface Inputs {
  /**
   * An image that is handed over when the workflow runs, or a list of images.
   *
   * @param name Letters, digits, `_` and `-`.
   * @throws {TypeError} If the name cannot be referred to.
   */
  image(name: string): WorkflowInput<"image">;
  /**
   * A value that is handed over when the workflow runs: the same one for all images.
   *
   * @param name Letters, digits, `_` and `-`.
   * @param kinds What the value is: one kind, or several. Left out, it may be anything (`*`) and fits everywhere.
   * @param options A default.
   * @throws {TypeError} If the name cannot be referred to, the list of kinds is empty, or the default has no JSON.
   */
  parameter<K extends Kind = "*">(
    name: string,
    kinds?: K | readonly K[],
    options?: ParameterOptions<K>,
  ): WorkflowInput<K>;
  /**
   * A list of values, of which each run of a step sees one: an element for each image, for example.
   *
   * @param name Letters, digits, `_` and `-`.
   * @param kinds What an element is: one kind, or several. Left out, it may be anything (`*`).
   * @param options How deep the list is nested.
   * @throws {TypeError} If the name cannot be referred to, the list of kinds is empty, or the dimensionality is no integer
   * from 1.
   */
  batch<K extends Kind = "*">(name: string, kinds?: K | readonly K[], options?: BatchInputOptions): WorkflowInput<K>;
  /**
   * What is known of the video that an image is a frame of. Engines from Execution Engine 1.2.0 find it with the image.
   *
   * @param name Letters, digits, `_` and `-`.
   * @throws {TypeError} If the name cannot be referred to.
   */
  videoMetadata(name: string): WorkflowInput<"video_metadata">;
}

/**
 * The inputs of a workflow, typed by kind: references for steps, declarations for `workflow().inputs(...)`.
 *
 * @example Refer to inputs
 * ```ts
 * import { input, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sign = llamaVision.v3("sign")
 *   .images(input.image("photo"))
 *   .task("classification")
 *   .classes(input.parameter("classes", "list_of_values"));
 *
 * assert.deepEqual(sign.toJSON(), {
 *   type: "roboflow_core/llama_vision@v3",
 *   name: "sign",
 *   images: "$inputs.photo",
 *   task_type: "classification",
 *   classes: "$inputs.classes",
 * });
 * ```
 *
 * @example Declare them
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const inputs = [
 *   input.image("photo"),
 *   input.parameter("classes", "list_of_values", { default: ["stop", "yield"] }),
 *   input.batch("zones", "zone", { dimensionality: 2 }),
 *   input.videoMetadata("video"),
 * ];
 *
 * assert.deepEqual(inputs.map(({ declaration }) => declaration), [
 *   { type: "WorkflowImage", name: "photo" },
 *   { type: "WorkflowParameter", name: "classes", kind: ["list_of_values"], default_value: ["stop", "yield"] },
 *   { type: "WorkflowBatchInput", name: "zones", kind: ["zone"], dimensionality: 2 },
 *   { type: "WorkflowVideoMetadata", name: "video" },
 * ]);
 * ```
 */
export const input: Inputs = Object.freeze({
  image: (name: string): WorkflowInput<"image"> => declaredInput({ type: "WorkflowImage", name }),
  parameter: <K extends Kind = "*">(
    name: string,
    kinds?: K | readonly K[],
    options?: ParameterOptions<K>,
  ): WorkflowInput<K> => {
    const { default: default_value } = optionsOf(name, options);
    return declaredInput({
      type: "WorkflowParameter",
      name,
      ...kindPart(name, kinds),
      ...(default_value !== undefined && { default_value }),
    });
  },
  batch: <K extends Kind = "*">(
    name: string,
    kinds?: K | readonly K[],
    options?: BatchInputOptions,
  ): WorkflowInput<K> =>
    declaredInput({
      type: "WorkflowBatchInput",
      name,
      ...kindPart(name, kinds),
      ...dimensionalityPart(name, optionsOf(name, options)),
    }),
  videoMetadata: (name: string): WorkflowInput<"video_metadata"> =>
    declaredInput({ type: "WorkflowVideoMetadata", name }),
});

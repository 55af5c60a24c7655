/**
 * A block that is written in Python inside the workflow: what it takes and gives, and its code. Roboflow calls it a
 * custom Python block. A step uses it by `manifest.block_type`. Servers that forbid custom Python refuse it.
 *
 * @example
 * ```ts
 * import { type DynamicBlockDefinition, input, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const shout: DynamicBlockDefinition = {
 *   type: "DynamicBlockDefinition",
 *   manifest: {
 *     type: "ManifestDescription",
 *     block_type: "Shout",
 *     inputs: {
 *       text: { type: "DynamicInputDefinition", selector_types: ["input_parameter"], value_types: ["string"] },
 *     },
 *     outputs: { loud: { type: "DynamicOutputDefinition", kind: ["string"] } },
 *   },
 *   code: { type: "PythonCode", run_function_code: 'def run(self, text):\n    return {"loud": text.upper()}' },
 * };
 *
 * const definition = workflow()
 *   .inputs(input.parameter("text", "string"))
 *   .dynamicBlocks(shout)
 *   .steps({ type: "Shout", name: "shout", text: "$inputs.text" })
 *   .outputs({ loud: "$steps.shout.loud" })
 *   .toJSON();
 *
 * assert.deepEqual(definition.dynamic_blocks_definitions, [shout]);
 * ```
 */
export interface DynamicBlockDefinition {
  /** Always the same. */
  readonly type: "DynamicBlockDefinition";
  /** What the block takes and gives. */
  readonly manifest: DynamicBlockManifest;
  /** The Python that it runs. */
  readonly code: PythonCode;
}

/**
 * What a custom Python block takes and gives.
 *
 * @example
 * ```ts
 * import type { DynamicBlockManifest } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const manifest: DynamicBlockManifest = {
 *   type: "ManifestDescription",
 *   block_type: "CountBoxes",
 *   description: "How many boxes there are.",
 *   inputs: {
 *     boxes: {
 *       type: "DynamicInputDefinition",
 *       selector_types: ["step_output"],
 *       selector_data_kind: { step_output: ["object_detection_prediction"] },
 *     },
 *   },
 *   outputs: { count: { type: "DynamicOutputDefinition", kind: ["integer"] } },
 * };
 *
 * // A step is { type: "CountBoxes", name: "count", boxes: "$steps.model.predictions" }.
 * assert.deepEqual(Object.keys(manifest.inputs), ["boxes"]);
 * ```
 */
export interface DynamicBlockManifest {
  /** Always the same. */
  readonly type: "ManifestDescription";
  /** The type by which steps use the block. */
  readonly block_type: string;
  /** What the block is for, in words. */
  readonly description?: string | null;
  /** The parameters of the Python function, by name. */
  readonly inputs: Readonly<Record<string, DynamicInput>>;
  /** What the function returns, by name. Left out, nothing. */
  readonly outputs?: Readonly<Record<string, DynamicOutput>>;
  /** How much deeper (1) or shallower (-1) than its inputs the outputs lie. Default 0. */
  readonly output_dimensionality_offset?: -1 | 0 | 1;
  /** Whether the function gets a whole batch at a time. Default `false`: it gets one element. */
  readonly accepts_batch_input?: boolean;
  /** Whether the function is also run for empty elements. Default `false`. */
  readonly accepts_empty_values?: boolean;
  /** The inputs that take a batch. */
  readonly batch_oriented_parameters?: readonly string[];
  /** The inputs that take a batch or a single value. */
  readonly parameters_with_scalars_and_batches?: readonly string[];
  /** The inputs whose single value is made a batch of one. */
  readonly get_parameters_enforcing_auto_batch_casting?: readonly string[];
  /** How an editor shows the block. */
  readonly ui_manifest?: unknown;
  /** Whether the block can work on tensors. */
  readonly tensor_compatibility?: unknown;
}

/**
 * One parameter of a custom Python block.
 *
 * @example
 * ```ts
 * import { type DynamicInput, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // A number that a step may write or wire, and may leave out.
 * const limit: DynamicInput = {
 *   type: "DynamicInputDefinition",
 *   selector_types: ["input_parameter"],
 *   value_types: ["integer"],
 *   has_default_value: true,
 *   default_value: 10,
 * };
 *
 * const first = workflow().dynamicBlocks({
 *   type: "DynamicBlockDefinition",
 *   manifest: { type: "ManifestDescription", block_type: "First", inputs: { limit } },
 *   code: { type: "PythonCode", run_function_code: "def run(self, limit):\n    return {}" },
 * }).steps({ type: "First", name: "first" }); // limit is 10
 *
 * assert.equal((await first.check()).ok, true);
 * ```
 */
export interface DynamicInput {
  /** Always the same. */
  readonly type: "DynamicInputDefinition";
  /** Whether `default_value` counts. Default `false`. */
  readonly has_default_value?: boolean;
  /** What the parameter is where a step leaves it out. */
  readonly default_value?: unknown;
  /** Whether a step may set it to `null`. Default `false`. */
  readonly is_optional?: boolean;
  /** Whether the depth of the other parameters is measured from this one. Default `false`. */
  readonly is_dimensionality_reference?: boolean;
  /** How much deeper (1) or shallower (-1) than the reference the parameter lies. Default 0. */
  readonly dimensionality_offset?: -1 | 0 | 1;
  /** What it can be wired to. Left out, nothing. */
  readonly selector_types?: readonly DynamicSelectorType[];
  /** The kinds that each sort of wire carries. Left out, any. */
  readonly selector_data_kind?: Readonly<Partial<Record<DynamicSelectorType, readonly string[]>>>;
  /** The types that a literal may have. Left out, none. */
  readonly value_types?: readonly ("any" | "integer" | "float" | "boolean" | "dict" | "list" | "string")[];
}

/**
 * What a parameter of a custom Python block can be wired to.
 *
 * @example
 * ```ts
 * import type { DynamicInput, DynamicSelectorType } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const images: readonly DynamicSelectorType[] = ["input_image", "step_output_image"];
 * const image: DynamicInput = { type: "DynamicInputDefinition", selector_types: images }; // any picture, no literal
 *
 * assert.equal(image.value_types, undefined);
 * ```
 */
export type DynamicSelectorType = "input_image" | "step_output_image" | "input_parameter" | "step_output" | "generic";

/**
 * One output of a custom Python block.
 *
 * @example
 * ```ts
 * import { type DynamicOutput, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const count: DynamicOutput = { type: "DynamicOutputDefinition", kind: ["integer"] };
 *
 * const counter = workflow().dynamicBlocks({
 *   type: "DynamicBlockDefinition",
 *   manifest: { type: "ManifestDescription", block_type: "Three", inputs: {}, outputs: { count } },
 *   code: { type: "PythonCode", run_function_code: 'def run(self):\n    return {"count": 3}' },
 * }).steps({ type: "Three", name: "three" }).outputs({ count: "$steps.three.count" });
 *
 * assert.equal((await counter.check()).ok, true);
 * ```
 */
export interface DynamicOutput {
  /** Always the same. */
  readonly type: "DynamicOutputDefinition";
  /** The kinds of the value. Left out, any. */
  readonly kind?: readonly string[];
}

/**
 * The code of a custom Python block.
 *
 * @example
 * ```ts
 * import type { PythonCode } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const code: PythonCode = {
 *   type: "PythonCode",
 *   imports: ["import math"],
 *   init_function_code: "def init():\n    return {'factor': 2}", // once
 *   run_function_code: "def run(self, radius):\n    return {'area': math.pi * radius ** self._init_results['factor']}",
 * };
 *
 * assert.deepEqual([code.run_function_name, code.init_function_name], [undefined, undefined]); // "run" and "init"
 * ```
 */
export interface PythonCode {
  /** Always the same. */
  readonly type: "PythonCode";
  /** The function that is run for each element or batch. */
  readonly run_function_code: string;
  /** What that function is called. Default `run`. */
  readonly run_function_name?: string;
  /** The function that is run once, before the first element. */
  readonly init_function_code?: string | null;
  /** What that function is called. Default `init`. */
  readonly init_function_name?: string;
  /** Lines of Python that import what the code needs. */
  readonly imports?: readonly string[];
}

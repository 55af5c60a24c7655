import type { StepJson } from "../blocks/step.ts";
import type { InputJson } from "../selectors/input.ts";
import type { DynamicBlockDefinition } from "./dynamic_block.ts";

/**
 * The JSON of an output of a workflow.
 *
 * @example
 * ```ts
 * import type { OutputJson } from "@stepwright/workflows";
 *
 * const output: OutputJson = { type: "JsonField", name: "sign", selector: "$steps.sign.output" };
 * ```
 */
export interface OutputJson {
  /** `JsonField`. */
  readonly type: string;
  /** The key under which a run's result has it. */
  readonly name: string;
  /** What it is: `$inputs.x`, `$steps.a.b`, or `$steps.a.*` for all outputs of a step. */
  readonly selector: string;
  /** Whether detections are given in coordinates of the whole image (`parent`, the default) or of the crop (`own`). */
  readonly coordinates_system?: string;
}

/**
 * The JSON of a workflow, as a Roboflow server runs it. Keys that the engine does not know may stand in it anywhere.
 *
 * @example
 * ```ts
 * import { workflow, type WorkflowDefinition } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const definition: WorkflowDefinition = workflow().toJSON();
 *
 * assert.deepEqual(definition, { version: "1.0", inputs: [], steps: [], outputs: [] });
 * ```
 */
export interface WorkflowDefinition {
  /** The version of the language that the definition is written in. */
  readonly version: string;
  /** What a run hands over. */
  readonly inputs: readonly InputJson[];
  /** What is done. Their order means nothing: wires say what comes first. */
  readonly steps: readonly StepJson[];
  /** What a run gives back. */
  readonly outputs: readonly OutputJson[];
  /** Custom Python blocks, where there are any. */
  readonly dynamic_blocks_definitions?: readonly DynamicBlockDefinition[];
}

/** The lists of a definition whose entries have names. */
export type Section = "inputs" | "steps" | "outputs";

/** What an entry of each list is called, and the keys under which it must have a text. */
export const SECTIONS: Readonly<Record<Section, { readonly entry: string; readonly texts: readonly string[] }>> = {
  inputs: { entry: "input", texts: ["type", "name"] },
  steps: { entry: "step", texts: ["type", "name"] },
  outputs: { entry: "output", texts: ["type", "name", "selector"] },
};

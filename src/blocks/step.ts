import { isReference } from "../selectors/reference.ts";
import { isRecord } from "./is_record.ts";

/**
 * The JSON of a step, as far as every step has it: the properties of its block stand beside these two.
 *
 * @example
 * ```ts
 * import type { StepJson } from "@stepwright/workflows";
 *
 * const step = { type: "acme/blur@v1", name: "blur", image: "$inputs.image", radius: 3 } satisfies StepJson & Record<string, unknown>;
 * ```
 */
export interface StepJson {
  /** The type identifier of the block, such as `roboflow_core/llama_vision@v2`. */
  readonly type: string;
  /** The name of the step, by which `$steps.name.output` refers to what it gives. */
  readonly name: string;
}

/**
 * The handle of a step: whatever can be written as a step's JSON. Every builder that has all that its block needs is one.
 *
 * @example
 * ```ts
 * import { llamaVision, type Step } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const step: Step = llamaVision.v3("sign").task("caption");
 *
 * assert.equal(step.toJSON().name, "sign");
 *
 * // @ts-expect-error a step that lacks its classes has no JSON
 * const unfinished: Step = llamaVision.v3("sign").task("classification");
 * ```
 */
export interface Step {
  /** Writes the step as JSON. */
  toJSON(): StepJson;
}

/** Whether a value is the JSON of a step, as far as every step has it. */
export function isStepJson(value: unknown): value is StepJson {
  return isRecord(value) && typeof value.type === "string" && typeof value.name === "string";
}

/** Whether a value is the handle of a step, rather than its JSON or a reference to what it gives. */
export function isStep(value: unknown): value is Step {
  return typeof value === "object" && value !== null && !isReference(value) && "toJSON" in value &&
    typeof value.toJSON === "function";
}

/**
 * Typed builders for the block Switch Case, of the category flow control: {@linkcode switchCase} builds steps of
 * `roboflow_core/switch_case@v1`.
 *
 * @module
 */
import {
  blockFamily,
  type BlockVersion,
  type CompleteStep,
  type NamedStep,
  type ReferenceTo,
  type StepTarget,
} from "../builder.ts";
import * as facts from "./facts/switch_case.ts";

/**
 * A step of `roboflow_core/switch_case@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SwitchCaseV1}.
 */
export interface SwitchCaseV1Needs<Missing extends string> extends NamedStep {
  /** Sets the value: a text, or an integer, or a number, or true or false, or a reference. */
  value(value: string | number | boolean | ReferenceTo<"*">): SwitchCaseV1After<Exclude<Missing, "value">>;
  /** Sets the cases: a record of references to a step, such as "$steps.name". */
  cases(value: Readonly<Record<string, StepTarget>>): this;
  /** Switches case insensitive on or off: true or false. Default false. */
  caseInsensitive(value: boolean): this;
  /** Sets the default next steps: a list of references to a step, such as "$steps.name". */
  defaultNextSteps(value: readonly StepTarget[]): this;
}

/**
 * A step of `roboflow_core/switch_case@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link switchCase} builds it.
 */
export interface SwitchCaseV1 extends SwitchCaseV1Needs<never>, CompleteStep<"roboflow_core/switch_case@v1"> {}

/**
 * A step of `roboflow_core/switch_case@v1` of which something was set: a {@link SwitchCaseV1} if nothing is
 * `Missing`, else a {@link SwitchCaseV1Needs}.
 */
export type SwitchCaseV1After<Missing extends string> = [Missing] extends [never] ? SwitchCaseV1
  : SwitchCaseV1Needs<Missing>;

/** The versions of the block Switch Case: what {@link switchCase} is. */
export interface SwitchCase {
  /**
   * `roboflow_core/switch_case@v1`: Switch Case, of the category flow control.
   *
   * It gives nothing to other steps. Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/switch_case@v1", SwitchCaseV1Needs<"value">, SwitchCaseV1>;
}

/**
 * Builds steps of the block Switch Case: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { switchCase } from "@stepwright/workflows/blocks/switch_case";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const step = switchCase.v1("switch_case").value("stop").cases({ stop: ask });
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/switch_case@v1",
 *   name: "switch_case",
 *   value: "stop",
 *   cases: { stop: "$steps.ask" },
 * });
 * ```
 */
export const switchCase: SwitchCase = blockFamily(facts);

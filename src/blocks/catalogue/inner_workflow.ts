/**
 * Typed builders for the block Inner Workflow, of the category flow control: {@linkcode innerWorkflow} builds steps
 * of `roboflow_core/inner_workflow@v1`.
 *
 * @module
 */
import {
  blockFamily,
  type BlockVersion,
  type CompleteStep,
  type NamedStep,
  type ReferenceTo,
  type Selector,
} from "../builder.ts";
import * as facts from "./facts/inner_workflow.ts";

/**
 * A step of `roboflow_core/inner_workflow@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link InnerWorkflowV1}.
 */
export interface InnerWorkflowV1Needs<Missing extends string> extends NamedStep {
  /** Sets the workflow definition: the definition of a workflow, or null. Default null. */
  workflowDefinition(value: Readonly<Record<string, unknown>> | null): this;
  /** Sets the workflow workspace id: a text, or null. Default null. */
  workflowWorkspaceId(value: string | null): this;
  /** Sets the workflow id: a text, or null. Default null. */
  workflowId(value: string | null): this;
  /** Sets the workflow version id: a text, or null. Default null. */
  workflowVersionId(value: string | null): this;
  /** Sets the parameter bindings: a record of references. */
  parameterBindings(
    value: Readonly<Record<string, Selector | ReferenceTo<"*">>>,
  ): InnerWorkflowV1After<Exclude<Missing, "parameterBindings">>;
}

/**
 * A step of `roboflow_core/inner_workflow@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link innerWorkflow} builds it.
 */
export interface InnerWorkflowV1 extends InnerWorkflowV1Needs<never>, CompleteStep<"roboflow_core/inner_workflow@v1"> {}

/**
 * A step of `roboflow_core/inner_workflow@v1` of which something was set: a {@link InnerWorkflowV1} if nothing is
 * `Missing`, else a {@link InnerWorkflowV1Needs}.
 */
export type InnerWorkflowV1After<Missing extends string> = [Missing] extends [never] ? InnerWorkflowV1
  : InnerWorkflowV1Needs<Missing>;

/** The versions of the block Inner Workflow: what {@link innerWorkflow} is. */
export interface InnerWorkflow {
  /**
   * `roboflow_core/inner_workflow@v1`: Inner Workflow, of the category flow control.
   *
   * Gives outputs that the server alone knows: write `$steps.name.output` for one. Runs once for each element of a
   * batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/inner_workflow@v1",
    InnerWorkflowV1Needs<"parameterBindings">,
    InnerWorkflowV1
  >;
}

/**
 * Builds steps of the block Inner Workflow: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { innerWorkflow } from "@stepwright/workflows/blocks/inner_workflow";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = innerWorkflow.v1("inner_workflow")
 *   .workflowDefinition({
 *     version: "1.0",
 *     inputs: [{ type: "WorkflowParameter", name: "predictions" }],
 *     steps: [
 *       {
 *         type: "roboflow_core/property_definition@v1",
 *         name: "count",
 *         data: "$inputs.predictions",
 *         operations: [{ type: "SequenceLength" }],
 *       },
 *     ],
 *     outputs: [{ type: "JsonField", name: "count", selector: "$steps.count.output" }],
 *   })
 *   .parameterBindings({ predictions: detect.outputs.predictions });
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/inner_workflow@v1",
 *   name: "inner_workflow",
 *   workflow_definition: {
 *     version: "1.0",
 *     inputs: [{ type: "WorkflowParameter", name: "predictions" }],
 *     steps: [
 *       {
 *         type: "roboflow_core/property_definition@v1",
 *         name: "count",
 *         data: "$inputs.predictions",
 *         operations: [{ type: "SequenceLength" }],
 *       },
 *     ],
 *     outputs: [{ type: "JsonField", name: "count", selector: "$steps.count.output" }],
 *   },
 *   parameter_bindings: { predictions: "$steps.detect.predictions" },
 * });
 * ```
 */
export const innerWorkflow: InnerWorkflow = blockFamily(facts);

/**
 * Typed builders for the block Inner Workflow.
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

/** A step of `roboflow_core/inner_workflow@v1` that still needs what `Missing` names. */
export interface InnerWorkflowV1Needs<Missing extends string> extends NamedStep {
  /** Sets the workflow definition: a record of any JSON values, or null. Default null. */
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
 * use its outputs.
 */
export interface InnerWorkflowV1 extends InnerWorkflowV1Needs<never>, CompleteStep<"roboflow_core/inner_workflow@v1"> {}

/** A step of `roboflow_core/inner_workflow@v1` that needs what `Missing` names, or nothing more. */
export type InnerWorkflowV1After<Missing extends string> = [Missing] extends [never] ? InnerWorkflowV1
  : InnerWorkflowV1Needs<Missing>;

/** The versions of the block Inner Workflow. */
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

/** Builds steps of the block Inner Workflow: call a version with a name. */
export const innerWorkflow: InnerWorkflow = blockFamily(facts);

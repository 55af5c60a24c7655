import type { CompilerRule } from "./rules.ts";

/**
 * An error class of the engine's compiler.
 *
 * @example
 * ```ts
 * import { ERROR_CLASSES, type ErrorClass } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const duplicated: ErrorClass | undefined = ERROR_CLASSES.DuplicatedNameError;
 *
 * assert.deepEqual(duplicated, { status: 400, rules: ["unique_names"], about: "a name that stands twice" });
 * ```
 */
export interface ErrorClass {
  /** The HTTP status under which a server reports it. */
  readonly status: 400 | 500;
  /** The rules that find what it is raised for; none where only a server can know. */
  readonly rules: readonly CompilerRule[];
  /** What it is raised for. */
  readonly about: string;
}

/**
 * The error classes of the engine's compiler, and the rules of {@linkcode checkWorkflow} that find what each is raised
 * for. A rule may stand in several places: the engine words some mistakes by where it comes across them.
 *
 * @example
 * ```ts
 * import { ERROR_CLASSES } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * assert.deepEqual(ERROR_CLASSES.ReferenceTypeError?.rules, ["kinds"]);
 * ```
 */
export const ERROR_CLASSES: Readonly<Record<string, ErrorClass>> = {
  WorkflowSyntaxError: {
    status: 400,
    rules: ["shape", "input_syntax", "step_syntax", "output_syntax", "inner_workflows"],
    about: "what is not of the form that the engine reads",
  },
  WorkflowDefinitionError: {
    status: 400,
    rules: ["version", "inner_workflows"],
    about: "a version that is none, or an inner workflow given twice or not at all",
  },
  NotSupportedExecutionEngineError: {
    status: 400,
    rules: ["version"],
    about: "a version that the engine does not serve",
  },
  WorkflowExecutionEngineVersionError: {
    status: 400,
    rules: ["shape", "version"],
    about: "a version that is missing or none",
  },
  DuplicatedNameError: { status: 400, rules: ["unique_names"], about: "a name that stands twice" },
  InvalidReferenceTargetError: {
    status: 400,
    rules: ["reference_targets", "output_references"],
    about: "a reference to what is not there",
  },
  ReferenceTypeError: { status: 400, rules: ["kinds"], about: "a reference of a kind that the property does not take" },
  ExecutionGraphStructureError: {
    status: 400,
    rules: ["input_depth", "reference_targets", "step_references", "cycles", "batch_compatibility"],
    about: "wires that make no graph that could be run",
  },
  StepInputDimensionalityError: {
    status: 400,
    rules: ["dimensionality"],
    about: "data at depths that do not go together",
  },
  StepInputLineageError: { status: 500, rules: ["lineage"], about: "data of batches that do not go together" },
  ControlFlowDefinitionError: {
    status: 500,
    rules: ["control_flow_lineage"],
    about: "a step that is run or not by what was decided on other data",
  },
  AssumptionError: {
    status: 500,
    rules: ["output_references", "reference_targets", "step_names", "control_flow_lineage", "lineage"],
    about: "what the engine takes for a fault of its own",
  },
  BlockInterfaceError: {
    status: 500,
    rules: ["block_interfaces", "dimensionality"],
    about: "a block whose description does not fit its Python, or its data",
  },
  DynamicBlockError: { status: 400, rules: ["dynamic_blocks"], about: "the definition of a custom block" },
  DynamicBlockCodeError: { status: 400, rules: [], about: "the Python of a custom block" },
  InnerWorkflowInvalidStepEntryError: {
    status: 400,
    rules: ["step_syntax", "inner_workflows"],
    about: "a step that is no object, or an inner workflow without steps or names",
  },
  InnerWorkflowNestingDepthError: {
    status: 400,
    rules: ["inner_workflows"],
    about: "workflows that lie too deep in each other",
  },
  InnerWorkflowTotalCountError: { status: 400, rules: ["inner_workflows"], about: "too many inner workflows" },
  InnerWorkflowCompositionCycleError: {
    status: 400,
    rules: [],
    about: "a workflow that holds itself, which no JSON can",
  },
  InnerWorkflowInliningStructureError: {
    status: 400,
    rules: ["step_syntax"],
    about: "inner workflows that cannot be put in place",
  },
  InnerWorkflowParameterBindingsUnknownInputError: {
    status: 400,
    rules: ["inner_workflows"],
    about: "a binding of an input that an inner workflow does not have",
  },
  InnerWorkflowParameterBindingsMissingRequiredError: {
    status: 400,
    rules: ["inner_workflows"],
    about: "an input of an inner workflow that nothing is bound to",
  },
  OperationTypeNotRecognisedError: {
    status: 400,
    rules: ["step_syntax"],
    about: "an operation that the engine does not know",
  },
  WorkflowEnvironmentConfigurationError: { status: 500, rules: [], about: "a server that lacks what a workflow needs" },
  PluginLoadingError: { status: 500, rules: [], about: "a plugin of a server that cannot be loaded" },
  PluginInterfaceError: { status: 500, rules: [], about: "a plugin of a server that is not made as it should be" },
  UnknownManifestType: { status: 500, rules: [], about: "a block that a server lost on its way" },
  BlockInitParameterNotProvidedError: {
    status: 500,
    rules: [],
    about: "a server that was started without what a block needs",
  },
};

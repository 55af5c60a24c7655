import type { Rule } from "./rule.ts";

import { batchCompatibility } from "./rules/batch_compatibility.ts";
import { blockInterfaces } from "./rules/block_interfaces.ts";
import { controlFlowLineage } from "./rules/control_flow_lineage.ts";
import { cycles } from "./rules/cycles.ts";
import { defaultKinds } from "./rules/default_kinds.ts";
import { deprecatedVersions } from "./rules/deprecated_versions.ts";
import { dimensionality } from "./rules/dimensionality.ts";
import { dollarLiterals } from "./rules/dollar_literals.ts";
import { dynamicBlocks } from "./rules/dynamic_blocks.ts";
import { innerWorkflows } from "./rules/inner_workflows.ts";
import { inputDepth } from "./rules/input_depth.ts";
import { inputSyntax } from "./rules/input_syntax.ts";
import { kinds } from "./rules/kinds.ts";
import { lineage } from "./rules/lineage.ts";
import { outputReferences } from "./rules/output_references.ts";
import { outputSyntax } from "./rules/output_syntax.ts";
import { plainSecrets } from "./rules/plain_secrets.ts";
import { referenceTargets } from "./rules/reference_targets.ts";
import { shape } from "./rules/shape.ts";
import { stepNames } from "./rules/step_names.ts";
import { stepReferences } from "./rules/step_references.ts";
import { stepSyntax } from "./rules/step_syntax.ts";
import { uniqueNames } from "./rules/unique_names.ts";
import { unknownProperties } from "./rules/unknown_properties.ts";
import { unknownKinds } from "./rules/unknown_kinds.ts";
import { unreachableOutputs } from "./rules/unreachable_outputs.ts";
import { unusedInputs } from "./rules/unused_inputs.ts";
import { unusedSteps } from "./rules/unused_steps.ts";
import { version } from "./rules/version.ts";

/**
 * The name of a rule of the compiler.
 *
 * @example
 * ```ts
 * import { type CompilerRule, ERROR_CLASSES } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * // What the engine raises where a rule finds something.
 * const raisedFor = (rule: CompilerRule) =>
 *   Object.keys(ERROR_CLASSES).filter((name) => ERROR_CLASSES[name]?.rules.includes(rule));
 *
 * assert.deepEqual(raisedFor("unique_names"), ["DuplicatedNameError"]);
 * // @ts-expect-error there is no such rule
 * const unknown: CompilerRule = "unique_steps";
 * ```
 */
export type CompilerRule =
  | "version"
  | "shape"
  | "dynamic_blocks"
  | "inner_workflows"
  | "input_syntax"
  | "step_syntax"
  | "output_syntax"
  | "unique_names"
  | "input_depth"
  | "block_interfaces"
  | "reference_targets"
  | "step_references"
  | "kinds"
  | "output_references"
  | "cycles"
  | "step_names"
  | "batch_compatibility"
  | "dimensionality"
  | "lineage"
  | "control_flow_lineage";

/** What the engine's compiler demands, in its order. They decide whether a workflow is accepted. */
export const COMPILER_RULES: Readonly<Record<CompilerRule, Rule>> = {
  version,
  shape,
  dynamic_blocks: dynamicBlocks,
  inner_workflows: innerWorkflows,
  input_syntax: inputSyntax,
  step_syntax: stepSyntax,
  output_syntax: outputSyntax,
  unique_names: uniqueNames,
  input_depth: inputDepth,
  block_interfaces: blockInterfaces,
  reference_targets: referenceTargets,
  step_references: stepReferences,
  kinds,
  output_references: outputReferences,
  cycles,
  step_names: stepNames,
  batch_compatibility: batchCompatibility,
  dimensionality,
  lineage,
  control_flow_lineage: controlFlowLineage,
};

/** What the engine says nothing of. */
export const ADVICE_RULES = {
  unknown_properties: unknownProperties,
  deprecated_versions: deprecatedVersions,
  dollar_literals: dollarLiterals,
  unused_inputs: unusedInputs,
  unused_steps: unusedSteps,
  unreachable_outputs: unreachableOutputs,
  unknown_kinds: unknownKinds,
  default_kinds: defaultKinds,
  plain_secrets: plainSecrets,
} as const satisfies Readonly<Record<string, Rule>>;

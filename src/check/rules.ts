import type { Rule } from "./rule.ts";
import { batchCompatibility } from "./rules/batch_compatibility.ts";
import { controlFlowLineage } from "./rules/control_flow_lineage.ts";
import { cycles } from "./rules/cycles.ts";
import { dimensionality } from "./rules/dimensionality.ts";
import { inputDepth } from "./rules/input_depth.ts";
import { inputSyntax } from "./rules/input_syntax.ts";
import { kinds } from "./rules/kinds.ts";
import { lineage } from "./rules/lineage.ts";
import { outputReferences } from "./rules/output_references.ts";
import { outputSyntax } from "./rules/output_syntax.ts";
import { referenceTargets } from "./rules/reference_targets.ts";
import { shape } from "./rules/shape.ts";
import { stepNames } from "./rules/step_names.ts";
import { stepReferences } from "./rules/step_references.ts";
import { stepSyntax } from "./rules/step_syntax.ts";
import { uniqueNames } from "./rules/unique_names.ts";
import { version } from "./rules/version.ts";

/** What the engine's compiler demands, in its order. */
export const RULES = {
  version,
  shape,
  input_syntax: inputSyntax,
  step_syntax: stepSyntax,
  output_syntax: outputSyntax,
  unique_names: uniqueNames,
  input_depth: inputDepth,
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
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * What kind of problem it is, for programs: to let some pass, to count them, to mend them. `docs/checking.md` says of each
 * what it is found for and how it is mended. A later version may find more.
 *
 * @example
 * ```ts
 * import { checkWorkflow, type ProblemCode } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const tolerated: ReadonlySet<ProblemCode> = new Set(["unused-input"]);
 *
 * const { problems } = checkWorkflow({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "photo" }],
 *   steps: [],
 *   outputs: [],
 * });
 *
 * assert.deepEqual(problems.map(({ code }) => code), ["unused-input"]);
 * assert.deepEqual(problems.filter(({ code }) => !tolerated.has(code)), []);
 * ```
 */
export type ProblemCode =
  | "batch-into-single"
  | "blamed-by-engine"
  | "control-flow-mismatch"
  | "crashing-value"
  | "cycle"
  | "default-misfit"
  | "deprecated-property"
  | "deprecated-value"
  | "deprecated-version"
  | "dimensionality-mismatch"
  | "dollar-literal"
  | "dotted-name"
  | "duplicate-name"
  | "empty-output"
  | "faulty-block"
  | "inner-workflow"
  | "inner-workflow-elsewhere"
  | "invalid-block"
  | "invalid-dimensionality"
  | "invalid-entry"
  | "invalid-output"
  | "invalid-reference"
  | "invalid-selector"
  | "invalid-step"
  | "invalid-value"
  | "invalid-version"
  | "invalid-workflow"
  | "kind-mismatch"
  | "lineage-mismatch"
  | "literal-reference"
  | "missing-binding"
  | "missing-property"
  | "nested-too-deep"
  | "newer-block"
  | "not-json"
  | "reference-in-list"
  | "repeated-target"
  | "secret-in-json"
  | "step-reference"
  | "too-many-inner-workflows"
  | "unexpected-reference"
  | "unknown-binding"
  | "unknown-block"
  | "unknown-input"
  | "unknown-kind"
  | "unknown-output"
  | "unknown-property"
  | "unknown-step"
  | "unresolvable-reference"
  | "unsupported-version"
  | "unused-input"
  | "unused-step"
  | "wrapped-workflow";

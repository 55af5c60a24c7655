/**
 * Typed builders for the steps of Roboflow Workflows: build a step, write its validated JSON, run it here.
 *
 * Loading this module loads neither effect nor openai: they come with the first run.
 *
 * @example Build, emit, run
 * ```ts
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { classification: { class_name: "cat", confidence: 0.97 } } });
 *
 * const animal = llamaVision.v3("animal").task("classification").classes(["cat", "dog"]);
 *
 * assert.deepEqual(animal.toJSON(), {
 *   type: "roboflow_core/llama_vision@v3",
 *   name: "animal",
 *   images: "$inputs.image",
 *   task_type: "classification",
 *   classes: ["cat", "dog"],
 * });
 *
 * const answer = await animal.run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * });
 *
 * assert.deepEqual(answer.prediction, { class: "cat", classId: 0, confidence: 0.97 });
 * ```
 *
 * @module
 */
export { llamaVision } from "./src/blocks/llama_vision/llama_vision.ts";
export type { LlamaVision, LlamaVisionVersion } from "./src/blocks/llama_vision/llama_vision.ts";
export type * from "./src/blocks/llama_vision/states.ts";
export type * from "./src/blocks/llama_vision/prediction.ts";
export type { CommonJson, ManagedJson, PrivacyLevel } from "./src/blocks/llama_vision/facts.ts";
export type { ModelVariant } from "./src/blocks/llama_vision/models.ts";
export type { ObjectSchema, SchemaIssue, SchemaResult } from "./src/blocks/llama_vision/output_structure.ts";
export type { NeededProperty, Task, TaskThatNeeds } from "./src/blocks/llama_vision/tasks.ts";
export type { LlamaVisionV1Json, V1Model, V1Task } from "./src/blocks/llama_vision/v1.ts";
export type { LlamaVisionV2Json, V2Model } from "./src/blocks/llama_vision/v2.ts";
export type { LlamaVisionV3Json, V3Model } from "./src/blocks/llama_vision/v3.ts";
export type { JsonSchema } from "./src/blocks/json_schema_of.ts";
export { InvalidStepError } from "./src/blocks/problem.ts";
export type { Problem } from "./src/blocks/problem.ts";
export type { ProblemCode } from "./src/blocks/problem_code.ts";
export type { Step, StepJson } from "./src/blocks/step.ts";
export { input } from "./src/selectors/input.ts";
export type {
  BatchInputOptions,
  DefaultOf,
  InputJson,
  Inputs,
  ParameterOptions,
  WorkflowInput,
} from "./src/selectors/input.ts";
export type { Kind } from "./src/selectors/kinds.ts";
export type { AnyReference, KindsOf, Reference, ReferenceTo } from "./src/selectors/reference.ts";
export type { Selector } from "./src/selectors/selector.ts";
export type { Answer, Usage } from "./src/run/answer.ts";
export { BrokenBatchError } from "./src/run/broken_batch_error.ts";
export type { Canvas } from "./src/run/images/fit/canvas.ts";
export type { ImageInput } from "./src/run/images/image_input.ts";
export type { Progress } from "./src/run/progress.ts";
export type * from "./src/run/reason.ts";
export type * from "./src/run/record.ts";
export { RunError } from "./src/run/run_error.ts";
export type { RunErrorFields } from "./src/run/run_error.ts";
export type { BatchOptions, Duration, RunOptions } from "./src/run/run_options.ts";
export type { Runnable } from "./src/run/runnable.ts";
export type { CheckOptions } from "./src/check/check_workflow.ts";
export type { Report } from "./src/check/report.ts";
export type { Change, ChangeKind } from "./src/workflow/change.ts";
export { diff } from "./src/workflow/diff.ts";
export type { OutputJson, WorkflowDefinition } from "./src/workflow/definition.ts";
export type * from "./src/workflow/dynamic_block.ts";
export { InvalidWorkflowError } from "./src/workflow/invalid_workflow_error.ts";
export type { OutputSelector, PlacedOutput } from "./src/workflow/output.ts";
export type { ProgramOptions } from "./src/typescript/program_options.ts";
export { toTypeScript } from "./src/typescript/to_typescript.ts";
export { BrokenWorkflowError } from "./src/run/workflow/broken_workflow_error.ts";
export type { CallRecord } from "./src/run/workflow/call_record.ts";
export type { WorkflowInputs } from "./src/run/workflow/run_inputs.ts";
export type { WorkflowOptions } from "./src/run/workflow/workflow_options.ts";
export type * from "./src/run/workflow/workflow_record.ts";
export type { OutputOf, OutputsOf, OutputValue } from "./src/workflow/outputs_of.ts";
export type {
  SerialisedDetection,
  SerialisedDetections,
  SerialisedKeypoint,
  SerialisedOrigin,
  SerialisedPoint,
  SerialisedSize,
} from "./src/values/serialised_detections.ts";
export type {
  AnsweredClass,
  ClassConfidence,
  ClassificationPrediction,
  MultiLabelClassificationPrediction,
} from "./src/formatters/vlm_as_classifier.ts";
export type { ImageJson, ValueOfKind, ValuesByKind } from "./src/workflow/value_of_kind.ts";
export { workflow } from "./src/workflow/workflow.ts";
export type {
  AnyOutputs,
  AnyStepJson,
  Workflow,
  WorkflowMaker,
  WorkflowSpecification,
  WorkflowStep,
} from "./src/workflow/workflow.ts";
export { compatible, openRouter, roboflow } from "./src/run/target.ts";
export type {
  Capabilities,
  CompatibleOptions,
  CompatibleTarget,
  HostedOptions,
  OpenRouterTarget,
  RoboflowTarget,
  Target,
} from "./src/run/target.ts";

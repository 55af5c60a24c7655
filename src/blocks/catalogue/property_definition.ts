/**
 * Typed builders for the block Property Definition, of the category formatter: {@linkcode propertyDefinition} builds
 * steps of `roboflow_core/property_definition@v1`.
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
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/property_definition.ts";

/**
 * A step of `roboflow_core/property_definition@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link PropertyDefinitionV1}.
 */
export interface PropertyDefinitionV1Needs<Missing extends string> extends NamedStep {
  /** Sets the data: a reference, such as "$inputs.name". */
  data(value: Selector | ReferenceTo<"*">): PropertyDefinitionV1After<Exclude<Missing, "data">>;
  /**
   * Sets the operations: a list of objects, each with type one of "ClassificationPropertyExtract",
   * "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36 in all).
   */
  operations(value: readonly Operation[]): PropertyDefinitionV1After<Exclude<Missing, "operations">>;
}

/**
 * A step of `roboflow_core/property_definition@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link propertyDefinition} builds it.
 */
export interface PropertyDefinitionV1
  extends PropertyDefinitionV1Needs<never>, CompleteStep<"roboflow_core/property_definition@v1", { output: "*" }> {}

/**
 * A step of `roboflow_core/property_definition@v1` of which something was set: a {@link PropertyDefinitionV1} if
 * nothing is `Missing`, else a {@link PropertyDefinitionV1Needs}.
 */
export type PropertyDefinitionV1After<Missing extends string> = [Missing] extends [never] ? PropertyDefinitionV1
  : PropertyDefinitionV1Needs<Missing>;

/** The versions of the block Property Definition: what {@link propertyDefinition} is. */
export interface PropertyDefinition {
  /**
   * `roboflow_core/property_definition@v1`: Property Definition, of the category formatter.
   *
   * Gives `output` (*). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/property_definition@v1",
    PropertyDefinitionV1Needs<"data" | "operations">,
    PropertyDefinitionV1
  >;
}

/**
 * Builds steps of the block Property Definition: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { propertyDefinition } from "@stepwright/workflows/blocks/property_definition";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = propertyDefinition.v1("property_definition")
 *   .data(detect.outputs.predictions)
 *   .operations([{ type: "SequenceLength" }]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/property_definition@v1",
 *   name: "property_definition",
 *   data: "$steps.detect.predictions",
 *   operations: [{ type: "SequenceLength" }],
 * });
 * ```
 */
export const propertyDefinition: PropertyDefinition = blockFamily(facts);

/**
 * Typed builders for the block Property Definition.
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

/** A step of `roboflow_core/property_definition@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface PropertyDefinitionV1
  extends PropertyDefinitionV1Needs<never>, CompleteStep<"roboflow_core/property_definition@v1", { output: "*" }> {}

/** A step of `roboflow_core/property_definition@v1` that needs what `Missing` names, or nothing more. */
export type PropertyDefinitionV1After<Missing extends string> = [Missing] extends [never] ? PropertyDefinitionV1
  : PropertyDefinitionV1Needs<Missing>;

/** The versions of the block Property Definition. */
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

/** Builds steps of the block Property Definition: call a version with a name. */
export const propertyDefinition: PropertyDefinition = blockFamily(facts);

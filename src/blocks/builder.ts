/**
 * What generated builders are made of. You need it where you generate builders for a server of your own: the generated
 * files import it.
 *
 * @module
 */
export { blockFamily } from "./block_family.ts";
export type {
  BlockVersion,
  CompleteStep,
  Kinds,
  NamedStep,
  NoOutputs,
  StepTarget,
  WrittenStep,
} from "./block_version.ts";
export { catalogueOf, readCatalogue } from "./catalogue_index.ts";
export type {
  BlockDescription,
  Catalogue,
  Definitions,
  Demand,
  DynamicOutputs,
  Schema,
  Where,
} from "./catalogue_index.ts";
export type { EmitOptions } from "./emit_step.ts";
export { InvalidStepError } from "./problem.ts";
export type { Problem } from "./problem.ts";
export type { ProblemCode } from "./problem_code.ts";
export type { JsonSchema } from "./json_schema_of.ts";
export type { Kind } from "../selectors/kinds.ts";
export type { AnyReference, Reference, ReferenceTo } from "../selectors/reference.ts";
export type { Selector } from "../selectors/selector.ts";

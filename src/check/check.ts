/**
 * The engine's compiler without a server: whether Roboflow would accept a workflow, and how to mend it where not.
 *
 * @example
 * ```ts
 * import { checkWorkflow } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const { ok, problems } = checkWorkflow({ version: "1.0", inputs: [], steps: [{ type: "ContinueIf" }], outputs: [] });
 *
 * assert.equal(ok, false);
 * assert.equal(problems[0]?.message, "Cannot read a step without name: wanted a text");
 * ```
 *
 * @module
 */
import { CATALOGUE as BLOCKS_OF_THE_ENGINE } from "../blocks/catalogue/catalogue.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";

export type { Problem } from "../blocks/problem.ts";
export type { ProblemCode } from "../blocks/problem_code.ts";
export type { BlockDescription, Catalogue, Definitions, Demand, Schema } from "../blocks/catalogue_index.ts";
export { catalogueOf } from "../blocks/catalogue_index.ts";
export type { DynamicOutputs, Where } from "../blocks/description.ts";
export { checkStep } from "./check_step.ts";
export { type CheckOptions, checkWorkflow } from "./check_workflow.ts";
export { type Connection, type Connections, connections } from "./connections.ts";
export { ERROR_CLASSES, type ErrorClass } from "./error_classes.ts";
export type { Report } from "./report.ts";
export type { CompilerRule } from "./rules.ts";

/**
 * What is known of every block of the engine 1.5.0, and of those that came later: what workflows are checked against
 * where no other catalogue is named. It loads no builder.
 *
 * @example
 * ```ts
 * import { CATALOGUE } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const crop = CATALOGUE.blocks.get("roboflow_core/dynamic_crop@v1");
 *
 * assert.deepEqual(crop?.required, ["images", "predictions"]);
 * assert.deepEqual(crop.outputs.crops, ["image"]);
 * ```
 */
export const CATALOGUE: Catalogue = BLOCKS_OF_THE_ENGINE;

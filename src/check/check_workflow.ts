import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";
import { examine } from "./examine.ts";
import type { Examined } from "./examined.ts";
import { sentJson } from "./sent_json.ts";
import { type Report, reportOf } from "./report.ts";
import { ADVICE_RULES, COMPILER_RULES } from "./rules.ts";

/**
 * What a workflow or a step is checked against.
 *
 * @example
 * ```ts
 * import { type CheckOptions, checkWorkflow } from "@stepwright/workflows/check";
 * import { input, llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption"); // newer than the engine 1.5.0
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const newer: CheckOptions = { newer: true };
 * assert.deepEqual([checkWorkflow(captions).ok, checkWorkflow(captions, newer).ok], [false, true]);
 * ```
 */
export interface CheckOptions {
  /** The blocks of the server, joined by `catalogueOf`; left out, those of the engine 1.5.0. */
  readonly catalogue?: Catalogue;
  /** Whether blocks that came after the engine 1.5.0 count as known. */
  readonly newer?: boolean;
}

/**
 * Says what the engine's compiler would say of a workflow, without a server: `ok` is its verdict. Where the compiler
 * stops at the first thing, this goes on, and says of each problem where it stands and how to mend it. It also warns
 * where the compiler is silent. Use it before saving or sending a definition, in an editor, or in a test.
 *
 * The verdict is that of the engine 1.5.0 (Execution Engine 1.15.0). What only a server knows is taken for granted: that
 * the Python of custom blocks runs, and that workflows saved on the platform exist. It never throws.
 *
 * @param definition The definition: JSON, or anything that `JSON.stringify` would write.
 * @param options What it is checked against.
 *
 * @example
 * ```ts
 * import { checkWorkflow } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const report = checkWorkflow({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "image" }],
 *   steps: [{ type: "roboflow_core/qr_code_detector@v1", name: "codes", images: "$inputs.imge" }],
 *   outputs: [{ type: "JsonField", name: "codes", selector: "$steps.codes.predictions" }],
 * });
 *
 * assert.equal(report.ok, false);
 * assert.deepEqual(report.problems[0], {
 *   code: "unknown-input",
 *   severity: "error",
 *   path: ["steps", 0, "images"],
 *   step: "codes",
 *   property: "images",
 *   message: 'Cannot wire images to "$inputs.imge": the workflow has no input "imge"',
 *   fix: 'did you mean "$inputs.image"?',
 * });
 * ```
 */
export function checkWorkflow(definition: unknown, options: CheckOptions = {}): Report {
  const { json, problems } = sentJson(definition);
  if (problems.length > 0) return reportOf(problems);
  return judge(examine(json, options.catalogue ?? CATALOGUE, options.newer ?? false));
}

/** What the compiler and the advice say of a workflow that was read. */
export function judge(workflow: Examined): Report {
  const refusals = Object.values(COMPILER_RULES).flatMap((rule) => rule(workflow));
  const advice = Object.values(ADVICE_RULES).flatMap((rule) => rule(workflow));
  return reportOf([...refusals, ...advice]);
}

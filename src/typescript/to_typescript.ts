import type { ProgramOptions } from "./program_options.ts";

/**
 * Writes the program that builds a workflow, from the definition that you have today: one constant for each input and
 * step, wires as typed references, formatted as `deno fmt` leaves it. The program exports the workflow; its `toJSON()`
 * equals the definition.
 *
 * What no builder makes is written as it is, with a comment that says why, and as little of it as can be: a property that
 * the builder refuses or does not know is added beside what it makes; a step of a custom Python block, or of a block
 * without builders, is JSON; a list stays JSON up to its last entry that no call adds, such as one whose name is given
 * twice. A wire that the compiler would refuse, or that closes a circle, is written as its selector.
 *
 * Equal means equal as JSON, in which keys have no order: what a call makes has them in an order of its own. Of a saved definition (`{ "specification": … }`) the program builds what is inside. Values are copied as they
 * are, secrets as well: a comment names each property of a known block that
 * holds one.
 *
 * The writer and the catalogue of blocks are loaded when it is first called.
 *
 * @param definition The definition, as `JSON.parse` gives it.
 * @param options Which blocks the program can use beside those of the engine 1.5.0.
 * @returns The text of a module whose default export is the workflow.
 * @throws {InvalidWorkflowError} If it has not the shape of a definition: see `workflow.parse`; or if it is nested deeper
 * than 50 levels, where compilers of TypeScript give up.
 *
 * @example
 * ```ts
 * import { toTypeScript } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const program = await toTypeScript({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "photo" }],
 *   steps: [
 *     {
 *       type: "roboflow_core/dynamic_crop@v1",
 *       name: "dynamic_crop",
 *       images: "$inputs.photo",
 *       predictions: "$steps.detect.predictions",
 *     },
 *     {
 *       type: "roboflow_core/roboflow_object_detection_model@v2",
 *       name: "detect",
 *       images: "$inputs.photo",
 *       model_id: "signs/3",
 *     },
 *     {
 *       type: "roboflow_core/llama_vision@v2",
 *       name: "sign text",
 *       images: "$steps.dynamic_crop.crops",
 *       task_type: "ocr",
 *     },
 *   ],
 *   outputs: [{ type: "JsonField", name: "crops", selector: "$steps.dynamic_crop.crops" }],
 * });
 *
 * assert.equal(
 *   program,
 *   `import { input, workflow } from "@stepwright/workflows";
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 *
 * const photo = input.image("photo");
 *
 * const detect = roboflowObjectDetectionModel.v2("detect").images(photo).modelId("signs/3");
 * const dynamicCropStep = dynamicCrop.v1("dynamic_crop").images(photo).predictions(detect.outputs.predictions);
 * // As JSON: no builder takes the name "sign text".
 * const signText = {
 *   type: "roboflow_core/llama_vision@v2",
 *   name: "sign text",
 *   images: "$steps.dynamic_crop.crops",
 *   task_type: "ocr",
 * };
 *
 * export default workflow()
 *   .inputs(photo)
 *   .steps(dynamicCropStep, detect, signText)
 *   .outputs({ crops: dynamicCropStep.outputs.crops });
 * `,
 * );
 * ```
 */
export async function toTypeScript(definition: unknown, options: ProgramOptions = {}): Promise<string> {
  const { programOf } = await import("./program.ts");
  return programOf(definition, options);
}

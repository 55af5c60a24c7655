import type { BatchOptions } from "../run_options.ts";

/**
 * How a workflow is run on this machine: as a batch of images is. `concurrency`, `maxCost` and the lines of a `journal`
 * hold for the questions that all steps ask together, beside each step's own `max_concurrent_requests`; `maxFailures` and
 * `onProgress` count images, of which `runHere` is done with none before all of them; `model` is for every step.
 *
 * @example
 * ```ts
 * import { input, llamaVision, openRouter, workflow, type WorkflowOptions } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const options: WorkflowOptions = {
 *   target,
 *   model: "meta-llama/llama-4-maverick", // for every step, whatever its model_version
 *   concurrency: 2, // questions at a time, of all steps together
 * };
 * await captions.runHere({ photo: "examples/images/chelsea.jpg" }, options);
 *
 * assert.equal((server.requests[0]?.body as { model: string }).model, "meta-llama/llama-4-maverick");
 * ```
 */
export type WorkflowOptions = Omit<BatchOptions, "inputs">;

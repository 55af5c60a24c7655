/**
 * A client for Roboflow's inference server: one of your own (`http://localhost:9001`, the default), Roboflow's
 * `https://serverless.roboflow.com`, or a dedicated deployment. It runs workflows there, those that were built here and
 * those that are saved on Roboflow, asks what a server can do, and compares its compiler with the offline check.
 *
 * Whatever fails is a `RunError` with a `reason`, in which the server's three shapes of errors have become one: the step
 * and the property that it names, and its own words. The client loads effect and the checker with its first call.
 *
 * @example Run a workflow that was built here
 * ```ts
 * import { input, llamaVision, workflow } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v2("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * // A stand-in for a server; leave `fetch` out for a real one.
 * const fetch = (url: string) => Promise.resolve(Response.json({ outputs: [{ caption: `A cat, said ${url}` }] }));
 *
 * const answer = await engine({ fetch }).run(captions, { photo: "examples/images/chelsea.jpg" });
 *
 * assert.deepEqual(answer.outputs, [{ caption: "A cat, said http://localhost:9001/workflows/run" }]);
 * ```
 *
 * @example Catch what a server refuses
 * ```ts
 * import { RunError, workflow } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const said = {
 *   message: "Could not parse workflow definition. Details provided in inner error.",
 *   error_type: "WorkflowSyntaxError",
 *   blocks_errors: [{ block_id: "llama", property_name: "prompt", property_details: "Value error, `prompt` required" }],
 * };
 * const fetch = () => Promise.resolve(Response.json(said, { status: 400 }));
 *
 * await assert.rejects(engine({ fetch }).run(workflow()), (error) => {
 *   assert(error instanceof RunError && error.reason._tag === "InvalidWorkflow");
 *   assert.equal(error.reason.step, "llama");
 *   assert.equal(error.reason.property, "prompt");
 *   return true;
 * });
 * ```
 *
 * @module
 */
import { quote, typeWords } from "../blocks/quote.ts";
import type { Step, StepJson } from "../blocks/step.ts";
import { calledFrom } from "../run/called_from.ts";
import type { Comparison } from "./comparison.ts";
import type { EngineAnswer } from "./engine_answer.ts";
import { type EngineBatch, engineBatch } from "./engine_batch.ts";
import type { CallOptions, EngineBatchOptions, EngineOptions, EngineRunOptions } from "./engine_options.ts";
import { serverOf } from "./server.ts";
import type { DescribeOptions, ServerBlocks, StepOutput, WorkflowInterface } from "./server_questions.ts";
import type { Verdict } from "./verdict.ts";
import type { AnyOutputs } from "../workflow/workflow.ts";
import type { DefinedWorkflow, WorkflowSource } from "./workflow_source.ts";

export { BrokenEngineBatchError } from "./broken_engine_batch_error.ts";
export { decode, isDecoded } from "./decode.ts";
export type * from "./decoded.ts";
export { image, type MarkedImage } from "./image_of.ts";
export type * from "./engine_answer.ts";
export type { EngineBatch } from "./engine_batch.ts";
export type { CallOptions, EngineBatchOptions, EngineOptions, EngineRunOptions } from "./engine_options.ts";
export type { Fetch, ServerOptions } from "./server.ts";
export type { PictureType } from "../run/images/picture_formats.ts";
export type {
  SerialisedDetection,
  SerialisedDetections,
  SerialisedKeypoint,
  SerialisedOrigin,
  SerialisedPoint,
  SerialisedSize,
} from "../values/serialised_detections.ts";
export type { Comparison } from "./comparison.ts";
export type { DescribeOptions, ServerBlocks, StepOutput, WorkflowInterface } from "./server_questions.ts";
export type { Verdict } from "./verdict.ts";
export type { DefinedWorkflow, SavedWorkflow, WorkflowSource } from "./workflow_source.ts";

/**
 * A Roboflow server that can be asked. It holds no connection: there is nothing to close.
 *
 * @example
 * ```ts
 * import { input, workflow } from "@stepwright/workflows";
 * import { type Engine, engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // Takes any server: what is built on it can be tested without one.
 * async function echo(server: Engine, text: string): Promise<unknown> {
 *   const some = input.parameter("text", "string");
 *   const { outputs } = await server.run(workflow().inputs(some).outputs({ text: some }), { text });
 *   return outputs[0]?.text;
 * }
 *
 * const fetch = async (_url: string, { body }: RequestInit) =>
 *   Response.json({ outputs: [(await new Response(body).json()).inputs] });
 * assert.equal(await echo(engine({ fetch }), "hello"), "hello");
 * ```
 */
export interface Engine {
  /** Where the server is. */
  readonly url: string;
  /**
   * Runs a workflow. Of one that was built here, the types of the outputs are known.
   *
   * An input that the definition declares as an image takes one image or a list, in any form: a path, a URL, a data URL,
   * bytes, a Blob, a stream, `{ base64 }`. Elsewhere, and for a workflow that is saved on Roboflow, a text is a text:
   * write `image("photo.jpg")` for one that is an image. Everything else is sent as JSON.
   *
   * @typeParam O The outputs of the workflow for one image, by name: say them where the workflow was not built here.
   * @param workflow A workflow that was built here, the JSON of a definition, or where one is saved:
   * `{ workspace, workflowId }`, or `"workspace/workflow-id"`.
   * @param inputs The inputs, by name.
   * @param options What the server is to do beside it, and patience.
   * @returns The outputs, one record for each image.
   * @throws {RunError} Whatever goes wrong; its `reason` says what.
   * @throws {TypeError} If an argument is not what it must be.
   */
  run<O = AnyOutputs>(
    workflow: WorkflowSource<O>,
    inputs?: Readonly<Record<string, unknown>>,
    options?: EngineRunOptions,
  ): Promise<EngineAnswer<O>>;
  /**
   * Runs a workflow about each of many images, with the promises of a step's `runAll`: one record for each image, one
   * failure costs no other image its answer, equal images are asked about once, and a journal makes it go on where it
   * was broken off.
   *
   * @typeParam O The outputs of the workflow for one image, by name.
   * @param workflow In any of the forms that `run` takes.
   * @param inputs The inputs, by name: the one that takes the images holds any iterable of them, or a text that is a glob
   * pattern, a folder, a path or a URL. All others are the same for each image.
   * @param options How many images at a time, in which order, where the journal is.
   * @returns The records: iterate over them, or `collect()` them.
   */
  runAll<O = AnyOutputs>(
    workflow: WorkflowSource<O>,
    inputs: Readonly<Record<string, unknown>>,
    options?: EngineBatchOptions,
  ): EngineBatch<O>;
  /**
   * Asks the server's compiler whether it would run a workflow. It also makes the blocks ready, so that it finds what
   * only a server can.
   *
   * @param workflow A workflow, or the JSON of its definition.
   * @param options Patience.
   * @throws {RunError} If the server came to no verdict.
   */
  validate(workflow: DefinedWorkflow, options?: CallOptions): Promise<Verdict>;
  /**
   * Compares the verdict of the offline check with the server's. Where the two differ on a server of the same version,
   * that is a fault of this package, and `report` is a text for an issue about it.
   *
   * @param workflow A workflow, or the JSON of its definition.
   * @param options Patience.
   * @throws {RunError} If the server came to no verdict, or does not tell the blocks that only it has.
   */
  check(workflow: DefinedWorkflow, options?: CallOptions): Promise<Comparison>;
  /**
   * Asks for the blocks of the server, which may be more than the engine's own: what `catalogueOf` makes a catalogue of,
   * and `generateBlocks` builders. The answer has some twelve megabytes.
   *
   * @param options Custom blocks, the version of the engine, patience.
   * @throws {RunError} Whatever goes wrong.
   * @throws {TypeError} If a block cannot be read.
   */
  describe(options?: DescribeOptions & CallOptions): Promise<ServerBlocks>;
  /**
   * Asks what a workflow takes and gives: the kinds of its inputs and outputs.
   *
   * @param workflow In any of the forms that `run` takes.
   * @param options Patience.
   * @throws {RunError} Whatever goes wrong.
   */
  describeInterface(workflow: WorkflowSource, options?: CallOptions): Promise<WorkflowInterface>;
  /**
   * Asks what a step gives, as its properties are set.
   *
   * @param step A builder, or the JSON of a step.
   * @param options Patience.
   * @throws {RunError} Whatever goes wrong.
   */
  dynamicOutputs(step: Step | StepJson, options?: CallOptions): Promise<readonly StepOutput[]>;
  /**
   * Asks for the JSON Schema of definitions, some four megabytes.
   *
   * @param options Patience.
   * @throws {RunError} Whatever goes wrong.
   */
  schema(options?: CallOptions): Promise<Readonly<Record<string, unknown>>>;
  /**
   * Asks for the versions of the Execution Engine that the server has.
   *
   * @param options Patience.
   * @throws {RunError} Whatever goes wrong.
   */
  versions(options?: CallOptions): Promise<readonly string[]>;
}

const OPTIONS: { readonly [Option in keyof EngineOptions]-?: true } = {
  url: true,
  apiKey: true,
  fetch: true,
  dangerouslyAllowBrowser: true,
  timeout: true,
  retries: true,
  maxWait: true,
};

/** A key or an address alone is no options, and a misspelt one would be silently without effect. */
function engineOptions(options: EngineOptions): EngineOptions {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Cannot make an engine of ${typeWords(options)}: wanted { url, apiKey }`);
  }
  const unknown = Object.keys(options).find((option) => !Object.hasOwn(OPTIONS, option));
  if (unknown === undefined) return options;
  throw new TypeError(
    `Cannot make an engine with the option ${quote(unknown)}: wanted one of ${Object.keys(OPTIONS).join(", ")}`,
  );
}

/** The calls, with effect and all that they need. */
type Calls = typeof import("./calls.ts");

/**
 * Makes a client for a Roboflow server. Nothing is sent before it is asked something.
 *
 * @param options Where the server is, the key, patience.
 * @throws {TypeError} If an option is not what it must be.
 *
 * @example Ask a server what it runs
 * ```ts
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A stand-in for a server; leave `fetch` out for a real one.
 * const fetch = () => Promise.resolve(Response.json({ versions: ["1.15.0"] }));
 *
 * const local = engine({ fetch });
 *
 * assert.equal(local.url, "http://localhost:9001");
 * assert.deepEqual(await local.versions(), ["1.15.0"]);
 * ```
 *
 * @example A workflow that is saved on Roboflow
 * ```ts
 * import { decode, engine, image } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const boxes = {
 *   image: { width: 640, height: 480 },
 *   predictions: [{ x: 100, y: 50, width: 40, height: 20, class: "cat", class_id: 0, confidence: 0.9 }],
 * };
 * const fetch = () => Promise.resolve(Response.json({ outputs: [{ boxes }] }));
 *
 * const roboflow = engine({ url: "https://serverless.roboflow.com", apiKey: "your-key", fetch });
 * const { outputs } = await roboflow.run<{ boxes: typeof boxes }>("my-workspace/find-cats", {
 *   image: image("examples/images/chelsea.jpg"),
 * });
 * const [first] = await decode(outputs);
 *
 * assert.deepEqual(first?.boxes.detections[0]?.box, { xMin: 80, yMin: 40, xMax: 120, yMax: 60 });
 * ```
 *
 * @example Whether the offline check and a server agree
 * ```ts
 * import { workflow } from "@stepwright/workflows";
 * import { engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const fetch = (url: string) =>
 *   Promise.resolve(Response.json(url.endsWith("/versions") ? { versions: ["1.15.0"] } : { status: "ok" }));
 *
 * const { agrees, report } = await engine({ fetch }).check(workflow());
 *
 * assert.equal(agrees, true);
 * assert.equal(report, undefined);
 * ```
 */
export function engine(options: EngineOptions = {}): Engine {
  const { url, apiKey, fetch, dangerouslyAllowBrowser, ...defaults } = engineOptions(options);
  const server = serverOf({ url, apiKey, fetch, dangerouslyAllowBrowser });
  const connected = Object.freeze({ server, defaults: Object.freeze(defaults) });

  /** The runner's own frames tell a user nothing; where it was called from does. */
  async function call<A>(make: (calls: Calls) => Promise<A>): Promise<A> {
    const caller = new Error();
    const calls = await import("./calls.ts");
    try {
      return await make(calls);
    } catch (error) {
      throw calledFrom(caller, error);
    }
  }

  const client: Engine = {
    url: server.url,
    // What a workflow outputs is a type only.
    run: (workflow: unknown, inputs: Readonly<Record<string, unknown>> = {}, options: EngineRunOptions = {}) =>
      call(({ run }) => run(connected, workflow, inputs, options)) as Promise<EngineAnswer<never>>,
    runAll: (workflow: unknown, inputs: Readonly<Record<string, unknown>>, options: EngineBatchOptions = {}) =>
      engineBatch(connected, workflow, inputs, options) as EngineBatch<never>,
    validate: (workflow: unknown, options: CallOptions = {}) =>
      call(({ validate }) => validate(connected, workflow, options)),
    check: (workflow: unknown, options: CallOptions = {}) => call(({ check }) => check(connected, workflow, options)),
    describe: (options: DescribeOptions & CallOptions = {}) => call(({ describe }) => describe(connected, options)),
    describeInterface: (workflow: unknown, options: CallOptions = {}) =>
      call(({ describeInterface }) => describeInterface(connected, workflow, options)),
    dynamicOutputs: (step: Step | StepJson, options: CallOptions = {}) =>
      call(({ dynamicOutputs }) => dynamicOutputs(connected, step, options)),
    schema: (options: CallOptions = {}) => call(({ schema }) => schema(connected, options)),
    versions: (options: CallOptions = {}) => call(({ versions }) => versions(connected, options)),
  };
  return Object.freeze(client);
}

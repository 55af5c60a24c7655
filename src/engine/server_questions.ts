import type { BlockDescription } from "../blocks/description.ts";
import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { Question } from "./exchange.ts";
import { knownSecrets } from "./known_secrets.ts";
import { type ReadSource, savedPath } from "./workflow_source.ts";

/**
 * The blocks of a server: read, and as it describes them.
 *
 * @example
 * ```ts
 * import { catalogueOf, checkWorkflow } from "@stepwright/workflows/check";
 * import { engine, type ServerBlocks } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays a server with one block of its own; leave `fetch` out for a real one.
 * const json = {
 *   blocks: [{
 *     manifest_type_identifier: "acme/alarm@v1",
 *     human_friendly_block_name: "Alarm",
 *     block_schema: { block_type: "sink", required: ["type", "name"], properties: {} },
 *     outputs_manifest: [],
 *   }],
 * };
 * const fetch = () => Promise.resolve(Response.json(json));
 *
 * const { blocks }: ServerBlocks = await engine({ fetch }).describe();
 *
 * const definition = { version: "1.0", inputs: [], steps: [{ type: "acme/alarm@v1", name: "alarm" }], outputs: [] };
 * assert.equal(checkWorkflow(definition, { catalogue: catalogueOf(blocks) }).ok, true);
 * ```
 */
export interface ServerBlocks {
  /** The blocks, as `catalogueOf` and `generateBlocks` take them. */
  readonly blocks: readonly BlockDescription[];
  /** The server's whole answer. */
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * An output of a step: its name, and the kinds of what it gives.
 *
 * @example
 * ```ts
 * import { jsonParser } from "@stepwright/workflows/blocks/json_parser";
 * import { engine, type StepOutput } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server; leave `fetch` out for a real one.
 * const json = [{ name: "error_status", kind: [{ name: "boolean" }] }, { name: "plate", kind: [{ name: "*" }] }];
 * const fetch = () => Promise.resolve(Response.json(json));
 *
 * const parser = jsonParser.v1("parser").rawJson("$steps.car.output").expectedFields(["plate"]);
 * const outputs: readonly StepOutput[] = await engine({ fetch }).dynamicOutputs(parser);
 *
 * assert.deepEqual(outputs, [{ name: "error_status", kinds: ["boolean"] }, { name: "plate", kinds: ["*"] }]);
 * ```
 */
export interface StepOutput {
  /** The name, by which `$steps.step.name` refers to it. */
  readonly name: string;
  /** The kinds. */
  readonly kinds: readonly string[];
}

/**
 * What a workflow takes and gives, as a server sees it.
 *
 * @example
 * ```ts
 * import { engine, type WorkflowInterface } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server; leave `fetch` out for a real one.
 * const json = {
 *   inputs: { image: ["image"] },
 *   outputs: { boxes: ["object_detection_prediction"] },
 *   typing_hints: { object_detection_prediction: "dict" },
 *   kinds_schemas: {},
 * };
 * const fetch = () => Promise.resolve(Response.json(json));
 *
 * const { inputs, outputs, typingHints }: WorkflowInterface = await engine({ fetch }).describeInterface(
 *   "my-workspace/find-cats",
 * );
 *
 * assert.deepEqual([inputs.image, outputs.boxes], [["image"], ["object_detection_prediction"]]);
 * assert.equal(typingHints.object_detection_prediction, "dict");
 * ```
 */
export interface WorkflowInterface {
  /** The kinds of each input. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** The kinds of each output; of one that is a whole step, those of each of its outputs. */
  readonly outputs: Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>;
  /** The Python type of what each kind is in JSON. */
  readonly typingHints: Readonly<Record<string, string>>;
  /** The JSON Schema of some kinds; a list of schemas is a choice among them. */
  readonly kindsSchemas: Readonly<Record<string, unknown>>;
}

/**
 * What describing blocks depends on.
 *
 * @example
 * ```ts
 * import { type DescribeOptions, engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server, and keeps what it is sent; leave `fetch` out for a real one.
 * let sent: Record<string, unknown> = {};
 * const fetch = async (_url: string, { body }: RequestInit) => {
 *   sent = await new Response(body).json();
 *   const block_schema = { block_type: "sink", required: ["type", "name"], properties: {} };
 *   const alarm = { manifest_type_identifier: "acme/alarm@v1", block_schema, outputs_manifest: [] };
 *   return Response.json({ blocks: [alarm] });
 * };
 *
 * const options: DescribeOptions = { engineVersion: "1.15.0" }; // only what this version of the engine runs
 * const { blocks } = await engine({ fetch }).describe(options);
 *
 * assert.equal(sent.execution_engine_version, "1.15.0");
 * assert.deepEqual(blocks.map(({ type }) => type), ["acme/alarm@v1"]);
 * ```
 */
export interface DescribeOptions {
  /** Custom Python blocks to be described with those of the server. */
  readonly dynamicBlocks?: readonly object[] | undefined;
  /** Only blocks that this version of the Execution Engine runs. */
  readonly engineVersion?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The question after the blocks of a server. Its answer is told by {@linkcode describeBlocks}, and kept whole. */
export function blocksQuestion({ dynamicBlocks, engineVersion }: DescribeOptions): Question<Json> {
  return {
    what: "describe the blocks",
    path: "/workflows/blocks/describe",
    body: { dynamic_blocks_definitions: dynamicBlocks, execution_engine_version: engineVersion },
    read: (json) => isRecord(json) && Array.isArray(json.blocks) ? json : undefined,
  };
}

/** The question after the versions of the Execution Engine that a server has. */
export const VERSIONS: Question<readonly string[]> = {
  what: "read the versions",
  path: "/workflows/execution_engine/versions",
  read: (json) => isRecord(json) ? texts(json.versions) : undefined,
};

/** The question after the JSON Schema of definitions. */
export const SCHEMA: Question<Json> = {
  what: "read the schema",
  path: "/workflows/definition/schema",
  read: (json) => isRecord(json) && isRecord(json.schema) ? json.schema : undefined,
};

/** The question whether a server's compiler takes a definition. */
export function validateQuestion(definition: Json): Question<true> {
  return {
    what: "validate the workflow",
    path: "/workflows/validate",
    body: definition,
    secrets: knownSecrets(definition),
    read: (json) => isRecord(json) && json.status === "ok" ? true : undefined,
  };
}

function stepOutput(json: unknown): StepOutput | undefined {
  if (!isRecord(json) || typeof json.name !== "string" || !Array.isArray(json.kind)) return undefined;
  const kinds = json.kind.map((kind) => jsonText(isRecord(kind) ? kind.name : kind));
  return Object.freeze({ name: json.name, kinds: Object.freeze(kinds) });
}

/** The question after the outputs of a step, which may depend on how its properties are set. */
export function outputsQuestion(step: Json): Question<readonly StepOutput[]> {
  return {
    what: `read the outputs of the step "${step.name}"`,
    path: "/workflows/blocks/dynamic_outputs",
    body: step,
    secrets: knownSecrets(step),
    read: (json) => {
      const outputs = Array.isArray(json) ? json.map(stepOutput) : [undefined];
      return outputs.every((output) => output !== undefined) ? outputs : undefined;
    },
  };
}

/** The question after what a workflow takes and gives. */
export function interfaceQuestion(source: ReadSource): Question<WorkflowInterface> {
  const isSaved = source.kind === "saved";
  return {
    what: "describe the interface of the workflow",
    path: isSaved ? `${savedPath(source.saved)}/describe_interface` : "/workflows/describe_interface",
    body: isSaved ? { workflow_version_id: source.saved.versionId } : { specification: source.definition },
    secrets: isSaved ? [] : knownSecrets(source.definition),
    read: (json) =>
      isRecord(json) && isRecord(json.inputs) && isRecord(json.outputs)
        ? Object.freeze({
          inputs: json.inputs as WorkflowInterface["inputs"],
          outputs: json.outputs as WorkflowInterface["outputs"],
          typingHints: record(json.typing_hints) as WorkflowInterface["typingHints"],
          kindsSchemas: record(json.kinds_schemas),
        })
        : undefined,
  };
}

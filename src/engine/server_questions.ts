import type { BlockDescription } from "../blocks/description.ts";
import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { Question } from "./exchange.ts";
import { knownSecrets } from "./known_secrets.ts";
import { type ReadSource, savedPath } from "./workflow_source.ts";

/** The blocks of a server: read, and as it describes them. */
export interface ServerBlocks {
  /** The blocks, as `catalogueOf` and `generateBlocks` take them. */
  readonly blocks: readonly BlockDescription[];
  /** The server's whole answer. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** An output of a step: its name, and the kinds of what it gives. */
export interface StepOutput {
  /** The name, by which `$steps.step.name` refers to it. */
  readonly name: string;
  /** The kinds. */
  readonly kinds: readonly string[];
}

/** What a workflow takes and gives, as a server sees it. */
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

/** What describing blocks depends on. */
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

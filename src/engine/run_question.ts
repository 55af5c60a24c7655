import { isRecord } from "../blocks/is_record.ts";
import { quote } from "../blocks/quote.ts";
import type { ModelFailure } from "../run/model/model.ts";
import type { EngineAnswer } from "./engine_answer.ts";
import type { EngineRunOptions } from "./engine_options.ts";
import type { Question } from "./exchange.ts";
import { knownSecrets } from "./known_secrets.ts";
import { type ReadSource, savedPath } from "./workflow_source.ts";

/** What an answer holds beside what it took to get it. */
export type RunValue<O> = Omit<EngineAnswer<O>, "attempts" | "milliseconds">;

function outputsOf(json: unknown): RunValue<Record<string, unknown>> | undefined {
  if (!isRecord(json) || !Array.isArray(json.outputs) || !json.outputs.every(isRecord)) return undefined;
  const { outputs, profiler_trace: trace, python_blocks_output_streams: printed } = json;
  return {
    outputs,
    profilerTrace: Array.isArray(trace) ? trace : undefined,
    pythonOutput: printed ?? undefined,
  };
}

/** What both routes take. */
function commonSettings({ excludedFields, enableProfiling, debug, disableSinks }: EngineRunOptions): object {
  return { excluded_fields: excludedFields, enable_profiling: enableProfiling, debug, disable_sinks: disableSinks };
}

/** What a run sends beside its inputs. */
function settingsOf(source: ReadSource, options: EngineRunOptions): object {
  if (source.kind === "definition") {
    return { specification: source.definition, ...commonSettings(options), is_preview: options.isPreview };
  }
  const { versionId } = source.saved;
  return { ...commonSettings(options), use_cache: options.useCache, workflow_version_id: versionId };
}

/** Where a run is asked for. */
export function runPath(source: ReadSource): string {
  return source.kind === "definition" ? "/workflows/run" : savedPath(source.saved);
}

/** How an error names the workflow. */
export function workflowWords(source: ReadSource): string {
  return source.kind === "definition"
    ? "the workflow"
    : `the workflow "${source.saved.workspace}/${source.saved.workflowId}"`;
}

/** Texts that a saved workflow was sent, which may have been meant as images: the engine then cannot read an input. */
function textHint(
  source: ReadSource,
  handed: Readonly<Record<string, unknown>>,
  { reason }: ModelFailure,
): string | undefined {
  if (source.kind === "definition" || reason._tag !== "InvalidRequest" || reason.errorType !== "RuntimeInputError") {
    return undefined;
  }
  const texts = Object.keys(handed).filter((name) => typeof handed[name] === "string");
  return texts.length === 0
    ? undefined
    : `sent as texts were ${texts.map(quote).join(", ")}: write image("photo.jpg") for one that is an image`;
}

/** A run made ready: everything of it but an image that changes. */
export interface Run {
  readonly source: ReadSource;
  readonly options: EngineRunOptions;
  /** The inputs as they were handed over. */
  readonly handed: Readonly<Record<string, unknown>>;
  /** The inputs as they are sent. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** Texts that no error may repeat. */
  readonly secrets: readonly string[];
}

/** The secrets of a run: those of its definition, and the inputs that are secret by their names or kinds. */
export function secretsOf({ source, handed }: Pick<Run, "source" | "handed">): readonly string[] {
  return knownSecrets(source.kind === "definition" ? source.definition : undefined, handed);
}

/** The question that runs a workflow, with these inputs in place of those that were made ready. */
export function runQuestion(
  { source, options, handed, sent, secrets }: Run,
  inputs: Readonly<Record<string, unknown>> = {},
): Question<RunValue<Record<string, unknown>>> {
  return {
    what: `run ${workflowWords(source)}`,
    path: runPath(source),
    body: { ...settingsOf(source, options), inputs: { ...sent, ...inputs } },
    secrets,
    hint: (failure) => textHint(source, handed, failure),
    read: outputsOf,
  };
}

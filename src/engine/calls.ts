import * as Effect from "effect/Effect";
import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import { catalogueOf } from "../blocks/catalogue_index.ts";
import { isRecord } from "../blocks/is_record.ts";
import { isStep } from "../blocks/step.ts";
import { quote } from "../blocks/quote.ts";
import { describeBlocks } from "../generate/describe_blocks.ts";
import { aborted } from "../run/ask/aborted.ts";
import { RunError } from "../run/run_error.ts";
import { untilAborted } from "../run/until_aborted.ts";
import { askAlone, type Asking, askingError } from "./ask_server.ts";
import { compare, type Comparison, hasUnknownBlocks } from "./comparison.ts";
import type { EngineAnswer } from "./engine_answer.ts";
import { type CallOptions, engineLimits, type EngineOptions, type EngineRunOptions } from "./engine_options.ts";
import type { Question } from "./exchange.ts";
import { missingImage, readInputs } from "./read_inputs.ts";
import { runQuestion, secretsOf, workflowWords } from "./run_question.ts";
import { answerOf } from "./run_work.ts";
import type { Server } from "./server.ts";
import {
  blocksQuestion,
  type DescribeOptions,
  interfaceQuestion,
  outputsQuestion,
  SCHEMA,
  type ServerBlocks,
  type StepOutput,
  validateQuestion,
  VERSIONS,
  type WorkflowInterface,
} from "./server_questions.ts";
import { refusedVerdict, TAKEN, type Verdict } from "./verdict.ts";
import { definitionOf, readSource } from "./workflow_source.ts";

/** A server, and how it is asked unless a call says otherwise. */
export interface Connected {
  readonly server: Server;
  readonly defaults: EngineOptions;
}

type Json = Readonly<Record<string, unknown>>;

function askingOf({ server, defaults }: Connected, options: CallOptions): Asking {
  return { server, limits: engineLimits("call", options, defaults), signal: options.signal };
}

async function ask<A>(connected: Connected, question: Question<A>, options: CallOptions): Promise<A> {
  const { value } = await Effect.runPromise(askAlone(question, askingOf(connected, options)));
  return value;
}

/** Runs a workflow. */
export async function run(
  { server, defaults }: Connected,
  workflow: unknown,
  inputs: Json,
  options: EngineRunOptions,
): Promise<EngineAnswer<Record<string, unknown>>> {
  const limits = engineLimits("run", options, defaults);
  if (!isRecord(inputs)) throw new TypeError(`Cannot run with the inputs ${quote(inputs)}: wanted values by name`);
  const source = readSource(workflow);
  const { signal } = options;
  const asking: Asking = { server, limits, signal };
  const what = `run ${workflowWords(source)}`;
  const broken = Effect.mapError(aborted(signal), (end) => askingError({ what }, asking, end, 0));
  const reading = untilAborted(readInputs(source, inputs, { limits, options }), signal, broken);
  const running = Effect.flatMap(reading, (sent) => {
    const missing = missingImage(source, sent);
    if (missing !== undefined) return Effect.fail(missing);
    const secrets = secretsOf({ source, handed: inputs });
    return askAlone(runQuestion({ source, options, handed: inputs, sent, secrets }), asking);
  });
  return answerOf(await Effect.runPromise(running));
}

/** Asks for the compiler's verdict. */
export async function validate(connected: Connected, workflow: unknown, options: CallOptions): Promise<Verdict> {
  try {
    await ask(connected, validateQuestion(definitionOf(workflow, "validate")), options);
    return TAKEN;
  } catch (error) {
    const verdict = RunError.isInstance(error) ? refusedVerdict(error) : undefined;
    if (verdict === undefined) throw error;
    return verdict;
  }
}

/** Compares the compiler's verdict with that of the offline check. */
export async function check(connected: Connected, workflow: unknown, options: CallOptions): Promise<Comparison> {
  const definition = definitionOf(workflow, "check");
  // The verdict is what was asked for: a server that does not tell its versions has given it all the same.
  const told = versions(connected, options).catch(() => []);
  const [server, all] = await Promise.all([validate(connected, workflow, options), told]);
  const comparison = compare(definition, { server, versions: all });
  if (comparison.agrees || !hasUnknownBlocks(definition)) return comparison;
  // What a server describes is many megabytes: it is asked for only where a block of its own may be the difference.
  const { blocks } = await describe(connected, options);
  return compare(definition, { server, versions: all, catalogue: catalogueOf(blocks) });
}

/** Asks for the blocks of a server. */
export async function describe(
  connected: Connected,
  { dynamicBlocks, engineVersion, ...options }: DescribeOptions & CallOptions,
): Promise<ServerBlocks> {
  const json = await ask(connected, blocksQuestion({ dynamicBlocks, engineVersion }), options);
  return Object.freeze({ blocks: Object.freeze(describeBlocks(json, CATALOGUE.blocks)), json });
}

/** Asks for the versions of the Execution Engine. */
export async function versions(connected: Connected, options: CallOptions): Promise<readonly string[]> {
  return Object.freeze(await ask(connected, VERSIONS, options));
}

/** Asks for the JSON Schema of definitions. */
export async function schema(connected: Connected, options: CallOptions): Promise<Json> {
  return await ask(connected, SCHEMA, options);
}

/** Asks what a workflow takes and gives. */
export async function describeInterface(
  connected: Connected,
  workflow: unknown,
  options: CallOptions,
): Promise<WorkflowInterface> {
  return await ask(connected, interfaceQuestion(readSource(workflow)), options);
}

/** Asks what a step gives. */
export async function dynamicOutputs(
  connected: Connected,
  step: unknown,
  options: CallOptions,
): Promise<readonly StepOutput[]> {
  const json: unknown = isStep(step) ? step.toJSON() : step;
  if (!isRecord(json)) throw new TypeError(`Cannot read the outputs of ${quote(json)}: wanted a step, or its JSON`);
  return Object.freeze(await ask(connected, outputsQuestion(json), options));
}

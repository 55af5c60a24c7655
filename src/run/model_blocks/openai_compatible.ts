import * as compatibleLlm from "../../blocks/catalogue/facts/openai_compatible.ts";
import type { StepValues } from "../../blocks/step_facts.ts";
import type { Operation } from "../../operations/operation.ts";
import { OperationError } from "../../operations/operation_error.ts";
import { runOperations } from "../../operations/run_operations.ts";
import { type ImageValue, isImageValue } from "../../values/image_value.ts";
import { pythonText } from "../../values/python_text.ts";
import { toJson } from "../../values/to_json.ts";
import { reason } from "../make_reason.ts";
import type { ChatMessage, PromptImage, TextPart } from "../prompts/prompts.ts";
import type { Reason } from "../reason.ts";
import { RunError } from "../run_error.ts";
import { compatible, type Target } from "../target.ts";
import { fillPrompt, parametersIn } from "./prompt_template.ts";
import type { ModelBlock, Question } from "./model_block.ts";
import { valueMisfit } from "./value_misfit.ts";
import { valuesReader } from "./values_reader.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** The parameters of the prompt, each with its operations run. */
function parametersOf(values: StepValues): Parameters {
  const { prompt_parameters = {}, prompt_parameters_operations = {} } = values as {
    readonly prompt_parameters?: Parameters;
    readonly prompt_parameters_operations?: Readonly<Record<string, readonly Operation[]>>;
  };
  const resolve = ([name, value]: [string, unknown]): [string, unknown] => {
    const operations = Object.hasOwn(prompt_parameters_operations, name) ? prompt_parameters_operations[name] : [];
    return [name, runOperations(value, operations ?? [])];
  };
  try {
    return Object.fromEntries(Object.entries(prompt_parameters).map(resolve));
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    throw new RunError(`Cannot run step "${values.name}": ${error.message}`, {
      reason: reason("InvalidInput", { property: "prompt_parameters_operations" }),
    });
  }
}

/** The pictures that a parameter is, or that its list holds. */
function picturesIn(value: unknown): readonly ImageValue[] {
  return (Array.isArray(value) ? value : [value]).filter(isImageValue);
}

/** The pictures of all parameters: first of those that the prompt names, then of the others. */
function imagesOf(values: StepValues): readonly ImageValue[] {
  const parameters = parametersOf(values);
  const named = parametersIn(valuesReader(values).text("prompt"));
  const names = new Set([...named, ...Object.keys(parameters)]);
  return [...names].flatMap((name) => Object.hasOwn(parameters, name) ? picturesIn(parameters[name]) : []);
}

/** The prompt with its parameters as Python writes them; pictures are sent beside it, and leave nothing in it. */
function promptOf(values: StepValues): string {
  const parameters = parametersOf(values);
  return fillPrompt(valuesReader(values).text("prompt"), (name) => {
    if (!Object.hasOwn(parameters, name)) return undefined;
    return picturesIn(parameters[name]).length > 0 ? "" : pythonText(parameters[name]);
  });
}

function messagesFor(system: string | undefined, prompt: string, images: readonly PromptImage[]): ChatMessage[] {
  const text: TextPart[] = prompt === "" ? [] : [{ type: "text", text: prompt }];
  const user: ChatMessage = {
    role: "user",
    content: [...text, ...images.map((image) => ({ type: "image" as const, image }))],
  };
  return system ? [{ role: "system", content: system }, user] : [user];
}

/** The server that the step names. A login or a query in its address could hold a secret, and the engine takes none. */
function serverOf(values: StepValues): Target {
  const { text, optional } = valuesReader(values);
  const url = URL.parse(text("base_url"));
  const isPlain = url !== null && /^https?:$/.test(url.protocol) &&
    !`${url.username}${url.password}${url.search}${url.hash}`;
  if (!isPlain) throw valueMisfit(values, "base_url", "an http or https URL without a login, a query or a fragment");
  const model = text("model_name");
  if (model === "") throw valueMisfit(values, "model_name", "the server's name of a model");
  return compatible({ baseURL: text("base_url"), model, apiKey: optional("api_key", text) });
}

function questionOf(values: StepValues): Question {
  const { text, number, optional } = valuesReader(values);
  const prompt = promptOf(values);
  const system = optional("system_prompt", text);
  return {
    task: "unconstrained",
    classes: null,
    structure: null,
    messages: (images) => messagesFor(system, prompt, images),
    slug: () => text("model_name"),
    maxTokens: number("max_tokens"),
    temperature: optional("temperature", number),
    privacyLevel: undefined,
    extraBody: toJson(values.extra_body ?? undefined) as Question["extraBody"],
    apiKey: undefined,
    target: serverOf(values),
  };
}

/** What ended the run, which says nothing of the server. */
const ENDINGS: ReadonlySet<Reason["_tag"]> = new Set(["Interrupted", "NotAttempted", "JournalFailed"]);

/** The properties of which the block makes its question before it turns to the server. */
const OF_THE_QUESTION: ReadonlySet<string> = new Set(["prompt", "prompt_parameters_operations"]);

function failsTheStep({ reason }: RunError): boolean {
  return ENDINGS.has(reason._tag) || reason._tag === "InvalidInput" && OF_THE_QUESTION.has(reason.property);
}

/**
 * Any server that speaks OpenAI's chat completions: each step names its own, which a run's target and model are no word
 * on. Its prompt is a template, and any number of pictures are among its parameters. A failure of the server does not
 * fail the step: the output `error_status` tells it.
 */
export const OPENAI_COMPATIBLE: ModelBlock = Object.freeze<ModelBlock>({
  block: compatibleLlm.v1,
  question: questionOf,
  images: imagesOf,
  outputs: (_values, { output }) => ({ output, error_status: "" }),
  outputsOfFailure: (error) => failsTheStep(error) ? undefined : { output: "", error_status: error.message },
});

import type { BlockDescription } from "../../blocks/description.ts";
import type { PrivacyLevel } from "../../blocks/llama_vision/facts.ts";
import { type Task, TASKS } from "../../blocks/llama_vision/tasks.ts";
import type { StepValues } from "../../blocks/step_facts.ts";
import { isImageValue } from "../../values/image_value.ts";
import { type BoxForm, type Layout, messages } from "../prompts/prompts.ts";
import type { ModelBlock, Question } from "./model_block.ts";
import { valueMisfit } from "./value_misfit.ts";
import { valuesReader } from "./values_reader.ts";

/** What tells the blocks from each other that ask a model by a task. */
export interface TaskBlock {
  readonly block: BlockDescription;
  /** The property that names the model, where that is not `model_version`. */
  readonly modelIn?: string;
  /** The model's slug for each value of that property; left out where the value is the slug. */
  readonly slugs?: Readonly<Record<string, string>>;
  /** How Roboflow lays out the messages for this block, where the instruction is no system message. */
  readonly layout?: Layout;
  /** How boxes are asked for, where they are no fractions. */
  readonly boxes?: BoxForm;
  /** The longest answer where the step sets none. */
  readonly maxTokens?: number;
  /** The outputs beyond `output` and `classes`. */
  readonly outputs?: ModelBlock["outputs"];
}

/** The model that a step names. */
function slugOf({ modelIn = "model_version", slugs }: TaskBlock, values: StepValues): string {
  const name = valuesReader(values).text(modelIn);
  if (slugs === undefined) return name;
  const slug = Object.hasOwn(slugs, name) ? slugs[name] : undefined;
  if (slug === undefined) throw valueMisfit(values, modelIn, `one of ${Object.keys(slugs).join(", ")}`);
  return slug;
}

/** The part of a question that its task needs. */
function askedBy(values: StepValues): Pick<Question, "task" | "classes" | "structure"> & { prompt: string | null } {
  const { text, texts, descriptions } = valuesReader(values);
  const task = text("task_type") as Task;
  const { needs } = TASKS[task];
  return {
    task,
    prompt: needs === "prompt" ? text("prompt") : null,
    classes: needs === "classes" ? texts("classes") : values.classes as readonly string[] | null,
    structure: needs === "output_structure" ? descriptions("output_structure") : null,
  };
}

function questionOf(facts: TaskBlock, values: StepValues, jsonSchema: object | undefined): Question {
  const { text, number, optional } = valuesReader(values);
  const asked = { ...askedBy(values), boxes: facts.boxes, jsonSchema };
  const { layout: roboflows = "system" } = facts;
  return {
    ...asked,
    messages: ([image], asRoboflow) => messages(asked, image!, asRoboflow ? roboflows : "user"),
    slug: () => slugOf(facts, values),
    maxTokens: optional("max_tokens", number) ?? facts.maxTokens ?? number("max_tokens"),
    temperature: optional("temperature", number),
    privacyLevel: optional("privacy_level", text) as PrivacyLevel | undefined,
    reasoning: effortOf(optional("reasoning_effort", text)),
    apiKey: optional("api_key", text),
  };
}

function effortOf(effort: string | undefined): Question["reasoning"] {
  return effort === undefined ? undefined : { effort };
}

/** A block that asks a model by a task about one picture. */
export function taskBlock(facts: TaskBlock): ModelBlock {
  return Object.freeze<ModelBlock>({
    block: facts.block,
    question: (values, jsonSchema) => questionOf(facts, values, jsonSchema),
    images: ({ images }) => isImageValue(images) ? [images] : [],
    outputs: (values, answer, context) => ({
      output: answer.output,
      classes: values.classes ?? null,
      ...facts.outputs?.(values, answer, context),
    }),
  });
}

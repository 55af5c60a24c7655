import type { BlockDescription } from "../../blocks/description.ts";
import type { PrivacyLevel } from "../../blocks/llama_vision/facts.ts";
import type { StepValues } from "../../blocks/step_facts.ts";
import type { ImageValue } from "../../values/image_value.ts";
import type { Answer } from "../answer.ts";
import type { Asked } from "../answers/read_answer.ts";
import type { Reasoning } from "../model/model.ts";
import type { ChatMessage, PromptImage } from "../prompts/prompts.ts";
import type { RunError } from "../run_error.ts";
import type { Target } from "../target.ts";
import type { StepContext } from "../workflow/local_block.ts";

/** What a step asks of a model: everything but its pictures. */
export interface Question extends Asked {
  /** The question about pictures in messages; in Roboflow's own layout, where that is wanted. */
  messages(images: readonly PromptImage[], asRoboflow: boolean): ChatMessage[];
  /**
   * The model that the step names, as the server calls it.
   *
   * @throws {RunError} With the reason `InvalidInput`, if the block has no such model.
   */
  slug(): string;
  /** The longest answer, in tokens. */
  readonly maxTokens: number;
  /** From 0 to 2; left to the server where undefined. */
  readonly temperature: number | undefined;
  /** What providers may do with the data; undefined where the block has no such property. */
  readonly privacyLevel: PrivacyLevel | undefined;
  /** How much the model is to think, where the block says. */
  readonly reasoning?: Reasoning | undefined;
  /** What else the body of the request holds. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
  /** The step's own key. */
  readonly apiKey: string | undefined;
  /** The server, where the step itself names one. */
  readonly target?: Target | undefined;
}

/** What outputs need beside an answer: the picture that was asked about, and ids for what was found in it. */
export interface OutputContext extends Pick<StepContext, "newId"> {
  readonly image: ImageValue | undefined;
}

/** How a block asks a model. */
export interface ModelBlock {
  /** What the engine knows of it. */
  readonly block: BlockDescription;
  /**
   * What the values of a step ask, every reference replaced.
   *
   * @param jsonSchema The schema of the wanted record, where there is one.
   * @throws {RunError} With the reason `InvalidInput`, if a value cannot be asked with.
   */
  question(values: StepValues, jsonSchema?: object): Question;
  /** The pictures among the values, in the order in which they are asked about. */
  images(values: StepValues): readonly ImageValue[];
  /** What the block outputs for an answer, as steps hand it to each other. */
  outputs(values: StepValues, answer: Answer<unknown>, context: OutputContext): Readonly<Record<string, unknown>>;
  /** What the block outputs where there is no answer; undefined, or left out, where that fails the step. */
  outputsOfFailure?(error: RunError): Readonly<Record<string, unknown>> | undefined;
}

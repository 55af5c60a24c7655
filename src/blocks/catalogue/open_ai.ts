/**
 * Typed builders for the block OpenAI, of the category model: {@linkcode openAi} builds steps of each version.
 *
 * - `v5`: `roboflow_core/open_ai@v5`
 * - `v4`: `roboflow_core/open_ai@v4`
 * - `v3`: `roboflow_core/open_ai@v3`
 * - `v2`: `roboflow_core/open_ai@v2`
 * - `v1`: `roboflow_core/open_ai@v1`
 *
 * @module
 */
import {
  blockFamily,
  type BlockVersion,
  type CompleteStep,
  type NamedStep,
  type ReferenceTo,
  type Selector,
} from "../builder.ts";
import * as facts from "./facts/open_ai.ts";

/**
 * A step of `roboflow_core/open_ai@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OpenAiV1}.
 */
export interface OpenAiV1Needs<Missing extends string, Names extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): OpenAiV1After<Exclude<Missing, "images">, Names>;
  /**
   * Sets the prompt: a text, or a reference of kind string. It takes one value for a whole batch: what a step makes
   * of each image cannot be wired to it.
   */
  prompt(value: string | ReferenceTo<"string">): OpenAiV1After<Exclude<Missing, "prompt">, Names>;
  /**
   * Sets the openai API key: a text, or null, or a reference of kind string, secret. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it. A literal ends up in the JSON: hand it over at run
   * time instead.
   */
  openaiApiKey(
    value: string | null | ReferenceTo<"string" | "secret">,
  ): OpenAiV1After<Exclude<Missing, "openaiApiKey">, Names>;
  /**
   * Sets the openai model: one of "gpt-4o", "gpt-4o-mini", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.5", or a
   * reference of kind string. Default "gpt-4o". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  openaiModel(
    value:
      | "gpt-4o"
      | "gpt-4o-mini"
      | "gpt-5.4"
      | "gpt-5.4-mini"
      | "gpt-5.4-nano"
      | "gpt-5.5"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the JSON output format: a record of texts, or null. Default null. */
  jsonOutputFormat<const Name extends string>(
    value: Readonly<Record<Name, string>> | null,
  ): OpenAiV1After<Missing, Name>;
  /**
   * Sets the image detail: one of "auto", "high", "low", or a reference of kind string. Default "auto". It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  imageDetail(value: "auto" | "high" | "low" | Selector | ReferenceTo<"string">): this;
  /** Sets the max tokens: an integer. Default 450. */
  maxTokens(value: number): this;
}

/**
 * A step of `roboflow_core/open_ai@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link openAi} builds it.
 */
export interface OpenAiV1<Names extends string> extends
  OpenAiV1Needs<never, Names>,
  CompleteStep<
    "roboflow_core/open_ai@v1",
    {
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      image: "image_metadata";
      structured_output: "dictionary";
      raw_output: "string";
    } & { [Name in Names]: "*" }
  > {}

/**
 * A step of `roboflow_core/open_ai@v1` of which something was set: a {@link OpenAiV1} if nothing is `Missing`, else a
 * {@link OpenAiV1Needs}.
 */
export type OpenAiV1After<Missing extends string, Names extends string> = [Missing] extends [never] ? OpenAiV1<Names>
  : OpenAiV1Needs<Missing, Names>;

/**
 * A step of `roboflow_core/open_ai@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OpenAiV2}.
 */
export interface OpenAiV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): OpenAiV2After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "unconstrained", "ocr", "structured-answering", "classification",
   * "multi-label-classification", "visual-question-answering", "caption", "detailed-caption". Default
   * "unconstrained".
   */
  taskType(
    value:
      | "unconstrained"
      | "ocr"
      | "structured-answering"
      | "classification"
      | "multi-label-classification"
      | "visual-question-answering"
      | "caption"
      | "detailed-caption",
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "unconstrained" or "visual-question-answering". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the output structure: a record of texts, or null. Default null. Needed where `task_type` is
   * "structured-answering".
   */
  outputStructure(value: Readonly<Record<string, string>> | null): this;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Default null. Needed where
   * `task_type` is "classification" or "multi-label-classification". It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it. A literal ends up in the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret">): OpenAiV2After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4o", "gpt-4o-mini", "gpt-5",
   * "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.5", or a reference of kind string. Default "gpt-4o". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "gpt-4.1"
      | "gpt-4.1-mini"
      | "gpt-4.1-nano"
      | "gpt-4o"
      | "gpt-4o-mini"
      | "gpt-5"
      | "gpt-5.4"
      | "gpt-5.4-mini"
      | "gpt-5.4-nano"
      | "gpt-5.5"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the image detail: one of "auto", "high", "low", or a reference of kind string. Default "auto". It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  imageDetail(value: "auto" | "high" | "low" | Selector | ReferenceTo<"string">): this;
  /** Sets the max tokens: an integer. Default 450. */
  maxTokens(value: number): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/open_ai@v2` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link openAi} builds it.
 */
export interface OpenAiV2 extends
  OpenAiV2Needs<never>,
  CompleteStep<
    "roboflow_core/open_ai@v2",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/open_ai@v2` of which something was set: a {@link OpenAiV2} if nothing is `Missing`, else a
 * {@link OpenAiV2Needs}.
 */
export type OpenAiV2After<Missing extends string> = [Missing] extends [never] ? OpenAiV2 : OpenAiV2Needs<Missing>;

/**
 * A step of `roboflow_core/open_ai@v3` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OpenAiV3}.
 */
export interface OpenAiV3Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): OpenAiV3After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "unconstrained", "ocr", "structured-answering", "classification",
   * "multi-label-classification", "visual-question-answering", "caption", "detailed-caption". Default
   * "unconstrained".
   */
  taskType(
    value:
      | "unconstrained"
      | "ocr"
      | "structured-answering"
      | "classification"
      | "multi-label-classification"
      | "visual-question-answering"
      | "caption"
      | "detailed-caption",
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "unconstrained" or "visual-question-answering". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the output structure: a record of texts, or null. Default null. Needed where `task_type` is
   * "structured-answering".
   */
  outputStructure(value: Readonly<Record<string, string>> | null): this;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Default null. Needed where
   * `task_type` is "classification" or "multi-label-classification". It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in
   * the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /**
   * Sets the model version: one of "gpt-4o", "gpt-4o-mini", "gpt-4.1", "gpt-4.1-mini", … (13 in all), or a reference
   * of kind string. Default "gpt-5". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  modelVersion(
    value:
      | "gpt-4o"
      | "gpt-4o-mini"
      | "gpt-4.1"
      | "gpt-4.1-mini"
      | "gpt-5"
      | "gpt-5-mini"
      | "gpt-5-nano"
      | "gpt-5.4"
      | "gpt-5.4-mini"
      | "gpt-5.4-nano"
      | "gpt-5.5"
      | "o3"
      | "o4-mini"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the image detail: one of "auto", "high", "low", or a reference of kind string. Default "auto". It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  imageDetail(value: "auto" | "high" | "low" | Selector | ReferenceTo<"string">): this;
  /** Sets the max tokens: an integer. Default 450. */
  maxTokens(value: number): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/open_ai@v3` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link openAi} builds it.
 */
export interface OpenAiV3 extends
  OpenAiV3Needs<never>,
  CompleteStep<
    "roboflow_core/open_ai@v3",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/open_ai@v3` of which something was set: a {@link OpenAiV3} if nothing is `Missing`, else a
 * {@link OpenAiV3Needs}.
 */
export type OpenAiV3After<Missing extends string> = [Missing] extends [never] ? OpenAiV3 : OpenAiV3Needs<Missing>;

/**
 * A step of `roboflow_core/open_ai@v4` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OpenAiV4}.
 */
export interface OpenAiV4Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): OpenAiV4After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "unconstrained", "ocr", "structured-answering", "classification",
   * "multi-label-classification", "visual-question-answering", "caption", "detailed-caption", "object-detection".
   * Default "unconstrained".
   */
  taskType(
    value:
      | "unconstrained"
      | "ocr"
      | "structured-answering"
      | "classification"
      | "multi-label-classification"
      | "visual-question-answering"
      | "caption"
      | "detailed-caption"
      | "object-detection",
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "unconstrained" or "visual-question-answering". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the output structure: a record of texts, or null. Default null. Needed where `task_type` is
   * "structured-answering".
   */
  outputStructure(value: Readonly<Record<string, string>> | null): this;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Default null. Needed where
   * `task_type` is "classification", "multi-label-classification" or "object-detection". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in
   * the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /**
   * Sets the model version: one of "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", … (17 in all), or a
   * reference of kind string. Default "gpt-5.1". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  modelVersion(
    value:
      | "gpt-5.6-sol"
      | "gpt-5.6-terra"
      | "gpt-5.6-luna"
      | "gpt-5.5"
      | "gpt-5.4"
      | "gpt-5.4-mini"
      | "gpt-5.4-nano"
      | "gpt-5.2"
      | "gpt-5.1"
      | "gpt-5"
      | "gpt-5-mini"
      | "gpt-5-nano"
      | "gpt-4.1"
      | "gpt-4.1-mini"
      | "gpt-4.1-nano"
      | "gpt-4o"
      | "gpt-4o-mini"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the reasoning effort: one of "none", "minimal", "low", "medium", "high", "xhigh", or null, or a reference of
   * kind string. Default null. Used only where `model_version` is "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna",
   * "gpt-5.5", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.2", "gpt-5.1", "gpt-5", "gpt-5-mini" or
   * "gpt-5-nano". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  reasoningEffort(
    value: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | null | Selector | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the image detail: one of "auto", "high", "low", or a reference of kind string. Default "auto". It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  imageDetail(value: "auto" | "high" | "low" | Selector | ReferenceTo<"string">): this;
  /** Sets the max tokens: an integer of at least 16, or null. Default null. */
  maxTokens(value: number | null): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/open_ai@v4` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link openAi} builds it.
 */
export interface OpenAiV4 extends
  OpenAiV4Needs<never>,
  CompleteStep<
    "roboflow_core/open_ai@v4",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/open_ai@v4` of which something was set: a {@link OpenAiV4} if nothing is `Missing`, else a
 * {@link OpenAiV4Needs}.
 */
export type OpenAiV4After<Missing extends string> = [Missing] extends [never] ? OpenAiV4 : OpenAiV4Needs<Missing>;

/**
 * A step of `roboflow_core/open_ai@v5` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OpenAiV5}.
 */
export interface OpenAiV5Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): OpenAiV5After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "unconstrained", "ocr", "structured-answering", "classification",
   * "multi-label-classification", "visual-question-answering", "caption", "detailed-caption", "object-detection".
   * Default "unconstrained".
   */
  taskType(
    value:
      | "unconstrained"
      | "ocr"
      | "structured-answering"
      | "classification"
      | "multi-label-classification"
      | "visual-question-answering"
      | "caption"
      | "detailed-caption"
      | "object-detection",
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "unconstrained" or "visual-question-answering". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the output structure: a record of texts, or null. Default null. Needed where `task_type` is
   * "structured-answering".
   */
  outputStructure(value: Readonly<Record<string, string>> | null): this;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Default null. Needed where
   * `task_type` is "classification", "multi-label-classification" or "object-detection". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in
   * the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /**
   * Sets the model version: one of "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", … (17 in all), or a
   * reference of kind string. Default "gpt-5.1". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  modelVersion(
    value:
      | "gpt-5.6-sol"
      | "gpt-5.6-terra"
      | "gpt-5.6-luna"
      | "gpt-5.5"
      | "gpt-5.4"
      | "gpt-5.4-mini"
      | "gpt-5.4-nano"
      | "gpt-5.2"
      | "gpt-5.1"
      | "gpt-5"
      | "gpt-5-mini"
      | "gpt-5-nano"
      | "gpt-4.1"
      | "gpt-4.1-mini"
      | "gpt-4.1-nano"
      | "gpt-4o"
      | "gpt-4o-mini"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the reasoning effort: one of "none", "minimal", "low", "medium", "high", "xhigh", or null, or a reference of
   * kind string. Default null. Used only where `model_version` is "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna",
   * "gpt-5.5", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.2", "gpt-5.1", "gpt-5", "gpt-5-mini" or
   * "gpt-5-nano". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  reasoningEffort(
    value: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | null | Selector | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the image detail: one of "auto", "high", "low", or a reference of kind string. Default "auto". It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  imageDetail(value: "auto" | "high" | "low" | Selector | ReferenceTo<"string">): this;
  /** Sets the max tokens: an integer of at least 16, or null. Default null. */
  maxTokens(value: number | null): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/open_ai@v5` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link openAi} builds it.
 */
export interface OpenAiV5 extends
  OpenAiV5Needs<never>,
  CompleteStep<
    "roboflow_core/open_ai@v5",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/open_ai@v5` of which something was set: a {@link OpenAiV5} if nothing is `Missing`, else a
 * {@link OpenAiV5Needs}.
 */
export type OpenAiV5After<Missing extends string> = [Missing] extends [never] ? OpenAiV5 : OpenAiV5Needs<Missing>;

/** The versions of the block OpenAI: what {@link openAi} is. */
export interface OpenAi {
  /**
   * `roboflow_core/open_ai@v1`: OpenAI, of the category model. A later version is `v5`.
   *
   * Gives `parent_id` (parent_id), `root_parent_id` (parent_id), `image` (image_metadata), `structured_output`
   * (dictionary), `raw_output` (string) and an output for each key of `json_output_format` (*). Takes whole batches
   * in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/open_ai@v1",
    OpenAiV1Needs<"images" | "prompt" | "openaiApiKey", never>,
    OpenAiV1<string>
  >;
  /**
   * `roboflow_core/open_ai@v2`: OpenAI, of the category model. A later version is `v5`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<"roboflow_core/open_ai@v2", OpenAiV2Needs<"images" | "apiKey">, OpenAiV2>;
  /**
   * `roboflow_core/open_ai@v3`: OpenAI, of the category model. A later version is `v5`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v3: BlockVersion<"roboflow_core/open_ai@v3", OpenAiV3Needs<"images">, OpenAiV3>;
  /**
   * `roboflow_core/open_ai@v4`: OpenAI, of the category model. A later version is `v5`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v4: BlockVersion<"roboflow_core/open_ai@v4", OpenAiV4Needs<"images">, OpenAiV4>;
  /**
   * `roboflow_core/open_ai@v5`: OpenAI, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v5: BlockVersion<"roboflow_core/open_ai@v5", OpenAiV5Needs<"images">, OpenAiV5>;
}

/**
 * Builds steps of the block OpenAI: call a version with a name.
 *
 * @example v5
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { openAi } from "@stepwright/workflows/blocks/open_ai";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = openAi.v5("open_ai").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/open_ai@v5",
 *   name: "open_ai",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v4
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { openAi } from "@stepwright/workflows/blocks/open_ai";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = openAi.v4("open_ai").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/open_ai@v4",
 *   name: "open_ai",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { openAi } from "@stepwright/workflows/blocks/open_ai";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = openAi.v3("open_ai").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/open_ai@v3",
 *   name: "open_ai",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { openAi } from "@stepwright/workflows/blocks/open_ai";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = openAi.v2("open_ai").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/open_ai@v2",
 *   name: "open_ai",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { openAi } from "@stepwright/workflows/blocks/open_ai";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const openaiApiKey = input.parameter("openai_api_key", "secret");
 * const step = openAi.v1("open_ai").images(image).prompt("What does the sign say?").openaiApiKey(openaiApiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/open_ai@v1",
 *   name: "open_ai",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   openai_api_key: "$inputs.openai_api_key",
 * });
 * ```
 */
export const openAi: OpenAi = blockFamily(facts);

import type { Kind } from "../../selectors/kinds.ts";
import type { Reference, ReferenceTo } from "../../selectors/reference.ts";
import type { Selector } from "../../selectors/selector.ts";
import type { Runnable } from "../../run/runnable.ts";
import type { Problem } from "../problem.ts";
import type { CommonJson, PrivacyLevel } from "./facts.ts";
import type { ObjectSchema } from "./output_structure.ts";
import type { Classification, Detection } from "./prediction.ts";
import type { Task, TaskThatNeeds } from "./tasks.ts";
import type { LlamaVisionV1Json, V1Model, V1Task } from "./v1.ts";
import type { LlamaVisionV2Json, V2Model } from "./v2.ts";
import type { LlamaVisionV3Json, V3Model } from "./v3.ts";

/**
 * What one version has: known to the compiler only.
 *
 * @typeParam Json The JSON of a step.
 * @typeParam T The tasks.
 * @typeParam Model The labels of the model's variants.
 * @typeParam KeyKinds The kinds of reference that can stand for a key.
 * @typeParam HasKey Whether a step has the key that its JSON needs.
 * @typeParam HasPrivacyLevel Whether requests can be routed by privacy.
 */
export interface VersionTypes<
  Json extends CommonJson & { readonly type: string },
  T extends Task,
  Model extends string,
  KeyKinds extends Kind,
  HasKey extends boolean,
  HasPrivacyLevel extends boolean,
> {
  /** The JSON of a step. */
  readonly json: Json;
  /** The tasks. */
  readonly task: T;
  /** The labels of the model's variants. */
  readonly model: Model;
  /** The kinds of reference that can stand for a key. */
  readonly keyKinds: KeyKinds;
  /** Whether a step has the key that its JSON needs. */
  readonly hasKey: HasKey;
  /** Whether requests can be routed by privacy. */
  readonly hasPrivacyLevel: HasPrivacyLevel;
}

/** `roboflow_core/llama_3_2_vision@v1`, to which no key was given yet. */
export interface V1 extends VersionTypes<LlamaVisionV1Json, V1Task, V1Model, "string", false, false> {}

/** `roboflow_core/llama_3_2_vision@v1` with its key. */
export interface V1WithKey extends VersionTypes<LlamaVisionV1Json, V1Task, V1Model, "string", true, false> {}

/** The kinds of reference that can stand for a key where Roboflow can manage one. */
export type ManagedKeyKinds = "string" | "secret" | "ROBOFLOW_MANAGED_KEY";

/** `roboflow_core/llama_vision@v2`. */
export interface V2 extends VersionTypes<LlamaVisionV2Json, Task, V2Model, ManagedKeyKinds, true, true> {}

/** `roboflow_core/llama_vision@v3`. */
export interface V3 extends VersionTypes<LlamaVisionV3Json, Task, V3Model, ManagedKeyKinds, true, true> {}

/** A version of the Llama Vision block. */
export type Version = V1 | V1WithKey | V2 | V3;

/** A version once it has its key; only v1 is changed by it. */
export type WithKey<V extends Version> = V extends V1 ? V1WithKey : V;

/** A JSON value. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/**
 * What may be set in every state of every version. Each call returns another builder and leaves this one as it was.
 *
 * Where a reference may stand for a setting, it stands for one value for a whole batch: what a step makes of each image
 * cannot be wired to it. Only `images` takes whole batches.
 *
 * @typeParam V The version of the block.
 */
export interface CommonSettings<V extends Version> {
  /**
   * Names the step. Outputs of the step are referred to by it.
   *
   * @param name Letters, digits, `_` and `-`. Default `llama_vision`.
   */
  name(name: string): this;
  /**
   * Chooses the image.
   *
   * @param image A reference of kind `image`. Default `$inputs.image`.
   */
  images(image: Selector | ReferenceTo<"image">): this;
  /**
   * Chooses the variant of the model. Several are deprecated, because OpenRouter is reported to serve Llama 3.2 Vision
   * no longer; a run can name any other model.
   *
   * @param model Roboflow's label of the variant, or a reference of kind `string`, one value for a whole batch. The
   * default is the version's first.
   */
  modelVersion(model: V["model"] | Selector | ReferenceTo<"string">): this;
  /**
   * Limits the answer.
   *
   * @param tokens An integer above 1. Default 500.
   */
  maxTokens(tokens: number): this;
  /**
   * Sets how free the model is in its choice of words.
   *
   * @param temperature From 0 to 2, or a reference of kind `float`, one value for a whole batch. Default 0.1.
   */
  temperature(temperature: number | Selector | ReferenceTo<"float">): this;
  /**
   * Limits how many images are sent at the same time.
   *
   * @param requests A positive integer. Left out, 8.
   */
  maxConcurrentRequests(requests: number): this;
}

/** What may be set where requests can be routed by privacy. */
export interface PrivacySetting {
  /**
   * Chooses which providers may see the image, by what they do with data.
   *
   * @param level `allow` any provider, `deny` those that train on data (the default), or `zdr`: only those that keep none.
   */
  privacyLevel(level: PrivacyLevel): this;
}

/** What may be set in every state of one version. */
export type Settings<V extends Version> =
  & CommonSettings<V>
  & (V["hasPrivacyLevel"] extends true ? PrivacySetting : unknown);

/** What `apiKey` takes: a key, or a reference of a kind that the version accepts. */
export type ApiKey<V extends Version> = string | ReferenceTo<V["keyKinds"]>;

/** The members of {@linkcode NeedsTask} beside the settings. */
export interface TaskMembers<V extends Version> {
  /**
   * Sets the key for OpenRouter.
   *
   * @param key A key, or a reference to one, the same for a whole batch; in v2 and v3 also `rf_key:account` or `rf_key:user:<id>`, keys that
   * Roboflow manages. A literal key ends up in the JSON: hand it over at run time instead.
   */
  apiKey(key: ApiKey<V>): NeedsTask<WithKey<V>>;
  /**
   * Chooses what the model is asked to do. It decides what the step needs next, and what its answers are.
   *
   * @param task One of the version's tasks.
   */
  task<const T extends V["task"]>(task: T): AfterTask<V, T>;
}

/** A step without a task. */
export type NeedsTask<V extends Version> = Settings<V> & TaskMembers<V>;

/** The members of {@linkcode NeedsPrompt} beside the settings. */
export interface PromptMembers<V extends Version> {
  /** Sets the key for OpenRouter: see {@linkcode TaskMembers.apiKey}. */
  apiKey(key: ApiKey<V>): NeedsPrompt<WithKey<V>>;
  /**
   * Sets what the model is asked.
   *
   * @param prompt A text, or a reference of kind `string`. It is one value for a whole batch: what a step makes of each
   * image cannot be wired to it. A text that begins with `$` is refused: the engine would take it for a reference.
   */
  prompt(prompt: string | ReferenceTo<"string">): Finished<V, string>;
}

/** A step whose task needs a prompt. */
export type NeedsPrompt<V extends Version> = Settings<V> & PromptMembers<V>;

/** The members of {@linkcode NeedsClasses} beside the settings. */
export interface ClassesMembers<V extends Version, T extends TaskThatNeeds<"classes">> {
  /** Sets the key for OpenRouter: see {@linkcode TaskMembers.apiKey}. */
  apiKey(key: ApiKey<V>): NeedsClasses<WithKey<V>, T>;
  /**
   * Sets the classes to choose from.
   *
   * @param classes At least one, each once; their literal types become the type of the answer. Or a reference of kind
   * `list_of_values`. It is one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classes<const C extends string>(classes: readonly C[]): Finished<V, ClassPrediction<T, C>>;
  /**
   * Takes the classes from a reference: what they are is known only when the step runs. It is one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  classes(classes: Selector | ReferenceTo<"list_of_values">): Finished<V, ClassPrediction<T, string>>;
}

/** A step whose task needs classes. */
export type NeedsClasses<V extends Version, T extends TaskThatNeeds<"classes">> = Settings<V> & ClassesMembers<V, T>;

/** The members of {@linkcode NeedsOutputStructure} beside the settings. */
export interface StructureMembers<V extends Version> {
  /** Sets the key for OpenRouter: see {@linkcode TaskMembers.apiKey}. */
  apiKey(key: ApiKey<V>): NeedsOutputStructure<WithKey<V>>;
  /**
   * Sets what the answer is to hold.
   *
   * @param structure An object schema of Zod 4 or Zod 3: the answer is checked by it and has its type; or a record that
   * describes the value of each key. The engine takes no reference here.
   */
  outputStructure<O>(structure: ObjectSchema<O>): Finished<V, O>;
  /** Takes a record that describes the value of each key. */
  outputStructure<const K extends string>(
    structure: Readonly<Record<K, string>>,
  ): Finished<V, { readonly [P in K]: JsonValue }>;
}

/** A step whose task needs an output structure. */
export type NeedsOutputStructure<V extends Version> = Settings<V> & StructureMembers<V>;

/** What a task on classes predicts. */
export type ClassPrediction<T extends TaskThatNeeds<"classes">, C extends string> = T extends "classification"
  ? Classification<C>
  : T extends "multi-label-classification" ? readonly Classification<C>[]
  : readonly Detection<C>[];

/** The state that a task leads to. */
export type AfterTask<V extends Version, T extends Task> = [T] extends [TaskThatNeeds<"classes">] ? NeedsClasses<V, T>
  : T extends TaskThatNeeds<"prompt"> ? NeedsPrompt<V>
  : T extends TaskThatNeeds<"classes"> ? NeedsClasses<V, T>
  : T extends TaskThatNeeds<"output_structure"> ? NeedsOutputStructure<V>
  : Finished<V, string>;

/** A step with all that its task needs: ready, but for v1's key. */
export type Finished<V extends Version, P> = V["hasKey"] extends true ? Ready<V, P> : NeedsApiKey<V, P>;

/** References to what the step gives to other steps. */
export interface Outputs {
  /** The model's text. */
  readonly output: Reference<"string" | "language_model_output">;
  /** The classes that the step was given. */
  readonly classes: Reference<"list_of_values">;
}

/** References to what a v3 step gives: it reads its own answer. */
export interface V3Outputs<P> extends Outputs {
  /** The answer as a Roboflow prediction; its kind follows the task. */
  readonly predictions: Reference<PredictionKind<P>>;
  /** Whether the answer could not be read. */
  readonly error_status: Reference<"boolean">;
  /** The id of the inference. */
  readonly inference_id: Reference<"inference_id">;
}

/** The kind of a v3 step's `predictions`, by what it predicts. */
export type PredictionKind<P> = P extends readonly Detection[] ? "object_detection_prediction"
  : P extends Classification | readonly Classification[] ? "classification_prediction"
  : "object_detection_prediction" | "classification_prediction";

/** What can be done with a step that has all that its task needs. */
export interface StepMembers<V extends Version, P> extends Runnable<P> {
  /** References to what the step gives to other steps. */
  readonly outputs: V extends V3 ? V3Outputs<P> : Outputs;
  /** What is worth knowing before the step is used, though the engine says nothing of it. */
  readonly warnings: readonly Problem[];
}

/** The members of {@linkcode Ready} beside the settings. */
export interface ReadyMembers<V extends Version, P> extends StepMembers<V, P> {
  /** Sets the key for OpenRouter: see {@linkcode TaskMembers.apiKey}. */
  apiKey(key: ApiKey<V>): this;
  /**
   * Writes the step as JSON: every property in the order of the block's schema, defaults filled in. This is the engine's
   * normal form.
   *
   * @param options `defaults: true`.
   */
  toJSON(options: { readonly defaults: true }): V["json"];
  /**
   * Writes the step as JSON: what was set, with `type`, `name`, `images` and `task_type`, in the order of the block's
   * schema.
   */
  toJSON(options?: { readonly defaults?: boolean } | string): WrittenStep<V["json"]>;
}

/** A complete step: it can be written as JSON and run. */
export type Ready<V extends Version, P> = Settings<V> & ReadyMembers<V, P>;

/** The members of {@linkcode NeedsApiKey} beside the settings. */
export interface NeedsApiKeyMembers<V extends Version, P> extends StepMembers<V, P> {
  /** Sets the key, without which v1 has no valid JSON: see {@linkcode TaskMembers.apiKey}. */
  apiKey(key: ApiKey<V>): Finished<WithKey<V>, P>;
}

/** A v1 step without its key: it can run here with a key from the options or the environment, but has no valid JSON. */
export type NeedsApiKey<V extends Version, P> = Settings<V> & NeedsApiKeyMembers<V, P>;

/** The JSON of a step: what was set, and what every step has. */
export type WrittenStep<J> =
  & { readonly [K in Extract<keyof J, "type" | "name" | "images" | "task_type">]: J[K] }
  & { readonly [K in Exclude<keyof J, "type" | "name" | "images" | "task_type">]?: J[K] };

/** What a step that was read from JSON can predict: the compiler does not know its task. */
export type AnyPrediction =
  | string
  | Classification
  | readonly Classification[]
  | readonly Detection[]
  | { readonly [key: string]: JsonValue };

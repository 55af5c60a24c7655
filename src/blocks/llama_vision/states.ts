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
 *
 * @example
 * ```ts
 * import type { V3, VersionTypes } from "@stepwright/workflows";
 *
 * // What can be said of a version by its types: here, whether requests can be routed by privacy.
 * type HasPrivacy<V> = V extends VersionTypes<infer _Json, infer _Task, infer _Model, infer _Kinds, boolean, infer Has>
 *   ? Has
 *   : never;
 *
 * const has: HasPrivacy<V3> = true;
 * ```
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

/**
 * `roboflow_core/llama_3_2_vision@v1`, to which no key was given yet.
 *
 * @example
 * ```ts
 * import { llamaVision, type NeedsApiKey, type V1 } from "@stepwright/workflows";
 *
 * const keyless: NeedsApiKey<V1, string> = llamaVision.v1().task("caption");
 * // @ts-expect-error a step of v1 has no JSON before it has its key
 * const toJSON = keyless.toJSON;
 * ```
 */
export interface V1 extends VersionTypes<LlamaVisionV1Json, V1Task, V1Model, "string", false, false> {}

/**
 * `roboflow_core/llama_3_2_vision@v1` with its key.
 *
 * @example
 * ```ts
 * import { llamaVision, type Ready, type V1WithKey } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const caption: Ready<V1WithKey, string> = llamaVision.v1().task("caption").apiKey("$inputs.key");
 *
 * assert.equal(caption.toJSON().api_key, "$inputs.key");
 * ```
 */
export interface V1WithKey extends VersionTypes<LlamaVisionV1Json, V1Task, V1Model, "string", true, false> {}

/**
 * The kinds of reference that can stand for a key where Roboflow can manage one.
 *
 * @example
 * ```ts
 * import { input, llamaVision, type ManagedKeyKinds } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const kind: ManagedKeyKinds = "secret";
 * const caption = llamaVision.v3().task("caption").apiKey(input.parameter("key", kind));
 *
 * assert.equal(caption.toJSON().api_key, "$inputs.key");
 * // @ts-expect-error the key of v1 is a plain text
 * const v1 = () => llamaVision.v1().apiKey(input.parameter("key", kind));
 * ```
 */
export type ManagedKeyKinds = "string" | "secret" | "ROBOFLOW_MANAGED_KEY";

/**
 * `roboflow_core/llama_vision@v2`.
 *
 * @example
 * ```ts
 * import { llamaVision, type Ready, type V2 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // A function that takes the finished steps of one version.
 * const secretly = <P>(step: Ready<V2, P>) => step.privacyLevel("zdr");
 *
 * assert.equal(secretly(llamaVision.v2().task("caption")).toJSON().privacy_level, "zdr");
 * ```
 */
export interface V2 extends VersionTypes<LlamaVisionV2Json, Task, V2Model, ManagedKeyKinds, true, true> {}

/**
 * `roboflow_core/llama_vision@v3`.
 *
 * @example
 * ```ts
 * import { llamaVision, type Ready, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Steps of v3 read their own answers: `predictions` is one of their outputs.
 * const read = <P>(step: Ready<V3, P>) => step.outputs.predictions.selector;
 *
 * assert.equal(read(llamaVision.v3("cats").task("object-detection").classes(["cat"])), "$steps.cats.predictions");
 * ```
 */
export interface V3 extends VersionTypes<LlamaVisionV3Json, Task, V3Model, ManagedKeyKinds, true, true> {}

/**
 * A version of the Llama Vision block.
 *
 * @example
 * ```ts
 * import { llamaVision, type Ready, type Version } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Takes a finished step of any version.
 * function brief<V extends Version, P>(step: Ready<V, P>): Ready<V, P> {
 *   return step.maxTokens(50);
 * }
 *
 * assert.equal(brief(llamaVision.v3().task("caption")).toJSON().max_tokens, 50);
 * assert.equal(brief(llamaVision.v2().task("ocr")).toJSON().max_tokens, 50);
 * ```
 */
export type Version = V1 | V1WithKey | V2 | V3;

/**
 * A version once it has its key; only v1 is changed by it.
 *
 * @example
 * ```ts
 * import type { V1, V1WithKey, V3, WithKey } from "@stepwright/workflows";
 *
 * // Only v1 is another version once it has its key: the types behind apiKey().
 * const v1 = (version: V1WithKey): WithKey<V1> => version;
 * const v3 = (version: V3): WithKey<V3> => version;
 * ```
 */
export type WithKey<V extends Version> = V extends V1 ? V1WithKey : V;

/**
 * A JSON value.
 *
 * @example
 * ```ts
 * import { type JsonValue, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { "structured-answering": { place: { name: "Rome" } } } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const where = llamaVision.v3().task("structured-answering").outputStructure({ place: "where it is" });
 * const { prediction } = await where.run("examples/images/chelsea.jpg", { target });
 *
 * const place: JsonValue = prediction.place; // what it is, only the model knows
 * assert.deepEqual(place, { name: "Rome" });
 * ```
 */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/**
 * What may be set in every state of every version. Each call returns another builder and leaves this one as it was.
 *
 * Where a reference may stand for a setting, it stands for one value for a whole batch: what a step makes of each image
 * cannot be wired to it. Only `images` takes whole batches.
 *
 * @typeParam V The version of the block.
 *
 * @example
 * ```ts
 * import { type CommonSettings, llamaVision, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Settings can be made at any time, and each gives a builder of the same state.
 * const sparing = <S extends CommonSettings<V3>>(step: S): S =>
 *   step.maxTokens(100).temperature(0).maxConcurrentRequests(2);
 *
 * const caption = sparing(llamaVision.v3("caption")).task("caption");
 * assert.deepEqual(caption.toJSON(), {
 *   type: "roboflow_core/llama_vision@v3",
 *   name: "caption",
 *   images: "$inputs.image",
 *   task_type: "caption",
 *   max_tokens: 100,
 *   temperature: 0,
 *   max_concurrent_requests: 2,
 * });
 * ```
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

/**
 * What may be set where requests can be routed by privacy.
 *
 * @example
 * ```ts
 * import { llamaVision, type PrivacySetting } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const secretly = <S extends PrivacySetting>(step: S): S => step.privacyLevel("zdr");
 *
 * assert.equal(secretly(llamaVision.v3().task("caption")).toJSON().privacy_level, "zdr");
 * // @ts-expect-error v1 has no privacy levels
 * const v1 = () => secretly(llamaVision.v1());
 * ```
 */
export interface PrivacySetting {
  /**
   * Chooses which providers may see the image, by what they do with data.
   *
   * @param level `allow` any provider, `deny` those that train on data (the default), or `zdr`: only those that keep none.
   */
  privacyLevel(level: PrivacyLevel): this;
}

/**
 * What may be set in every state of one version.
 *
 * @example
 * ```ts
 * import { llamaVision, type Settings, type V2 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const house = <S extends Settings<V2>>(step: S): S => step.privacyLevel("zdr").maxTokens(200);
 *
 * const caption = house(llamaVision.v2("caption")).task("caption").toJSON();
 * assert.deepEqual([caption.privacy_level, caption.max_tokens], ["zdr", 200]);
 * ```
 */
export type Settings<V extends Version> =
  & CommonSettings<V>
  & (V["hasPrivacyLevel"] extends true ? PrivacySetting : unknown);

/**
 * What `apiKey` takes: a key, or a reference of a kind that the version accepts.
 *
 * @example
 * ```ts
 * import { type ApiKey, input, llamaVision, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const keys: ApiKey<V3>[] = ["rf_key:account", "rf_key:user:1234", input.parameter("key", "secret")];
 * const written = keys.map((key) => llamaVision.v3().task("caption").apiKey(key).toJSON().api_key);
 *
 * assert.deepEqual(written, ["rf_key:account", "rf_key:user:1234", "$inputs.key"]);
 * ```
 */
export type ApiKey<V extends Version> = string | ReferenceTo<V["keyKinds"]>;

/**
 * The members of {@linkcode NeedsTask} beside the settings.
 *
 * @example
 * ```ts
 * import { llamaVision, type TaskMembers, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Whatever can still be given a task.
 * const captioned = (step: TaskMembers<V3>) => step.task("caption");
 *
 * assert.equal(captioned(llamaVision.v3("one").apiKey("rf_key:account")).toJSON().task_type, "caption");
 * ```
 */
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

/**
 * A step without a task.
 *
 * @example
 * ```ts
 * import { llamaVision, type NeedsTask, type V3 } from "@stepwright/workflows";
 *
 * const start: NeedsTask<V3> = llamaVision.v3("caption");
 * // @ts-expect-error a step without a task has no JSON
 * const toJSON = start.toJSON;
 * ```
 */
export type NeedsTask<V extends Version> = Settings<V> & TaskMembers<V>;

/**
 * The members of {@linkcode NeedsPrompt} beside the settings.
 *
 * @example
 * ```ts
 * import { llamaVision, type PromptMembers, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Whatever can still be asked something.
 * const counting = (step: PromptMembers<V3>) => step.prompt("How many people are there?");
 *
 * const count = counting(llamaVision.v3("count").task("visual-question-answering"));
 * assert.equal(count.toJSON().prompt, "How many people are there?");
 * ```
 */
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

/**
 * A step whose task needs a prompt.
 *
 * @example
 * ```ts
 * import { llamaVision, type NeedsPrompt, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const question: NeedsPrompt<V3> = llamaVision.v3("question").task("visual-question-answering");
 * // @ts-expect-error a step without its prompt cannot be run
 * const run = question.run;
 *
 * assert.equal(question.prompt("Is it open?").toJSON().prompt, "Is it open?");
 * ```
 */
export type NeedsPrompt<V extends Version> = Settings<V> & PromptMembers<V>;

/**
 * The members of {@linkcode NeedsClasses} beside the settings.
 *
 * @example
 * ```ts
 * import { type ClassesMembers, llamaVision, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Whatever can still be given classes to choose from.
 * const lights = (step: ClassesMembers<V3, "classification">) => step.classes(["red", "green"]);
 *
 * assert.deepEqual(lights(llamaVision.v3("light").task("classification")).toJSON().classes, ["red", "green"]);
 * ```
 */
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

/**
 * A step whose task needs classes.
 *
 * @example
 * ```ts
 * import { llamaVision, type NeedsClasses, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const light: NeedsClasses<V3, "classification"> = llamaVision.v3("light").task("classification");
 * // @ts-expect-error a step without its classes has no JSON
 * const toJSON = light.toJSON;
 *
 * assert.deepEqual(light.classes(["red", "green"]).toJSON().classes, ["red", "green"]);
 * ```
 */
export type NeedsClasses<V extends Version, T extends TaskThatNeeds<"classes">> = Settings<V> & ClassesMembers<V, T>;

/**
 * The members of {@linkcode NeedsOutputStructure} beside the settings.
 *
 * @example
 * ```ts
 * import { llamaVision, type StructureMembers, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Whatever can still be told which fields its answer has.
 * const plates = (step: StructureMembers<V3>) => step.outputStructure({ plate: "the licence plate" });
 *
 * const { output_structure } = plates(llamaVision.v3("car").task("structured-answering")).toJSON();
 * assert.deepEqual(output_structure, { plate: "the licence plate" });
 * ```
 */
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

/**
 * A step whose task needs an output structure.
 *
 * @example
 * ```ts
 * import { llamaVision, type NeedsOutputStructure, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const car: NeedsOutputStructure<V3> = llamaVision.v3("car").task("structured-answering");
 * // @ts-expect-error a step without its output structure cannot be run
 * const run = car.run;
 *
 * assert.deepEqual(car.outputStructure({ wheels: "how many" }).toJSON().output_structure, { wheels: "how many" });
 * ```
 */
export type NeedsOutputStructure<V extends Version> = Settings<V> & StructureMembers<V>;

/**
 * What a task on classes predicts.
 *
 * @example
 * ```ts
 * import type { Classification, ClassPrediction, Detection } from "@stepwright/workflows";
 *
 * // One class, all classes that are visible, or boxes.
 * const one = (prediction: Classification<"cat">): ClassPrediction<"classification", "cat"> => prediction;
 * const boxes = (prediction: Detection<"cat">[]): ClassPrediction<"object-detection", "cat"> => prediction;
 * ```
 */
export type ClassPrediction<T extends TaskThatNeeds<"classes">, C extends string> = T extends "classification"
  ? Classification<C>
  : T extends "multi-label-classification" ? readonly Classification<C>[]
  : readonly Detection<C>[];

/**
 * The state that a task leads to.
 *
 * @example
 * ```ts
 * import { type AfterTask, llamaVision, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // What is needed next goes by the task: here a prompt, and there nothing.
 * const question: AfterTask<V3, "visual-question-answering"> = llamaVision.v3().task("visual-question-answering");
 * const caption: AfterTask<V3, "caption"> = llamaVision.v3().task("caption");
 *
 * assert.equal(question.prompt("Is it open?").toJSON().prompt, "Is it open?");
 * assert.equal(caption.toJSON().task_type, "caption");
 * ```
 */
export type AfterTask<V extends Version, T extends Task> = [T] extends [TaskThatNeeds<"classes">] ? NeedsClasses<V, T>
  : T extends TaskThatNeeds<"prompt"> ? NeedsPrompt<V>
  : T extends TaskThatNeeds<"classes"> ? NeedsClasses<V, T>
  : T extends TaskThatNeeds<"output_structure"> ? NeedsOutputStructure<V>
  : Finished<V, string>;

/**
 * A step with all that its task needs: ready, but for v1's key.
 *
 * @example
 * ```ts
 * import { type Classification, type Finished, llamaVision, type V1, type V3 } from "@stepwright/workflows";
 *
 * const v3: Finished<V3, Classification<"cat">> = llamaVision.v3().task("classification").classes(["cat"]);
 * const v1: Finished<V1, Classification<"cat">> = llamaVision.v1().task("classification").classes(["cat"]);
 *
 * const json = v3.toJSON;
 * // @ts-expect-error v1 also needs its key
 * const keyless = v1.toJSON;
 * ```
 */
export type Finished<V extends Version, P> = V["hasKey"] extends true ? Ready<V, P> : NeedsApiKey<V, P>;

/**
 * References to what the step gives to other steps.
 *
 * @example
 * ```ts
 * import { llamaVision, type Outputs } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const { output, classes }: Outputs = llamaVision.v2("sign").task("classification").classes(["stop"]).outputs;
 *
 * assert.deepEqual([output.selector, output.kinds], ["$steps.sign.output", ["string", "language_model_output"]]);
 * assert.deepEqual([classes.selector, classes.kinds], ["$steps.sign.classes", ["list_of_values"]]);
 * ```
 */
export interface Outputs {
  /** The model's text. */
  readonly output: Reference<"string" | "language_model_output">;
  /** The classes that the step was given. */
  readonly classes: Reference<"list_of_values">;
}

/**
 * References to what a v3 step gives: it reads its own answer.
 *
 * @example
 * ```ts
 * import { type Detection, llamaVision, type V3Outputs } from "@stepwright/workflows";
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import assert from "node:assert/strict";
 *
 * const cats = llamaVision.v3("cats").task("object-detection").classes(["cat"]);
 * const { predictions }: V3Outputs<readonly Detection[]> = cats.outputs;
 *
 * const crop = dynamicCrop.v1("crop").images("$inputs.image").predictions(predictions);
 * assert.equal(crop.toJSON().predictions, "$steps.cats.predictions");
 * ```
 */
export interface V3Outputs<P> extends Outputs {
  /** The answer as a Roboflow prediction; its kind follows the task. */
  readonly predictions: Reference<PredictionKind<P>>;
  /** Whether the answer could not be read. */
  readonly error_status: Reference<"boolean">;
  /** The id of the inference. */
  readonly inference_id: Reference<"inference_id">;
}

/**
 * The kind of a v3 step's `predictions`, by what it predicts.
 *
 * @example
 * ```ts
 * import type { Classification, Detection, PredictionKind } from "@stepwright/workflows";
 *
 * const boxes: PredictionKind<readonly Detection[]> = "object_detection_prediction";
 * const classes: PredictionKind<Classification> = "classification_prediction";
 * // @ts-expect-error boxes are of another kind
 * const wrong: PredictionKind<readonly Detection[]> = "classification_prediction";
 * ```
 */
export type PredictionKind<P> = P extends readonly Detection[] ? "object_detection_prediction"
  : P extends Classification | readonly Classification[] ? "classification_prediction"
  : "object_detection_prediction" | "classification_prediction";

/**
 * What can be done with a step that has all that its task needs.
 *
 * @example
 * ```ts
 * import { llamaVision, type StepMembers, type V1 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Runs and wires a step, though it may lack the key without which v1 has no JSON.
 * const wire = (step: StepMembers<V1, string>) => step.outputs.output.selector;
 *
 * assert.equal(wire(llamaVision.v1("caption").task("caption")), "$steps.caption.output");
 * ```
 */
export interface StepMembers<V extends Version, P> extends Runnable<P> {
  /** References to what the step gives to other steps. */
  readonly outputs: V extends V3 ? V3Outputs<P> : Outputs;
  /** What is worth knowing before the step is used, though the engine says nothing of it. */
  readonly warnings: readonly Problem[];
}

/**
 * The members of {@linkcode Ready} beside the settings.
 *
 * @example
 * ```ts
 * import { llamaVision, type ReadyMembers, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const text = (step: ReadyMembers<V3, unknown>) => JSON.stringify(step.apiKey("$inputs.key"));
 *
 * assert.equal(
 *   text(llamaVision.v3("caption").task("caption")),
 *   '{"type":"roboflow_core/llama_vision@v3","name":"caption","api_key":"$inputs.key","images":"$inputs.image",' +
 *     '"task_type":"caption"}',
 * );
 * ```
 */
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

/**
 * A complete step: it can be written as JSON and run.
 *
 * @example
 * ```ts
 * import { llamaVision, type Ready, type V3 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // A step that can be written, wired and run, and that predicts a text.
 * const captions: Record<string, Ready<V3, string>> = {
 *   short: llamaVision.v3("short").task("caption"),
 *   long: llamaVision.v3("long").task("detailed-caption"),
 * };
 *
 * assert.equal(captions.long?.toJSON().task_type, "detailed-caption");
 * ```
 */
export type Ready<V extends Version, P> = Settings<V> & ReadyMembers<V, P>;

/**
 * The members of {@linkcode NeedsApiKey} beside the settings.
 *
 * @example
 * ```ts
 * import { llamaVision, type NeedsApiKeyMembers, type V1 } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const keyed = (step: NeedsApiKeyMembers<V1, string>) => step.apiKey("$inputs.key");
 *
 * assert.equal(keyed(llamaVision.v1("caption").task("caption")).toJSON().api_key, "$inputs.key");
 * ```
 */
export interface NeedsApiKeyMembers<V extends Version, P> extends StepMembers<V, P> {
  /** Sets the key, without which v1 has no valid JSON: see {@linkcode TaskMembers.apiKey}. */
  apiKey(key: ApiKey<V>): Finished<WithKey<V>, P>;
}

/**
 * A v1 step without its key: it can run here with a key from the options or the environment, but has no valid JSON.
 *
 * @example
 * ```ts
 * import { llamaVision, type NeedsApiKey, openRouter, type V1 } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const caption: NeedsApiKey<V1, string> = llamaVision.v1("caption").task("caption");
 *
 * // It runs here with a key of the options, but has no JSON.
 * const { prediction } = await caption.run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * });
 * assert.equal(prediction, "A cat.");
 * ```
 */
export type NeedsApiKey<V extends Version, P> = Settings<V> & NeedsApiKeyMembers<V, P>;

/**
 * The JSON of a step: what was set, and what every step has.
 *
 * @example
 * ```ts
 * import { llamaVision, type LlamaVisionV3Json, type WrittenStep } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const json: WrittenStep<LlamaVisionV3Json> = llamaVision.v3("caption").task("caption").maxTokens(50).toJSON();
 *
 * const { type, name, images, task_type } = json; // these are always there
 * assert.deepEqual([type, name, images, task_type], [
 *   "roboflow_core/llama_vision@v3",
 *   "caption",
 *   "$inputs.image",
 *   "caption",
 * ]);
 * assert.deepEqual([json.max_tokens, json.temperature], [50, undefined]); // of the others, what was set
 * ```
 */
export type WrittenStep<J> =
  & { readonly [K in Extract<keyof J, "type" | "name" | "images" | "task_type">]: J[K] }
  & { readonly [K in Exclude<keyof J, "type" | "name" | "images" | "task_type">]?: J[K] };

/**
 * What a step that was read from JSON can predict: the compiler does not know its task.
 *
 * @example
 * ```ts
 * import { type AnyPrediction, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const json = { type: "roboflow_core/llama_vision@v2", name: "a", images: "$inputs.image", task_type: "caption" };
 * const answer = await llamaVision.v2.parse(json).run("examples/images/chelsea.jpg", { target });
 *
 * const prediction: AnyPrediction = answer.prediction; // the compiler does not know the task
 * assert(typeof prediction === "string");
 * assert.equal(prediction, "A cat.");
 * ```
 */
export type AnyPrediction =
  | string
  | Classification
  | readonly Classification[]
  | readonly Detection[]
  | { readonly [key: string]: JsonValue };

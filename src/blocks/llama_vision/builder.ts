import * as runner from "../../run/runnable.ts";
import type { StepPlan } from "../../run/runnable.ts";
import { type Reference, reference } from "../../selectors/reference.ts";
import type { Kind } from "../../selectors/kinds.ts";
import { announce } from "../announce.ts";
import { acceptValue } from "../accept_value.ts";
import { defaultsOf, type StepValues } from "../block.ts";
import { type EmitOptions, emitStep } from "../emit_step.ts";
import { readStep } from "../read_step.ts";
import { showStep } from "../show_step.ts";
import { lacking } from "../step_problem.ts";
import { stepWarnings } from "../step_warnings.ts";
import type { Problem } from "../problem.ts";
import type { LlamaVisionFacts } from "./facts.ts";
import { describeFields, isObjectSchema, type ObjectSchema } from "./output_structure.ts";
import type { Task } from "./tasks.ts";

interface State {
  readonly facts: LlamaVisionFacts;
  readonly values: StepValues;
  readonly unknownKeys: readonly string[];
  readonly schema: ObjectSchema | undefined;
}

/**
 * The one builder behind every version and state: `states.ts` says which of its methods exist when. It is immutable:
 * each method gives another one.
 */
export class LlamaVisionBuilder {
  readonly #state: State;

  private constructor(state: State) {
    this.#state = Object.freeze(state);
    Object.freeze(this);
  }

  static start(facts: LlamaVisionFacts, name = "llama_vision"): LlamaVisionBuilder {
    const values = { type: facts.type, images: "$inputs.image" };
    return new LlamaVisionBuilder({ facts, values, unknownKeys: [], schema: undefined }).name(name);
  }

  static parse(facts: LlamaVisionFacts, json: unknown): LlamaVisionBuilder {
    return new LlamaVisionBuilder({ facts, ...readStep(facts, json), schema: undefined });
  }

  #with(key: string, value: unknown, schema: ObjectSchema | undefined = this.#state.schema): LlamaVisionBuilder {
    const { facts, values, unknownKeys } = this.#state;
    const accepted = acceptValue(facts, values.name, key, value);
    return new LlamaVisionBuilder({ facts, values: { ...values, [key]: accepted }, unknownKeys, schema });
  }

  name(name: unknown): LlamaVisionBuilder {
    return this.#with("name", name);
  }

  images(image: unknown): LlamaVisionBuilder {
    return this.#with("images", image);
  }

  task(task: unknown): LlamaVisionBuilder {
    return this.#with("task_type", task);
  }

  prompt(prompt: unknown): LlamaVisionBuilder {
    return this.#with("prompt", prompt);
  }

  classes(classes: unknown): LlamaVisionBuilder {
    return this.#with("classes", classes);
  }

  outputStructure(structure: unknown): LlamaVisionBuilder {
    return isObjectSchema(structure)
      ? this.#with("output_structure", describeFields(structure), structure)
      : this.#with("output_structure", structure, undefined);
  }

  apiKey(key: unknown): LlamaVisionBuilder {
    return this.#with("api_key", key);
  }

  privacyLevel(level: unknown): LlamaVisionBuilder {
    return this.#with("privacy_level", level);
  }

  modelVersion(model: unknown): LlamaVisionBuilder {
    return this.#with("model_version", model);
  }

  maxTokens(tokens: unknown): LlamaVisionBuilder {
    return this.#with("max_tokens", tokens);
  }

  temperature(temperature: unknown): LlamaVisionBuilder {
    return this.#with("temperature", temperature);
  }

  maxConcurrentRequests(requests: unknown): LlamaVisionBuilder {
    return this.#with("max_concurrent_requests", requests);
  }

  get warnings(): readonly Problem[] {
    return Object.freeze(stepWarnings(this.#state.facts, this.#state));
  }

  get outputs(): Readonly<Record<string, Reference<Kind>>> {
    const { facts, values } = this.#state;
    const outputs = Object.entries(facts.outputs(this.#task));
    return Object.freeze(
      Object.fromEntries(outputs.map(([name, kinds]) => [name, reference(`$steps.${values.name}.${name}`, kinds)])),
    );
  }

  toJSON(options?: EmitOptions | string): StepValues {
    const json = this.#emit(this.#state.values, typeof options === "object" ? options : {});
    announce(this.warnings);
    return json;
  }

  #emit(values: StepValues, options: EmitOptions): StepValues {
    const { facts } = this.#state;
    return emitStep(facts, (normal) => lacking(facts, normal), values, options);
  }

  /** What `console.log` shows of a builder. */
  #inspect(): string {
    return showStep(this.#state.facts, this.#state.values);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.#inspect();
  }

  [Symbol.for("Deno.customInspect")](): string {
    return this.#inspect();
  }

  get #task(): Task {
    const { facts, values } = this.#state;
    return { ...defaultsOf(facts), ...values }.task_type as Task;
  }

  /** What a run needs. A run may find its key elsewhere, so that a missing one is no problem here. */
  get [runner.stepPlan](): StepPlan {
    const { facts, values, schema } = this.#state;
    const api_key = values.api_key ?? defaultsOf(facts).api_key ?? "";
    return {
      facts,
      task: this.#task,
      values: this.#emit({ ...values, api_key }, { defaults: true }),
      keyIsSet: values.api_key !== undefined,
      schema,
      slugs: Object.fromEntries(facts.models.map(({ label, slug }) => [label, slug])),
    };
  }

  run(...[image, options]: Parameters<runner.Runnable<unknown>["run"]>): ReturnType<runner.Runnable<unknown>["run"]> {
    return runner.run(this, image, options);
  }

  runAll(
    ...[images, options]: Parameters<runner.Runnable<unknown>["runAll"]>
  ): ReturnType<runner.Runnable<unknown>["runAll"]> {
    return runner.runAll(this, images, options);
  }
}

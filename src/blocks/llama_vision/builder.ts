import * as runner from "../../run/runnable.ts";
import type { StepPlan } from "../../run/runnable.ts";
import type { Reference } from "../../selectors/reference.ts";
import type { Kind } from "../../selectors/kinds.ts";
import { announce } from "../announce.ts";
import type { StepValues } from "../step_facts.ts";
import { type EmitOptions, emitStep } from "../emit_step.ts";
import { isRecord } from "../is_record.ts";
import type { Problem } from "../problem.ts";
import { readStep } from "../read_step.ts";
import { setName, setProperty } from "../set_property.ts";
import { showStep } from "../show_step.ts";
import { stepOutputs } from "../step_outputs.ts";
import { stepWarnings } from "../step_warnings.ts";
import type { LlamaVisionFacts } from "./facts.ts";
import { describeFields, isObjectSchema, type ObjectSchema } from "./output_structure.ts";

interface State {
  readonly version: LlamaVisionFacts;
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

  static {
    Object.freeze(this.prototype);
  }

  private constructor(state: State) {
    this.#state = Object.freeze(state);
    Object.freeze(this);
  }

  static start(version: LlamaVisionFacts, name = "llama_vision"): LlamaVisionBuilder {
    const values = { type: version.block.type, images: "$inputs.image" };
    return new LlamaVisionBuilder({ version, values, unknownKeys: [], schema: undefined }).name(name);
  }

  static parse(version: LlamaVisionFacts, json: unknown): LlamaVisionBuilder {
    return new LlamaVisionBuilder({ version, ...readStep(version, json), schema: undefined });
  }

  #but(change: Partial<State>): LlamaVisionBuilder {
    return new LlamaVisionBuilder({ ...this.#state, ...change });
  }

  #with(key: string, value: unknown): LlamaVisionBuilder {
    const { version, values } = this.#state;
    return this.#but({ values: setProperty(version.offered, values, key, value) });
  }

  name(name: unknown): LlamaVisionBuilder {
    return this.#but({ values: setName(this.#state.values, name) });
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
    const schema = isObjectSchema(structure) ? structure : undefined;
    const descriptions = schema === undefined ? structure : describeFields(schema);
    return this.#with("output_structure", descriptions).#but({ schema });
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
    return stepWarnings(this.#state.version.facts, this.#state);
  }

  get outputs(): Readonly<Record<string, Reference<Kind>>> {
    return stepOutputs(this.#state.version.block, this.#state.values);
  }

  toJSON(options?: EmitOptions | string): StepValues {
    const { version, values } = this.#state;
    const json = emitStep(version, values, isRecord(options) ? options : {});
    announce(this.warnings);
    return json;
  }

  /** What `console.log` shows of a builder. */
  #inspect(): string {
    return showStep(this.#state.version.facts, this.#state.values);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.#inspect();
  }

  [Symbol.for("Deno.customInspect")](): string {
    return this.#inspect();
  }

  /** What a run needs. A run may find its key elsewhere, so that a missing one is no problem here. */
  get [runner.stepPlan](): StepPlan {
    const { version, values, schema } = this.#state;
    const { api_key: _default, ...normal } = emitStep(version, { api_key: "", ...values }, { defaults: true });
    const { api_key } = values;
    return {
      block: version.offered,
      values: api_key === undefined ? normal : { ...normal, api_key },
      schema,
      reads: "task",
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

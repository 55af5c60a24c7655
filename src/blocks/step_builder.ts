import type { Kind } from "../selectors/kinds.ts";
import type { Reference } from "../selectors/reference.ts";
import { announce } from "./announce.ts";
import type { StepValues } from "./step_facts.ts";
import { methodName } from "./block_names.ts";
import type { Buildable } from "./buildable.ts";
import { type EmitOptions, emitStep } from "./emit_step.ts";
import { isRecord } from "./is_record.ts";
import type { Problem } from "./problem.ts";
import { readStep } from "./read_step.ts";
import { setName, setProperty } from "./set_property.ts";
import { showStep } from "./show_step.ts";
import { stepOutputs } from "./step_outputs.ts";
import { stepWarnings } from "./step_warnings.ts";

/** Where the steps of a version come from. */
export interface Steps {
  /** A step of which only the name is set. */
  start(name: unknown): StepBuilder;
  /** A step read from JSON. */
  parse(json: unknown): StepBuilder;
}

interface State {
  readonly buildable: Buildable;
  readonly values: StepValues;
  readonly unknownKeys: readonly string[];
}

/**
 * The one builder behind every generated one: the types say which methods exist when, and a subclass for each version
 * has one method for each of its properties. It is immutable: each method gives another one.
 */
export class StepBuilder {
  readonly #state: State;

  static {
    Object.freeze(this.prototype);
  }

  constructor(state: State) {
    this.#state = Object.freeze(state);
    Object.freeze(this);
  }

  /** The steps of a version: each has a method for each property of its block. */
  static of(buildable: Buildable): Steps {
    const { block } = buildable;
    const Version = class extends StepBuilder {};
    for (const property of Object.keys(block.properties)) {
      Object.defineProperty(Version.prototype, methodName(property), {
        value(this: StepBuilder, value: unknown): StepBuilder {
          return this.#with(property, value);
        },
      });
    }
    Object.freeze(Version.prototype);
    return {
      start: (name) => new Version({ buildable, values: { type: block.type }, unknownKeys: [] }).name(name),
      parse: (json) => new Version({ buildable, ...readStep(buildable, json) }),
    };
  }

  #with(key: string, value: unknown): StepBuilder {
    const { buildable, values } = this.#state;
    return this.#holding(setProperty(buildable.offered, values, key, value));
  }

  #holding(values: StepValues): StepBuilder {
    return new (this.constructor as typeof StepBuilder)({ ...this.#state, values });
  }

  name(name: unknown): StepBuilder {
    return this.#holding(setName(this.#state.values, name));
  }

  get warnings(): readonly Problem[] {
    return stepWarnings(this.#state.buildable.facts, this.#state);
  }

  get outputs(): Readonly<Record<string, Reference<Kind>>> {
    return stepOutputs(this.#state.buildable.block, this.#state.values);
  }

  toJSON(options?: EmitOptions | string): StepValues {
    const { buildable, values } = this.#state;
    const json = emitStep(buildable, values, isRecord(options) ? options : {});
    announce(this.warnings);
    return json;
  }

  /** What `console.log` shows of a builder. */
  #inspect(): string {
    return showStep(this.#state.buildable.facts, this.#state.values);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.#inspect();
  }

  [Symbol.for("Deno.customInspect")](): string {
    return this.#inspect();
  }
}

import { type Reference, reference } from "../selectors/reference.ts";
import type { Kind } from "../selectors/kinds.ts";
import { isName } from "../selectors/name.ts";
import { acceptLiteral } from "./accept_literal.ts";
import { actualOutputs } from "./actual_outputs.ts";
import { announce } from "./announce.ts";
import type { StepFacts, StepValues } from "./block.ts";
import { methodName } from "./block_names.ts";
import { demandProblems } from "./demand_problems.ts";
import type { BlockDescription } from "./description.ts";
import { type EmitOptions, emitStep } from "./emit_step.ts";
import { InvalidStepError, type Problem } from "./problem.ts";
import { describedDefaults, readDescribedStep } from "./read_described_step.ts";
import { showStep } from "./show_step.ts";
import { invalidName, missingProperty } from "./step_problem.ts";
import { stepWarnings } from "./step_warnings.ts";
import { wantedBy } from "./wanted_by.ts";

/** A block, and what of it decides how its steps are written. */
export interface Buildable {
  /** What the engine knows of the block. */
  readonly block: BlockDescription;
  /** The same, for what all steps have in common. */
  readonly facts: StepFacts;
}

/** Where the steps of a version come from. */
export interface Steps {
  /** A step of which only the name is set. */
  start(name: unknown): StepBuilder;
  /** A step read from JSON. */
  parse(json: unknown): StepBuilder;
}

/** What a block calls its outputs whose names only the server knows. */
const ANY_NAME = "*";

interface State extends Buildable {
  readonly values: StepValues;
  readonly unknownKeys: readonly string[];
}

/** What keeps values, with defaults filled in, from being a step of this block. */
function lacking(block: BlockDescription, normal: StepValues): readonly Problem[] {
  const missing = block.required.filter((key) => normal[key] === undefined);
  return [
    ...missing.map((key) =>
      missingProperty(normal.name, key, wantedBy(block.properties[key] ?? {}, block.definitions, "builder"))
    ),
    ...demandProblems(block, { ...describedDefaults(block), ...normal }),
  ];
}

/**
 * The one builder behind every generated one: the types say which methods exist when, and a subclass for each version
 * has one method for each of its properties. It is immutable: each method gives another one.
 */
export class StepBuilder {
  readonly #state: State;

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
    return {
      start: (name) => new Version({ ...buildable, values: { type: block.type }, unknownKeys: [] }).name(name),
      parse: (json) => new Version({ ...buildable, ...readDescribedStep(block, json) }),
    };
  }

  #with(key: string, value: unknown): StepBuilder {
    const { block } = this.#state;
    const values = { ...this.#state.values, [key]: acceptLiteral(block, this.#state.values.name, key, value) };
    const unmet = demandProblems(block, values, key);
    if (unmet.length > 0) throw new InvalidStepError(unmet);
    return this.#holding(values);
  }

  #holding(values: StepValues): StepBuilder {
    return new (this.constructor as typeof StepBuilder)({ ...this.#state, values });
  }

  name(name: unknown): StepBuilder {
    const { values } = this.#state;
    if (!isName(name)) throw new InvalidStepError([invalidName(values.name, name)]);
    return this.#holding({ ...values, name });
  }

  get warnings(): readonly Problem[] {
    return Object.freeze(stepWarnings(this.#state.facts, this.#state));
  }

  get outputs(): Readonly<Record<string, Reference<Kind>>> {
    const { block, values } = this.#state;
    const outputs = Object.entries(actualOutputs(block, { ...describedDefaults(block), ...values }))
      .filter(([name]) => name !== ANY_NAME);
    return Object.freeze(
      Object.fromEntries(
        outputs.map(([name, kinds]) => [name, reference(`$steps.${values.name}.${name}`, kinds as Kind[])]),
      ),
    );
  }

  toJSON(options?: EmitOptions | string): StepValues {
    const { block, facts, values } = this.#state;
    const lacks = (normal: StepValues) => lacking(block, normal);
    const json = emitStep(facts, lacks, values, typeof options === "object" ? options : {});
    announce(this.warnings);
    return json;
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
}

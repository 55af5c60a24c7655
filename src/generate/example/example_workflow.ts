import { acceptLiteral } from "../../blocks/accept_literal.ts";
import { alternativesOf } from "../../blocks/alternatives_of.ts";
import { compareVersions, moduleName } from "../../blocks/block_names.ts";
import { buildableOf } from "../../blocks/buildable.ts";
import { demandProblems } from "../../blocks/demand_problems.ts";
import { describedDefaults } from "../../blocks/described_defaults.ts";
import type { BlockDescription } from "../../blocks/description.ts";
import type { Schema } from "../../blocks/schema.ts";
import { areSecretKinds } from "../../blocks/secret_names.ts";
import type { StepJson } from "../../blocks/step.ts";
import type { InputJson } from "../../selectors/input.ts";
import type { Kind } from "../../selectors/kinds.ts";
import { CROPS, KIND_SOURCES, type KindSource, SOURCES } from "./kind_sources.ts";
import { plainValue } from "./plain_value.ts";
import { BLOCK_VALUES, USUAL_VALUES } from "./usual_values.ts";

/** A small workflow around one step. */
export interface ExampleWorkflow {
  /** What is handed over to it. */
  readonly inputs: readonly InputJson[];
  /** The steps, each behind those that it refers to: the last one is what the example is about. */
  readonly steps: readonly StepJson[];
}

/** The version of each family that examples use, by its type without the version. */
export type UsualBlocks = ReadonlyMap<string, BlockDescription>;

type Values = Readonly<Record<string, unknown>>;

/** A longer value explains nothing. */
const MOST_VALUES = 100;

/** The newest versions that the engine 1.5.0 runs without complaint. */
export function usualBlocks(blocks: readonly BlockDescription[]): UsualBlocks {
  const inUse = blocks.filter(({ deprecated, newer }) => deprecated !== true && newer !== true);
  return new Map(inUse.toSorted(compareVersions).map((block) => [block.type.replace(/@[^@]*$/, ""), block]));
}

/**
 * A workflow with a step of the block that sets what the block requires, and around it what the step refers to;
 * `undefined` where no values are found that the block takes.
 */
export function exampleWorkflow(block: BlockDescription, usual: UsualBlocks): ExampleWorkflow | undefined {
  const draft = new Draft(usual);
  return draft.add(block, moduleName(block.type)) ? draft.workflow : undefined;
}

/** Grows by what its steps refer to. */
class Draft {
  readonly #usual: UsualBlocks;
  readonly #inputs = new Map<string, InputJson>();
  readonly #steps = new Map<string, StepJson>();
  /** The names of the steps that are being made, to which no reference may lead. */
  readonly #open = new Set<string>();
  /** The names of the steps that could not be made: tried again for each other, they would take for ever. */
  readonly #failed = new Set<string>();
  /** Whether what is added now works on the crops of the image, and not on the image. */
  #onCrops = false;

  constructor(usual: UsualBlocks) {
    this.#usual = usual;
  }

  get workflow(): ExampleWorkflow {
    return { inputs: [...this.#inputs.values()], steps: [...this.#steps.values()] };
  }

  /** Adds a step, and says whether it could. */
  add(block: BlockDescription, name: string): boolean {
    this.#open.add(name);
    const values = this.#values(buildableOf(block).offered);
    this.#open.delete(name);
    if (values === undefined) {
      this.#failed.add(name);
      return false;
    }
    const set = Object.keys(block.properties).filter((key) => Object.hasOwn(values, key));
    this.#steps.set(name, { type: block.type, name, ...Object.fromEntries(set.map((key) => [key, values[key]])) });
    return true;
  }

  /** What the block requires, what makes a step of it mean something, and then what the engine's Python demands. */
  #values(block: BlockDescription): Values | undefined {
    const { properties, required } = block;
    const wanted = new Set([...required, ...Object.keys(usualValues(block))]);
    let values: Values | undefined = {};
    for (const property of wanted) {
      if (values !== undefined && Object.hasOwn(properties, property)) values = this.#with(block, values, property);
    }
    for (let left = Object.keys(properties).length; values !== undefined && left >= 0; left--) {
      const demanded = demandProblems(block, { ...describedDefaults(block), ...values })[0]?.property;
      if (demanded === undefined) return values;
      values = this.#with(block, values, demanded);
    }
    return undefined;
  }

  #with(block: BlockDescription, values: Values, property: string): Values | undefined {
    const whole = { ...describedDefaults(block), ...values };
    for (const value of this.#candidates(block, whole, property)) {
      if (isTaken(block, whole, property, value)) return { ...values, [property]: value };
    }
    return undefined;
  }

  /** What a property might be, the best first. */
  *#candidates(block: BlockDescription, values: Values, property: string): Generator<unknown> {
    const { properties, definitions = {}, inputOffsets = {} } = block;
    const alternatives = alternativesOf(properties[property] ?? {});
    const literals = alternatives.filter(({ selector, type }) => selector === undefined && type !== "null");
    const references = alternatives.filter(({ selector }) => selector !== undefined);
    const kinds = references.flatMap(({ kind = [] }) => kind);
    const referenceFor = (selector: Schema): string =>
      (inputOffsets[property] ?? 0) > 0
        ? this.#ofCrops(() => this.#reference(selector, property))
        : this.#reference(selector, property);
    if (properties[property]?.secret === true || areSecretKinds(kinds)) yield* references.map(referenceFor);
    yield* demandedValues(block, values, property);
    yield* this.#wired(usualValues(block), property);
    yield* this.#wired(USUAL_VALUES, property);
    if (kinds.some(isData)) yield* references.map(referenceFor);
    for (const literal of literals) {
      yield plainValue(literal, property, { definitions, referenceFor, budget: { left: MOST_VALUES } });
    }
    yield* references.map(referenceFor);
  }

  /** The value of a property, if there is one and the steps to which its selectors lead can be added. */
  #wired(values: Values, property: string): readonly unknown[] {
    if (!Object.hasOwn(values, property)) return [];
    const value = values[property];
    const names = [...JSON.stringify(value).matchAll(/"\$steps\.(\w+)/g)].map(([, name]) => name);
    const sources = SOURCES.filter(({ name }) => names.includes(name));
    return sources.every((source) => this.#source(source) !== undefined) ? [value] : [];
  }

  /** A reference of a kind that is wanted, to a step or an input that is added if need be. */
  #reference({ selector, kind = [] }: Schema, property: string): string {
    if (selector === "step") return "$steps.next";
    if (kind.includes("image") && selector !== "step_output") return this.#image();
    for (const one of kind.filter((one) => Object.hasOwn(KIND_SOURCES, one))) {
      const found = this.#source(KIND_SOURCES[one as Kind]!);
      if (found !== undefined) return found;
    }
    if (selector === "step_output") return `$steps.before.${property}`;
    if (kind.includes("video_metadata")) return this.#input("WorkflowVideoMetadata", "video");
    return this.#input("WorkflowParameter", property, kind.find((one) => one === "secret") ?? kind[0]);
  }

  #input(type: string, name: string, kind?: string): string {
    this.#inputs.set(name, { type, name, ...(kind !== undefined && { kind: [kind] }) });
    return `$inputs.${name}`;
  }

  #image(): string {
    const image = this.#input("WorkflowImage", "image");
    if (!this.#onCrops) return image;
    this.#onCrops = false;
    const crops = this.#source(CROPS) ?? image;
    this.#onCrops = true;
    return crops;
  }

  /** What is made of each crop, one level deeper than what is made of the image. */
  #ofCrops<T>(make: () => T): T {
    this.#onCrops = true;
    const made = make();
    this.#onCrops = false;
    return made;
  }

  /** The output of a step, which is added if need be. */
  #source({ family, name: base, output }: KindSource): string | undefined {
    const name = this.#onCrops ? `${base}_crops` : base;
    if (this.#open.has(name) || this.#failed.has(name)) return undefined;
    const block = this.#usual.get(family);
    if (block === undefined) return undefined;
    return this.#steps.has(name) || this.add(block, name) ? `$steps.${name}.${output}` : undefined;
  }
}

function usualValues({ type }: BlockDescription): Values {
  const name = moduleName(type);
  return Object.hasOwn(BLOCK_VALUES, name) ? BLOCK_VALUES[name]! : {};
}

/** Whether data of this kind comes from certain steps, or is an image. */
function isData(kind: string): boolean {
  return kind === "image" || kind !== "*" && Object.hasOwn(KIND_SOURCES, kind);
}

/** The values that the engine's Python leaves a property. */
function demandedValues({ demands = [] }: BlockDescription, values: Values, property: string): readonly unknown[] {
  return demands.flatMap((demand): readonly unknown[] =>
    demand.rule === "pairs" && demand.property === property ? demand.values[String(values[demand.by])] ?? [] : []
  );
}

/** Whether a builder takes the value. One that it falls over, such as a text for a pattern that is none, it does not. */
function isTaken(block: BlockDescription, values: Values, property: string, value: unknown): boolean {
  try {
    acceptLiteral(block, undefined, property, value);
  } catch {
    return false;
  }
  return demandProblems(block, { ...values, [property]: value }, property).length === 0;
}

import type { Kind } from "../selectors/kinds.ts";
import { kindsMatch } from "../selectors/reference.ts";
import { isResolvable } from "../selectors/selector.ts";
import { memberAccess } from "./literal.ts";

/** A reference as a program writes it, and the kinds of what it refers to. */
export interface Wire {
  readonly code: string;
  readonly kinds: readonly string[];
}

/** A constant that stands for a step: what other steps and outputs can refer to. */
export interface StepConstant {
  readonly identifier: string;
  /** The kinds of each output. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
}

/** A longer reference is written as a text, so that it fits on a line. */
const LONGEST = 80;

/** What is declared so far: the constants, by what selectors call them, and the blocks that the workflow brings along. */
export class Scope {
  readonly #inputs = new Map<string, Wire>();
  readonly #steps = new Map<string, StepConstant>();
  readonly #used = new Set<string>();
  readonly #blocks = new Set<string>();

  /** From here on, references to the input are written with its constant. */
  declareInput(name: string, wire: Wire): void {
    this.#inputs.set(name, wire);
  }

  /** From here on, references to the step are written with its constant. */
  declareStep(name: string, constant: StepConstant): void {
    this.#steps.set(name, constant);
  }

  /** From here on, steps can be of this custom Python block. */
  declareBlock(type: string): void {
    this.#blocks.add(type);
  }

  /** Whether the workflow brings a block of this type along. */
  declaresBlock(type: string): boolean {
    return this.#blocks.has(type);
  }

  /** A reference written with a constant, if one stands for what the selector names and is of a kind that is wanted. */
  reference(selector: string, wanted: readonly string[]): string | undefined {
    const wire = this.#wire(selector);
    if (wire === undefined || !kindsMatch(wanted as Kind[], wire.kinds as Kind[])) return undefined;
    this.#used.add(wire.code);
    return wire.code;
  }

  /** The constant of the step to which a selector leads a flow. */
  step(selector: string): string | undefined {
    return this.#steps.get(selector.replace(/^\$steps\./, ""))?.identifier;
  }

  /** Whether a reference was written with this constant of an input. */
  isUsed(identifier: string): boolean {
    return this.#used.has(identifier);
  }

  #wire(selector: string): Wire | undefined {
    if (!isResolvable(selector)) return undefined;
    const [root, name = "", output = ""] = selector.split(".");
    if (root === "$inputs") return this.#inputs.get(name);
    const step = this.#steps.get(name);
    if (step === undefined || !Object.hasOwn(step.outputs, output)) return undefined;
    const code = `${step.identifier}.outputs${memberAccess(output)}`;
    return code.length > LONGEST ? undefined : { code, kinds: step.outputs[output] ?? [] };
  }
}

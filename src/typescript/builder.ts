import type { Outputs } from "../blocks/actual_outputs.ts";
import type { BlockDescription } from "../blocks/description.ts";
import type { StepJson } from "../blocks/step.ts";

/** Properties of a step, as its JSON has them. */
export type Given = Readonly<Record<string, unknown>>;

/** A value of a property that the builder does not take. */
export interface Refused {
  readonly value: unknown;
  /** Why, as a part of a sentence. */
  readonly because: string;
}

/** Whence a program has a builder. */
export interface Origin {
  /** The module that it is imported from. */
  readonly from: string;
  /** What it is called there. */
  readonly name: string;
  /** What the program calls it: the constant on whose versions steps are started. */
  readonly constant: string;
}

/** What makes the steps of a block: how a program gets and calls it, and what it takes. */
export interface Builder {
  readonly block: BlockDescription;
  readonly origin: Origin;
  /** Whether there is a method for a property of a step that has these properties. */
  offers(property: string, properties: Given): boolean;
  /**
   * The JSON that the builder makes of a value for a property.
   *
   * @throws {InvalidStepError} If it refuses the value.
   */
  accept(step: string, property: string, value: unknown): unknown;
  /**
   * Why those of the step's properties that can be set make no step, as a part of a sentence.
   *
   * @param refused Those of the block's properties that the step has and that cannot be set.
   */
  misfit(step: StepJson, settable: Given, refused: ReadonlyMap<string, Refused>): string | undefined;
  /** The properties in an order in which they can be set. */
  order(settable: Given): readonly string[];
  /** What sets a property. */
  methodOf(property: string): string;
  /** The outputs of a step with these properties. */
  outputsOf(settable: Given): Outputs;
}

/** The place of an element: its image's place, then its place among what was made of that, and so on. */
export type Index = readonly number[];

/** What only batches hold: a dict that was read from JSON cannot. */
export const TOGETHER: unique symbol = Symbol("batch");

/** The elements that a block gets together. */
export interface Batch<T = unknown> {
  /** Tells batches from lists, which are values. */
  readonly kind: typeof TOGETHER;
  readonly elements: readonly T[];
  /** The place of each element. */
  readonly indices: readonly Index[];
}

/** Tells batches from all other values. */
export function isBatch(value: unknown): value is Batch {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === TOGETHER;
}

/** What only decisions hold: outputs that were read from JSON cannot. */
export const FLOW: unique symbol = Symbol("flow");

/** What a flow control block decides: the steps that go on. */
export interface FlowControl {
  readonly kind: typeof FLOW;
  /** The steps, as `$steps.name`. */
  readonly next: readonly string[];
}

/** What a step gives for one element: its outputs by name, or a decision; nothing where it was skipped. */
export type StepResult = Readonly<Record<string, unknown>> | FlowControl | null;

/** What surrounds a step while it runs. */
export interface StepContext {
  /** The name of the step. */
  readonly step: string;
  /** The present time. */
  now(): Date;
  /** A fresh id of the sort that the engine gives to inferences and detections. */
  newId(): string;
  /** Aborted when the run is broken off. */
  readonly signal: AbortSignal | undefined;
}

/**
 * How a block runs on this machine. Values come by property name, in the engine's normal form, references replaced. An
 * error that it throws is the failure of the elements that it was given.
 */
export type LocalBlock =
  /**
   * Runs once for each element, also where the engine hands over a batch that the block only loops over: so one failure
   * is one element's. Where the block's outputs lie one level deeper, it gives a list.
   */
  | {
    readonly takes: "elements";
    /** Whether it cuts pictures, which a codec must decode. */
    readonly cutsPictures?: true;
    run(values: Readonly<Record<string, unknown>>, context: StepContext): ElementResult | Promise<ElementResult>;
  }
  /**
   * Runs once with all elements: what the block takes as a batch is a {@linkcode Batch} (of batches, where the engine
   * wraps one level). It gives a list with an entry for each element; where the block's outputs lie one level deeper, a
   * list of such lists.
   */
  | {
    readonly takes: "batches";
    run(values: Readonly<Record<string, unknown>>, context: StepContext): BatchResult | Promise<BatchResult>;
  };

/** What a block gives for an element. */
export type ElementResult = StepResult | readonly StepResult[];

/** What a block gives for a batch. */
export type BatchResult = readonly ElementResult[];

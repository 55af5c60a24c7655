import type { BlockDescription } from "../../blocks/description.ts";
import type { StepValues } from "../../blocks/step_facts.ts";
import type { Lineage } from "../../check/lineage.ts";

/** Where a reference gets its value from. */
export type Source =
  | { readonly from: "input"; readonly name: string; readonly lineage: Lineage }
  | { readonly from: "step"; readonly step: string; readonly output: string; readonly lineage: Lineage };

/** A reference within the value of a property. */
export interface Wire {
  /** Its place in a list or a record; undefined where it is the whole value. */
  readonly place: number | string | undefined;
  readonly source: Source;
}

/** A property of a step, and what it is fed with. */
export interface PlannedProperty {
  readonly name: string;
  /** The value as the engine holds it, references included. */
  readonly value: unknown;
  readonly wires: readonly Wire[];
  /** Whether single values in it are made a batch. */
  readonly cast: boolean;
}

/** A step that decides whether another one runs. */
export interface PlannedGuard {
  readonly step: string;
  readonly lineage: Lineage;
}

/** A step, ready to be run. */
export interface PlannedStep {
  readonly name: string;
  readonly description: BlockDescription;
  /** The names of its outputs. */
  readonly outputs: readonly string[];
  readonly properties: readonly PlannedProperty[];
  readonly guards: readonly PlannedGuard[];
  /** The steps that it waits for. */
  readonly needs: readonly string[];
  /** The batch whose elements it runs for. */
  readonly base: Lineage;
  /** The batch that its outputs belong to. */
  readonly lineage: Lineage;
  /** Whether its block gets whole batches. */
  readonly takesBatches: boolean;
  /** Whether it runs for elements that lack something, too. */
  readonly acceptsEmpty: boolean;
}

/** An output of the workflow. */
export interface PlannedOutput {
  readonly name: string;
  readonly source: Source;
  /** The kinds of the value; of all outputs of a step, by name. */
  readonly kinds: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** Whether detections are given in coordinates of the whole image. */
  readonly inParent: boolean;
}

/** A property that takes the value of a parameter. */
export interface Taker {
  readonly step: string;
  readonly property: string;
  readonly description: BlockDescription;
  /** The values of the step, in normal form. */
  readonly values: StepValues;
}

/** An input of the workflow. */
export interface PlannedInput {
  readonly name: string;
  readonly kinds: readonly string[];
  /** How deep its data lies: 0 for a parameter. */
  readonly depth: number;
  readonly lineage: Lineage;
  /** What a parameter is where nobody hands it over; undefined where it declares nothing. */
  readonly fallback: unknown;
  /** The properties that a parameter's value must fit. */
  readonly takers: readonly Taker[];
}

/** A workflow, ready to be run on this machine. */
export interface WorkflowPlan {
  readonly inputs: readonly PlannedInput[];
  /** In an order in which each comes after what it needs. */
  readonly steps: readonly PlannedStep[];
  readonly outputs: readonly PlannedOutput[];
}

/** The name by which an output selects everything that a step gives. */
export const ALL = "*";

/** Whether a source is everything that a step gives. */
export function isEverything(source: Source): source is Extract<Source, { from: "step" }> {
  return source.from === "step" && source.output === ALL;
}

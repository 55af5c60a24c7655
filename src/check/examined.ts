import type { BlockDescription } from "../blocks/description.ts";
import type { Problem } from "../blocks/problem.ts";
import type { Nearest } from "./nearest.ts";

/** Where something stands in the definition. */
export type Path = readonly (string | number)[];

/** A workflow as far as it could be read: what all rules work on. It survives anything; what is broken says so. */
export interface Examined {
  /** What was handed over. */
  readonly definition: unknown;
  /** The definition's own keys; none if it is no object. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** The inputs, in order. */
  readonly inputs: readonly ExaminedInput[];
  /** The steps, in order, those of inner workflows in the place of the step that holds them. */
  readonly steps: readonly ExaminedStep[];
  /** The outputs, in order. */
  readonly outputs: readonly ExaminedOutput[];
  /** The first input of each name. */
  readonly inputsByName: ReadonlyMap<string, ExaminedInput>;
  /** The first step of each name. */
  readonly stepsByName: ReadonlyMap<string, ExaminedStep>;
  /** The blocks by type and alias: those of the catalogue, and those that the definition brings along. */
  readonly blocks: Blocks;
  /** Finds the name that somebody meant. */
  readonly nearest: Nearest;
  /** What was found while reading each step. */
  readonly stepProblems: readonly (readonly Problem[])[];
  /** What else was found while reading, by the rule that reports it. */
  readonly found: Readonly<Record<FoundBy, readonly Problem[]>>;
}

/** The rules whose problems come to light while a definition is read. */
export type FoundBy = "input_syntax" | "output_syntax" | "dynamic_blocks" | "inner_workflows";

/** Blocks by type and alias. */
export interface Blocks {
  /** The block of a type or an alias. */
  get(type: string): BlockDescription | undefined;
  /** Types whose own definition is at fault, so that nothing can be said of their steps. */
  readonly unusable: ReadonlySet<string>;
  /** The types and aliases that a step may have. */
  readonly types: readonly string[];
  /** Every kind that the engine or a block knows; worked out when it is asked for. */
  kinds(): ReadonlySet<string>;
}

/** An entry of `inputs`. */
export interface ExaminedInput {
  /** Where it stands. */
  readonly path: Path;
  /** Its name, if it has one. */
  readonly name: string | undefined;
  /** The entry as written. */
  readonly json: unknown;
  /** Whether the engine can read it. */
  readonly intact: boolean;
  /** The kinds of what it hands over. */
  readonly kinds: readonly string[];
  /** How deep its data lies: 0 for a single value, 1 for a batch. */
  readonly dimensionality: number;
  /** Whether it is of a type that hands over a batch. */
  readonly batch: boolean;
}

/** An entry of `steps`. */
export interface ExaminedStep {
  /** Its place among the steps of the graph. */
  readonly index: number;
  /** Where it stands. */
  readonly path: Path;
  /** Its name, if it has one. */
  readonly name: string | undefined;
  /** The entry as written. */
  readonly json: unknown;
  /** Its block, if the type is known. */
  readonly description: BlockDescription | undefined;
  /** Whether the engine can read it. */
  readonly intact: boolean;
  /** The values in the engine's normal form, defaults included, in the order of the block's schema; only of an intact step. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The key under which each property was written: its own name, or an alias. */
  readonly writtenAs: ReadonlyMap<string, string>;
  /** The keys that the engine does not read. */
  readonly unknownKeys: readonly string[];
  /** The kinds of each output, with what was set in mind; nothing where they cannot be known. */
  readonly outputs: Readonly<Record<string, readonly string[]>> | undefined;
  /** The references in its values; of a step that is not intact those that can be told. */
  readonly selectors: readonly FoundSelector[];
}

/** An entry of `outputs`. */
export interface ExaminedOutput {
  /** Where it stands. */
  readonly path: Path;
  /** Its name, if it has one. */
  readonly name: string | undefined;
  /** The entry as written. */
  readonly json: unknown;
  /** Whether the engine can read it. */
  readonly intact: boolean;
  /** What it selects, if that is a text. */
  readonly selector: string | undefined;
}

/** A text that the engine takes for a reference. */
export interface FoundSelector {
  /** The property that holds it, by its own name. */
  readonly property: string;
  /** Its place, if it is an element of a list; its key, if it is a value of a record. */
  readonly place: number | string | undefined;
  /** The text. */
  readonly value: string;
  /** What may stand there. */
  readonly slot: Slot;
}

/** A place for references among the properties of a block. */
export interface Slot {
  /** The property. */
  readonly property: string;
  /** Whether it takes a reference to a step, for flow control. */
  readonly takesSteps: boolean;
  /** The kinds of references that fit. */
  readonly kinds: readonly string[];
  /** Whether what stands there is handed over as a batch, as a single value, or as either. */
  readonly takes: "batch" | "single" | "either";
  /** Whether the elements of a list may be references. */
  readonly inList: boolean;
  /** Whether the values of a record may be references. */
  readonly inRecord: boolean;
}

import type { BlockDescription } from "../blocks/description.ts";
import type { ExaminedStep } from "./examined.ts";
import type { DataEdge } from "./graph.ts";
import type { Lineage } from "./lineage.ts";

/** One value that a property holds: its lineage, and the wire that it comes by, if it comes by one. */
export interface Feed {
  readonly lineage: Lineage;
  readonly edge?: DataEdge;
}

/** What a property of a step is fed with. */
export interface PropertyFeed {
  readonly property: string;
  /** One value; of a list or a record that holds references, each of its values. */
  readonly feeds: readonly Feed[];
  /** Whether the values are those of a list or a record. */
  readonly compound: boolean;
  /** Whether the engine makes a batch of the single values among them. */
  readonly cast: boolean;
}

/** A step that decides whether another runs, and the lineage of what it decides on. */
export interface Guard {
  readonly step: ExaminedStep;
  readonly lineage: Lineage;
}

/** How data reaches a step. */
export interface StepFlow {
  /** The step. */
  readonly step: ExaminedStep;
  /** The step whose block rules over the data: itself, but for names with dots. */
  readonly ruler: ExaminedStep & { readonly description: BlockDescription };
  /** What the properties are fed with that concern the flow, in the order of the block's schema. */
  readonly properties: readonly PropertyFeed[];
  /** The steps that decide whether it runs, with the lineage of what they decide on; nothing if one of these is unknown. */
  readonly guards: readonly Guard[] | undefined;
}

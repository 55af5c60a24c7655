/** What can change between two workflows. */
export type ChangeKind =
  /** The version of the definition's language. */
  | "version-changed"
  /** A key of the definition that the engine does not know. */
  | "definition-changed"
  | "input-added"
  | "input-removed"
  /** Another name, and otherwise the same; selectors that follow the new name are no changes of their own. */
  | "input-renamed"
  | "input-changed"
  | "step-added"
  | "step-removed"
  /** Another name, and otherwise the same. */
  | "step-renamed"
  /** Another version of the same block. */
  | "block-version-changed"
  /** Another block under the same name. */
  | "block-changed"
  /** A literal property of a step. */
  | "property-changed"
  /** A selector: what a property or an output is wired to. */
  | "wire-changed"
  | "output-added"
  | "output-removed"
  /** Another label, and otherwise the same. */
  | "output-renamed"
  | "output-changed"
  /** A custom Python block, under `dynamic_blocks_definitions`. */
  | "dynamic-block-added"
  | "dynamic-block-removed"
  | "dynamic-block-changed";

/** One thing that changed between two workflows. */
export interface Change {
  /** What kind of change it is. */
  readonly change: ChangeKind;
  /** Where it stands in the second definition; of an entry that the second lacks, where it stood in the first. */
  readonly path: readonly (string | number)[];
  /** The name of the input. */
  readonly input?: string;
  /** The name of the step; of a renamed one the new name. */
  readonly step?: string;
  /** The label of the output. */
  readonly output?: string;
  /** The key in the JSON of the input, step or output that holds the change. */
  readonly property?: string;
  /** What it was, secrets masked. Absent where there was nothing. */
  readonly before?: unknown;
  /** What it is, secrets masked. Absent where there is nothing. */
  readonly after?: unknown;
  /** A sentence that says it. */
  readonly message: string;
}

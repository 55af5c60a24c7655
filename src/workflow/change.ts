/**
 * What can change between two workflows.
 *
 * @example
 * ```ts
 * import { type ChangeKind, diff } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const BREAKING: readonly ChangeKind[] = ["input-removed", "input-renamed", "output-removed", "output-renamed"];
 *
 * const empty = { version: "1.0", inputs: [], steps: [], outputs: [] };
 * const before = { ...empty, inputs: [{ type: "WorkflowImage", name: "photo" }] };
 *
 * const changes = diff(before, empty);
 * assert.deepEqual(changes.filter(({ change }) => BREAKING.includes(change)).map(({ message }) => message), [
 *   'Removed input "photo": WorkflowImage',
 * ]);
 * ```
 */
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

/**
 * One thing that changed between two workflows.
 *
 * @example
 * ```ts
 * import { type Change, diff, llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const caption = llamaVision.v3("caption").task("caption");
 * const [change]: readonly Change[] = diff(workflow().steps(caption), workflow().steps(caption.maxTokens(50)));
 *
 * assert.deepEqual(change, {
 *   change: "property-changed",
 *   path: ["steps", 0, "max_tokens"],
 *   step: "caption",
 *   property: "max_tokens",
 *   after: 50,
 *   message: 'Step "caption": max_tokens is now 50; it was not set',
 * });
 * ```
 */
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

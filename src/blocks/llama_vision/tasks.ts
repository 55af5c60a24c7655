/**
 * What the model is asked to do with the image.
 *
 * | task | needs | answer |
 * | --- | --- | --- |
 * | `unconstrained` | `prompt` | text |
 * | `ocr` | – | the text in the image |
 * | `structured-answering` | `outputStructure` | a record with its keys |
 * | `classification` | `classes` | one class with a confidence |
 * | `multi-label-classification` | `classes` | every class that is visible |
 * | `visual-question-answering` | `prompt` | text |
 * | `caption`, `detailed-caption` | – | text |
 * | `object-detection` (not in v1) | `classes` | boxes |
 *
 * @example
 * ```ts
 * import { llamaVision, type Task } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const describing: readonly Task[] = ["caption", "detailed-caption", "ocr"]; // these need nothing more
 *
 * assert(describing.every((task) => llamaVision.v2.tasks.includes(task)));
 * // @ts-expect-error there is no such task
 * const unknown: Task = "captions";
 * ```
 */
export type Task =
  | "unconstrained"
  | "ocr"
  | "structured-answering"
  | "classification"
  | "multi-label-classification"
  | "visual-question-answering"
  | "caption"
  | "detailed-caption"
  | "object-detection";

/**
 * The property that a task may need, as JSON calls it.
 *
 * @example
 * ```ts
 * import type { NeededProperty, Task, TaskThatNeeds } from "@stepwright/workflows";
 *
 * // What a form has to ask for once a task was chosen.
 * const FIELDS: { readonly [P in NeededProperty]: readonly TaskThatNeeds<P>[] } = {
 *   prompt: ["unconstrained", "visual-question-answering"],
 *   classes: ["classification", "multi-label-classification", "object-detection"],
 *   output_structure: ["structured-answering"],
 * };
 * const tasks: readonly Task[] = Object.values(FIELDS).flat();
 * ```
 */
export type NeededProperty = "prompt" | "classes" | "output_structure";

/**
 * The tasks that need one given property.
 *
 * @typeParam P The property.
 *
 * @example
 * ```ts
 * import { llamaVision, type TaskThatNeeds } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sort = (task: TaskThatNeeds<"classes">, classes: readonly string[]) =>
 *   llamaVision.v3("sort").task(task).classes(classes);
 *
 * assert.equal(sort("object-detection", ["cat"]).toJSON().task_type, "object-detection");
 * // @ts-expect-error a caption needs no classes
 * const wrong = () => sort("caption", ["cat"]);
 * ```
 */
export type TaskThatNeeds<P extends NeededProperty> = P extends "prompt" ? "unconstrained" | "visual-question-answering"
  : P extends "classes" ? "classification" | "multi-label-classification" | "object-detection"
  : "structured-answering";

/** The facts of one task: the property that it needs, and the form of its answer. */
interface TaskFacts {
  /** The property without which the engine refuses the step. */
  readonly needs: NeededProperty | null;
  /** How the model answers. */
  readonly answers: "text" | "one-class" | "many-classes" | "record" | "boxes";
}

/** The nine tasks in the engine's order. `object-detection` came with the second version of the block. */
export const TASKS = {
  "unconstrained": { needs: "prompt", answers: "text" },
  "ocr": { needs: null, answers: "text" },
  "structured-answering": { needs: "output_structure", answers: "record" },
  "classification": { needs: "classes", answers: "one-class" },
  "multi-label-classification": { needs: "classes", answers: "many-classes" },
  "visual-question-answering": { needs: "prompt", answers: "text" },
  "caption": { needs: null, answers: "text" },
  "detailed-caption": { needs: null, answers: "text" },
  "object-detection": { needs: "classes", answers: "boxes" },
} as const satisfies Record<Task, TaskFacts>;

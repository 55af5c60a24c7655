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

/** The property that a task may need, as JSON calls it. */
export type NeededProperty = "prompt" | "classes" | "output_structure";

/**
 * The tasks that need one given property.
 *
 * @typeParam P The property.
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

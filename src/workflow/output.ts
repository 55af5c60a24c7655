import { isRecord } from "../blocks/is_record.ts";
import { quote } from "../blocks/quote.ts";
import { isStep, type Step } from "../blocks/step.ts";
import { isReference, type ReferenceTo } from "../selectors/reference.ts";
import type { Selector } from "../selectors/selector.ts";
import type { OutputJson } from "./definition.ts";
import { workflowProblem } from "./entry_problems.ts";
import { InvalidWorkflowError } from "./invalid_workflow_error.ts";

/** What an output of a workflow can be: a reference, a selector as a text, or a step, which stands for all it gives. */
export type OutputSelector = ReferenceTo<"*"> | Selector | Step;

/** An output of a workflow that also says in which coordinates detections are given. */
export interface PlacedOutput {
  /** What the output is. */
  readonly selector: OutputSelector;
  /**
   * `parent`, the engine's default, gives detections in coordinates of the whole image; `own` in those of the image that
   * the step saw, such as a crop.
   */
  readonly coordinatesSystem?: "own" | "parent";
}

/** The selectors that the engine resolves in an output. Names are freer here than in a step. */
const OUTPUT_PATTERN = /^(?:\$inputs\.[^.]+|\$steps\.[^.]*\.[^.]+)$/;

/**
 * Writes the JSON of an output.
 *
 * @throws {InvalidWorkflowError} If it points at nothing that an output can be.
 */
export function outputJson(label: string, output: OutputSelector | PlacedOutput, index: number): OutputJson {
  const selector = selectorOf(output);
  if (typeof selector !== "string" || !OUTPUT_PATTERN.test(selector)) {
    const message = `Cannot make the output "${label}" of ${quote(selector)}: ` +
      `wanted a reference, a step, or a text such as "$steps.a.output"`;
    const fix = isStepSelector(selector) ? `for all outputs of the step, write "${selector}.*"` : undefined;
    throw new InvalidWorkflowError([
      workflowProblem("invalid-output", ["outputs", index, "selector"], message, fix),
    ]);
  }
  const coordinatesSystem = isPlaced(output) ? output.coordinatesSystem : undefined;
  return {
    type: "JsonField",
    name: label,
    selector,
    ...(coordinatesSystem !== undefined && { coordinates_system: coordinatesSystem }),
  };
}

function selectorOf(output: unknown): unknown {
  if (isReference(output)) return output.selector;
  if (isStep(output)) return `$steps.${output.toJSON().name}.*`;
  return isPlaced(output) ? selectorOf(output.selector) : output;
}

function isPlaced(output: unknown): output is PlacedOutput {
  return isRecord(output) && !isReference(output) && !isStep(output) && "selector" in output;
}

function isStepSelector(selector: unknown): boolean {
  return typeof selector === "string" && /^\$steps\.[^.]+$/.test(selector);
}

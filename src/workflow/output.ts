import { isRecord } from "../blocks/is_record.ts";
import { quote } from "../blocks/quote.ts";
import { isStep, isStepJson, type Step } from "../blocks/step.ts";
import { isReference, type ReferenceTo } from "../selectors/reference.ts";
import type { Selector } from "../selectors/selector.ts";
import type { OutputJson } from "./definition.ts";
import { jsonWords, workflowProblem } from "./entry_problems.ts";
import { InvalidWorkflowError } from "./invalid_workflow_error.ts";

/**
 * What an output of a workflow can be: a reference, a selector as a text, or a step, which stands for all it gives.
 *
 * @example
 * ```ts
 * import { llamaVision, type OutputSelector, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const caption = llamaVision.v3("caption").task("caption");
 * const outputs: Record<string, OutputSelector> = {
 *   text: caption.outputs.output, // a reference
 *   photo: "$inputs.photo", // a selector
 *   everything: caption, // a step: all that it gives
 * };
 *
 * const { outputs: written } = workflow().steps(caption).outputs(outputs).toJSON();
 * assert.deepEqual(written.map(({ name, selector }) => [name, selector]), [
 *   ["text", "$steps.caption.output"],
 *   ["photo", "$inputs.photo"],
 *   ["everything", "$steps.caption.*"],
 * ]);
 * ```
 */
export type OutputSelector = ReferenceTo<"*"> | Selector | Step;

/**
 * An output of a workflow that also says in which coordinates detections are given.
 *
 * @example
 * ```ts
 * import { llamaVision, type PlacedOutput, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const cats = llamaVision.v3("cats").images("$steps.crop.crops").task("object-detection").classes(["cat"]);
 * const inCrop: PlacedOutput = { selector: cats.outputs.predictions, coordinatesSystem: "own" };
 *
 * assert.deepEqual(workflow().steps(cats).outputs({ cats: inCrop }).toJSON().outputs, [
 *   { type: "JsonField", name: "cats", selector: "$steps.cats.predictions", coordinates_system: "own" },
 * ]);
 * ```
 */
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

const SYSTEMS: readonly unknown[] = ["own", "parent", undefined];

/**
 * Writes the JSON of outputs by their labels.
 *
 * @param first How many there are before these.
 * @throws {InvalidWorkflowError} If one points at nothing that an output can be.
 * @throws {TypeError} If they are not given by label, for which the compiler takes some things that are not.
 */
export function outputJsons(outputs: unknown, first: number): readonly OutputJson[] {
  if (isPlainRecord(outputs) && !isReference(outputs) && !isStep(outputs)) {
    return Object.entries(outputs).map(([label, output], index) => outputJson(label, output, first + index));
  }
  const given = isReference(outputs) ? "a reference" : isStep(outputs) ? "a step" : jsonWords(outputs);
  throw new TypeError(`Cannot add outputs: wanted an object such as { label: step.outputs.output }, not ${given}`);
}

/**
 * Writes the JSON of an output.
 *
 * @throws {InvalidWorkflowError} If it points at nothing that an output can be.
 */
export function outputJson(label: string, output: unknown, index: number): OutputJson {
  const selector = selectorOf(output);
  const refuse = (key: string, what: string, wanted: string, fix?: string): never => {
    const message = `Cannot make the output ${quote(label)} ${what}: wanted ${wanted}`;
    throw new InvalidWorkflowError([workflowProblem("invalid-output", ["outputs", index, key], message, fix)]);
  };
  if (!isOutputSelector(selector)) {
    const fix = isStepSelector(selector) ? `for all outputs of the step, write "${selector}.*"` : undefined;
    return refuse("selector", `of ${quote(selector)}`, `a reference, a step, or a text such as "$steps.a.output"`, fix);
  }
  const coordinatesSystem = isPlaced(output) ? output.coordinatesSystem : undefined;
  if (!SYSTEMS.includes(coordinatesSystem)) {
    return refuse("coordinates_system", `in the coordinates ${quote(coordinatesSystem)}`, `"own" or "parent"`);
  }
  return {
    type: "JsonField",
    name: label,
    selector,
    ...(coordinatesSystem !== undefined && { coordinates_system: coordinatesSystem }),
  };
}

/** A Map and its like are records without entries. */
function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.prototype.toString.call(value) === "[object Object]";
}

function isOutputSelector(selector: unknown): selector is string {
  return typeof selector === "string" && OUTPUT_PATTERN.test(selector);
}

function selectorOf(output: unknown): unknown {
  if (isReference(output)) return output.selector;
  if (isStep(output)) {
    const json: unknown = output.toJSON();
    return isStepJson(json) ? `$steps.${json.name}.*` : output;
  }
  return isPlaced(output) ? selectorOf(output.selector) : output;
}

function isPlaced(output: unknown): output is PlacedOutput {
  return isRecord(output) && !isReference(output) && !isStep(output) && "selector" in output;
}

function isStepSelector(selector: unknown): boolean {
  return typeof selector === "string" && /^\$steps\.[^.]+$/.test(selector);
}

import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { onceFor } from "../blocks/once_for.ts";
import { quote } from "../blocks/quote.ts";
import { readValue } from "../blocks/read_value.ts";
import { suggest } from "../blocks/suggest.ts";
import { kindsMatch } from "../selectors/reference.ts";
import type { CheckOptions } from "./check_workflow.ts";
import type { Slot } from "./examined.ts";
import { misnamedProperty } from "./misnamed_property.ts";
import { didYouMean } from "./nearest.ts";
import { slotsOf, takesBatches } from "./slots.ts";

/**
 * A wire that the engine accepts: from an output of one block to a property of another.
 *
 * @example
 * ```ts
 * import { type Connection, connections } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const words = ({ from, output, to, property }: Connection) => `${from} ${output} -> ${to} ${property}`;
 *
 * const { inputs } = connections("roboflow_core/dynamic_crop@v1");
 * const wire = "roboflow_core/bounding_rect@v1 detections_with_rect -> roboflow_core/dynamic_crop@v1 predictions";
 * assert(inputs.map(words).includes(wire));
 * ```
 */
export interface Connection {
  /** The type of the block that hands the value over. */
  readonly from: string;
  /** Its output; `*` stands for outputs that depend on what is set. */
  readonly output: string;
  /** The type of the block that takes the value. */
  readonly to: string;
  /** Its property. */
  readonly property: string;
  /** As what the value is taken: the kinds that both sides have, or, where one side has `*`, those of the other. */
  readonly kinds: readonly string[];
  /**
   * `always`, or `single`: only while the value is no batch, because the property takes a single value. What a step makes
   * of a `WorkflowImage` is a batch, so such a wire holds only where images come in as a `WorkflowParameter`.
   */
  readonly when: "always" | "single";
  /** How many levels deeper the value must lie than what the block measures by; left out where it is none. */
  readonly offset?: number;
}

/**
 * What a block can be wired to.
 *
 * @example
 * ```ts
 * import { type Connections, connections } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const { type, inputs, steps }: Connections = connections("roboflow_core/continue_if@v1");
 *
 * assert.equal(type, "roboflow_core/continue_if@v1");
 * assert.deepEqual(steps, ["next_steps"]); // steps of any block
 * assert.deepEqual([...new Set(inputs.map(({ property }) => property))], ["evaluation_parameters"]);
 * ```
 */
export interface Connections {
  /** The block's type. */
  readonly type: string;
  /** Everything that can feed it, in the order of its properties. */
  readonly inputs: readonly Connection[];
  /** Everything that it can feed, in the order of the catalogue. */
  readonly outputs: readonly Connection[];
  /** The properties that take steps, of any block: flow control. */
  readonly steps: readonly string[];
}

const REFERENCE = "$steps.step.output";

/** Whether the engine reads a reference to a step's output here, without crashing on it. */
function takesOutputs(block: BlockDescription, { property, takesSteps, inList, inRecord }: Slot): boolean {
  if (takesSteps) return false;
  const schema = block.properties[property]!;
  const forms = [REFERENCE, ...inList ? [[REFERENCE]] : [], ...inRecord ? [{ key: REFERENCE }] : []];
  return forms.some((form) => readValue(schema, form, block.definitions).ok);
}

/** Whether data that varies from image to image may stand in a property. */
function takesBatch(block: BlockDescription, { takes }: Slot): boolean {
  return takes !== "single" || !takesBatches(block);
}

/** Whether a block hands over batches: always, never, or as its inputs are. */
function handsOverBatches(block: BlockDescription): "always" | "never" | "sometimes" {
  if (block.outputOffset === 1) return "always";
  return slotsOf(block).some((slot) => !slot.takesSteps && takesBatch(block, slot)) ? "sometimes" : "never";
}

/** The properties that the output of a step can stand in. */
const outletsOf: (block: BlockDescription) => readonly Slot[] = onceFor((block) =>
  slotsOf(block).filter((slot) => takesOutputs(block, slot))
);

function connectionsBetween(from: BlockDescription, to: BlockDescription): Connection[] {
  if (misnamedProperty(from) !== undefined || misnamedProperty(to) !== undefined) return [];
  const batches = handsOverBatches(from);
  return outletsOf(to).flatMap((slot) => {
    const single = !takesBatch(to, slot) && batches !== "never";
    const offset = to.inputOffsets?.[slot.property] ?? 0;
    if (single && batches === "always" || offset > 0 && batches === "never") return [];
    return Object.entries(from.outputs).filter(([, kinds]) => kindsMatch(slot.kinds, kinds)).map(([output, kinds]) =>
      Object.freeze<Connection>({
        from: from.type,
        output,
        to: to.type,
        property: slot.property,
        kinds: Object.freeze(takenAs(slot.kinds, kinds)),
        when: single ? "single" : "always",
        ...(offset !== 0 && { offset }),
      })
    );
  });
}

function takenAs(taken: readonly string[], given: readonly string[]): readonly string[] {
  if (taken.includes("*")) return [...given];
  return given.includes("*") ? [...taken] : given.filter((kind) => taken.includes(kind));
}

/**
 * Says which blocks can feed a block and be fed by it, by the rule that the engine's compiler applies: kinds, batches,
 * depth. Use it to offer wires in an editor, or to find the block that goes next.
 *
 * The lists of compatible blocks in Roboflow's documentation compare declared kinds alone: they name wires that the
 * compiler refuses, such as the answer of one language model in the prompt of another, and leave out those of kind `*`.
 *
 * @param type The block's type or one of its aliases.
 * @param options The catalogue to look in; left out, the blocks of the engine 1.5.0.
 * @throws {TypeError} If there is no such block.
 *
 * @example
 * ```ts
 * import { connections } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const { outputs } = connections("roboflow_core/llama_vision@v2");
 * const always = outputs.filter(({ output, when }) => output === "output" && when === "always");
 *
 * assert.deepEqual(always.find(({ to }) => to === "roboflow_core/json_parser@v1"), {
 *   from: "roboflow_core/llama_vision@v2",
 *   output: "output",
 *   to: "roboflow_core/json_parser@v1",
 *   property: "raw_json",
 *   kinds: ["language_model_output"],
 *   when: "always",
 * });
 * assert(!always.some(({ to }) => to === "roboflow_core/open_ai@v5"));
 * ```
 */
export function connections(
  type: string,
  { catalogue = CATALOGUE, newer = false }: CheckOptions = {},
): Connections {
  const block = catalogue.blocks.get(type);
  if (block === undefined) {
    const meant = didYouMean(suggest(type, [...catalogue.blocks.keys()]));
    throw new TypeError(
      `Cannot find the block ${quote(type)}: wanted a type such as "roboflow_core/dynamic_crop@v1"${
        meant === undefined ? "" : `; ${meant}`
      }`,
    );
  }
  const others = catalogue.types.map((other) => catalogue.blocks.get(other)!)
    .filter((other) => newer || other === block || other.newer === undefined);
  const places = new Map(Object.keys(block.properties).map((property, place) => [property, place]));
  const inputs = others.flatMap((other) => connectionsBetween(other, block));
  return Object.freeze({
    type: block.type,
    inputs: Object.freeze(inputs.sort((a, b) => places.get(a.property)! - places.get(b.property)!)),
    outputs: Object.freeze(others.flatMap((other) => connectionsBetween(block, other))),
    steps: Object.freeze(slotsOf(block).filter(({ takesSteps }) => takesSteps).map(({ property }) => property)),
  });
}

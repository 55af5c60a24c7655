import * as Effect from "effect/Effect";
import { quote, typeWords } from "../../blocks/quote.ts";
import { demandProblems } from "../../blocks/demand_problems.ts";
import { readValue } from "../../blocks/read_value.ts";
import { areSecretKinds, isSecretName } from "../../blocks/secret_names.ts";
import { wantedLiteral } from "../../blocks/wanted_by.ts";
import { fromJson } from "../../values/from_json.ts";
import { IMAGE, type ImageValue } from "../../values/image_value.ts";
import { BATCH } from "../../check/lineage.ts";
import { describeImage, type ImageInput } from "../images/image_input.ts";
import { redrawn } from "../image_to_send.ts";
import { invalidImage, type LoadedImage } from "../images/load_image.ts";
import { UnfitImage } from "../images/unfit_image.ts";
import { reason } from "../make_reason.ts";
import { isModelBlock } from "../model_blocks/model_blocks.ts";
import { failOrDie, loadInTime, type PreparedStep } from "../prepare.ts";
import { RunError } from "../run_error.ts";
import { ALONE, keyOf } from "./cell.ts";
import { readElement } from "./input_kinds.ts";
import type { Index } from "./local_block.ts";
import type { PlannedInput, WorkflowPlan } from "./plan.ts";
import { type Found, RunState } from "./run_state.ts";

/**
 * What a run is handed over, by the names of the workflow's inputs.
 *
 * @example
 * ```ts
 * import { input, llamaVision, openRouter, workflow, type WorkflowInputs } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const one: WorkflowInputs = { photo: "examples/images/chelsea.jpg" };
 * const many: WorkflowInputs = { photo: ["examples/images/chelsea.jpg", "examples/images/coffee.jpg"] };
 *
 * assert.equal((await captions.runHere(one, { target })).outputs.length, 1);
 * assert.equal((await captions.runHere(many, { target })).outputs.length, 2);
 * ```
 */
export type WorkflowInputs = Readonly<Record<string, unknown>>;

/** How pictures are read. */
export type Reading = Pick<PreparedStep, "limits" | "options">;

/** How many pictures are read at the same time. */
const AT_ONCE = 8;

function refused(name: string, sentence: string): RunError {
  return new RunError(`Cannot run the workflow: ${sentence}`, {
    reason: reason("InvalidInput", { property: name, selector: `$inputs.${name}` }),
  });
}

/** Makes sure that only inputs of the workflow are handed over: a misspelt one would be silently without effect. */
export function checkInputNames({ inputs: declared }: WorkflowPlan, inputs: WorkflowInputs): void {
  const names = declared.map(({ name }) => name);
  const unknown = Object.keys(inputs).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const wanted = names.length === 0 ? "it has no inputs" : `wanted ${names.map(quote).join(", ")}`;
  throw refused(unknown, `it has no input ${quote(unknown)}; ${wanted}`);
}

/**
 * Takes what a run is handed over, as the engine does: batches are of one length, single values are of every image, and
 * parameters that are left out have their defaults. A picture that cannot be read is a failure of its own place.
 */
export const takeInputs = Effect.fnUntraced(function* (
  plan: WorkflowPlan,
  inputs: WorkflowInputs,
  reading: Reading,
): Effect.fn.Return<RunState, RunError> {
  const state = new RunState();
  const batches = plan.inputs.filter(({ depth }) => depth > 0);
  const size = batchSize(batches, inputs);
  state.setIndices(BATCH, Array.from({ length: batches.length === 0 ? 0 : size }, (_, index) => [index]));
  for (const input of plan.inputs) {
    const given = valueOf(inputs, input.name);
    yield* failOrDie(() => checkParameter(input, given));
    const places = input.depth === 0
      ? [{ index: ALONE, value: given === undefined ? input.fallback ?? null : given }]
      : yield* failOrDie(() => batchOf(input, given, size));
    if (input.depth > 1) state.setIndices(input.lineage, places.map(({ index }) => index));
    const isPicture = input.kinds.includes("image") && (input.depth > 0 || given !== undefined && given !== null);
    const taken = yield* Effect.forEach(places, ({ index, value }) => {
      const name = nameOf(input, given, index);
      if (value === null && input.depth > 0) return Effect.succeed<Found>({ found: "nothing" });
      if (isPicture) return takeImage(value as ImageInput, name, reading);
      return failOrDie((): Found => ({ found: "value", value: takeValue(input, value, index, name) }));
    }, { concurrency: AT_ONCE });
    state.setInput(input.name, new Map(places.map(({ index }, position) => [keyOf(index), taken[position]!])));
  }
  return state;
});

function valueOf(inputs: WorkflowInputs, name: string): unknown {
  return Object.hasOwn(inputs, name) ? inputs[name] : undefined;
}

/** The length of the first batch that is longer than one, as the engine takes it. */
function batchSize(batches: readonly PlannedInput[], inputs: WorkflowInputs): number {
  const lengths = batches.map(({ name }) => valueOf(inputs, name)).map((given) => isList(given) ? given.length : 1);
  return lengths.find((length) => length > 1) ?? 1;
}

/** How many images a run is for. */
export function imageCount({ inputs: declared }: WorkflowPlan, inputs: WorkflowInputs): number {
  return batchSize(declared.filter(({ depth }) => depth > 0), inputs);
}

/** What was handed over for one image: an element of each batch. */
export function inputsOf({ inputs: declared }: WorkflowPlan, inputs: WorkflowInputs, image: number): WorkflowInputs {
  return Object.fromEntries(
    declared.filter(({ depth }) => depth > 0).map(({ name }) => {
      const given = valueOf(inputs, name);
      return [name, isList(given) ? given[given.length === 1 ? 0 : image] : given];
    }),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/**
 * The engine tries the value of a parameter on every property that takes it, before it runs anything. It hands nothing
 * over where a parameter is left out that has no default; what is paid for is not asked like that here.
 */
function checkParameter({ name, takers, kinds, fallback }: PlannedInput, given: unknown): void {
  const isLeftOut = given === undefined;
  if (isLeftOut && fallback !== undefined || !isLeftOut && kinds.includes("image")) return;
  for (const taker of takers) {
    const { step, property, description, values } = taker;
    const { properties, definitions = {}, type } = description;
    const schema = properties[property] ?? {};
    if (isLeftOut && (schema.secret || !isModelBlock(type))) continue;
    const value = given ?? null;
    const fits = readValue(schema, value, definitions).ok;
    const [unmet] = fits ? demandProblems(description, { ...values, [property]: value }, property) : [];
    if (fits && unmet === undefined) continue;
    const state = isLeftOut ? "has no value" : `is ${schema.secret ? typeWords(given) : quote(given)}`;
    const literal = wantedLiteral(schema, definitions, "engine");
    const wanted = unmet !== undefined
      ? `cannot be that: ${unmet.message}`
      : `wants ${literal === "" ? "what a step gives" : literal}`;
    const mend = isLeftOut ? `; hand it over as { ${JSON.stringify(name)}: … }` : "";
    throw refused(name, `the input ${quote(name)} ${state}: ${property} of the step ${quote(step)} ${wanted}${mend}`);
  }
}

interface Place {
  readonly index: Index;
  readonly value: unknown;
}

function batchOf({ name, depth }: PlannedInput, given: unknown, size: number): readonly Place[] {
  if (given === undefined || given === null) {
    throw refused(name, `the input ${quote(name)} has no value; hand it over as { ${JSON.stringify(name)}: … }`);
  }
  const list = isList(given) ? given : [given];
  if (list.length === 0) throw refused(name, `the input ${quote(name)} is an empty list: wanted one element at least`);
  if (list.length !== 1 && list.length !== size) {
    throw refused(
      name,
      `the input ${quote(name)} has ${list.length} elements, and another ${size}: wanted as many, or one`,
    );
  }
  const elements = list.length === size ? list : Array.from({ length: size }, () => list[0]);
  return elements.flatMap((element, index) => placesIn(name, element, [index], depth - 1));
}

function placesIn(name: string, value: unknown, index: Index, depth: number): readonly Place[] {
  if (depth === 0) return [{ index, value: value ?? null }];
  if (!isList(value)) {
    const words = depth === 1 ? "a list" : `lists, ${depth} in each other`;
    throw refused(name, `element ${index.join(".")} of the input ${quote(name)} is no list: wanted ${words}`);
  }
  return value.flatMap((element, place) => placesIn(name, element, [...index, place], depth - 1));
}

/** What the engine calls an element that was handed over. */
function nameOf({ name }: PlannedInput, given: unknown, index: Index): string {
  if (!isList(given)) return name;
  // The only element of a list stands for those of all images.
  const place = given.length === 1 ? index.with(0, 0) : index;
  return [name, ...place.map((part) => `[${part}]`)].join(".");
}

/** A value as the workflow holds it: elements of batches are read by their kinds, parameters are taken as they are. */
function takeValue({ name: input, kinds, depth }: PlannedInput, given: unknown, index: Index, name: string): unknown {
  const value = fromJson(given);
  if (depth === 0) return value;
  const read = readElement(kinds, value, name);
  if (read.ok) return read.value;
  const shown = areSecretKinds(kinds) || isSecretName(input) ? typeWords(given) : quote(given);
  const where = `${name === input ? "" : `element ${index.join(".")} of `}the input ${quote(input)}`;
  throw refused(input, `${where} is ${shown}: wanted ${read.wanted}`);
}

function takeImage(input: ImageInput, id: string, reading: Reading): Effect.Effect<Found> {
  // The engine turns a picture when it takes it, so that boxes, crops and models have the same one.
  const upright = (loaded: LoadedImage) =>
    reading.options.fit === false
      ? Effect.succeed(loaded)
      : failOrDie((signal) => redrawn(loaded, undefined, { input, signal }));
  return loadInTime(input, reading.limits.fittedLimit, reading).pipe(
    Effect.flatMap(upright),
    Effect.flatMap((loaded) => {
      const { size } = loaded;
      if (size === undefined) {
        const unfit = new UnfitImage("unreadable", "its header does not tell its width and height", undefined);
        return Effect.fail(invalidImage(input, unfit));
      }
      const itself = { id, left: 0, top: 0, ...size };
      const name = describeImage(input).replaceAll('"', "");
      const value: ImageValue = { kind: IMAGE, ...size, parent: itself, root: itself, name, input, loaded };
      return Effect.succeed<Found>({ found: "value", value });
    }),
    Effect.catch((error) => Effect.succeed<Found>({ found: "failure", error })),
  );
}

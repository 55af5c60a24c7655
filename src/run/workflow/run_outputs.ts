import { quote } from "../../blocks/quote.ts";
import { BATCH, type Lineage } from "../../check/lineage.ts";
import { groupsOf } from "../../blocks/groups_of.ts";
import { finiteJson } from "../../values/finite_json.ts";
import { inRootCoordinates } from "../../values/root_coordinates.ts";
import { serialise } from "../../values/serialise.ts";
import { reason } from "../make_reason.ts";
import { RunError } from "../run_error.ts";
import { ALONE, keyOf } from "./cell.ts";
import type { Index } from "./local_block.ts";
import { isEverything, type PlannedOutput, type WorkflowPlan } from "./plan.ts";
import type { RunState } from "./run_state.ts";
import { writeImage } from "./write_image.ts";

/** The outputs of a workflow for one image, by name, as the engine writes them. */
export type Outputs = Readonly<Record<string, unknown>>;

/**
 * Writes the outputs of a workflow: one for each image, or a single one where nothing depends on an image.
 *
 * @param now The time of the run, which pictures carry.
 */
export async function runOutputs(plan: WorkflowPlan, state: RunState, now: Date): Promise<readonly Outputs[]> {
  const columns = await Promise.all(
    plan.outputs.map(async (output) => {
      const { lineage } = output.source;
      if (lineage.depth === 0) return { output, single: await valueAt(output, ALONE, plan, state, now) };
      return { output, column: await columnOf(output, plan, state, now) };
    }),
  );
  const perImage = columns.some(({ output }) => rootOf(output.source.lineage) === BATCH);
  const count = perImage ? state.indicesOf(BATCH).length : 1;
  return Array.from({ length: count }, (_, image) =>
    Object.fromEntries(columns.map(({ output, single, column }) => {
      if (column === undefined) return [output.name, single];
      const { lineage } = output.source;
      return [output.name, rootOf(lineage) === BATCH ? column[image] ?? hole(lineage.depth - 1) : column];
    })));
}

/** The batch that a lineage goes back to; nothing for what is not part of a batch. */
function rootOf(lineage: Lineage): Lineage | undefined {
  let root = lineage;
  while (root.depth > 1) root = root.above!;
  return root.depth === 1 ? root : undefined;
}

/** What stands where a list has no elements: null for one value, an empty list for a list of them. */
function hole(depth: number): unknown {
  if (depth <= 0) return null;
  return depth === 1 ? [] : [hole(depth - 1)];
}

/** The values of one output that belongs to a batch: a list, nested as deep as it is. */
async function columnOf(output: PlannedOutput, plan: WorkflowPlan, state: RunState, now: Date): Promise<unknown[]> {
  const { lineage } = output.source;
  const indices = state.indicesOf(lineage);
  const column = emptyLists(indices, lineage.depth);
  for (const index of indices) {
    const value = await valueAt(output, index, plan, state, now);
    const list = index.slice(0, -1).reduce((lists, place) => lists[place] as unknown[], column);
    list[index.at(-1)!] = value;
  }
  return column;
}

/** Lists in which every place has room, and those up to the last stand where nothing is. */
function emptyLists(indices: readonly Index[], depth: number): unknown[] {
  const length = indices.reduce((most, [place = 0]) => Math.max(most, place + 1), 0);
  const byPlace = groupsOf(indices, ([place]) => place);
  return Array.from({ length }, (_, place) => {
    if (depth === 1) return null;
    const inner = byPlace.get(place)?.map((index) => index.slice(1)) ?? [];
    return inner.length === 0 ? hole(depth - 1) : emptyLists(inner, depth - 1);
  });
}

/** What cannot be written is null, and a failure of its place. */
async function valueAt(
  output: PlannedOutput,
  index: Index,
  plan: WorkflowPlan,
  state: RunState,
  now: Date,
): Promise<unknown> {
  try {
    return finiteJson(await written(output, index, plan, state, now));
  } catch (thrown) {
    const detail = (thrown as Error).message;
    const failed = reason("BlockFailed", { step: output.name, blockType: "JsonField", detail });
    state.fail(index, new RunError(`Cannot write the output ${quote(output.name)}: ${detail}`, { reason: failed }));
    return null;
  }
}

async function written(
  { source, kinds, inParent }: PlannedOutput,
  index: Index,
  plan: WorkflowPlan,
  state: RunState,
  now: Date,
): Promise<unknown> {
  // What is not part of a batch, the engine leaves in its own coordinates.
  const place = (value: unknown) => inParent && index.length > 0 ? inRootCoordinates(value) : value;
  const write = (of: readonly string[], value: unknown) =>
    serialise(of, place(value), (image) => writeImage(image, now));
  if (!isEverything(source)) {
    const found = state.find(source, index);
    return found.found === "value" ? await write(kinds as readonly string[], found.value) : null;
  }
  const cell = state.cellsOf(source.step).get(keyOf(index));
  const { outputs } = plan.steps.find(({ name }) => name === source.step)!;
  const entries = await Promise.all(outputs.map(async (name): Promise<[string, unknown]> => {
    const value = cell?.state === "given" ? cell.outputs[name] ?? null : null;
    return [name, await write((kinds as Readonly<Record<string, readonly string[]>>)[name] ?? ["*"], value)];
  }));
  return Object.fromEntries(entries);
}

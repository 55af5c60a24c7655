import type { Lineage } from "../../check/lineage.ts";
import type { RunError } from "../run_error.ts";
import { groupsOf } from "../../blocks/groups_of.ts";
import { ALONE, type Cells, keyOf } from "./cell.ts";
import type { Index } from "./local_block.ts";
import type { Source, WorkflowPlan } from "./plan.ts";

/** What a reference gives at one place. */
export type Found =
  | { readonly found: "value"; readonly value: unknown }
  /** Nothing: it was skipped, or is null. */
  | { readonly found: "nothing" }
  | { readonly found: "failure"; readonly error: RunError };

const NOTHING: Found = Object.freeze({ found: "nothing" });

/** Everything that is known while a workflow runs. */
export class RunState {
  /** What was handed over, flat where it is a batch. */
  readonly #inputs = new Map<string, ReadonlyMap<string, Found>>();
  readonly #cells = new Map<string, Cells>();
  readonly #unwritten: [key: string, error: RunError][] = [];
  readonly #indices = new Map<Lineage, readonly Index[]>();
  /** The places of a batch by that of the element above. */
  readonly #below = new Map<Lineage, ReadonlyMap<string, readonly Index[]>>();

  /** Tells the places of a batch. */
  setIndices(lineage: Lineage, indices: readonly Index[]): void {
    this.#indices.set(lineage, indices);
    this.#below.set(lineage, groupsOf(indices, (index) => keyOf(index.slice(0, -1))));
  }

  /** The places of a batch; none where nothing made it. What is not part of a batch has one place. */
  indicesOf(lineage: Lineage): readonly Index[] {
    return lineage.depth === 0 ? [ALONE] : this.#indices.get(lineage) ?? [];
  }

  /** The places of a batch below one place of the batch above it. */
  below(index: Index, lineage: Lineage): readonly Index[] {
    return this.#below.get(lineage)?.get(keyOf(index)) ?? [];
  }

  /** Takes an input, by place. */
  setInput(name: string, values: ReadonlyMap<string, Found>): void {
    this.#inputs.set(name, values);
  }

  /** Takes what a step gave. */
  setCells(step: string, cells: Cells): void {
    this.#cells.set(step, cells);
  }

  /** What a step gave so far. */
  cellsOf(step: string): Cells {
    return this.#cells.get(step) ?? new Map();
  }

  /** Notes that what a place gave cannot be used. */
  fail(index: Index, error: RunError): void {
    this.#unwritten.push([keyOf(index), error]);
  }

  /** What a reference gives at a place. */
  find(source: Source, index: Index): Found {
    const key = keyOf(index);
    if (source.from === "input") return this.#inputs.get(source.name)?.get(key) ?? NOTHING;
    const cell = this.cellsOf(source.step).get(key);
    if (cell?.state === "failed") return { found: "failure", error: cell.error };
    const value = cell?.state === "given" ? cell.outputs[source.output] ?? null : null;
    return value === null ? NOTHING : { found: "value", value };
  }

  /** Tells what failed first for an image, by the order of the inputs, the steps and the outputs. */
  failures({ steps }: Pick<WorkflowPlan, "steps">): (image: number) => RunError | undefined {
    const first = new Map<string, RunError>();
    const note = (key: string, error: RunError) => {
      const [image = ""] = key.split(".", 1);
      if (!first.has(image)) first.set(image, error);
    };
    for (const values of this.#inputs.values()) {
      for (const [key, found] of values) if (found.found === "failure") note(key, found.error);
    }
    for (const { name } of steps) {
      for (const [key, cell] of this.cellsOf(name)) if (cell.state === "failed") note(key, cell.error);
    }
    for (const [key, error] of this.#unwritten) note(key, error);
    return (image) => first.get(String(image)) ?? first.get("");
  }
}

import * as Effect from "effect/Effect";
import { quote } from "../../blocks/quote.ts";
import { redact } from "../../blocks/redact.ts";
import { reason } from "../make_reason.ts";
import { RunError } from "../run_error.ts";
import type { Cell } from "./cell.ts";
import { FLOW, type Index, type LocalBlock, type StepContext, type StepResult } from "./local_block.ts";
import type { PlannedStep } from "./plan.ts";
import { batchedValues, type StepInput } from "./step_input.ts";

/** What became of an element, at its place; nothing where it was skipped. */
export type Placed = readonly [index: Index, cell: Cell | undefined];

/** Runs a step whose block needs no server. It never fails: what became of each element is in its cell. */
export function runLocalStep(
  step: PlannedStep,
  block: LocalBlock,
  input: StepInput,
  context: StepContext,
): Effect.Effect<readonly Placed[]> {
  return Effect.promise(async () => {
    if (input.elements.length === 0) return [];
    return block.takes === "batches"
      ? await runTogether(step, block, input, context)
      : await runOneByOne(step, block, input, context);
  });
}

type Together = Extract<LocalBlock, { takes: "batches" }>;
type OneByOne = Extract<LocalBlock, { takes: "elements" }>;

async function runTogether(step: PlannedStep, block: Together, input: StepInput, context: StepContext) {
  const indices = input.elements.map(({ index }) => index);
  try {
    const results = await block.run(batchedValues(step, input), context);
    return results.flatMap((result, position) => placed(step, indices[position]!, result));
  } catch (thrown) {
    const cell: Cell = { state: "failed", error: failureOf(step, thrown, context) };
    return indices.map((index): Placed => [index, cell]);
  }
}

async function runOneByOne(step: PlannedStep, block: OneByOne, { elements }: StepInput, context: StepContext) {
  const all: Placed[] = [];
  for (const { index, values } of elements) {
    try {
      all.push(...placed(step, index, await block.run(values, context)));
    } catch (thrown) {
      all.push([index, { state: "failed", error: failureOf(step, thrown, context) }]);
    }
  }
  return all;
}

/** Where a block gives a list for one element, each of the list has a place of its own below it. */
function placed(step: PlannedStep, index: Index, result: StepResult | readonly StepResult[]): Placed[] {
  if (Array.isArray(result)) {
    return (result as readonly StepResult[]).flatMap((inner, position) => placed(step, [...index, position], inner));
  }
  return [[index, cellOf(result as StepResult)]];
}

function cellOf(result: StepResult): Cell | undefined {
  if (result === null) return undefined;
  return "kind" in result && result.kind === FLOW
    ? { state: "decided", next: result.next as readonly string[] }
    : { state: "given", outputs: result as Readonly<Record<string, unknown>> };
}

function failureOf({ name, description }: PlannedStep, thrown: unknown, { signal }: StepContext): RunError {
  if (RunError.isInstance(thrown)) return thrown;
  if (signal?.aborted) {
    return new RunError(`Cannot run step ${quote(name)}: the signal was aborted`, {
      reason: reason("Interrupted", {}),
      cause: signal.reason,
    });
  }
  const detail = redact(thrown instanceof Error ? thrown.message : String(thrown));
  return new RunError(`Cannot run step ${quote(name)}: ${detail}`, {
    reason: reason("BlockFailed", { step: name, blockType: description.type, detail }),
  });
}

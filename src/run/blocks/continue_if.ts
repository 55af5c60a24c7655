import { evaluate } from "../../operations/evaluate.ts";
import type { Statement } from "../../operations/statements.ts";
import type { Dictionary } from "../../values/dictionary.ts";
import { FLOW, type LocalBlock, type StepContext } from "../workflow/local_block.ts";

interface Values {
  readonly condition_statement: Statement;
  readonly evaluation_parameters?: Dictionary | null;
  readonly next_steps: readonly string[];
  readonly stop_delay?: unknown;
}

/** When the condition of a step held last, in milliseconds, while it goes from element to element. */
const heldAt = new WeakMap<StepContext, number>();

/** Goes on where a condition holds, and for a while after it last held. */
export const continueIf: LocalBlock = {
  takes: "elements",
  run(values, context) {
    const { condition_statement, evaluation_parameters, next_steps, stop_delay } = values as unknown as Values;
    const next = { kind: FLOW, next: next_steps } as const;
    if (next_steps.length === 0) return next;
    const delay = Number(stop_delay ?? 0) * 1000;
    const now = context.now().getTime();
    if (evaluate(condition_statement, evaluation_parameters ?? {})) {
      if (delay > 0) heldAt.set(context, now);
      return next;
    }
    const held = heldAt.get(context);
    return held !== undefined && now - held <= delay ? next : { kind: FLOW, next: [] };
  },
};

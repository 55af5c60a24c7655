import { quote } from "../../blocks/quote.ts";
import type { ExaminedStep } from "../../check/examined.ts";
import { LOCAL_BLOCKS } from "../blocks/local_blocks.ts";
import { reason } from "../make_reason.ts";
import { isModelBlock } from "../model_blocks/model_blocks.ts";
import { RunError } from "../run_error.ts";

/** Whether the steps of a block can be run on this machine. */
export function isRunnableHere(type: string): boolean {
  return Object.hasOwn(LOCAL_BLOCKS, type) || isModelBlock(type);
}

/**
 * Makes sure that every step can be run on this machine, before anything is paid for.
 *
 * @throws {RunError} With the reason `NotRunnableHere`.
 */
export function refuseUnlessRunnable(steps: readonly ExaminedStep[]): void {
  const missing = steps.filter(({ description }) => !isRunnableHere(description!.type))
    .map(({ name, description }) => ({ name: name!, type: description!.type }));
  if (missing.length === 0) return;
  const words = missing.map(({ name, type }) => `${quote(name)} (${type})`).join(", ");
  const what = missing.length === 1 ? "the block of the step" : "the blocks of the steps";
  throw new RunError(
    `Cannot run the workflow here: ${what} ${words} ${
      missing.length === 1 ? "needs" : "need"
    } a Roboflow server; run it there with engine() of ` +
      `"@stepwright/workflows/engine"`,
    { reason: reason("NotRunnableHere", { steps: missing }) },
  );
}

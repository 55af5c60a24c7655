import { quote } from "../../blocks/quote.ts";
import type { ExaminedStep } from "../../check/examined.ts";
import { LOCAL_BLOCKS } from "../blocks/local_blocks.ts";
import { reason } from "../make_reason.ts";
import { unsupportedOperations } from "../../operations/unsupported_operations.ts";
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
  const missing = steps.flatMap((step) => {
    const type = step.description!.type;
    const problems = isRunnableHere(type)
      ? unsupportedOperations(step.values)
      : ["its block has no implementation here"];
    return problems.length === 0 ? [] : [{ name: step.name!, type, problems }];
  });
  if (missing.length === 0) return;
  const lines = missing.map(({ name, type, problems }) => `  step ${quote(name)} (${type}): ${problems.join("; ")}`);
  throw new RunError(
    `Cannot run the workflow here, on this machine:\n${lines.join("\n")}\n` +
      'Run it on a Roboflow server: engine() of "@stepwright/workflows/engine" does',
    { reason: reason("NotRunnableHere", { steps: missing.map(({ name, type }) => ({ name, type })) }) },
  );
}

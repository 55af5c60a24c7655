import { quote } from "../../blocks/quote.ts";
import type { ExaminedStep } from "../../check/examined.ts";
import { LOCAL_BLOCKS } from "../blocks/local_blocks.ts";
import { reason } from "../make_reason.ts";
import { unsupportedOperations } from "../../operations/unsupported_operations.ts";
import { CodecMissing, loadCodec } from "../images/fit/load_codec.ts";
import { isModelBlock } from "../model_blocks/model_blocks.ts";
import { RunError } from "../run_error.ts";

/** Whether the steps of a block can be run on this machine. */
function isRunnableHere(type: string): boolean {
  return Object.hasOwn(LOCAL_BLOCKS, type) || isModelBlock(type);
}

interface Unrunnable {
  readonly name: string;
  readonly type: string;
  readonly problems: readonly string[];
}

/**
 * Makes sure that every step can be run on this machine, before anything is paid for.
 *
 * @throws {RunError} With the reason `NotRunnableHere`.
 */
export function refuseUnlessRunnable(steps: readonly ExaminedStep[]): void {
  refuse(steps.map((step) => {
    const type = step.description!.type;
    const problems = isRunnableHere(type)
      ? unsupportedOperations(step.values)
      : ["its block has no implementation here"];
    return { name: step.name!, type, problems };
  }));
}

/**
 * Makes sure that pictures can be cut where a step does so, before anything is paid for. It rejects with a `RunError`
 * with the reason `NotRunnableHere`.
 */
export async function refuseUnlessCut(
  steps: readonly { readonly name: string; readonly description: { readonly type: string } }[],
): Promise<void> {
  const cutting = steps.map(({ name, description: { type } }) => ({ name, type })).filter(({ type }) => {
    const block = Object.hasOwn(LOCAL_BLOCKS, type) ? LOCAL_BLOCKS[type] : undefined;
    return block?.takes === "elements" && block.cutsPictures;
  });
  if (cutting.length === 0) return;
  try {
    await loadCodec("crop");
  } catch (error) {
    if (!(error instanceof CodecMissing)) throw error;
    refuse(cutting.map((step) => ({ ...step, problems: [`${error.message}; ${error.fix}`] })));
  }
}

function refuse(steps: readonly Unrunnable[]): void {
  const missing = steps.filter(({ problems }) => problems.length > 0);
  if (missing.length === 0) return;
  const lines = missing.map(({ name, type, problems }) => `  step ${quote(name)} (${type}): ${problems.join("; ")}`);
  throw new RunError(
    `Cannot run the workflow here, on this machine:\n${lines.join("\n")}\n` +
      'Run it on a Roboflow server: engine() of "@stepwright/workflows/engine" does',
    { reason: reason("NotRunnableHere", { steps: missing.map(({ name, type }) => ({ name, type })) }) },
  );
}

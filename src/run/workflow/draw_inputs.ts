import { quote } from "../../blocks/quote.ts";
import { drawImages } from "../batch/draw_images.ts";
import { reason } from "../make_reason.ts";
import type { ImageInputs } from "../record.ts";
import { RunError } from "../run_error.ts";
import type { WorkflowPlan } from "./plan.ts";
import type { WorkflowInputs } from "./run_inputs.ts";

/** The inputs of a workflow, drawn image by image as they are wanted. */
export interface DrawnInputs {
  readonly inputs: AsyncIterable<WorkflowInputs>;
  /** How many images there are, where that is known before the end. */
  readonly total: number | undefined;
}

/**
 * The inputs of a workflow for one image after the other: those that take pictures are any iterables of them, or texts
 * that name many, and other batches are lists. They go side by side; parameters are the same for all.
 *
 * @param stopped Aborted when no more are wanted.
 * @throws {TypeError} If there is nothing to iterate over.
 */
export async function drawInputs(
  { inputs: declared }: WorkflowPlan,
  inputs: WorkflowInputs,
  stopped: AbortSignal,
): Promise<DrawnInputs> {
  const batches = declared.filter(({ name, depth }) => depth > 0 && Object.hasOwn(inputs, name));
  if (batches.length === 0) {
    throw new TypeError("Cannot run the workflow for each image: it takes none, or none was handed over; use runHere");
  }
  const series = await Promise.all(batches.map(async ({ name, kinds }) => {
    const given = inputs[name];
    const { images, total } = kinds.includes("image")
      ? await drawImages(given as ImageInputs, stopped)
      : { images: listOf(name, given), total: Array.isArray(given) ? given.length : undefined };
    return { name, elements: images[Symbol.asyncIterator](), total };
  }));
  const total = series.map((each) => each.total).find((known) => known !== undefined);
  return { inputs: sideBySide(series, inputs), total };
}

async function* listOf(name: string, given: unknown): AsyncGenerator<unknown> {
  if (!Array.isArray(given)) {
    throw new TypeError(`Cannot run the workflow for each element of ${quote(name)}: wanted a list`);
  }
  yield* given;
}

interface Series {
  readonly name: string;
  readonly elements: AsyncIterator<unknown>;
}

async function* sideBySide(series: readonly Series[], inputs: WorkflowInputs): AsyncGenerator<WorkflowInputs> {
  try {
    while (true) {
      const next = await Promise.all(series.map(({ elements }) => elements.next()));
      if (next.every(({ done }) => done)) return;
      const ended = next.findIndex(({ done }) => done);
      if (ended >= 0) throw endedEarly(series[ended]!.name);
      yield { ...inputs, ...Object.fromEntries(next.map(({ value }, place) => [series[place]!.name, alone(value)])) };
    }
  } finally {
    await Promise.all(series.map(({ elements }) => elements.return?.()));
  }
}

/** One element, told from a batch of many: what is a list itself, or is not there, stands in a list of its own. */
function alone(element: unknown): unknown {
  return Array.isArray(element) || element === null || element === undefined ? [element] : element;
}

function endedEarly(name: string): RunError {
  return new RunError(`Cannot go on with the workflow: the input ${quote(name)} has fewer elements than another`, {
    reason: reason("InvalidInput", { property: name, selector: `$inputs.${name}` }),
  });
}

import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { isRecord } from "../blocks/is_record.ts";
import { quote } from "../blocks/quote.ts";
import { DEFAULT_CONCURRENCY, startWork } from "../run/batch/run_all.ts";
import type { ImageSource } from "../run/batch/watched_batch.ts";
import { summarise } from "../run/batch/summarise.ts";
import { failOrDie } from "../run/prepare.ts";
import type { CollectedWith, RecordWith } from "../run/record.ts";
import type { RunError } from "../run/run_error.ts";
import { BrokenEngineBatchError } from "./broken_engine_batch_error.ts";
import type { Connected } from "./calls.ts";
import type { EngineAnswer } from "./engine_answer.ts";
import { type EngineBatchOptions, engineLimits } from "./engine_options.ts";
import { withoutMarks } from "./image_of.ts";
import { declaredInputs, readInputs } from "./read_inputs.ts";
import { secretsOf } from "./run_question.ts";
import { type Prepared, runWork } from "./run_work.ts";
import { type ReadSource, readSource } from "./workflow_source.ts";

type Inputs = Readonly<Record<string, unknown>>;
type EngineRecord = RecordWith<EngineAnswer<Record<string, unknown>>>;

/** The input of a saved workflow that takes the images, as Roboflow's editor names it. */
const USUAL_INPUT = "image";

/** The input that holds the images of a batch. */
function imageInputOf(source: ReadSource, inputs: Inputs, { imageInput }: EngineBatchOptions): string {
  const declared = declaredInputs(source);
  const taking = [...declared ?? []].filter(([, takesImages]) => takesImages).map(([name]) => name);
  const name = imageInput ?? (declared === undefined ? USUAL_INPUT : taking.length === 1 ? taking[0] : undefined);
  if (name === undefined) {
    throw new TypeError(
      taking.length === 0
        ? "Cannot run the workflow for each image: it takes none; use run"
        : `Cannot run the workflow for each image: it takes several, ${
          taking.map(quote).join(", ")
        }; say with imageInput which of them holds the images, and give one image to the others`,
    );
  }
  if (inputs[name] !== undefined) return name;
  throw new TypeError(
    `Cannot run the workflow for each image: wanted the images as the input ${quote(name)}: a list, a glob pattern, ` +
      "a folder; or say with imageInput which one holds them",
  );
}

/** What is known of a batch before any image is read. */
function planOf({ defaults }: Connected, workflow: unknown, inputs: Inputs, options: EngineBatchOptions) {
  const limits = engineLimits("batch", options, defaults);
  if (!isRecord(inputs)) throw new TypeError(`Cannot run with the inputs ${quote(inputs)}: wanted values by name`);
  const source = readSource(workflow);
  return { limits, source, imageInput: imageInputOf(source, inputs, options) };
}

const prepare = Effect.fnUntraced(function* (
  connected: Connected,
  workflow: unknown,
  inputs: Inputs,
  options: EngineBatchOptions,
): Effect.fn.Return<Prepared, RunError> {
  const plan = yield* failOrDie(() => planOf(connected, workflow, inputs, options));
  const handed = Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== plan.imageInput));
  const sent = yield* readInputs(plan.source, handed, { limits: plan.limits, options });
  const secrets = secretsOf({ source: plan.source, handed });
  return { server: connected.server, options, handed, sent, secrets, ...plan };
});

/** Runs a workflow about each image to an async iterable; leaving its loop aborts what is in flight. */
export function records(
  connected: Connected,
  workflow: unknown,
  inputs: Inputs,
  options: EngineBatchOptions,
): AsyncIterable<EngineRecord> {
  const started = Effect.gen(function* () {
    const prepared = yield* prepare(connected, workflow, inputs, options);
    const { limits, imageInput } = prepared;
    const concurrency = limits.concurrency ?? DEFAULT_CONCURRENCY;
    const images = withoutMarks(inputs[imageInput]) as ImageSource<never, never>;
    const { records } = yield* startWork(runWork(prepared), images, { options, limits, concurrency });
    return records;
  });
  return Stream.toAsyncIterable(Stream.unwrap(started));
}

/** Runs a workflow about each image, and gives all the records and the sums. */
export async function collect(
  connected: Connected,
  workflow: unknown,
  inputs: Inputs,
  options: EngineBatchOptions,
): Promise<CollectedWith<EngineAnswer<Record<string, unknown>>>> {
  const started = performance.now();
  const all: EngineRecord[] = [];
  const collected = () => ({ records: all, summary: summarise(all, performance.now() - started) });
  try {
    for await (const record of records(connected, workflow, inputs, options)) all.push(record);
  } catch (cause) {
    throw all.length === 0 ? cause : new BrokenEngineBatchError(collected(), cause);
  }
  return collected();
}

import * as Effect from "effect/Effect";
import { isRecord } from "../blocks/is_record.ts";
import { aborted } from "../run/ask/aborted.ts";
import type { Work } from "../run/batch/work.ts";
import { digester } from "../run/image_key.ts";
import { describeImage, type ImageInput } from "../run/images/image_input.ts";
import type { LoadedImage } from "../run/images/load_image.ts";
import type { Limits } from "../run/limits.ts";
import { loadInTime } from "../run/prepare.ts";
import type { RunError } from "../run/run_error.ts";
import { span } from "../run/spans.ts";
import { type Asking, askingError, askServer, type Replied, unaskedError } from "./ask_server.ts";
import type { EngineAnswer } from "./engine_answer.ts";
import type { EngineBatchOptions } from "./engine_options.ts";
import { runPath, runQuestion, type RunValue, workflowWords } from "./run_question.ts";
import type { Server } from "./server.ts";
import type { ReadSource } from "./workflow_source.ts";

/** A workflow made ready to be run on a server about each of many images. */
export interface Prepared {
  readonly server: Server;
  readonly source: ReadSource;
  readonly options: EngineBatchOptions;
  readonly limits: Limits;
  /** The input that takes the images. */
  readonly imageInput: string;
  /** The other inputs, as they were handed over. */
  readonly handed: Readonly<Record<string, unknown>>;
  /** The other inputs, as they are sent. */
  readonly sent: Readonly<Record<string, unknown>>;
}

type Outputs = Record<string, unknown>;

/** An answer of a run. */
export function answerOf(
  { value, attempts, milliseconds }: Replied<RunValue<Outputs>>,
): EngineAnswer<Outputs> {
  return Object.freeze({ ...value, attempts, milliseconds });
}

/** Whether a value is an image that was read. */
function isLoaded(value: unknown): value is LoadedImage {
  return isRecord(value) && "toDataUrl" in value && value.bytes instanceof Uint8Array;
}

/**
 * A digest of everything that decides an answer: the server, the workflow, the inputs. The definition may hold secrets,
 * which a digest does not show; the key of the server is not among it.
 */
async function keyOf({ server, source, options, imageInput, sent }: Prepared, image: LoadedImage): Promise<string> {
  const digest = await digester();
  const { excludedFields, disableSinks, isPreview } = options;
  const what = source.kind === "definition" ? source.definition : source.saved;
  const decisive = [
    ["engine", server.url, runPath(source), what],
    [excludedFields, disableSinks, isPreview],
    { ...sent, [imageInput]: image },
  ];
  return digest(JSON.stringify(decisive, (_name, value) => isLoaded(value) ? digest(value.bytes) : value));
}

/** Asks a server about each image. */
export function runWork(prepared: Prepared): Work<EngineAnswer<Outputs>, never> {
  const { server, source, options, limits, imageInput, handed, sent } = prepared;
  const { signal, retryFailed = false } = options;
  const what = `run ${workflowWords(source)}`;
  const askingAbout = (input: ImageInput): Asking => ({ server, limits, signal, about: describeImage(input) });
  return {
    signal,
    retriesFailed: retryFailed,
    mostBytes: limits.imageLimit * 3 / 4,
    isShrunk: false,
    read: Effect.fnUntraced(function* (input): Effect.fn.Return<
      { readonly input: ImageInput; readonly images: readonly LoadedImage[]; readonly key: string },
      RunError
    > {
      const image = yield* loadInTime(input, limits.imageLimit, { limits, options });
      return { input, images: [image], key: yield* Effect.promise(() => keyOf(prepared, image)) };
    }),
    ask: ({ input, images: [image] }, surroundings) => {
      const inputs = { ...sent, [imageInput]: { type: "base64", value: image } };
      return askServer(runQuestion(source, inputs, handed, options), askingAbout(input), answerOf, surroundings);
    },
    recall: (entry) => {
      const answer = entry.ok ? entry.answer as Partial<EngineAnswer<Outputs>> : {};
      return Effect.succeed(Array.isArray(answer.outputs) ? answer as EngineAnswer<Outputs> : undefined);
    },
    aborted: (input) => Effect.mapError(aborted(signal), (end) => askingError({ what }, askingAbout(input), end, 0)),
    left: (input, halt) => unaskedError({ what }, askingAbout(input), halt),
    span: (input) =>
      span("run_workflow", {
        attributes: {
          "server.address": new URL(server.url).hostname,
          "stepwright.image": describeImage(input).replaceAll('"', ""),
        },
      }),
  };
}

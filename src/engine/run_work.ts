import * as Effect from "effect/Effect";
import { isRecord } from "../blocks/is_record.ts";
import { aborted } from "../run/ask/aborted.ts";
import type { Work } from "../run/batch/work.ts";
import { digester } from "../run/image_key.ts";
import { describeImage, type ImageInput } from "../run/images/image_input.ts";
import type { LoadedImage } from "../run/images/load_image.ts";
import type { Limits } from "../run/limits.ts";
import { once } from "../run/once.ts";
import { loadInTime } from "../run/prepare.ts";
import type { RunError } from "../run/run_error.ts";
import { span } from "../run/spans.ts";
import { type Asking, askingError, askServer, type Replied, unaskedError } from "./ask_server.ts";
import type { EngineAnswer } from "./engine_answer.ts";
import type { EngineBatchOptions } from "./engine_options.ts";
import { type Run, runPath, runQuestion, type RunValue } from "./run_question.ts";
import type { Server } from "./server.ts";

/** A workflow made ready to be run on a server about each of many images. */
export interface Prepared extends Run {
  readonly server: Server;
  readonly options: EngineBatchOptions;
  readonly limits: Limits;
  /** The input that takes the images; the others are ready. */
  readonly imageInput: string;
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
 * A digest of everything beside the image that decides an answer: the server, the workflow, the other inputs. The
 * definition may hold secrets, which a digest does not show; the key of the server is not among it.
 */
async function decisiveOf({ server, source, options, imageInput, sent }: Prepared): Promise<string> {
  const digest = await digester();
  const { excludedFields, disableSinks, isPreview } = options;
  const decisive = [
    ["engine", server.url, runPath(source)],
    source.kind === "definition" ? source.definition : source.saved,
    [excludedFields, disableSinks, isPreview],
    [imageInput, sent],
  ];
  return digest(JSON.stringify(decisive, (_name, value) => isLoaded(value) ? digest(value.bytes) : value));
}

/** Asks a server about each image. */
export function runWork(prepared: Prepared): Work<EngineAnswer<Outputs>, never> {
  const { server, options, limits, imageInput } = prepared;
  const { signal, retryFailed = false } = options;
  const question = runQuestion(prepared);
  const decisive = once(() => decisiveOf(prepared));
  const keyOf = async (image: LoadedImage): Promise<string> => {
    const digest = await digester();
    return digest(`${await decisive()} ${digest(image.bytes)}`);
  };
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
      return { input, images: [image], key: yield* Effect.promise(() => keyOf(image)) };
    }),
    ask: ({ input, images: [image] }, surroundings) => {
      const asked = runQuestion(prepared, { [imageInput]: { type: "base64", value: image } });
      return askServer(asked, askingAbout(input), answerOf, surroundings);
    },
    recall: (entry) => {
      const answer = entry.ok ? entry.answer as Partial<EngineAnswer<Outputs>> : {};
      return Effect.succeed(Array.isArray(answer.outputs) ? answer as EngineAnswer<Outputs> : undefined);
    },
    aborted: (input) => Effect.mapError(aborted(signal), (end) => askingError(question, askingAbout(input), end, 0)),
    left: (input, halt) => unaskedError(question, askingAbout(input), halt),
    span: (input) =>
      span("run_workflow", {
        attributes: {
          "server.address": new URL(server.url).hostname,
          "stepwright.image": describeImage(input).replaceAll('"', ""),
        },
      }),
  };
}

import * as Effect from "effect/Effect";
import { isPlainRecord, isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import { quote } from "../blocks/quote.ts";
import { suggest } from "../blocks/suggest.ts";
import type { ImageInput } from "../run/images/image_input.ts";
import { sourceOf } from "../run/images/image_source.ts";
import type { LoadedImage } from "../run/images/load_image.ts";
import type { Limits } from "../run/limits.ts";
import { reason } from "../run/make_reason.ts";
import { loadInTime } from "../run/prepare.ts";
import { RunError } from "../run/run_error.ts";
import { wiredJson } from "../selectors/wired_json.ts";
import type { EngineRunOptions } from "./engine_options.ts";
import { isMarked, markedInput } from "./image_of.ts";
import type { ReadSource } from "./workflow_source.ts";

/** How the images among inputs are read. */
export interface ReadingInputs {
  readonly limits: Limits;
  readonly options: Pick<EngineRunOptions, "allowPrivateHosts" | "sendUrls">;
}

/** An image as a run sends it. In the body of a request its base64 stands in the place of the loaded image. */
type SentImage = { readonly type: "base64"; readonly value: LoadedImage } | {
  readonly type: "url";
  readonly value: string;
};

const IMAGE_TYPES: readonly unknown[] = ["WorkflowImage", "InferenceImage"];

/** Whether a declaration of an input takes images. */
function takesImages({ type, kind }: Readonly<Record<string, unknown>>): boolean {
  return IMAGE_TYPES.includes(type) ||
    Array.isArray(kind) && kind.some((one) => one === "image" || isRecord(one) && one.name === "image");
}

/** What a definition says of its inputs; `undefined` where nobody here knows it. */
export function declaredInputs(source: ReadSource): ReadonlyMap<string, boolean> | undefined {
  if (source.kind === "saved" || !Array.isArray(source.definition.inputs)) return undefined;
  return new Map(
    source.definition.inputs.filter(isRecord).map((input) => [jsonText(input.name), takesImages(input)] as const),
  );
}

/** What is wrong where an image is left out that the definition declares: no server could run without. */
export function missingImage(source: ReadSource, inputs: Readonly<Record<string, unknown>>): RunError | undefined {
  if (source.kind === "saved" || !Array.isArray(source.definition.inputs)) return undefined;
  const images = source.definition.inputs.filter(isRecord).filter(({ type }) => IMAGE_TYPES.includes(type));
  const name = images.map((input) => jsonText(input.name)).find((one) => !Object.hasOwn(inputs, one));
  if (name === undefined) return undefined;
  return new RunError(
    `Cannot run the workflow: the input ${quote(name)} has no value; hand it over as { ${JSON.stringify(name)}: … }`,
    { reason: reason("InvalidInput", { property: name, selector: `$inputs.${name}` }) },
  );
}

/** The engine passes over an input that a workflow does not have, so that a slip of the pen would go unnoticed. */
function unknownInput(name: string, names: readonly string[]): RunError {
  const meant = suggest(name, names);
  const wanted = names.length === 0 ? "it has no inputs" : `wanted ${names.map(quote).join(", ")}`;
  const hint = meant === undefined ? wanted : `did you mean ${quote(meant)}?`;
  return new RunError(`Cannot run the workflow: it has no input ${quote(name)}; ${hint}`, {
    reason: reason("InvalidInput", { property: name, selector: `$inputs.${name}` }),
  });
}

const IMAGE_FORMS: readonly string[] = ["bytes", "blob", "stream", "base64"];

/** Whether a value can be nothing but an image. A text can be many things, and so can a record with a `value`. */
function isImageByForm(value: unknown): boolean {
  if (isMarked(value) || isSent(value)) return true;
  if (isPlainRecord(value) && !("base64" in value)) return false;
  const { kind } = sourceOf(value);
  return IMAGE_FORMS.includes(kind) || typeof value === "object" && ["http-url", "file-url", "data-url"].includes(kind);
}

/** Whether a value is an image as a server takes it, of somebody who wrote it so: `{ type: "url", value }`. */
function isSent(value: unknown): boolean {
  return isRecord(value) && typeof value.type === "string" && typeof value.value === "string";
}

/** Reads an image as it is to be sent. */
function readImageInput(
  input: ImageInput,
  { limits, options: { allowPrivateHosts, sendUrls } }: ReadingInputs,
): Effect.Effect<SentImage, RunError> {
  const source = sourceOf(input);
  if (sendUrls && source.kind === "http-url") return Effect.succeed({ type: "url", value: source.url.href });
  return Effect.map(
    loadInTime(input, limits.imageLimit, { limits, options: { allowPrivateHosts } }),
    (value) => ({ type: "base64", value }),
  );
}

/** How many images of one run are read at the same time. */
const AT_ONCE = 8;

/** No batch of images is as deep; a list that holds itself is. */
const DEEPEST = 32;

function readImages(value: unknown, reading: ReadingInputs, depth = 0): Effect.Effect<unknown, RunError> {
  if (Array.isArray(value) && depth < DEEPEST) {
    return Effect.forEach(value, (one) => readImages(one, reading, depth + 1), { concurrency: AT_ONCE });
  }
  if (value === null || isSent(value)) return Effect.succeed(value);
  return readImageInput(isMarked(value) ? markedInput(value) : value as ImageInput, reading);
}

/** Whether a value that may be anything is an image, or a list of them. */
function holdsImages(value: unknown, depth = 0): boolean {
  if (!Array.isArray(value)) return isImageByForm(value);
  return depth < DEEPEST && value.length > 0 && value.every((one) => holdsImages(one, depth + 1));
}

/**
 * The inputs of a run as they are sent: images read, in lists as deep as they are given; everything else as JSON has it.
 * Where the definition says that an input is an image, a text is one; elsewhere a text is a text.
 */
export function readInputs(
  source: ReadSource,
  inputs: Readonly<Record<string, unknown>>,
  reading: ReadingInputs,
): Effect.Effect<Readonly<Record<string, unknown>>, RunError> {
  return Effect.suspend(() => {
    const declared = declaredInputs(source);
    const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
    const unknown = given.find(([name]) => declared?.has(name) === false);
    if (unknown !== undefined) return Effect.fail(unknownInput(unknown[0], [...declared!.keys()]));
    const read = given.map(([name, value]) => {
      const isImage = declared?.get(name) === true || holdsImages(value);
      const sent = isImage
        ? readImages(value, reading)
        : Effect.sync(() => wiredJson(value, `the input ${quote(name)}`));
      return Effect.map(sent, (one) => [name, one] as const);
    });
    return Effect.map(Effect.all(read, { concurrency: AT_ONCE }), (entries) => Object.fromEntries(entries));
  });
}

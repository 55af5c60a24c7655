import * as Duration from "effect/Duration";
import * as Option from "effect/Option";
import { isRecord } from "../blocks/is_record.ts";
import { quote, typeWords } from "../blocks/quote.ts";
import { DEFAULT_IMAGE_LIMIT } from "./images/load_image.ts";
import type { BatchOptions } from "./run_options.ts";

/** The limits of a run, with the defaults filled in. */
export interface Limits {
  readonly timeout: Duration.Duration;
  readonly retries: number;
  readonly maxWait: Duration.Duration;
  /** The most characters of base64 that an image is sent with. */
  readonly imageLimit: number;
  /** The most characters of base64 that an image may have before it is shrunk. */
  readonly fittedLimit: number;
  readonly concurrency: number | undefined;
  /** In USD. */
  readonly maxCost: number | undefined;
  readonly maxFailures: number;
  readonly maxBytesInFlight: number;
}

/** A photograph of any camera: it is a small part of this when it is sent. */
const SHRINKABLE = 40_000_000;

const DEFAULT_BYTES_IN_FLIGHT = 256 * 2 ** 20;

function duration(option: "timeout" | "maxWait", value: unknown, least: number): Duration.Duration {
  const read = Duration.fromInput(value as Duration.Input);
  if (Option.isSome(read) && typeof value !== "object" && Duration.toMillis(read.value) >= least) return read.value;
  throw new RangeError(
    `Cannot run with ${option} ${quote(value)}: wanted ${least === 0 ? "" : "more than 0 "}milliseconds, or ` +
      `words such as "30 seconds"`,
  );
}

type IntegerOption = "retries" | "concurrency" | "imageLimit" | "maxFailures" | "maxBytesInFlight";

function integer(option: IntegerOption, value: number, min: number): number {
  if (Number.isInteger(value) && value >= min || value === Infinity) return value;
  throw new RangeError(`Cannot run with ${option} ${quote(value)}: wanted an integer, at least ${min}`);
}

/** Every option: a misspelt one would be silently without effect, and some of them guard money. */
const OPTIONS: { readonly [Option in keyof BatchOptions]-?: true } = {
  target: true,
  model: true,
  inputs: true,
  concurrency: true,
  order: true,
  timeout: true,
  retries: true,
  maxWait: true,
  signal: true,
  fit: true,
  systemMessage: true,
  imageLimit: true,
  allowPrivateHosts: true,
  dangerouslyAllowBrowser: true,
  journal: true,
  retryFailed: true,
  maxCost: true,
  maxFailures: true,
  maxBytesInFlight: true,
  onProgress: true,
};

/** What each of the other options must be: a program without types may hand over anything. */
const WANTED: { readonly [Option in keyof BatchOptions]?: readonly [(value: unknown) => boolean, string] } = {
  target: [isTarget, "openRouter(), roboflow() or compatible()"],
  model: [(value) => typeof value === "string" && value !== "", "the slug of a model"],
  inputs: [isRecord, "an object with values by name"],
  signal: [
    (value) => typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value,
    "an AbortSignal",
  ],
  allowPrivateHosts: [isBoolean, "true or false"],
  dangerouslyAllowBrowser: [isBoolean, "true or false"],
  order: [(value) => value === "completion" || value === "input", '"completion" or "input"'],
  systemMessage: [isBoolean, "true or false"],
  fit: [
    (value) => isBoolean(value) || isCanvas(value),
    "true, false or { tile, tiles }, whole numbers above 0, and at most 1,000 tiles",
  ],
  journal: [(value) => typeof value === "string" && value !== "", "the path of a file"],
  retryFailed: [isBoolean, "true or false"],
  maxCost: [(value) => typeof value === "number" && value > 0, "an amount in USD, more than 0"],
  onProgress: [(value) => typeof value === "function", "a function"],
};

const MOST_TILES = 1000;

function isCanvas(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return [value.tile, value.tiles].every((count) => Number.isInteger(count) && Number(count) > 0) &&
    Number(value.tiles) <= MOST_TILES;
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function isTarget(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value &&
    ["openrouter", "roboflow", "compatible"].includes(String(value.kind)) &&
    "baseURL" in value && typeof value.baseURL === "string" && "capabilities" in value;
}

/**
 * Reads the limits out of the options.
 *
 * @throws {TypeError} If an option is not what it must be; the message names it.
 * @throws {RangeError} If a number is out of range; the message names it.
 */
export function limitsOf(options: BatchOptions): Limits {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Cannot run with the options ${quote(options)}: wanted an object`);
  }
  for (const option of Object.keys(options)) {
    if (!Object.hasOwn(OPTIONS, option)) {
      const known = Object.keys(OPTIONS).join(", ");
      throw new TypeError(`Cannot run with the option ${quote(option)}: wanted one of ${known}`);
    }
  }
  for (const [option, [isFit, words]] of Object.entries(WANTED)) {
    const value = options[option as keyof BatchOptions];
    if (value === undefined || isFit(value)) continue;
    const shown = option === "target" ? typeWords(value) : quote(value);
    throw new TypeError(`Cannot run with ${option} ${shown}: wanted ${words}`);
  }
  const { timeout = "2 minutes", retries = 3, maxWait = "2 minutes", concurrency } = options;
  const { imageLimit = DEFAULT_IMAGE_LIMIT, maxCost, maxFailures = Infinity } = options;
  const { maxBytesInFlight = DEFAULT_BYTES_IN_FLIGHT } = options;
  return {
    timeout: duration("timeout", timeout, 1),
    retries: integer("retries", retries, 0),
    maxWait: duration("maxWait", maxWait, 0),
    imageLimit: integer("imageLimit", imageLimit, 1),
    fittedLimit: Math.max(imageLimit, SHRINKABLE),
    concurrency: concurrency === undefined ? undefined : integer("concurrency", concurrency, 1),
    maxCost,
    maxFailures: integer("maxFailures", maxFailures, 0),
    maxBytesInFlight: Math.min(integer("maxBytesInFlight", maxBytesInFlight, 1), Number.MAX_SAFE_INTEGER),
  };
}

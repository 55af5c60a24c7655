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
  readonly imageLimit: number;
  readonly concurrency: number | undefined;
}

function duration(option: "timeout" | "maxWait", value: unknown, least: number): Duration.Duration {
  const read = Duration.fromInput(value as Duration.Input);
  if (Option.isSome(read) && typeof value !== "object" && Duration.toMillis(read.value) >= least) return read.value;
  throw new RangeError(
    `Cannot run with ${option} ${quote(value)}: wanted ${least === 0 ? "" : "more than 0 "}milliseconds, or ` +
      `words such as "30 seconds"`,
  );
}

function integer(option: "retries" | "concurrency" | "imageLimit", value: number, min: number): number {
  if (Number.isInteger(value) && value >= min || value === Infinity) return value;
  throw new RangeError(`Cannot run with ${option} ${quote(value)}: wanted an integer, at least ${min}`);
}

/** What each of the other options must be: a program without types may hand over anything. */
const WANTED: { readonly [Option in keyof BatchOptions]?: readonly [(value: unknown) => boolean, string] } = {
  target: [isTarget, "openRouter(), roboflow() or compatible()"],
  model: [(value) => typeof value === "string" && value !== "", "the slug of a model"],
  inputs: [isRecord, "an object with values by name"],
  signal: [
    (value) => typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value,
    "an AbortSignal",
  ],
  allowPrivateHosts: [(value) => typeof value === "boolean", "true or false"],
  order: [(value) => value === "completion" || value === "input", '"completion" or "input"'],
};

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
  for (const [option, [isFit, words]] of Object.entries(WANTED)) {
    const value = options[option as keyof BatchOptions];
    if (value === undefined || isFit(value)) continue;
    const shown = option === "target" ? typeWords(value) : quote(value);
    throw new TypeError(`Cannot run with ${option} ${shown}: wanted ${words}`);
  }
  const { timeout = "2 minutes", retries = 3, maxWait = "2 minutes", concurrency } = options;
  const { imageLimit = DEFAULT_IMAGE_LIMIT } = options;
  return {
    timeout: duration("timeout", timeout, 1),
    retries: integer("retries", retries, 0),
    maxWait: duration("maxWait", maxWait, 0),
    imageLimit: integer("imageLimit", imageLimit, 1),
    concurrency: concurrency === undefined ? undefined : integer("concurrency", concurrency, 1),
  };
}

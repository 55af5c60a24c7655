import * as Duration from "effect/Duration";
import * as Option from "effect/Option";
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
    `Cannot run with ${option} ${JSON.stringify(value)}: wanted at least ${least} milliseconds, or words such as ` +
      `"30 seconds"`,
  );
}

function integer(option: "retries" | "concurrency" | "imageLimit", value: number, min: number): number {
  if (Number.isInteger(value) && value >= min || value === Infinity) return value;
  throw new RangeError(`Cannot run with ${option} ${JSON.stringify(value)}: wanted an integer, at least ${min}`);
}

/**
 * Reads the limits out of the options.
 *
 * @throws {RangeError} If one of them is out of range; the message names it.
 */
export function limitsOf(options: BatchOptions): Limits {
  const { timeout = "2 minutes", retries = 3, maxWait = "2 minutes", imageLimit, concurrency } = options;
  return {
    timeout: duration("timeout", timeout, 1),
    retries: integer("retries", retries, 0),
    maxWait: duration("maxWait", maxWait, 0),
    imageLimit: integer("imageLimit", imageLimit ?? DEFAULT_IMAGE_LIMIT, 1),
    concurrency: concurrency === undefined ? undefined : integer("concurrency", concurrency, 1),
  };
}

import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import { describeImage, type ImageInput } from "./images/image_input.ts";
import { isAtHand } from "./images/image_source.ts";
import type { Limits } from "./limits.ts";
import { reason } from "./make_reason.ts";
import { RunError } from "./run_error.ts";

function tooSlow(input: ImageInput, { timeout }: Pick<Limits, "timeout">): RunError {
  return new RunError(
    `Cannot read image ${describeImage(input)}: it did not arrive within ${Duration.format(timeout)}`,
    { reason: reason("InvalidImage", { problem: "unreadable", found: undefined }) },
  );
}

/** Gives up on an image that does not arrive within the time that a request has, unless it is in memory already. */
export function inTime<A>(
  reading: Effect.Effect<A, RunError>,
  input: ImageInput,
  limits: Pick<Limits, "timeout">,
): Effect.Effect<A, RunError> {
  if (isAtHand(input)) return reading;
  const late = { duration: limits.timeout, orElse: () => Effect.fail(tooSlow(input, limits)) };
  return Effect.timeoutOrElse(reading, late);
}

import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answer } from "../answer.ts";
import type { ImageInput } from "../images/image_input.ts";
import type { Model } from "../model/model.ts";
import { type PreparedStep, readImage } from "../prepare.ts";
import type { RunError } from "../run_error.ts";
import { aborted } from "./aborted.ts";
import { ask, runErrorOf } from "./ask.ts";
import type { Surroundings } from "./surroundings.ts";
import { annotateOutcome, imageSpan } from "../spans.ts";
import { untilAborted } from "../until_aborted.ts";

const ALONE: Omit<Surroundings<unknown>, "started"> = {
  around: (gate) => gate,
  keep: () => Effect.void,
};

/** Asks about a single image, of no batch. */
export function askAlone<P>(step: PreparedStep, input: ImageInput): Effect.Effect<Answer<P>, RunError, Model> {
  return Effect.suspend(() => {
    const started = performance.now();
    const { signal } = step.options;
    const broken = Effect.mapError(aborted(signal), (end) => runErrorOf(step, input, end));
    return untilAborted(readImage(step, input), signal, broken).pipe(
      Effect.tapError((error) => annotateOutcome(undefined, Result.fail(error))),
      Effect.flatMap((read) =>
        Effect.tap(ask<P>(step, read, { ...ALONE, started }), (outcome) => annotateOutcome(read.key, outcome))
      ),
      Effect.flatMap((outcome) => Effect.fromResult(outcome)),
    );
  }).pipe(imageSpan(step, input));
}

import * as Effect from "effect/Effect";
import type { Answer } from "../answer.ts";
import { aborted } from "../ask/aborted.ts";
import { ask, notAttempted, runErrorOf } from "../ask/ask.ts";
import { isFailure, type Model } from "../model/model.ts";
import { type PreparedStep, readImage } from "../prepare.ts";
import { readPrediction } from "../read_prediction.ts";
import { imageSpan } from "../spans.ts";
import type { Entry } from "./journal/entry.ts";
import type { Work } from "./work.ts";

/** Asks the model of a step about each image. */
export function stepWork<P>(step: PreparedStep): Work<Answer<P>, Model> {
  const { canvas, limits: { imageLimit, fittedLimit }, options: { signal, retryFailed = false } } = step;
  return {
    signal,
    retriesFailed: retryFailed,
    mostBytes: (canvas === undefined ? imageLimit : fittedLimit) * 3 / 4,
    isShrunk: canvas !== undefined,
    read: (input) => readImage(step, input),
    ask: (read, surroundings) => ask<P>(step, read, surroundings),
    // What was answered is read anew: a schema may have changed, and boxes have methods.
    recall: Effect.fnUntraced(function* (entry, { images }) {
      const paid = paidAnswerOf(entry, step);
      if (paid === undefined) return undefined;
      const reading = yield* Effect.promise(() => readPrediction(step, images, { ...paid, text: paid.output }));
      return isFailure(reading) ? undefined : { prediction: reading.prediction as P, ...paid };
    }),
    aborted: (input) => Effect.mapError(aborted(signal), (end) => runErrorOf(step, input, end)),
    left: (input, halt) => notAttempted(step, input, halt),
    span: (input) => imageSpan(step, input),
  };
}

/** The answer that was paid for, though it may not have been readable by the schema of that day. */
function paidAnswerOf(
  entry: Entry,
  { question, model }: PreparedStep,
): Omit<Answer<unknown>, "prediction"> | undefined {
  if (entry.ok) {
    const { prediction: _, ...answer } = entry.answer as Answer<unknown>;
    return typeof answer.output === "string" ? answer : undefined;
  }
  const { output, reason, usage, cost, generationId, attempts } = entry.error;
  if (output === undefined || reason._tag !== "InvalidAnswer") return undefined;
  const { classes } = question;
  return { output, classes, usage, cost, model, provider: undefined, generationId, attempts, milliseconds: 0 };
}

import type { Size } from "../../blocks/llama_vision/prediction.ts";
import { type Task, TASKS } from "../../blocks/llama_vision/tasks.ts";
import { readClassification } from "./classification.ts";
import { readClassifications } from "./classifications.ts";
import { readDetections } from "./detections.ts";
import { findJson } from "./find_json.ts";
import { Misfit } from "./misfit.ts";
import { readRecord } from "./record.ts";
import { readsAsRefusal } from "./refusal.ts";

/** What an answer is read by: the parts of the question that shape it. */
export interface Asked {
  /** The task that was set. */
  readonly task: Task;
  /** The classes that were given to choose from. */
  readonly classes: readonly string[] | null;
  /** The fields that were asked for. */
  readonly structure: Readonly<Record<string, string>> | null;
}

/** The picture that was asked about. */
export interface Pictured {
  /** Its size, where it is known. Boxes turn into pixels by it. */
  readonly size: Size | undefined;
}

/** A reply as the prediction that the task asks for, or why it is none. */
export type ReadAnswer =
  | { readonly ok: true; readonly prediction: unknown }
  | { readonly ok: false; readonly tag: "InvalidAnswer"; readonly problem: string }
  | { readonly ok: false; readonly tag: "Refused" };

type JsonForm = Exclude<(typeof TASKS)[Task]["answers"], "text">;

const READERS: { readonly [F in JsonForm]: (root: object, asked: Asked, image: Pictured) => unknown } = {
  "one-class": (root, { classes }) => readClassification(root, classes),
  "many-classes": (root, { classes }) => readClassifications(root, classes),
  "boxes": (root, { classes }, { size }) => readDetections(root, classes, size),
  "record": (root, { structure }) => readRecord(root, structure),
};

/**
 * Reads a model's reply as the task's prediction. What the model did not say is never filled in: a class outside the
 * list is kept with the id -1, and a missing confidence makes the answer invalid.
 *
 * A refusal is told from a failure of form only where JSON was asked for, since a text may well open like one.
 */
export function readAnswer(asked: Asked, text: string, image: Pictured): ReadAnswer {
  const form = TASKS[asked.task].answers;
  if (form === "text") return { ok: true, prediction: text.trim() };
  const root = findJson(text);
  if (root === undefined) {
    if (readsAsRefusal(text)) return { ok: false, tag: "Refused" };
    const problem = /[{[]\s*["'{]/.test(text)
      ? "the JSON in the answer is broken or breaks off"
      : "no JSON in the answer";
    return { ok: false, tag: "InvalidAnswer", problem };
  }
  try {
    return { ok: true, prediction: READERS[form](root, asked, image) };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, tag: "InvalidAnswer", problem: error.message };
    throw error;
  }
}

import type { Task } from "../blocks/llama_vision/tasks.ts";
import { boxesIn, classesIn, structureIn } from "../run/prompts/prompts.ts";
import type { RecordedRequest } from "./recorded_request.ts";

/**
 * What the model says: a string as it is, or an object or array, which is sent as JSON in a fenced `json` block, as the
 * prompts ask for it.
 *
 * @example
 * ```ts
 * import { type ScriptedAnswer, startOpenRouter } from "@stepwright/workflows/testing";
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const text: ScriptedAnswer = "A cat.";
 * const json: ScriptedAnswer = { class_name: "cat", confidence: 0.9 }; // sent as JSON in a fence
 * await using server = await startOpenRouter({ answers: { caption: text, classification: json } });
 *
 * const animal = llamaVision.v3().task("classification").classes(["cat", "dog"]);
 * const { output, prediction } = await animal.run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * });
 * assert.equal(output.split("\n")[0], "```json");
 * assert.equal(prediction.class, "cat");
 * ```
 */
export type ScriptedAnswer = string | object;

/**
 * What the stand-in answers: by task, or by a function of the request. A task that is left out, and a function that
 * returns nothing, get a fitting answer made from the classes or keys of the request. Prompts that this package did not
 * write are `unconstrained`.
 *
 * @example Answer by the picture that was sent
 * ```ts
 * import { type Answers, startOpenRouter } from "@stepwright/workflows/testing";
 *
 * const answers: Answers = ({ images }) => (images.length === 0 ? "No picture came with it." : undefined);
 * const standIn = await startOpenRouter({ answers });
 * await standIn.stop();
 * ```
 */
export type Answers =
  | Readonly<Partial<Record<Task, ScriptedAnswer>>>
  | ((request: RecordedRequest) => ScriptedAnswer | undefined | Promise<ScriptedAnswer | undefined>);

/** Refuses answers to tasks that do not exist: nobody would ever get them. */
export function checkAnswers(answers: Answers | undefined): void {
  const tasks = typeof answers === "object" ? Object.keys(answers) : [];
  const unknown = tasks.find((task) => !Object.hasOwn(DEFAULTS, task));
  if (unknown === undefined) return;
  throw new TypeError(`Cannot script answers to '${unknown}': expected one of ${Object.keys(DEFAULTS).join(", ")}`);
}

/** The text that a request is answered with. */
export async function answerTo(request: RecordedRequest, answers: Answers = {}): Promise<string> {
  const task = request.task ?? "unconstrained";
  const scripted = typeof answers === "function" ? await answers(request) : answers[task];
  const answer = scripted ?? DEFAULTS[task](request.text);
  return typeof answer === "string" ? answer : `\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``;
}

/** The shapes are those that the engine's parsers read, so the defaults serve a workflow as well as a run here. */
const DEFAULTS: { readonly [T in Task]: (text: string) => ScriptedAnswer } = {
  "unconstrained": () => "This is a scripted answer.",
  "ocr": () => "SCRIPTED\n\nText in the image.",
  "structured-answering": (text) =>
    Object.fromEntries(Object.keys(structureIn(text) ?? { answer: "" }).map((key) => [key, `scripted ${key}`])),
  "classification": (text) => ({ class_name: firstClasses(text)[0], confidence: 0.97 }),
  "multi-label-classification": (text) => ({
    predicted_classes: firstClasses(text).map((name, index) => ({ class: name, confidence: CONFIDENCES[index] })),
  }),
  "visual-question-answering": () => "A scripted answer to the question.",
  "caption": () => "A scripted caption.",
  "detailed-caption": () => "A scripted caption at length. It names the subject, the background and the light.",
  "object-detection": (text) => boxesIn(text) === "thousandths" ? inThousandths(text) : inFractions(text),
};

function inFractions(text: string): ScriptedAnswer {
  return {
    detections: firstClasses(text).map((name, index) => ({
      ...BOXES[index],
      class_name: name,
      confidence: CONFIDENCES[index],
    })),
  };
}

function inThousandths(text: string): ScriptedAnswer {
  return firstClasses(text).map((name, index) => ({
    label: name,
    ...Object.fromEntries(Object.entries(BOXES[index]!).map(([side, fraction]) => [side, fraction * 1000])),
  }));
}

const CONFIDENCES = [0.97, 0.82] as const;
const BOXES = [
  { x_min: 0.125, y_min: 0.25, x_max: 0.5, y_max: 0.75 },
  { x_min: 0.55, y_min: 0.1, x_max: 0.9, y_max: 0.6 },
] as const;

function firstClasses(text: string): readonly string[] {
  return (classesIn(text) ?? ["object"]).slice(0, BOXES.length);
}

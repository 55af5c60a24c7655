/**
 * The words that a model is sent, and the way back from them: which task a text asks for, and with which data.
 *
 * @module
 */
import type { Task } from "../../blocks/llama_vision/tasks.ts";
import { type BoxForm, CORRECTION, type Data, instructionFor, LABELS } from "./instructions.ts";

export { type BoxForm, PROMPT_VERSION } from "./instructions.ts";
export { boxesIn, classesIn, recogniseTask, structureIn } from "./recognise.ts";

/** What is asked of the model: the task with its data, all references replaced by their values. */
export interface Question {
  /** What to do with the image. */
  readonly task: Task;
  /** The user's words, for the tasks that have some. */
  readonly prompt: string | null;
  /** The classes to choose from. */
  readonly classes: readonly string[] | null;
  /** The wanted fields, each with the description of its value. */
  readonly structure: Readonly<Record<string, string>> | null;
  /** The JSON Schema of the wanted record, where the user gave more than descriptions. */
  readonly jsonSchema?: object | undefined;
  /** How boxes are wanted, for the task that has some. Left out: as fractions. */
  readonly boxes?: BoxForm | undefined;
}

/** The words of a message. */
export type TextPart = { readonly type: "text"; readonly text: string };

/** The image of a question. */
export interface PromptImage {
  /** What it is, by its content. */
  readonly mediaType: string;
  /** The whole file. */
  readonly bytes: Uint8Array;
  /**
   * The image as a data URL, for a `Model` of your own. It is made anew at each call. The layer that is built in writes
   * the bytes straight into its request, and never calls it.
   */
  toDataUrl(): string;
}

/** The image of a message. */
export type ImagePart = { readonly type: "image"; readonly image: PromptImage };

/** One message of a chat completion request. */
export type ChatMessage =
  | { readonly role: "system"; readonly content: string }
  | { readonly role: "assistant"; readonly content: string }
  | { readonly role: "user"; readonly content: (TextPart | ImagePart)[] };

/**
 * Where the instruction stands: before the data in one user message that opens with the image, or in a system message
 * of its own, as Roboflow sends it. Llama 3.2's text sees an image only when it comes after it, and some servers refuse
 * a system message beside an image.
 */
export type Layout = "user" | "system";

/** Puts a question about one image into messages. */
export function messages(question: Question, image: PromptImage, layout: Layout): ChatMessage[] {
  const { text: instruction, data } = instructionFor(question.task, question.boxes);
  const picture: ImagePart = { type: "image", image };
  const printed = instruction === null
    ? question.prompt ?? ""
    : data === null
    ? null
    : LABELS[data] + PRINT[data](question);
  if (layout === "user") {
    const text = [instruction, printed].filter((part) => part !== null).join("\n\n");
    return [{ role: "user", content: [picture, { type: "text", text }] }];
  }
  const user: ChatMessage = {
    role: "user",
    content: printed === null ? [picture] : [{ type: "text", text: printed }, picture],
  };
  return instruction === null ? [user] : [{ role: "system", content: instruction }, user];
}

/** What follows an answer that could not be read: the answer itself, what is wrong with it, and the question again. */
export function correction(answer: string, problem: string): ChatMessage[] {
  return [
    { role: "assistant", content: answer },
    { role: "user", content: [{ type: "text", text: CORRECTION.replace("{problem}", () => problem) }] },
  ];
}

const PRINT: { readonly [D in Data]: (question: Question) => string } = {
  prompt: (question) => question.prompt ?? "",
  // A JSON array keeps a name with a comma, a quote or a line break whole, and shows the model the spelling to give back.
  classes: (question) => `[${(question.classes ?? []).map((name) => JSON.stringify(name)).join(", ")}]`,
  structure: (question) => {
    const fields = JSON.stringify(question.structure ?? {}, null, 2);
    return question.jsonSchema === undefined
      ? fields
      : `${fields}\n\n${SCHEMA_LABEL}${schemaText(question.jsonSchema)}`;
  },
};

const SCHEMA_LABEL = "The JSON object must be valid against this JSON Schema:\n";

/** The dialect says nothing about the record, and small models copy it into their answer. */
function schemaText(schema: object): string {
  const { $schema: _dialect, ...rest } = schema as { readonly $schema?: unknown };
  return JSON.stringify(rest);
}

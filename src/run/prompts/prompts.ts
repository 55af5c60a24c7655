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

/**
 * The words of a message.
 *
 * @example
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { Model, type ModelRequest, run, type TextPart } from "@stepwright/workflows/effect";
 * import * as Effect from "effect/Effect";
 * import * as Layer from "effect/Layer";
 * import assert from "node:assert/strict";
 *
 * const seen: ModelRequest[] = [];
 * const reply = { text: "A cat.", usage: undefined, cost: undefined, provider: undefined, generationId: undefined };
 * const spy = Layer.succeed(Model, {
 *   complete: (request) => {
 *     seen.push(request);
 *     return Effect.succeed({ ...reply, model: request.model });
 *   },
 * });
 *
 * const caption = run(llamaVision.v3().task("caption"), "examples/images/chelsea.jpg");
 * await Effect.runPromise(caption.pipe(Effect.provide(spy)));
 * const [message] = seen[0]!.messages;
 *
 * assert(message?.role === "user");
 * const texts: TextPart[] = message.content.filter((part) => part.type === "text");
 * assert(texts[0]!.text.length > 0); // our words for the task
 * ```
 */
export type TextPart = { readonly type: "text"; readonly text: string };

/**
 * The image of a question.
 *
 * @example
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { Model, type ModelRequest, type PromptImage, run } from "@stepwright/workflows/effect";
 * import * as Effect from "effect/Effect";
 * import * as Layer from "effect/Layer";
 * import assert from "node:assert/strict";
 *
 * const seen: ModelRequest[] = [];
 * const reply = { text: "A cat.", usage: undefined, cost: undefined, provider: undefined, generationId: undefined };
 * const spy = Layer.succeed(Model, {
 *   complete: (request) => {
 *     seen.push(request);
 *     return Effect.succeed({ ...reply, model: request.model });
 *   },
 * });
 *
 * const caption = run(llamaVision.v3().task("caption"), "examples/images/chelsea.jpg");
 * await Effect.runPromise(caption.pipe(Effect.provide(spy)));
 * const [message] = seen[0]!.messages;
 *
 * assert(message?.role === "user" && message.content[0]?.type === "image");
 * const image: PromptImage = message.content[0].image;
 * assert.equal(image.mediaType, "image/jpeg");
 * assert.match(image.toDataUrl(), /^data:image\/jpeg;base64,/);
 * ```
 */
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

/**
 * The image of a message.
 *
 * @example
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { type ImagePart, Model, type ModelRequest, run } from "@stepwright/workflows/effect";
 * import * as Effect from "effect/Effect";
 * import * as Layer from "effect/Layer";
 * import assert from "node:assert/strict";
 *
 * const seen: ModelRequest[] = [];
 * const reply = { text: "A cat.", usage: undefined, cost: undefined, provider: undefined, generationId: undefined };
 * const spy = Layer.succeed(Model, {
 *   complete: (request) => {
 *     seen.push(request);
 *     return Effect.succeed({ ...reply, model: request.model });
 *   },
 * });
 *
 * const caption = run(llamaVision.v3().task("caption"), "examples/images/chelsea.jpg");
 * await Effect.runPromise(caption.pipe(Effect.provide(spy)));
 * const [message] = seen[0]!.messages;
 *
 * assert(message?.role === "user");
 * const images: ImagePart[] = message.content.filter((part) => part.type === "image");
 * assert.deepEqual(images.map(({ image }) => image.mediaType), ["image/jpeg"]);
 * ```
 */
export type ImagePart = { readonly type: "image"; readonly image: PromptImage };

/**
 * One message of a chat completion request.
 *
 * @example
 * ```ts
 * import type { ChatMessage } from "@stepwright/workflows/effect";
 * import assert from "node:assert/strict";
 *
 * // What a Model of your own sends to a server that wants OpenAI's form.
 * function openAiForm({ role, content }: ChatMessage): object {
 *   if (typeof content === "string") return { role, content };
 *   const parts = content.map((part) =>
 *     part.type === "text" ? part : { type: "image_url", image_url: { url: part.image.toDataUrl() } }
 *   );
 *   return { role, content: parts };
 * }
 *
 * const message: ChatMessage = { role: "user", content: [{ type: "text", text: "Hello" }] };
 * assert.deepEqual(openAiForm(message), { role: "user", content: [{ type: "text", text: "Hello" }] });
 * ```
 */
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

import { isRecord } from "../blocks/is_record.ts";
import type { ImageInput } from "../run/images/image_input.ts";

const marker: unique symbol = Symbol.for("@stepwright/workflows/engine/image");

/**
 * An image among the inputs of a run, which is a text like others without this.
 *
 * @example
 * ```ts
 * import { engine, image, type MarkedImage } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server, and keeps what it is sent.
 * const sent: Record<string, unknown>[] = [];
 * const fetch = async (_url: string, { body }: RequestInit) => {
 *   sent.push(await new Response(body).json());
 *   return Response.json({ outputs: [{}] });
 * };
 *
 * const photo: MarkedImage = image("examples/images/chelsea.jpg");
 * await engine({ fetch }).run("my-workspace/find-cats", { photo, question: "examples/images/chelsea.jpg" });
 *
 * const { inputs } = sent[0] as { inputs: { photo: { type: string }; question: string } };
 * assert.equal(inputs.photo.type, "base64"); // the picture
 * assert.equal(inputs.question, "examples/images/chelsea.jpg"); // a text is a text
 * ```
 */
export interface MarkedImage {
  /** @ignore The image. */
  readonly [marker]: ImageInput;
}

/**
 * Says of a text among the inputs of a run that it is an image: a path, or a URL. It is needed where the definition does
 * not tell, which is for workflows that are saved on Roboflow, and for inputs of any kind. Bytes, a `Blob`, a stream, a
 * `URL` and `{ base64 }` are images without it.
 *
 * @param input A path, a URL, a data URL, bytes, a Blob, a stream, or `{ base64 }`.
 *
 * @example
 * ```ts
 * import { engine, image } from "@stepwright/workflows/engine";
 *
 * const inputs = { photo: image("examples/images/chelsea.jpg"), prompt: "Is there a cat?" };
 *
 * const run = () => engine({ url: "https://serverless.roboflow.com" }).run("my-workspace/my-workflow", inputs);
 * ```
 */
export function image(input: ImageInput): MarkedImage {
  return Object.freeze({ [marker]: input });
}

/** Whether a value was marked by {@linkcode image}, also by that of another copy of this package. */
export function isMarked(value: unknown): value is MarkedImage {
  return isRecord(value) && marker in value;
}

/** The images of a batch, each of which may be marked, and so may all of them: there a text is an image without it. */
export function withoutMarks(images: unknown): unknown {
  if (isMarked(images)) return markedInput(images);
  return Array.isArray(images) ? images.map((one) => isMarked(one) ? markedInput(one) : one) : images;
}

/** The image that was marked. */
export function markedInput(value: MarkedImage): ImageInput {
  return value[marker];
}

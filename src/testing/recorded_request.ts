import type { Task } from "../blocks/llama_vision/tasks.ts";
import type { FaultName } from "./fault_name.ts";

/**
 * One image of a request, decoded from its data URL.
 *
 * @example
 * ```ts
 * import { type RecordedImage, startOpenRouter } from "@stepwright/workflows/testing";
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { Buffer } from "node:buffer";
 * import { readFile } from "node:fs/promises";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 * await llamaVision.v3().task("caption").run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * });
 *
 * const { mediaType, bytes }: RecordedImage = server.requests[0]!.images[0]!;
 * assert.equal(mediaType, "image/jpeg");
 * assert.deepEqual(Buffer.from(bytes), await readFile("examples/images/chelsea.jpg"));
 * ```
 */
export interface RecordedImage {
  /** The media type that the data URL declares, such as `image/jpeg`. */
  readonly mediaType: string;
  /** The image itself. */
  readonly bytes: Uint8Array;
}

/**
 * One request as it reached the stand-in, so that a test can say what was sent. It is kept whether the stand-in
 * answered it or refused it.
 *
 * @example See what was sent
 * ```ts
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const standIn = await startOpenRouter();
 * const reply = await fetch(`${standIn.url}/chat/completions`, {
 *   method: "POST",
 *   headers: { authorization: "Bearer sk-or-test" },
 *   body: JSON.stringify({ model: "meta-llama/llama-4-scout", messages: [{ role: "user", content: "Hello" }] }),
 * });
 * await reply.json();
 *
 * const [request] = standIn.requests;
 * assert.equal(request?.apiKey, "sk-or-test");
 * assert.equal(request?.headers["authorization"], "[redacted]");
 * assert.equal(request?.text, "Hello");
 * await standIn.stop();
 * ```
 */
export interface RecordedRequest {
  /** Its place in `requests`, from 0: the order in which requests had arrived whole. */
  readonly index: number;
  /** `POST`, for all that the stand-in answers. */
  readonly method: string;
  /** The path without the query, since a query may hold a key. */
  readonly path: string;
  /** The headers with lower-case names. The value of `authorization` is left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** The key that was sent: the bearer token, or `api_key` in the query of the Roboflow-managed path. */
  readonly apiKey: string | undefined;
  /** The parsed JSON body, or nothing where it was no JSON. */
  readonly body: unknown;
  /** The task that the messages ask for, where they are this package's own words; nothing for `unconstrained`. */
  readonly task: Task | undefined;
  /** The text of every message part, joined by line breaks. */
  readonly text: string;
  /** The images that came as valid data URLs, in order. */
  readonly images: readonly RecordedImage[];
  /** The fault that it was answered with, if any. */
  readonly fault: FaultName | undefined;
  /** When it had arrived, in milliseconds since the stand-in started. */
  readonly at: number;
}

import type { Canvas } from "./images/fit/canvas.ts";
import type { Progress } from "./progress.ts";
import type { Target } from "./target.ts";

/**
 * A length of time: milliseconds, or Effect's words for one, such as `"30 seconds"` or `"500 millis"`.
 *
 * @example
 * ```ts
 * import type { Duration, RunOptions } from "@stepwright/workflows";
 *
 * const patience: Record<string, Duration> = { short: 500, longer: "30 seconds", long: "2 minutes" };
 *
 * const options: RunOptions = { timeout: patience.longer, maxWait: "1 hour" };
 *
 * // @ts-expect-error a number needs a unit that is spelled out
 * const unclear: Duration = "30s";
 * ```
 */
export type Duration =
  | number
  | `${number} ${"milli" | "second" | "minute" | "hour"}${"s" | ""}`;

/**
 * How one image is run.
 *
 * @example
 * ```ts
 * import { openRouter, type RunOptions } from "@stepwright/workflows";
 *
 * const options: RunOptions = {
 *   target: openRouter(),
 *   model: "meta-llama/llama-4-scout",
 *   timeout: "30 seconds",
 *   retries: 2,
 * };
 * ```
 */
export interface RunOptions {
  /**
   * The server. Left out: the one that the step's key belongs to, else the one whose key is in the environment. A step
   * that names a server itself, as those of `openai_compatible` do, is asked there whatever stands here.
   */
  readonly target?: Target | undefined;
  /** The model's slug. Left out: the target's, else the slug of the step's `model_version`. */
  readonly model?: string | undefined;
  /** Values for the step's references to inputs, by name: `{ classes: ["a", "b"] }` for `$inputs.classes`. */
  readonly inputs?: Readonly<Record<string, unknown>> | undefined;
  /**
   * How long one request may take, and how long one image may take to arrive. A request that times out has probably been
   * billed, so it is tried once more at most. Node's own `fetch` gives up after five minutes without a word.
   *
   * @default {"2 minutes"}
   */
  readonly timeout?: Duration | undefined;
  /**
   * How often a request that failed for a passing reason is sent again.
   *
   * @default {3}
   */
  readonly retries?: number | undefined;
  /**
   * The longest wait before a retry. Where a server asks for a longer one, the run fails at once and its error says when
   * to come back.
   *
   * @default {"2 minutes"}
   */
  readonly maxWait?: Duration | undefined;
  /**
   * Whether an image is put into the form that the model sees before it is sent: upright, and shrunk to what the model can
   * see of it. Left out, this is done for models whose canvas is known, which are those of Llama 3.2 Vision: four tiles of
   * 560 pixels. Boxes are fractions of the picture as it is seen, and stay what they are. `false` sends the bytes untouched;
   * `{ tile, tiles }` is the canvas of a model that is not known here.
   *
   * The work is done by the package sharp. Where it cannot be loaded, images are sent whole, which a warning says once;
   * with `true` the run fails instead. In Deno it needs `--allow-ffi`, `--allow-env` and, on Linux, `--allow-read`.
   */
  readonly fit?: boolean | Canvas | undefined;
  /** Ends the run: the request in flight is aborted, and the run fails with the reason `Interrupted`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether to send the messages in Roboflow's layout: the instruction as a system message, text before the image. By
   * default there is one user message with the image first, because most servers of Llama 3.2 Vision refuse a system
   * message beside an image.
   *
   * @default {false}
   */
  readonly systemMessage?: boolean | undefined;
  /**
   * The largest image, in characters of its base64.
   *
   * @default {9_500_000}
   */
  readonly imageLimit?: number | undefined;
  /**
   * Whether the URL of an image may lead to a private network, to this machine, or to the metadata service of a cloud, by
   * itself or by a redirect. Set it only where every URL is one that you trust.
   *
   * @default {false}
   */
  readonly allowPrivateHosts?: boolean | undefined;
  /**
   * Whether a model may be asked from a page in a browser, where whoever opens the page can read the key: without it the
   * run fails with the reason `BrowserNotAllowed`. Set it where the key is the visitor's own, or where there is none, as
   * with a model on the visitor's machine or a server of yours that adds the key. It means nothing elsewhere. The name is
   * the openai package's.
   *
   * @default {false}
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/**
 * How a batch is run.
 *
 * @example
 * ```ts
 * import { type BatchOptions, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const options: BatchOptions = {
 *   target,
 *   concurrency: 2, // images in flight
 *   order: "input", // records in the order of the images
 *   maxFailures: 10, // the eleventh image that fails stops the batch
 *   maxCost: 0.05, // USD
 * };
 * const { summary } = await llamaVision.v3().task("caption").runAll("examples/images/*.jpg", options).collect();
 *
 * assert.deepEqual([summary.answered, summary.stoppedBy], [4, undefined]);
 * assert(summary.cost! < 0.05);
 * ```
 */
export interface BatchOptions extends RunOptions {
  /** How many images are in flight at the same time. Left out: the step's `maxConcurrentRequests`, else 8. */
  readonly concurrency?: number | undefined;
  /**
   * Whether records come as they are completed, or in the order of the images: then one slow image holds up those behind
   * it, and no more are begun than fit into `concurrency`.
   *
   * @default {"completion"}
   */
  readonly order?: "completion" | "input" | undefined;
  /**
   * The file in which what becomes of each image is kept, one line of JSON for each; it is made where there is none. A
   * record is on the disk before it is given, so that nothing that was paid for is lost, whatever happens to the program.
   * Run the same batch again with the same journal, and images that have an answer are not asked about again: what was
   * answered comes from the journal, and of the failures those that may pass are tried again. It holds only for the same
   * question: the image's bytes, the words that are sent, `maxTokens`, `temperature`, `privacyLevel`, the model, the
   * server, and the size that the image is shrunk to.
   *
   * One batch at a time can use a journal. An image that was not attempted leaves no line: there is nothing to keep.
   */
  readonly journal?: string | undefined;
  /**
   * Whether a journal's failures are asked about again even where the same failure is to be expected, such as a refusal.
   *
   * @default {false}
   */
  readonly retryFailed?: boolean | undefined;
  /**
   * The most that this run may cost, in USD. Before each request it is made sure that the limit would hold even if
   * everything in flight cost as much as the dearest answer so far stretched to `maxTokens`; until the first answer there
   * is no telling, so that the first request goes alone. At the limit the batch stops; a journal makes it go on another
   * day, which has a limit of its own. A server that does not say what a request costs stops it too.
   */
  readonly maxCost?: number | undefined;
  /**
   * How many images may fail in this run: with one more the batch stops, and what is in flight is waited for. Those that
   * a stop left out do not count.
   *
   * @default {Infinity}
   */
  readonly maxFailures?: number | undefined;
  /**
   * How many bytes of images are held at the same time at most, with the requests that are made of them. It bounds memory
   * where images are large; a single image is always let through.
   *
   * @default {268_435_456}
   */
  readonly maxBytesInFlight?: number | undefined;
  /** Is told how far the batch is: ten times a second at most, and once when it ends. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

import type { Target } from "./target.ts";

/** A length of time: milliseconds, or Effect's words for one, such as `"30 seconds"` or `"500 millis"`. */
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
  /** The server. Left out: the one that the step's key belongs to, else the one whose key is in the environment. */
  readonly target?: Target | undefined;
  /** The model's slug. Left out: the target's, else the slug of the step's `model_version`. */
  readonly model?: string | undefined;
  /** Values for the step's references to inputs, by name: `{ classes: ["a", "b"] }` for `$inputs.classes`. */
  readonly inputs?: Readonly<Record<string, unknown>> | undefined;
  /**
   * How long one request may take, and how long one image may take to arrive. A request that times out has probably been billed, so it is tried once more at most.
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
}

/** How a batch is run. */
export interface BatchOptions extends RunOptions {
  /** How many images are in flight at the same time. Left out: the step's `maxConcurrentRequests`, else 8. */
  readonly concurrency?: number | undefined;
  /**
   * Whether records come as they are completed, or in the order of the images.
   *
   * @default {"completion"}
   */
  readonly order?: "completion" | "input" | undefined;
}

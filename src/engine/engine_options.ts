import { quote } from "../blocks/quote.ts";
import { type Limits, limitsOf } from "../run/limits.ts";
import type { BatchOptions, Duration, RunOptions } from "../run/run_options.ts";
import type { ServerOptions } from "./server.ts";

/**
 * How patiently a server is asked.
 *
 * @example
 * ```ts
 * import { type CallOptions, engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server; leave `fetch` out for a real one.
 * let asked = 0;
 * const fetch = () => {
 *   const busy = new Response(null, { status: 503, headers: { "retry-after": "0" } });
 *   return Promise.resolve(asked++ === 0 ? busy : Response.json({ versions: ["1.15.0"] }));
 * };
 *
 * const patient: CallOptions = { retries: 1, timeout: "10 seconds", maxWait: "1 minute" };
 * assert.deepEqual(await engine({ fetch }).versions(patient), ["1.15.0"]);
 * assert.equal(asked, 2);
 * ```
 */
export interface CallOptions {
  /**
   * How long one request may take, and how long one image may take to arrive. A run that times out may have been done all
   * the same, so it is tried once more at most.
   *
   * @default {"2 minutes"}
   */
  readonly timeout?: Duration | undefined;
  /**
   * How often a request that failed for a passing reason is sent again. A run whose answer got lost is then done twice:
   * set 0 where its sinks must not.
   *
   * @default {3}
   */
  readonly retries?: number | undefined;
  /**
   * The longest wait before a retry. Where a server asks for a longer one, the call fails at once and its error says when
   * to come back.
   *
   * @default {"2 minutes"}
   */
  readonly maxWait?: Duration | undefined;
  /** Ends the call: the request in flight is aborted, and the call fails with the reason `Interrupted`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Which server it is, whose key it gets, and how patiently it is asked unless a call says otherwise.
 *
 * @example
 * ```ts
 * import { engine, type EngineOptions } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const options: EngineOptions = {
 *   url: "https://serverless.roboflow.com/",
 *   apiKey: "your-key", // left out: ROBOFLOW_API_KEY
 *   retries: 5, // of every call that does not say otherwise
 * };
 *
 * assert.equal(engine(options).url, "https://serverless.roboflow.com");
 * assert.throws(() => engine({ url: "https://me:password@example.com" }), TypeError);
 * ```
 */
export interface EngineOptions extends ServerOptions, Pick<CallOptions, "timeout" | "retries" | "maxWait"> {}

/**
 * How a workflow is run on a server.
 *
 * @example
 * ```ts
 * import { engine, type EngineRunOptions } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server, and keeps what it is sent.
 * const sent: Record<string, unknown>[] = [];
 * const fetch = async (_url: string, { body }: RequestInit) => {
 *   sent.push(await new Response(body).json());
 *   return Response.json({ outputs: [{}] });
 * };
 *
 * const options: EngineRunOptions = { excludedFields: ["picture"], useCache: false, disableSinks: true };
 * await engine({ fetch }).run("my-workspace/find-cats", {}, options);
 *
 * const { excluded_fields, use_cache, disable_sinks } = sent[0]!;
 * assert.deepEqual([excluded_fields, use_cache, disable_sinks], [["picture"], false, true]);
 * ```
 */
export interface EngineRunOptions extends CallOptions {
  /** Outputs that are left out of the answer, by their names: pictures that nobody needs, for example. */
  readonly excludedFields?: readonly string[] | undefined;
  /**
   * Whether the server may take a saved workflow out of its cache, where a change may not have come yet. It means nothing
   * for a definition.
   *
   * @default {true}
   */
  readonly useCache?: boolean | undefined;
  /** Whether the answer is to hold `profilerTrace`. A server gives it only where it is set up to. */
  readonly enableProfiling?: boolean | undefined;
  /** Whether the answer is to hold what custom Python blocks printed. */
  readonly debug?: boolean | undefined;
  /** Whether sinks do nothing: no mail, no webhook, no upload. */
  readonly disableSinks?: boolean | undefined;
  /** Roboflow's own mark of a run from its editor. It means nothing for a saved workflow. */
  readonly isPreview?: boolean | undefined;
  /**
   * Whether the server fetches images that are given by an http or https URL. Left out, they are fetched here, as
   * Roboflow's Python client does, so that the server needs no way to them.
   *
   * @default {false}
   */
  readonly sendUrls?: boolean | undefined;
  /**
   * The largest image, in characters of its base64.
   *
   * @default {40_000_000}
   */
  readonly imageLimit?: number | undefined;
  /** Whether the URL of an image may lead to a private network; see {@linkcode RunOptions.allowPrivateHosts}. */
  readonly allowPrivateHosts?: RunOptions["allowPrivateHosts"];
}

/**
 * How a workflow is run on a server, about each of many images.
 *
 * @example
 * ```ts
 * import { engine, type EngineBatchOptions } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server, and keeps what it is sent.
 * const sent: Record<string, unknown>[] = [];
 * const fetch = async (_url: string, { body }: RequestInit) => {
 *   sent.push(await new Response(body).json());
 *   return Response.json({ outputs: [{}] });
 * };
 *
 * const options: EngineBatchOptions = { imageInput: "photo", concurrency: 2, order: "input", maxFailures: 10 };
 * const photos = { photo: "examples/images/*.jpg", limit: 5 };
 * const { summary } = await engine({ fetch }).runAll("my-workspace/find-cats", photos, options).collect();
 *
 * assert.deepEqual([summary.answered, sent.length], [4, 4]); // one run for each image, and limit is 5 in all
 * assert(sent.every(({ inputs }) => (inputs as { limit: number }).limit === 5));
 * ```
 */
export interface EngineBatchOptions extends
  Omit<EngineRunOptions, "sendUrls">,
  Pick<
    BatchOptions,
    "concurrency" | "order" | "journal" | "retryFailed" | "maxFailures" | "maxBytesInFlight" | "onProgress"
  > {
  /**
   * The input that holds the images; all others are the same for each of them. Left out, the only one that the definition
   * declares as an image; of a workflow that is saved on Roboflow, `image`.
   */
  readonly imageInput?: string | undefined;
}

type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === "boolean";
const isName: Check = (value) => typeof value === "string" && value !== "";

/** What an option must be that only a server's runs have; the others are those of every run. */
const OWN: {
  readonly [Option in keyof (EngineRunOptions & EngineBatchOptions)]?: readonly [fits: Check, wanted: string];
} = {
  excludedFields: [(value) => Array.isArray(value) && value.every(isName), "a list of names"],
  useCache: [isFlag, "true or false"],
  enableProfiling: [isFlag, "true or false"],
  debug: [isFlag, "true or false"],
  disableSinks: [isFlag, "true or false"],
  isPreview: [isFlag, "true or false"],
  sendUrls: [isFlag, "true or false"],
  imageInput: [isName, "the name of an input"],
};

const OF_CALLS: readonly (keyof CallOptions)[] = ["timeout", "retries", "maxWait", "signal"];

const OF_RUNS: readonly (keyof EngineRunOptions)[] = [
  ...OF_CALLS,
  "excludedFields",
  "useCache",
  "enableProfiling",
  "debug",
  "disableSinks",
  "isPreview",
  "sendUrls",
  "imageLimit",
  "allowPrivateHosts",
];

const OF_BATCHES: readonly (keyof EngineBatchOptions)[] = [
  ...OF_RUNS.filter((option) => option !== "sendUrls"),
  "imageInput",
  "concurrency",
  "order",
  "journal",
  "retryFailed",
  "maxFailures",
  "maxBytesInFlight",
  "onProgress",
];

const ALLOWED = { call: OF_CALLS, run: OF_RUNS, batch: OF_BATCHES } as const;

/** A photograph of any camera. A server of one's own takes what it is given. */
const IMAGE_LIMIT = 40_000_000;

/**
 * Reads the limits out of the options of a call, where an option that is left out is the engine's.
 *
 * @throws {TypeError} If an option is not what it must be, or is none of this kind of call; the message names it.
 * @throws {RangeError} If a number is out of range; the message names it.
 */
export function engineLimits(
  kind: keyof typeof ALLOWED,
  options: EngineRunOptions | EngineBatchOptions,
  defaults: EngineOptions,
): Limits {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Cannot ask the engine with the options ${quote(options)}: wanted an object`);
  }
  const allowed: readonly string[] = ALLOWED[kind];
  const shared: Record<string, unknown> = { imageLimit: IMAGE_LIMIT };
  const { timeout, retries, maxWait } = defaults;
  for (const [option, value] of Object.entries({ timeout, retries, maxWait, ...given(options) })) {
    if (value === undefined) continue;
    if (!allowed.includes(option)) {
      throw new TypeError(
        `Cannot ask the engine with the option ${quote(option)}: wanted one of ${allowed.join(", ")}`,
      );
    }
    const own = OWN[option as keyof typeof OWN];
    if (own === undefined) shared[option] = value;
    else if (!own[0](value)) {
      throw new TypeError(`Cannot ask the engine with ${option} ${quote(value)}: wanted ${own[1]}`);
    }
  }
  return limitsOf(shared as BatchOptions);
}

/** What was set, so that what was not does not hide a default. */
function given(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

import { typeWords } from "../blocks/quote.ts";
import { redact } from "../blocks/redact.ts";

/**
 * What a server can do, as far as a request depends on it.
 *
 * @example
 * ```ts
 * import { type Capabilities, compatible, openRouter } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const ollama = compatible({ baseURL: "http://localhost:11434/v1", model: "llama3.2-vision" });
 * const capabilities: Capabilities[] = [openRouter().capabilities, ollama.capabilities];
 *
 * assert.deepEqual(capabilities, [{ sendsProvider: true }, { sendsProvider: false }]);
 * ```
 */
export interface Capabilities {
  /**
   * Whether `provider` and `reasoning` may be sent: OpenRouter's own options for routing and thinking. Other servers may
   * refuse them.
   */
  readonly sendsProvider: boolean;
}

/**
 * OpenRouter itself: what {@linkcode openRouter} gives.
 *
 * @example
 * ```ts
 * import { openRouter, type OpenRouterTarget } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const target: OpenRouterTarget = openRouter({ apiKey: "sk-or-v1-example" });
 *
 * assert.deepEqual(target, {
 *   kind: "openrouter",
 *   baseURL: "https://openrouter.ai/api/v1",
 *   apiKey: "sk-or-v1-example",
 *   capabilities: { sendsProvider: true },
 * });
 * ```
 */
export interface OpenRouterTarget {
  /** Tells the targets from each other. */
  readonly kind: "openrouter";
  /** Where the service is, up to and including `/api/v1`. */
  readonly baseURL: string;
  /** The key; left out, the step's own, then `OPENROUTER_API_KEY`. */
  readonly apiKey?: string;
  /** What the server can do. */
  readonly capabilities: Capabilities;
}

/**
 * OpenRouter through Roboflow, with a key that Roboflow manages: what {@linkcode roboflow} gives.
 *
 * @example
 * ```ts
 * import { roboflow, type RoboflowTarget } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const target: RoboflowTarget = roboflow(); // the key is ROBOFLOW_API_KEY, read when a step is run
 *
 * assert.deepEqual(target, {
 *   kind: "roboflow",
 *   baseURL: "https://api.roboflow.com",
 *   capabilities: { sendsProvider: false },
 * });
 * ```
 */
export interface RoboflowTarget {
  /** Tells the targets from each other. */
  readonly kind: "roboflow";
  /** Where the service is, without a path. */
  readonly baseURL: string;
  /** Your Roboflow key; left out, `ROBOFLOW_API_KEY`. */
  readonly apiKey?: string;
  /** What the server can do. */
  readonly capabilities: Capabilities;
}

/**
 * Any other server that speaks OpenAI's chat completions: what {@linkcode compatible} gives.
 *
 * @example
 * ```ts
 * import { compatible, type CompatibleTarget } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const target: CompatibleTarget = compatible({ baseURL: "http://localhost:8000/v1/", model: "llama-3.2-11b" });
 *
 * assert.deepEqual(target, {
 *   kind: "compatible",
 *   baseURL: "http://localhost:8000/v1",
 *   model: "llama-3.2-11b",
 *   capabilities: { sendsProvider: false },
 * });
 * ```
 */
export interface CompatibleTarget {
  /** Tells the targets from each other. */
  readonly kind: "compatible";
  /** Where the server is, up to and including `/v1`. */
  readonly baseURL: string;
  /** The model, as the server calls it. */
  readonly model: string;
  /** The key, where the server wants one. */
  readonly apiKey?: string;
  /** What the server can do. */
  readonly capabilities: Capabilities;
}

/**
 * Where a step is run: plain data, made by {@linkcode openRouter}, {@linkcode roboflow} or {@linkcode compatible}.
 *
 * @example
 * ```ts
 * import { compatible, openRouter, roboflow, type Target } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const TARGETS: Record<string, () => Target> = {
 *   openrouter: () => openRouter(),
 *   roboflow: () => roboflow(),
 *   ollama: () => compatible({ baseURL: "http://localhost:11434/v1", model: "llama3.2-vision" }),
 * };
 *
 * const target = TARGETS.ollama!();
 * assert(target.kind === "compatible");
 * assert.equal(target.model, "llama3.2-vision");
 * ```
 */
export type Target = OpenRouterTarget | RoboflowTarget | CompatibleTarget;

/**
 * Options of {@linkcode openRouter} and {@linkcode roboflow}.
 *
 * @example
 * ```ts
 * import { type HostedOptions, openRouter } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const throughProxy: HostedOptions = { apiKey: "sk-or-v1-example", baseURL: "https://proxy.example.com/openrouter/" };
 *
 * assert.equal(openRouter(throughProxy).baseURL, "https://proxy.example.com/openrouter");
 * assert.throws(() => openRouter({ baseURL: "proxy.example.com" }), TypeError);
 * ```
 */
export interface HostedOptions {
  /** The key. Left out, the step's own is used, then the environment's. */
  readonly apiKey?: string | undefined;
  /** Where the service is, for a proxy or the stand-in of `./testing`. */
  readonly baseURL?: string | undefined;
}

/**
 * Options of {@linkcode compatible}.
 *
 * @example
 * ```ts
 * import { compatible, type CompatibleOptions } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const nim: CompatibleOptions = {
 *   baseURL: "https://integrate.api.nvidia.com/v1",
 *   model: "meta/llama-3.2-11b-vision-instruct",
 *   apiKey: "nvapi-example",
 * };
 *
 * assert.equal(compatible(nim).model, "meta/llama-3.2-11b-vision-instruct");
 * assert.throws(() => compatible({ ...nim, model: "" }), TypeError);
 * ```
 */
export interface CompatibleOptions {
  /** The server's base URL, up to and including `/v1`. */
  readonly baseURL: string;
  /** The model, as the server calls it. */
  readonly model: string;
  /** The key, where the server wants one. */
  readonly apiKey?: string | undefined;
}

function checkedURL(maker: string, baseURL: string): string {
  if (!URL.canParse(baseURL) || !/^https?:$/.test(new URL(baseURL).protocol)) {
    throw new TypeError(
      `Cannot make a target of ${maker}: baseURL is ${
        JSON.stringify(redact(String(baseURL)))
      }, wanted an http or https URL`,
    );
  }
  return baseURL.replace(/\/+$/, "");
}

function withKey(maker: string, apiKey: unknown): { readonly apiKey?: string } {
  if (apiKey === undefined) return {};
  if (typeof apiKey === "string") return { apiKey };
  throw new TypeError(`Cannot make a target of ${maker}: apiKey is ${typeWords(apiKey)}, wanted a text`);
}

/** A key or an address alone is no options: it would be passed over without a word. */
function checkedOptions<O>(maker: string, options: O, wanted: string): O {
  if (typeof options === "object" && options !== null) return options;
  throw new TypeError(`Cannot make a target of ${maker} from ${typeWords(options)}: wanted ${wanted}`);
}

/**
 * Runs steps on OpenRouter. This is the default where there is a key for it: in the options, in the step, or as
 * `OPENROUTER_API_KEY` in the environment.
 *
 * @param options The key, and another base URL than `https://openrouter.ai/api/v1`.
 * @throws {TypeError} If the base URL is none.
 *
 * @example
 * ```ts
 * import { openRouter } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * assert.equal(openRouter().baseURL, "https://openrouter.ai/api/v1");
 * ```
 */
export function openRouter(options: HostedOptions = {}): OpenRouterTarget {
  const { apiKey, baseURL = "https://openrouter.ai/api/v1" } = checkedOptions("openRouter()", options, "{ apiKey }");
  return Object.freeze({
    kind: "openrouter",
    baseURL: checkedURL("openRouter()", baseURL),
    ...withKey("openRouter()", apiKey),
    capabilities: Object.freeze({ sendsProvider: true }),
  });
}

/**
 * Runs steps on OpenRouter through Roboflow, paid by your Roboflow account. A step whose key is `rf_key:account` or
 * `rf_key:user:<id>` goes this way by itself.
 *
 * @param options Your Roboflow key (left out: `ROBOFLOW_API_KEY` of the environment), and another base URL than
 * `https://api.roboflow.com`.
 * @throws {TypeError} If the base URL is none.
 *
 * @example
 * ```ts
 * import { roboflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * assert.equal(roboflow().baseURL, "https://api.roboflow.com");
 * ```
 */
export function roboflow(options: HostedOptions = {}): RoboflowTarget {
  const { apiKey, baseURL = "https://api.roboflow.com" } = checkedOptions("roboflow()", options, "{ apiKey }");
  return Object.freeze({
    kind: "roboflow",
    baseURL: checkedURL("roboflow()", baseURL),
    ...withKey("roboflow()", apiKey),
    capabilities: Object.freeze({ sendsProvider: false }),
  });
}

/**
 * Runs steps on any server that speaks OpenAI's chat completions: Ollama, vLLM, NVIDIA NIM, LM Studio. It is asked
 * nothing that is OpenRouter's own.
 *
 * @param options Where the server is, and what it calls the model.
 * @throws {TypeError} If the base URL is none, or no model is named.
 *
 * @example Llama 3.2 Vision on this machine, with Ollama up to 0.24
 * ```ts
 * import { compatible } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const ollama = compatible({ baseURL: "http://localhost:11434/v1", model: "llama3.2-vision" });
 *
 * assert.equal(ollama.capabilities.sendsProvider, false);
 * ```
 */
export function compatible(options: CompatibleOptions): CompatibleTarget {
  const { baseURL, model, apiKey } = checkedOptions("compatible()", options, "{ baseURL, model }");
  if (typeof model !== "string" || model === "") {
    throw new TypeError(
      `Cannot make a target of compatible(): model is ${JSON.stringify(model)}, wanted the server's name of a model`,
    );
  }
  return Object.freeze({
    kind: "compatible",
    baseURL: checkedURL("compatible()", baseURL),
    model,
    ...withKey("compatible()", apiKey),
    capabilities: Object.freeze({ sendsProvider: false }),
  });
}

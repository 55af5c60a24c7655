import * as Context from "effect/Context";
import type { PrivacyLevel } from "../../blocks/llama_vision/facts.ts";
import type { Usage } from "../answer.ts";
import type { Effect, Service } from "../effect_types.ts";
import type { ChatMessage } from "../prompts/prompts.ts";
import type { Reason } from "../reason.ts";
import type { Target } from "../target.ts";

/**
 * How much a model is to think before it answers.
 *
 * @example
 * ```ts
 * import type { Reasoning } from "@stepwright/workflows/effect";
 * import assert from "node:assert/strict";
 *
 * // What a Model of your own finds as `request.reasoning`, where the block of the step has such a property.
 * const low: Reasoning = { effort: "low" };
 *
 * // OpenRouter takes it as it is.
 * assert.equal(JSON.stringify({ reasoning: low }), '{"reasoning":{"effort":"low"}}');
 * ```
 */
export interface Reasoning {
  /** OpenRouter's word for it, such as `low`. */
  readonly effort: string;
}

/**
 * One question to a model, with its images.
 *
 * @example
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { Model, type ModelRequest, run } from "@stepwright/workflows/effect";
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
 * const caption = llamaVision.v3().task("caption").temperature(0);
 * await Effect.runPromise(run(caption, "examples/images/chelsea.jpg").pipe(Effect.provide(spy)));
 *
 * const [{ model, maxTokens, temperature, privacyLevel }] = seen as [ModelRequest];
 * assert.deepEqual([model, maxTokens, temperature, privacyLevel], ["meta-llama/llama-4-scout", 500, 0, "deny"]);
 * ```
 */
export interface ModelRequest {
  /** The server, where the run names one. */
  readonly target: Target | undefined;
  /** The step's own key: an OpenRouter key, `rf_key:…` for one that Roboflow manages, or undefined. */
  readonly apiKey: string | undefined;
  /** The model's slug. */
  readonly model: string;
  /** The messages, the images among them: their bytes, and `toDataUrl()` for a server that wants text. */
  readonly messages: readonly ChatMessage[];
  /** The longest answer, in tokens. */
  readonly maxTokens: number;
  /** From 0 to 2; undefined where it is left to the server. */
  readonly temperature: number | undefined;
  /** What providers may do with the data; undefined where the step has no such property. */
  readonly privacyLevel: PrivacyLevel | undefined;
  /** How much the model is to think; undefined where that is left to it. */
  readonly reasoning?: Reasoning | undefined;
  /** What else the body is to hold, in the words of the server. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Whether any text is an answer, even where the model refuses in it, or it was filtered, or it breaks off: a workflow
   * hands it on as it is.
   */
  readonly takesAnyText?: boolean | undefined;
  /** Whether the server may be asked from a page in a browser. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** To be called when a reply begins, with its generation id: a reply that never ends may be billed all the same. */
  readonly onStart?: ((generationId: string) => void) | undefined;
}

/**
 * One whole answer of a model.
 *
 * @example
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { Model, type ModelReply, run } from "@stepwright/workflows/effect";
 * import * as Effect from "effect/Effect";
 * import * as Layer from "effect/Layer";
 * import assert from "node:assert/strict";
 *
 * const reply: ModelReply = {
 *   text: "A cat.",
 *   usage: undefined,
 *   cost: undefined,
 *   model: "parrot-1",
 *   provider: undefined,
 *   generationId: undefined,
 * };
 * const parrot = Layer.succeed(Model, { complete: () => Effect.succeed(reply) });
 *
 * const caption = run(llamaVision.v3().task("caption"), "examples/images/chelsea.jpg");
 * const answer = await Effect.runPromise(caption.pipe(Effect.provide(parrot)));
 * assert.deepEqual([answer.prediction, answer.model, answer.cost], ["A cat.", "parrot-1", undefined]);
 * ```
 */
export interface ModelReply {
  /** The model's text. */
  readonly text: string;
  /** What the model thought before it answered, where the server tells. */
  readonly reasoning?: string | undefined;
  /** The tokens that were used. */
  readonly usage: Usage | undefined;
  /** What it cost, in USD. */
  readonly cost: number | undefined;
  /** What part of that the tokens of the answer made, from 0 to 1, where the server tells it from the prompt's. */
  readonly answerShare?: number | undefined;
  /** The model that answered. */
  readonly model: string;
  /** The provider behind OpenRouter that answered. */
  readonly provider: string | undefined;
  /** OpenRouter's id of the generation. */
  readonly generationId: string | undefined;
}

/**
 * Why a model gave no answer, and what was paid for all the same.
 *
 * @example
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { Model, type ModelFailure, run } from "@stepwright/workflows/effect";
 * import * as Effect from "effect/Effect";
 * import * as Layer from "effect/Layer";
 * import assert from "node:assert/strict";
 *
 * const busy: ModelFailure = {
 *   _tag: "ModelFailure",
 *   sentence: "the parrot sleeps",
 *   reason: { _tag: "EmptyContent", isRetryable: false, stopsBatch: false },
 * };
 * const parrot = Layer.succeed(Model, { complete: () => Effect.fail(busy) });
 *
 * const caption = run(llamaVision.v3().task("caption"), "examples/images/chelsea.jpg");
 * const error = await Effect.runPromise(caption.pipe(Effect.flip, Effect.provide(parrot)));
 * assert.equal(
 *   error.message,
 *   'Cannot run step "llama_vision" on "examples/images/chelsea.jpg": the parrot sleeps',
 * );
 * ```
 */
export interface ModelFailure {
  /** Tells a failure from a reply. */
  readonly _tag: "ModelFailure";
  /** What went wrong, as the end of a sentence. */
  readonly sentence: string;
  /** The reason that a `RunError` is made with. */
  readonly reason: Reason;
  /** The text that arrived all the same. */
  readonly output?: string | undefined;
  /** The tokens that were used all the same. */
  readonly usage?: Usage | undefined;
  /** What it cost all the same, in USD. */
  readonly cost?: number | undefined;
  /** OpenRouter's id of the generation. */
  readonly generationId?: string | undefined;
  /** Whether surely nothing was sent, so that nothing was billed. */
  readonly isUnsent?: boolean | undefined;
}

/** Tells a failure from whatever would have stood in its place. */
export function isFailure(value: object): value is ModelFailure {
  return "_tag" in value && value._tag === "ModelFailure";
}

/**
 * The one service that a run depends on: it asks a model. Provide `modelLayer(target)`, or a layer of your own.
 *
 * @example A model that always says the same
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { Model, run } from "@stepwright/workflows/effect";
 * import * as Effect from "effect/Effect";
 * import * as Layer from "effect/Layer";
 * import assert from "node:assert/strict";
 *
 * const parrot = Layer.succeed(Model, {
 *   complete: (request) =>
 *     Effect.succeed({
 *       text: "A parrot.",
 *       usage: undefined,
 *       cost: undefined,
 *       model: request.model,
 *       provider: undefined,
 *       generationId: undefined,
 *     }),
 * });
 *
 * const caption = llamaVision.v3().task("caption");
 * const answer = await Effect.runPromise(
 *   run(caption, "examples/images/chelsea.jpg").pipe(Effect.provide(parrot)),
 * );
 *
 * assert.equal(answer.prediction, "A parrot.");
 * ```
 */
export interface Model {
  /** The server that is asked where a run names none. */
  readonly target?: Target | undefined;
  /** Works out the server for a step's own key where there is none here either; undefined where no key is found. */
  readonly targetFor?: ((apiKey: string | undefined) => Target | undefined) | undefined;
  /** Asks once: no retries, no time limit. Interrupting it aborts the request. */
  readonly complete: (request: ModelRequest) => Effect<ModelReply, ModelFailure>;
  /**
   * Names the quota that a request counts against, such as its server and key: where a server says that there are too
   * many requests, all of the same quota wait together, in whichever batch they are. Left out, all requests of this
   * model are of one quota.
   */
  readonly quotaOf?: ((request: ModelRequest) => string | undefined) | undefined;
}

/** The key of the {@linkcode Model} service. */
export const Model: Service<Model, Model> = Context.Service<Model>("@stepwright/workflows/Model");

/**
 * A stand-in for OpenRouter, for your own tests: a real HTTP server on this machine that checks each request as
 * OpenRouter does, answers in its exact shapes, and fails in all of its ways when told to. Nothing is mocked, nothing
 * leaves the machine, and no key is needed.
 *
 * It serves `POST {url}/chat/completions` as OpenRouter does, `POST {compatibleUrl}/chat/completions` as a local server
 * does, and `POST {roboflowUrl}/apiproxy/openrouter`, the Roboflow-managed path. Anything else is a 404.
 *
 * In three things it is not OpenRouter. It refuses top-level keys that are not in OpenRouter's `ChatRequest`, which
 * OpenRouter may ignore, so that a misspelt option shows. It takes any model slug, and any bearer token that is not
 * blank and not a Roboflow key. And it does not stream.
 *
 * @example Try a retry against a server that fails once
 * ```ts
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const standIn = await startOpenRouter({
 *   answers: { unconstrained: "A lighthouse." },
 *   faults: [{ fault: "rate-limited", retryAfter: 2 }],
 * });
 * const ask = () =>
 *   fetch(`${standIn.url}/chat/completions`, {
 *     method: "POST",
 *     headers: { authorization: "Bearer sk-or-test" },
 *     body: JSON.stringify({
 *       model: "meta-llama/llama-4-scout",
 *       messages: [{ role: "user", content: "What is this?" }],
 *     }),
 *   });
 *
 * const first = await ask();
 * assert.equal(first.status, 429);
 * assert.equal(first.headers.get("retry-after"), "2");
 * await first.body?.cancel();
 *
 * const second = await (await ask()).json();
 * assert.equal(second.choices[0].message.content, "A lighthouse.");
 * assert.deepEqual(standIn.requests.map(({ fault }) => fault), ["rate-limited", undefined]);
 * await standIn.stop();
 * ```
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Arrival, type KeyPlace, readArrival } from "./arrival.ts";
import { type Failure, openRouterError, roboflowError } from "./error_body.ts";
import { detailsOf, type FaultDetails, type Faults } from "./fault.ts";
import type { FaultName } from "./fault_name.ts";
import { FAULT_TABLE } from "./fault_table.ts";
import type { RecordedRequest } from "./recorded_request.ts";
import type { Refusal } from "./refusal.ts";
import { deliver, type Reply, replyTo } from "./reply.ts";
import { checkChatRequest, checkCompatibleRequest, checkManagedRequest } from "./request_check.ts";
import { type Answers, answerTo, checkAnswers } from "./scripted_answer.ts";

export { type Fault, type FaultDetails, FAULTS, type Faults } from "./fault.ts";
export type { FaultName } from "./fault_name.ts";
export type { RecordedImage, RecordedRequest } from "./recorded_request.ts";
export type { Answers, ScriptedAnswer } from "./scripted_answer.ts";
export type { Task } from "../blocks/llama_vision/tasks.ts";

/**
 * What the stand-in answers, when it fails, and how long it takes.
 *
 * @example
 * ```ts
 * import { type StandInOptions, startOpenRouter } from "@stepwright/workflows/testing";
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const options: StandInOptions = {
 *   answers: ({ images }) => `${images.length} picture`,
 *   faults: ({ index }) => index === 0 ? { fault: "bad-gateway", retryAfter: 0 } : null,
 *   latency: 5, // milliseconds
 * };
 * await using server = await startOpenRouter(options);
 *
 * const { prediction, attempts } = await llamaVision.v3().task("caption").run("examples/images/chelsea.jpg", {
 *   target: openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url }),
 * });
 * assert.deepEqual([prediction, attempts], ["1 picture", 2]);
 * ```
 */
export interface StandInOptions {
  /** What the model says, by task or by a function. Without it every task gets a fitting answer. */
  readonly answers?: Answers;
  /** Which requests go wrong, and how. Without it none does. */
  readonly faults?: Faults;
  /** How long each reply takes, in milliseconds, or a function that says so of a request. */
  readonly latency?: number | ((request: RecordedRequest) => number);
}

/**
 * A stand-in that is running.
 *
 * @example
 * ```ts
 * import { type StandIn, startOpenRouter } from "@stepwright/workflows/testing";
 * import { compatible, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const server: StandIn = await startOpenRouter({ answers: { caption: "A cat." } });
 * try {
 *   const { prediction } = await llamaVision.v3().task("caption").run("examples/images/chelsea.jpg", {
 *     target: compatible({ baseURL: server.compatibleUrl, model: "llama3.2-vision" }),
 *   });
 *   assert.equal(prediction, "A cat.");
 *   assert.equal(server.requests[0]?.path, "/v1/chat/completions");
 * } finally {
 *   await server.stop(); // or `await using server`, which does it by itself
 * }
 * ```
 */
export interface StandIn {
  /** Give it to `openRouter({ baseURL })`: `http://127.0.0.1:PORT/api/v1`. */
  readonly url: string;
  /** Give it to `compatible({ baseURL })`: `http://127.0.0.1:PORT/v1`. It wants no key, and refuses OpenRouter's own options. */
  readonly compatibleUrl: string;
  /** Give it to `roboflow({ baseURL })`: `http://127.0.0.1:PORT`. */
  readonly roboflowUrl: string;
  /** Every request so far, in the order in which they had arrived whole. It grows as they come. */
  readonly requests: readonly RecordedRequest[];
  /** Ends it at once, together with whatever is still waiting for a reply. Calling it again does no harm. */
  stop(): Promise<void>;
  /** The same as `stop()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A request whose fault is still being settled. */
interface Recording extends RecordedRequest {
  fault: FaultName | undefined;
}

interface Plan {
  readonly reply: Reply;
  /** How long to wait before the reply, in milliseconds. */
  readonly delay: number;
}

/** What is served at one path. */
interface Route {
  readonly keyIn: KeyPlace;
  readonly check: (arrival: Arrival) => Refusal | undefined;
  readonly errorBody: (failure: Failure) => object;
}

const ROUTES: Readonly<Record<string, Route>> = {
  "POST /api/v1/chat/completions": { keyIn: "bearer", check: checkChatRequest, errorBody: openRouterError },
  "POST /v1/chat/completions": { keyIn: "bearer", check: checkCompatibleRequest, errorBody: openRouterError },
  "POST /apiproxy/openrouter": { keyIn: "query", check: checkManagedRequest, errorBody: roboflowError },
};

const NOWHERE: Route = {
  keyIn: "bearer",
  check: ({ method, path }) => ({
    status: 404,
    type: "not_found",
    message: `Cannot ${method} '${path}': expected ${Object.keys(ROUTES).join(" or ")}`,
  }),
  errorBody: openRouterError,
};

/**
 * Starts a stand-in for OpenRouter on a free port of this machine.
 *
 * @param options Answers, faults and latency; see {@linkcode StandInOptions}.
 * @returns The running stand-in. Stop it when the test ends.
 * @throws {TypeError} If a fault or a task is named that does not exist.
 *
 * @example Script an answer, and look at what was asked
 * ```ts
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const standIn = await startOpenRouter({ answers: ({ text }) => ({ echo: text }) });
 * const reply = await fetch(`${standIn.url}/chat/completions`, {
 *   method: "POST",
 *   headers: { authorization: "Bearer sk-or-test" },
 *   body: JSON.stringify({ model: "meta-llama/llama-4-scout", messages: [{ role: "user", content: "Hello" }] }),
 * });
 *
 * const { choices, usage } = await reply.json();
 * assert.match(choices[0].message.content, /"echo": "Hello"/);
 * assert(usage.cost > 0);
 * assert.equal(standIn.requests.length, 1);
 * await standIn.stop();
 * ```
 */
export async function startOpenRouter(options: StandInOptions = {}): Promise<StandIn> {
  const { answers, faults = [], latency = 0 } = options;
  checkAnswers(answers);
  if (typeof faults !== "function") faults.forEach((fault) => fault && detailsOf(fault));
  const requests: Recording[] = [];
  const closing = new AbortController();
  const startedAt = performance.now();
  let listed = 0;

  function nextFault(request: RecordedRequest): FaultDetails | undefined {
    const fault = typeof faults === "function" ? faults(request) : faults[listed++];
    return fault ? detailsOf(fault) : undefined;
  }

  /** The fault is taken before anything is waited for, so that faults follow the order of arrival. */
  async function plan(request: Recording, route: Route): Promise<Plan> {
    const due = route === NOWHERE ? undefined : nextFault(request);
    const refusal = route.check(request);
    const fault = refusal === undefined ? due : undefined;
    request.fault = fault?.fault;
    const pause = typeof latency === "function" ? latency(request) : latency;
    if (refusal !== undefined) return { reply: refuse(refusal, route), delay: pause };
    const reply = await replyTo({
      request,
      generationId: generationIdOf(request),
      answer: () => answerTo(request, answers),
      fault,
      errorBody: route.errorBody,
    });
    return { reply, delay: pause + (fault === undefined ? 0 : fault.delay ?? FAULT_TABLE[fault.fault].delay ?? 0) };
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const route = ROUTES[`${request.method} ${request.url?.split("?", 1)[0]}`] ?? NOWHERE;
    const arrival = await readArrival(request, route.keyIn);
    const recording: Recording = {
      index: requests.length,
      ...arrival,
      fault: undefined,
      at: performance.now() - startedAt,
    };
    requests.push(recording);
    const { reply, delay } = await plan(recording, route).catch((error) => scriptFailed(error, route));
    if (delay > 0) await wait(delay, undefined, { signal: closing.signal });
    if (closing.signal.aborted) return;
    response.setHeader("x-generation-id", generationIdOf(recording));
    deliver(response, reply);
  }

  const server = createServer((request, response) => {
    // What rejects here is a client that went away or a stand-in that is stopping: nobody waits for the reply.
    exchange(request, response).catch(() => response.destroy());
  });
  // A connection is never closed for being idle: what is sent just then is lost, a failure that no script asked for.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    stopped ??= new Promise((resolve) => {
      closing.abort();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `${origin}/api/v1`,
    compatibleUrl: `${origin}/v1`,
    roboflowUrl: origin,
    requests,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function generationIdOf({ index }: RecordedRequest): string {
  return `gen-stand-in-${index}`;
}

function scriptFailed(error: unknown, route: Route): Plan {
  const message = `Cannot answer because 'answers', 'faults' or 'latency' of the stand-in threw: ${error}`;
  return { reply: refuse({ status: 500, type: "server", message }, route), delay: 0 };
}

function refuse({ status, message, type }: Refusal, { errorBody }: Route): Reply {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(errorBody({ status, message, facts: { type }, rateLimit: undefined })),
    delivery: "whole",
  };
}

import type * as OpenAIPackage from "openai";
import * as Effect from "effect/Effect";
import { effect as layerOf } from "effect/Layer";
import { annotateServer } from "../spans.ts";
import { redact } from "../../blocks/redact.ts";
import type { Layer } from "../effect_types.ts";
import type { Target } from "../target.ts";
import { isPage } from "../page.ts";
import { allowedFetch } from "./allowed_fetch.ts";
import { bodyBytes } from "./body_bytes.ts";
import { connect, type Connection } from "./connection.ts";
import { classify } from "./failure.ts";
import { isFetchTimeout, lostConnection } from "./lost_connection.ts";
import { isFailure, Model, type ModelFailure, type ModelReply, type ModelRequest } from "./model.ts";
import { refusedInPage } from "./refused_in_page.ts";
import { refusedOnOldNode } from "./refused_on_old_node.ts";
import { readReply } from "./reply.ts";
import { requestBody } from "./request_body.ts";
import { sentOnce } from "./sent_once.ts";
import { shownRedirect } from "./shown_redirect.ts";

/** A timer can wait no longer than this; time limits are the runner's. */
const NO_TIMEOUT = 2 ** 31 - 1;

const PATHS: { readonly [K in Target["kind"]]: string } = {
  openrouter: "/chat/completions",
  compatible: "/chat/completions",
  roboflow: "/apiproxy/openrouter",
};

/** The openai client adds headers from its own environment variables; these alone are meant for the server. */
const SENT_HEADERS = ["accept", "authorization", "content-type", "user-agent", "x-openrouter-title"];

/** A browser asks the server beforehand whether it allows any other header, and many a server does not. */
const SENT_BY_PAGES = ["accept", "authorization", "content-type"];

const WITHOUT_BODY: ReadonlySet<number> = new Set([304]);

/**
 * The client's way to the network. It lets no other headers out, and hands an error's whole body over: the client reads
 * only the `error` in it, where other servers than OpenAI's say `detail`, `details` or `message`.
 */
async function transport(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const given = new Headers(init?.headers);
  const headers = (isPage() ? SENT_BY_PAGES : SENT_HEADERS).flatMap((name): [string, string][] => {
    const value = given.get(name);
    return value === null ? [] : [[name, value]];
  });
  // A picture, and the key in Roboflow's query, are for the server that was named, and for none that it names.
  const url = input instanceof Request ? input.url : String(input);
  const response = shownRedirect(await allowedFetch(url, { ...init, headers, redirect: "manual" }));
  const { status } = response;
  // Neither can be made anew.
  if (response.ok || status > 599 || WITHOUT_BODY.has(status)) return response;
  // What arrived is judged by its status, though its body breaks off.
  const text = await response.text().catch((error) => {
    if (init?.signal?.aborted || isFetchTimeout(error)) throw error;
    return "";
  });
  return new Response(errorBody(text), { status, headers: response.headers });
}

/** What is no JSON, or is nested deeper than Node can write it, is handed over as a text. */
function errorBody(text: string): string {
  try {
    const body = JSON.parse(text);
    return JSON.stringify({ error: body?.error && typeof body.error === "object" ? body.error : body });
  } catch {
    return JSON.stringify({ error: text });
  }
}

type OpenAI = OpenAIPackage.OpenAI;

function clientFor({ target, bearer }: Connection, { OpenAI }: typeof OpenAIPackage): OpenAI {
  return new OpenAI({
    baseURL: target.baseURL,
    apiKey: bearer ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: NO_TIMEOUT,
    logLevel: "off",
    dangerouslyAllowBrowser: true, // Whether it may be asked from a page is told before.
    fetch: transport,
    defaultHeaders: {
      "Authorization": target.kind === "roboflow" || bearer === undefined ? null : `Bearer ${bearer}`,
      "Accept": "application/json",
      "Content-Type": "application/json",
      "User-Agent": "stepwright-workflows",
      "X-OpenRouter-Title": target.kind === "openrouter" ? "Stepwright Workflows" : null,
    },
  });
}

async function send(
  client: OpenAI,
  connection: Connection,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { target, bearer } = connection;
  const body = sentOnce(bodyBytes(requestBody(request, connection)));
  const query = target.kind === "roboflow" ? { api_key: bearer } : undefined;
  return await client.post(PATHS[target.kind], { body, query, signal }).asResponse();
}

function failureFrom(
  error: unknown,
  { APIError }: typeof OpenAIPackage,
  asked: { readonly model: string; readonly baseURL: string; readonly clean: (text: string) => string },
): ModelFailure {
  if (error instanceof APIError && typeof error.status === "number") {
    const { status, error: body, headers } = error;
    return classify({ where: "status", status, error: body, headers: headers ?? new Headers(), ...asked });
  }
  return lostConnection(error, asked);
}

/** A body that breaks off is read as what arrived of it. */
async function textOf({ body }: Response): Promise<string> {
  const utf8 = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of body ?? []) text += utf8.decode(chunk, { stream: true });
  } catch (error) {
    if (text === "" || isFetchTimeout(error)) throw error;
  }
  return text + utf8.decode();
}

/** The openai package, with a client for each server and key that was asked. */
interface Clients {
  readonly openai: typeof OpenAIPackage;
  readonly open: Map<string, OpenAI>;
}

/** Where a request goes, and with whose key. */
function placeOf({ target: { kind, baseURL }, bearer }: Connection): string {
  return JSON.stringify([kind, baseURL, bearer]);
}

function client({ openai, open }: Clients, connection: Connection): OpenAI {
  const place = placeOf(connection);
  const known = open.get(place) ?? clientFor(connection, openai);
  open.set(place, known);
  return known;
}

async function complete(
  clients: Clients,
  connection: Connection,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ModelReply | ModelFailure> {
  const clean = (text: string) => redact(text, connection.bearer === undefined ? [] : [connection.bearer]);
  const { model, maxTokens, takesAnyText } = request;
  const asked = { model, baseURL: connection.target.baseURL, clean };
  try {
    const response = await send(client(clients, connection), connection, request, signal);
    const generationId = response.headers.get("x-generation-id");
    if (generationId !== null) request.onStart?.(generationId);
    const text = await textOf(response);
    return readReply({ text, headers: response.headers, maxTokens, takesAnyText, ...asked });
  } catch (error) {
    return failureFrom(error, clients.openai, asked);
  }
}

/**
 * The layer that asks models through the openai package: OpenRouter, OpenRouter through Roboflow, or any compatible
 * server.
 *
 * @param target The server for runs that name none. Left out, the step's key decides, then the environment.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { modelLayer, run } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 *
 * const caption = llamaVision.v3().task("caption");
 * const answer = await run(caption, "examples/images/chelsea.jpg").pipe(
 *   Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))),
 *   Effect.runPromise,
 * );
 *
 * assert.equal(answer.prediction, "A cat.");
 * ```
 */
export function modelLayer(target?: Target): Layer<Model> {
  return layerOf(
    Model,
    Effect.promise(async (): Promise<Model> => {
      const clients: Clients = { openai: await import("openai"), open: new Map() };
      return {
        target,
        targetFor: (apiKey) => {
          const connection = connect({ target, apiKey });
          return isFailure(connection) ? undefined : connection.target;
        },
        complete: Effect.fnUntraced(function* (request) {
          const connection = refusedInPage(request.dangerouslyAllowBrowser) ?? refusedOnOldNode() ?? connect(request);
          if (isFailure(connection)) return yield* Effect.fail(connection);
          const { kind, baseURL } = connection.target;
          yield* annotateServer(kind, baseURL);
          const reply = yield* Effect.promise((signal) => complete(clients, connection, request, signal));
          return isFailure(reply) ? yield* Effect.fail(reply) : reply;
        }),
        quotaOf: (request) => {
          const connection = connect(request);
          return isFailure(connection) ? undefined : placeOf(connection);
        },
      };
    }),
  );
}

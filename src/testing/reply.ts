import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { completion } from "./completion.ts";
import { type Failure, openRouterError } from "./error_body.ts";
import type { FaultDetails } from "./fault.ts";
import { type Delivery, FAULT_TABLE, type FaultFacts } from "./fault_table.ts";
import type { RecordedRequest } from "./recorded_request.ts";
import { fill, wordsFor } from "./placeholders.ts";

/** What goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly delivery: Delivery;
}

/** What a reply answers. */
export interface Occasion {
  readonly request: RecordedRequest;
  readonly generationId: string;
  /** Asks for the proper answer's text. It is not asked where no completion is sent. */
  readonly answer: () => Promise<string>;
  readonly fault: FaultDetails | undefined;
  /** How the route writes a failing status. */
  readonly errorBody: (failure: Failure) => object;
}

/** A proper answer differs in nothing. */
const NO_FAULT: FaultFacts = {};

/** Makes the reply to a request that is in order: a proper answer, or what its fault makes of it. */
export async function replyTo({ request, generationId, answer, fault, errorBody }: Occasion): Promise<Reply> {
  const facts = fault === undefined ? NO_FAULT : FAULT_TABLE[fault.fault];
  const { status = 200, delivery = "whole", ahead = "" } = facts;
  const model = modelOf(request.body);
  const words = wordsFor(facts, fault, model);
  const { raw, error, choice = {}, completion: overrides, rateLimit } = fill(facts, words);
  const message = String(words["message"]);
  const failure = error && { status, message, facts: error, rateLimit };
  // What comes inside an HTTP 200 was passed on, and is OpenRouter's own on every route.
  const body = raw?.text ?? JSON.stringify(
    failure === undefined
      ? { ...completion({ request, generationId, model, text: await answer(), choice, message }), ...overrides }
      : (status === 200 ? openRouterError : errorBody)(failure),
  );
  const hint = fault?.retryAfter ?? facts.retryAfter;
  return {
    status,
    headers: {
      "content-type": raw?.type ?? "application/json",
      // Inside an HTTP 200 the hints are left to the body.
      ...(status === 200 ? {} : rateLimit),
      ...(status === 200 || hint === undefined
        ? {}
        : { "retry-after": hint instanceof Date ? hint.toUTCString() : `${hint}` }),
    },
    body: ahead + body,
    delivery,
  };
}

/**
 * How long the half of a body is given to arrive before its connection is reset, in milliseconds. Where both arrive
 * together, Bun's fetch tells of the reset alone.
 */
const ARRIVAL = 5;

/** Sends a reply. One that stalls stays open until the connection ends. */
export function deliver(response: ServerResponse, { status, headers, body, delivery }: Reply): void {
  const bytes = new TextEncoder().encode(body);
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const head = (length: number) => response.writeHead(status, { ...headers, "content-length": length });
  const deliveries: { readonly [D in Delivery]: () => void } = {
    "whole": () => head(bytes.length).end(bytes),
    "cut-off": () => head(half.length).end(half),
    "stall": () => {},
    "stall-body": () => head(bytes.length).write(half),
    "reset": () => response.destroy(),
    "reset-in-body": () => head(bytes.length).write(half, () => void wait(ARRIVAL).then(() => response.destroy())),
  };
  deliveries[delivery]();
}

function modelOf(body: unknown): string {
  const { model, models } = body as { readonly model?: string; readonly models?: readonly string[] };
  return model || models?.[0] || "";
}

/**
 * The stand-in of the benchmark: it takes a request in, and 50 ms after its last byte it replies in OpenRouter's shape.
 * It runs in a process of its own, and prints its port.
 *
 * An address names who asks and what is played: `/openai-7/fault-3/api/v1`. `GET /openai-7/fault-3` tells what arrived
 * there. What is played under `mirror` answers with what was asked, so that clients can be held to the same question.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { SCRIPTS } from "./faults.ts";
import { answered, failed, type Reply } from "./replies.ts";
import { LATENCY } from "./settings.ts";

/** What arrived at one address. */
export interface Arrivals {
  requests: number;
  /** Replies that OpenRouter would have charged for. */
  paid: number;
}

const arrivals = new Map<string, Arrivals>();

function arrivalsAt(address: string): Arrivals {
  const known = arrivals.get(address) ?? { requests: 0, paid: 0 };
  arrivals.set(address, known);
  return known;
}

interface Body {
  readonly model: string;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly temperature: number;
  readonly messages: readonly {
    readonly content: readonly ({ readonly text: string } | { readonly image_url: { readonly url: string } })[];
  }[];
}

/** What was asked, in words of which each client's are the same. */
function mirrored(bytes: Uint8Array): string {
  const body: Body = JSON.parse(new TextDecoder().decode(bytes));
  const parts = body.messages.flatMap(({ content }) => content);
  const texts = parts.flatMap((part) => "text" in part ? [part.text] : []);
  const images = parts.flatMap((part) => "image_url" in part ? [part.image_url.url] : []);
  const pixels = images.map((url) => createHash("sha256").update(url).digest("hex"));
  const most = body.max_tokens ?? body.max_completion_tokens;
  return JSON.stringify([body.model, most, body.temperature, texts, pixels]);
}

async function deliver(reply: Reply, response: ServerResponse): Promise<void> {
  const { status, headers, body, delivery } = reply;
  if (delivery === "never") return;
  if (delivery === "reset") return void response.socket?.resetAndDestroy();
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  if (delivery === "whole") return void response.end(body);
  response.write(body.slice(0, body.length / 2));
  await wait(LATENCY);
  response.socket?.resetAndDestroy();
}

const server = createServer(async (request, response) => {
  const [, who = "", what = ""] = request.url!.split("/");
  const seen = arrivalsAt(`${who}/${what}`);
  if (request.method === "GET") return void response.end(JSON.stringify(seen));
  const number = seen.requests++;
  if (what === "mirror") {
    return void deliver(answered(mirrored(await buffer(request)), "stop"), response);
  }
  const script = SCRIPTS.get(what) ?? [failed(404, `Nothing is played under "${what}"`)];
  const reply = script[Math.min(number, script.length - 1)]!;
  request.resume().on("end", () => {
    setTimeout(() => {
      if (reply.isPaid) seen.paid++;
      deliver(reply, response);
    }, LATENCY);
  });
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));

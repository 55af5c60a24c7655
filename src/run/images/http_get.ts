import type { IncomingMessage } from "node:http";
import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { hasFetchAlone, nodeModule, OLDEST_NODE } from "../node_module.ts";
import type { HostCheck } from "./host_check.ts";
import { UnfitImage } from "./unfit_image.ts";

/** What a server answered to one GET. */
export interface HttpAnswer {
  readonly status: number;
  /** Where it redirects to, as it wrote it. */
  readonly location: string | undefined;
  /** How many bytes it announced; `undefined` where it did not, or where they are compressed. */
  readonly byteCount: number | undefined;
  /** Opens the body; `undefined` where there is none. */
  body(): ReadableStream<unknown> | undefined;
  /** Ends the connection, read or not. */
  end(): void;
}

/** How one GET is sent. */
export interface HttpGetOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly check: HostCheck;
  readonly signal?: AbortSignal | undefined;
  /** Resolves a host name; left out, the system does. */
  readonly lookup?: LookupFunction | undefined;
}

/**
 * Sends one GET and follows no redirect.
 *
 * The host is checked as the URL has it, then by each address that it resolves to, then by the address that the
 * connection has reached, and only then the request is sent. There is one resolution, and the connection goes to what
 * came of it, so a name that resolves differently a moment later gains nothing.
 */
export async function httpGet(url: URL, options: HttpGetOptions): Promise<HttpAnswer> {
  options.check.host(url.hostname);
  const client = nodeModule(url.protocol === "https:" ? "node:https" : "node:http");
  // A page has no sockets and sees no redirect. Nor can it reach what its browser keeps from it, so there fetch may follow.
  if (client === undefined && hasFetchAlone()) return await fetched(url, options);
  // Elsewhere fetch reaches whatever this machine does, and tells nobody which address it was.
  if (client === undefined) throw unguarded();
  const { headers, check, signal, lookup } = options;
  return await new Promise((resolve, reject) => {
    const request = client.request(url, {
      // A connection of its own: one that is kept was perhaps opened when another check was in force.
      agent: false,
      headers: { ...HEADERS, ...headers },
      ...(signal === undefined ? {} : { signal }),
      // Deno wants a permission for each address that a lookup of ours yields, so it is for tests only.
      ...(lookup === undefined ? {} : { lookup }),
    });
    const checkAddress = (address: string | undefined): boolean => {
      try {
        check.address(url.hostname, address ?? "");
        return true;
      } catch (error) {
        reject(error);
        request.destroy(error as Error);
        return false;
      }
    };
    // A connection may fail before its socket tells what was looked up: the failure names the address, too.
    request.on("error", (error: Error & { readonly address?: string }) => {
      if (error.address !== undefined) checkAddress(error.address);
      reject(error);
    });
    request.on("response", (response) => resolve(answerOf(response, () => void request.destroy())));
    request.on("socket", (socket) => {
      socket.on("lookup", (error: Error | null, address: string) => {
        if (error === null && !request.destroyed) checkAddress(address);
      });
      socket.on("connect", () => {
        if (!request.destroyed && checkAddress(socket.remoteAddress)) request.end();
      });
    });
  });
}

function unguarded(): UnfitImage {
  return new UnfitImage(
    "unreadable",
    `there is no node:http here to look at its server's address with: wanted Node ${OLDEST_NODE} or newer, Deno or Bun`,
    "no HTTP response",
  );
}

// Some servers refuse a client without a name.
const HEADERS = { "accept": "image/*,*/*;q=0.8", "accept-encoding": "identity", "user-agent": "stepwright" };

function answerOf(response: IncomingMessage, end: () => void): HttpAnswer {
  const { statusCode = 0, headers } = response;
  const encoding = headers["content-encoding"]?.trim().toLowerCase() || "identity";
  return {
    status: statusCode,
    location: headers.location,
    byteCount: encoding === "identity" ? announced(headers["content-length"]) : undefined,
    body: () => {
      const { Readable } = nodeModule("node:stream")!; // Its sibling has just brought the answer.
      return Readable.toWeb(decoded(response, encoding)) as unknown as ReadableStream<unknown>;
    },
    end,
  };
}

// A server may compress although it was asked not to.
function decoded(response: Readable, encoding: string): Readable {
  if (encoding === "identity") return response;
  const { createBrotliDecompress, createGunzip, createInflate } = nodeModule("node:zlib")!;
  const decoders = new Map([
    ["br", createBrotliDecompress],
    ["deflate", createInflate],
    ["gzip", createGunzip],
    ["x-gzip", createGunzip],
  ]);
  const decoder = decoders.get(encoding)?.();
  if (decoder === undefined) {
    throw new UnfitImage("unreadable", `its server compresses it as "${encoding}", wanted none, gzip, deflate or br`);
  }
  nodeModule("node:stream")!.pipeline(response, decoder, () => {}); // Whoever reads the decoder gets its error.
  return decoder;
}

async function fetched(url: URL, { headers, signal }: HttpGetOptions): Promise<HttpAnswer> {
  const response = await fetch(url, { headers, redirect: "follow", ...(signal === undefined ? {} : { signal }) });
  const isPlain = !response.headers.has("content-encoding");
  return {
    status: response.status,
    location: undefined,
    byteCount: isPlain ? announced(response.headers.get("content-length") ?? undefined) : undefined,
    body: () => response.body ?? undefined,
    end: () => void response.body?.cancel().catch(() => {}),
  };
}

function announced(contentLength: string | undefined): number | undefined {
  return contentLength !== undefined && /^\d+$/.test(contentLength) ? Number(contentLength) : undefined;
}

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { arrayBuffer } from "node:stream/consumers";

/** What a server answers a request with. */
export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
  /** Where it redirects to. */
  readonly location?: string;
}

/** A server on this machine. */
export interface Server extends AsyncDisposable {
  readonly url: string;
}

/** The headers that a page may send: what a server that is asked beforehand answers. */
const ALLOWED = { "access-control-allow-origin": "*", "access-control-allow-headers": "authorization, content-type" };

/** Starts a server that pages of every origin may ask, with these headers and no others. */
export async function serve(answer: (request: IncomingMessage) => Promise<Served> | Served): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.method === "OPTIONS") return void response.writeHead(204, ALLOWED).end();
    const { status = 200, type, body, location } = await answer(request);
    const headers = { ...ALLOWED, "content-type": type, ...(location !== undefined && { location }) };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Hands a question on to a server that knows nothing of pages, without what the browser adds. */
export async function handOn(request: IncomingMessage, to: string): Promise<Served> {
  const { authorization = "", "content-type": type = "" } = request.headers;
  const response = await fetch(`${to}${request.url}`, {
    method: "POST",
    headers: { authorization, "content-type": type },
    body: await arrayBuffer(request),
  });
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

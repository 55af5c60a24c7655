import type { LookupFunction } from "node:net";
import { amount } from "./amount.ts";
import { encodeBase64 } from "./base64.ts";
import type { HostCheck } from "./host_check.ts";
import type { HttpAnswer } from "./http_get.ts";
import { type Bounds, collect } from "./read_stream.ts";
import { checkLimit } from "./size_limit.ts";
import { UnfitImage } from "./unfit_image.ts";

/** How {@linkcode readUrl} reaches its servers, where it is not the usual way. */
export interface Network {
  /** Which hosts may be reached; left out, `bounds.allowPrivateHosts` decides. */
  readonly check?: HostCheck | undefined;
  /** Resolves host names; left out, the system does. */
  readonly lookup?: LookupFunction | undefined;
}

/**
 * Fetches what an http or https URL names, following redirects, and no more of it than the limit lets through. The host
 * of each redirect is checked as the first one is.
 */
export async function readUrl(url: URL, bounds: Bounds, network: Network = {}): Promise<Uint8Array> {
  const answer = await follow(url, bounds, network);
  try {
    if (answer.status < 200 || answer.status > 299) throw refusal(answer.status);
    if (answer.byteCount !== undefined) checkLimit(answer.byteCount, bounds.limit);
    const body = answer.body();
    if (body === undefined) return new Uint8Array();
    return await collect(
      body,
      bounds,
      (_, byteCount) =>
        new UnfitImage("truncated", `the connection broke off after ${amount(byteCount, "byte")}`, "connection lost"),
    );
  } finally {
    answer.end();
  }
}

// Half of what fetch follows, and more than an honest server needs.
const MOST_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function follow(url: URL, bounds: Bounds, network: Network): Promise<HttpAnswer> {
  let hop = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await get(hop, bounds, network);
    if (!REDIRECTS.has(answer.status) || answer.location === undefined) return answer;
    answer.end();
    hop = nextHop(hop, answer.location);
  }
  throw unfitRedirect("its server redirects without end");
}

function nextHop(from: URL, location: string): URL {
  if (!URL.canParse(location, from)) throw unfitRedirect("its server redirects to what is not a valid URL");
  const next = new URL(location, from);
  if (!/^https?:$/.test(next.protocol)) {
    throw unfitRedirect("its server redirects to a URL that is not http or https");
  }
  // The user name and password stay with the server that they are for.
  if (next.origin === from.origin && next.username === "" && next.password === "") {
    next.username = from.username;
    next.password = from.password;
  }
  return next;
}

function unfitRedirect(sentence: string): UnfitImage {
  return new UnfitImage("unreadable", sentence, "no HTTP response");
}

async function get(url: URL, { signal, allowPrivateHosts }: Bounds, network: Network): Promise<HttpAnswer> {
  const [{ httpGet }, { anyHost, publicHosts }] = await Promise.all([
    import("./http_get.ts"),
    import("./host_check.ts"),
  ]);
  const { check = allowPrivateHosts ? anyHost : publicHosts, lookup } = network;
  const { target, headers } = withCredentialsInHeader(url);
  try {
    return await httpGet(target, { headers, check, signal, lookup });
  } catch (error) {
    throw error instanceof UnfitImage ? error : unfitConnection(error);
  }
}

// What the runtimes make of a user name that is left in a URL differs.
function withCredentialsInHeader(url: URL): { target: URL; headers: Record<string, string> } {
  const target = new URL(url);
  target.hash = "";
  target.username = "";
  target.password = "";
  if (url.username === "" && url.password === "") return { target, headers: {} };
  const credentials = new TextEncoder().encode(`${unescaped(url.username)}:${unescaped(url.password)}`);
  return { target, headers: { authorization: `Basic ${encodeBase64(credentials)}` } };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const GONE: ReadonlySet<number> = new Set([404, 410]);

function refusal(status: number): UnfitImage {
  const found = `HTTP ${status}`;
  return new UnfitImage(GONE.has(status) ? "missing" : "unreadable", `its server answered ${found}`, found);
}

/** Says why a request failed, in our own words: a runtime's words often hold the whole URL, key and all. */
export function unfitConnection(error: unknown): UnfitImage {
  const said = [error, (error as Error | undefined)?.cause]
    .map((level) => (level ?? {}) as { readonly name?: unknown; readonly code?: unknown; readonly message?: unknown })
    .map(({ name, code, message }) => `${name} ${code} ${message}`)
    .join(" ");
  const sentence = CONNECTION_FAILURES.find(([pattern]) => pattern.test(said))?.[1] ?? "the request failed";
  return new UnfitImage("unreadable", sentence, "no HTTP response");
}

// The three runtimes word the same failure differently, and only some give a code.
const CONNECTION_FAILURES: readonly (readonly [RegExp, string])[] = [
  [/NotCapable|getaddrinfo EPERM/, "Deno may not reach its server: run with --allow-net"],
  [/ENOTFOUND|EAI_AGAIN|dns error/, "its server is not known: the host name cannot be resolved"],
  [/ECONNREFUSED|ConnectionRefused|Connection refused/, "its server refused the connection"],
  [/certificate|CERT_|SSL|TLS/i, "no safe connection to its server can be made"],
  [
    /ECONNRESET|UND_ERR_SOCKET|ConnectionClosed|connection closed|reset|socket hang up/i,
    "its server closed the connection",
  ],
  [/bad port|port \d+ (?:is|are) blocked/i, "its port is one that fetch blocks"],
];

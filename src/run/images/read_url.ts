import { amount } from "./amount.ts";
import { encodeBase64 } from "./base64.ts";
import { type Bounds, collect } from "./read_stream.ts";
import { checkLimit } from "./size_limit.ts";
import { UnfitImage } from "./unfit_image.ts";

/** Fetches what an http or https URL names, following redirects, and no more of it than the limit lets through. */
export async function readUrl(url: URL, bounds: Bounds): Promise<Uint8Array> {
  const response = await request(url, bounds.signal);
  try {
    if (!response.ok) throw refusal(response.status);
    // Of a compressed body the header tells another length than the one that counts here.
    const announced = Number(response.headers.get("content-length") ?? 0);
    if (!response.headers.has("content-encoding") && announced > 0) checkLimit(announced, bounds.limit);
  } catch (error) {
    void response.body?.cancel().catch(() => {});
    throw error;
  }
  if (response.body === null) return new Uint8Array();
  return await collect(
    response.body,
    bounds,
    (_, byteCount) =>
      new UnfitImage("truncated", `the connection broke off after ${amount(byteCount, "byte")}`, "connection lost"),
  );
}

async function request(url: URL, signal: AbortSignal | undefined): Promise<Response> {
  const { target, headers } = await withCredentialsInHeader(url);
  try {
    return await fetch(target, { headers, redirect: "follow", ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    throw unfitConnection(error);
  }
}

// Node refuses to fetch a URL that holds a user name; Deno and Bun send it as this header.
async function withCredentialsInHeader(url: URL): Promise<{ target: URL; headers: Record<string, string> }> {
  const target = new URL(url);
  target.username = "";
  target.password = "";
  if (url.username === "" && url.password === "") return { target, headers: {} };
  const credentials = new TextEncoder().encode(`${unescaped(url.username)}:${unescaped(url.password)}`);
  return { target, headers: { authorization: `Basic ${(await encodeBase64())(credentials)}` } };
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
  [/NotCapable/, "Deno may not reach its server: run with --allow-net"],
  [/ENOTFOUND|EAI_AGAIN|dns error/, "its server is not known: the host name cannot be resolved"],
  [/ECONNREFUSED|ConnectionRefused|Connection refused/, "its server refused the connection"],
  [/certificate|CERT_|SSL|TLS/i, "no safe connection to its server can be made"],
  [/TooManyRedirects|redirect count|number of redirects/i, "its server redirects without end"],
  [/UnsupportedRedirect|scheme must be|redirect to a non/i, "its server redirects to a URL that is not http or https"],
  [/ECONNRESET|UND_ERR_SOCKET|ConnectionClosed|connection closed|reset/i, "its server closed the connection"],
  [/bad port|port \d+ (?:is|are) blocked/i, "its port is one that fetch blocks"],
];

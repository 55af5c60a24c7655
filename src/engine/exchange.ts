import { redact } from "../blocks/redact.ts";
import { reason } from "../run/make_reason.ts";
import { bodyBytes } from "../run/model/body_bytes.ts";
import { fromEnvironment, given, ROBOFLOW_VARIABLE, UNSENDABLE } from "../run/model/connection.ts";
import { lostConnection } from "../run/model/lost_connection.ts";
import type { ModelFailure } from "../run/model/model.ts";
import { refusedInPage } from "../run/model/refused_in_page.ts";
import { sentOnce } from "../run/model/sent_once.ts";
import { shownRedirect } from "../run/model/shown_redirect.ts";
import { isPage } from "../run/page.ts";
import type { MalformedResponse } from "../run/reason.ts";
import { hostedLimit } from "./hosted_limits.ts";
import { refusal } from "./refusal.ts";
import { readText } from "./read_text.ts";
import type { Server } from "./server.ts";

/** One question to a server. */
export interface Question<A> {
  /** What cannot be done where it fails: `run the workflow`. */
  readonly what: string;
  /** The route, from the server's address on. */
  readonly path: string;
  /** What is sent as JSON, with a data URL in the place of each loaded image; left out, nothing is. */
  readonly body?: object | undefined;
  /** Texts that no error may repeat. */
  readonly secrets?: readonly string[] | undefined;
  /** What may explain a failure beside what the server says of it. */
  readonly hint?: ((failure: ModelFailure) => string | undefined) | undefined;
  /** Reads the answer; `undefined` where it is of another shape. */
  readonly read: (json: unknown) => A | undefined;
}

/** What arrived, read. */
export interface Arrived<A> {
  readonly value: A;
}

/** Why a text is no key that can be sent. */
function unfitKey(key: string): string | undefined {
  if (UNSENDABLE.test(key)) return "its key holds a character that no HTTP header can carry: copy it anew";
  return key.startsWith("rf_key:")
    ? "its key names one that Roboflow keeps for other services, and is no Roboflow key by itself"
    : undefined;
}

/** The key that a server gets: undefined where there is none. */
function keyOf({ apiKey }: Server): string | undefined | ModelFailure {
  const key = given(apiKey) ?? fromEnvironment(ROBOFLOW_VARIABLE);
  const sentence = key === undefined ? undefined : unfitKey(key);
  return sentence === undefined
    ? key
    : { _tag: "ModelFailure", sentence, reason: reason("MissingKey", {}), isUnsent: true };
}

/** Names whose calls wait together where there are too many: the server, and the key that it counts by. */
export function quotaOf(server: Server): string {
  const key = keyOf(server);
  return JSON.stringify(["engine", server.url, typeof key === "string" ? key : null]);
}

const FOUND: { readonly [P in MalformedResponse["problem"]]: string } = {
  "empty-body": "it is empty",
  "html": "it is a web page",
  "cut-off-body": "it is JSON that breaks off",
  "not-a-completion": "it is JSON of another shape",
  "unexpected-shape": "it is JSON of another shape",
  "too-large": "it is larger than anything that is read",
};

/** What no repetition mends. */
const SAME_AGAIN: ReadonlySet<MalformedResponse["problem"]> = new Set(["unexpected-shape", "too-large"]);

/** How much of an answer that cannot be read an error keeps. More is cleaned, so that no secret is cut in two before. */
const LONGEST_OUTPUT = 10_000;
const LONGEST_CLEANED = 1_000_000;

function headersFor(key: string | undefined, hasBody: boolean): Record<string, string> {
  return {
    "accept": "application/json",
    ...(!isPage() && { "user-agent": "stepwright-workflows" }),
    ...(hasBody && { "content-type": "application/json" }),
    ...(key !== undefined && { "authorization": `Bearer ${key}` }),
  };
}

/** A text as it stands in JSON, where some characters are escaped. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A text as it stands in a URL. */
function inUrl(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Shorter beginnings of a secret tell nothing of it. */
const SHORTEST_BEGINNING = 4;

/** A body without the beginning of a secret at its end, where it broke off within one. */
function withoutTorn(text: string, secrets: readonly string[]): string {
  return text.slice(0, text.length - Math.max(0, ...secrets.map((secret) => tornLength(text, secret))));
}

/** How much of the beginning of a secret stands at the end of a text. */
function tornLength(text: string, secret: string): number {
  for (let length = secret.length - 1; length >= SHORTEST_BEGINNING; length--) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Asks a server once: no retries, no time limit. What fails is a value. */
export async function exchange<A>(
  server: Server,
  { path, body, secrets = [], read }: Question<A>,
  signal: AbortSignal,
): Promise<Arrived<A> | ModelFailure> {
  const { url } = server;
  const key = refusedInPage(server.dangerouslyAllowBrowser) ?? keyOf(server);
  if (typeof key === "object") return key;
  const hidden = (key === undefined ? secrets : [key, ...secrets]).flatMap((
    secret,
  ) => [secret, inJson(secret), inUrl(secret)]);
  const clean = (text: string) => redact(text, hidden);
  const sent = body === undefined ? undefined : sentOnce(bodyBytes(body));
  const started = performance.now();
  const since = () => performance.now() - started;
  try {
    const answered = await server.fetch(`${url}${path}`, {
      method: sent === undefined ? "GET" : "POST",
      headers: headersFor(key, sent !== undefined),
      ...(sent !== undefined && { body: sent }),
      // A server that sends on to another one is not given the key, nor asked with another method.
      redirect: "manual",
      signal,
    });
    const response = shownRedirect(answered);
    const { status, headers } = response;
    // A refusal is judged by its status, though its body breaks off.
    const { text: received, end } = await readText(response).catch((error: unknown) => {
      if (response.ok || signal.aborted) throw error;
      return { text: "", end: "cut-off" as const };
    });
    const text = end === "cut-off" ? withoutTorn(received, hidden) : received;
    const json = parsed(text);
    if (!response.ok) {
      const said = json === undefined ? text : json.json;
      return refusal({ status, headers, body: said, url, hasKey: key !== undefined, milliseconds: since(), clean });
    }
    const malformed = (problem: MalformedResponse["problem"]): ModelFailure => {
      const limit = hostedLimit({
        url,
        milliseconds: since(),
        byteCount: problem === "cut-off-body" ? text.length : 0,
      });
      return {
        _tag: "ModelFailure",
        sentence: [`the server's answer cannot be read: ${FOUND[problem]}`, ...(limit === undefined ? [] : [limit])]
          .join("; "),
        reason: reason("MalformedResponse", { problem, ...(SAME_AGAIN.has(problem) && { isRetryable: false }) }),
        output: text === "" ? undefined : clean(text.slice(0, LONGEST_CLEANED)).slice(0, LONGEST_OUTPUT),
      };
    };
    if (end === "too-large") return malformed("too-large");
    if (text.trim() === "") return malformed("empty-body");
    if (json === undefined) return malformed(/^\s*</.test(text) ? "html" : "cut-off-body");
    const value = read(json.json);
    return value === undefined ? malformed("unexpected-shape") : { value };
  } catch (error) {
    const lost = lostConnection(error, { baseURL: url, clean });
    const limit = hostedLimit({ url, milliseconds: since() });
    return limit === undefined ? lost : { ...lost, sentence: `${lost.sentence}; ${limit}` };
  }
}

import { typeWords } from "../blocks/quote.ts";
import { allowedFetch } from "../run/model/allowed_fetch.ts";
import type { RunOptions } from "../run/run_options.ts";

/**
 * What sends a request: the platform's `fetch`, or one of your own around it, for a proxy or a test.
 *
 * @example
 * ```ts
 * import { engine, type Fetch } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const urls: string[] = [];
 * const logged = (fetch: Fetch): Fetch => (url, init) => {
 *   urls.push(`${init.method} ${url}`);
 *   return fetch(url, init);
 * };
 *
 * // Give it the platform's `fetch`; a function plays the server here.
 * const server = engine({ fetch: logged(() => Promise.resolve(Response.json({ versions: ["1.15.0"] }))) });
 * await server.versions();
 * assert.deepEqual(urls, ["GET http://localhost:9001/workflows/execution_engine/versions"]);
 * ```
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Which server it is, and whose key it gets.
 *
 * @example
 * ```ts
 * import { engine, type ServerOptions } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const dedicated: ServerOptions = { url: "https://my-deployment.roboflow.cloud", apiKey: "your-key" };
 *
 * assert.equal(engine(dedicated).url, "https://my-deployment.roboflow.cloud");
 * assert.equal(engine().url, "http://localhost:9001");
 * ```
 */
export interface ServerOptions {
  /**
   * Where the server is: one of your own, `https://serverless.roboflow.com`, or a dedicated deployment. It holds no key
   * and no query.
   *
   * @default {"http://localhost:9001"}
   */
  readonly url?: string | undefined;
  /**
   * Your Roboflow key. Left out, `ROBOFLOW_API_KEY` of the environment. It is sent in the header `Authorization` alone,
   * and only to this server. A server of your own wants none, unless a workflow is saved on Roboflow or uses a model there.
   */
  readonly apiKey?: string | undefined;
  /** What sends the requests. Left out, the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Whether it may be asked from a page in a browser; see the option of the same name in {@linkcode RunOptions}. */
  readonly dangerouslyAllowBrowser?: RunOptions["dangerouslyAllowBrowser"];
}

/** A server that can be asked. */
export interface Server {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  readonly apiKey: string | undefined;
  readonly fetch: Fetch;
  readonly dangerouslyAllowBrowser: boolean;
}

const DEFAULT_URL = "http://localhost:9001";

/** The message does not repeat the address: it can hold a password or a key. */
function checkedUrl(url: unknown): string {
  const read = typeof url === "string" ? URL.parse(url) : null;
  if (read === null || !/^https?:$/.test(read.protocol)) {
    throw new TypeError(`Cannot make an engine of this url: wanted an http or https URL, such as ${DEFAULT_URL}`);
  }
  if (read.username !== "" || read.password !== "" || read.search !== "" || read.hash !== "") {
    throw new TypeError(
      "Cannot make an engine of a url with a login, a query or a fragment: wanted the bare address, and the key as apiKey",
    );
  }
  // An empty query or fragment is not told from none, but stands in `href`.
  return `${read.origin}${read.pathname}`.replace(/\/+$/, "");
}

/**
 * Makes a server of options.
 *
 * @throws {TypeError} If one of them is not what it must be.
 */
export function serverOf(
  { url = DEFAULT_URL, apiKey, fetch, dangerouslyAllowBrowser = false }: ServerOptions,
): Server {
  if (apiKey !== undefined && typeof apiKey !== "string") {
    throw new TypeError(`Cannot make an engine with the apiKey ${typeWords(apiKey)}: wanted a text`);
  }
  if (fetch !== undefined && typeof fetch !== "function") {
    throw new TypeError(`Cannot make an engine with the fetch ${typeWords(fetch)}: wanted a function`);
  }
  if (typeof dangerouslyAllowBrowser !== "boolean") {
    throw new TypeError(
      `Cannot make an engine with dangerouslyAllowBrowser ${typeWords(dangerouslyAllowBrowser)}: wanted true or false`,
    );
  }
  return Object.freeze({
    url: checkedUrl(url),
    apiKey,
    dangerouslyAllowBrowser,
    fetch: fetch ?? allowedFetch,
  });
}

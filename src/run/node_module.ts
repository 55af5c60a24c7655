import { isPage } from "./page.ts";

/** The modules of Node that a run uses. Deno and Bun have them as well. */
interface NodeModules {
  readonly "node:buffer": typeof import("node:buffer");
  readonly "node:crypto": typeof import("node:crypto");
  readonly "node:fs/promises": typeof import("node:fs/promises");
  readonly "node:http": typeof import("node:http");
  readonly "node:https": typeof import("node:https");
  readonly "node:path": typeof import("node:path");
  readonly "node:process": typeof import("node:process");
  readonly "node:sqlite": typeof import("node:sqlite");
  readonly "node:stream": typeof import("node:stream");
  readonly "node:url": typeof import("node:url");
  readonly "node:zlib": typeof import("node:zlib");
}

/** The oldest Node that hands its modules out by name: with 22.3 came `process.getBuiltinModule`. */
export const OLDEST_NODE = "22.3";

/** What files are read and written with. */
export type FileSystem = NodeModules["node:fs/promises"];

/** Cloudflare's runtime alone has this. Its modules of Node are not whole: a request of its node:http never ends. */
const EDGE = "WebSocketPair";

/** Whether a program here has `fetch` and no modules of Node by its nature: in a page, and on Cloudflare's edge. */
export function hasFetchAlone(): boolean {
  return EDGE in globalThis || isPage();
}

/**
 * A module of Node; undefined where there is none, as in a page and in an old Node. It is asked for by name, and not imported: whatever
 * bundles a program for a page would look for the module, and stop there.
 */
export function nodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] | undefined {
  if (EDGE in globalThis) return undefined;
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.(name) as NodeModules[Name] | undefined;
}

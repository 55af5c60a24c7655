/** What tells where a program runs. Each is there in some runtimes and not in others. */
interface Scope {
  readonly document?: unknown;
  readonly navigator?: { readonly userAgent?: unknown };
  readonly process?: { readonly versions?: { readonly node?: unknown } };
  readonly WorkerGlobalScope?: unknown;
  readonly WorkerNavigator?: unknown;
}

/** What servers have that run programs as if in the worker of a page: Deno, Bun, Vercel's edge, Cloudflare's. */
const SERVERS = ["Deno", "Bun", "EdgeRuntime", "WebSocketPair"];

function isInstance(value: unknown, of: unknown): boolean {
  return typeof of === "function" && value instanceof of;
}

/**
 * Whether this is a page in a browser, or a worker of one, by the rule of the openai package: a page has a window with
 * a document, and a worker of a page has the scope and the navigator of one, without anything that only servers have.
 */
export function isPage(): boolean {
  const scope = globalThis as Scope;
  const { window } = globalThis as { window?: Scope };
  if (window?.document !== undefined && scope.navigator !== undefined) return true;
  return isInstance(scope, scope.WorkerGlobalScope) && isInstance(scope.navigator, scope.WorkerNavigator) &&
    typeof scope.navigator?.userAgent === "string" && scope.navigator.userAgent !== "Cloudflare-Workers" &&
    scope.process?.versions?.node === undefined &&
    SERVERS.every((name) => (scope as Readonly<Record<string, unknown>>)[name] === undefined);
}

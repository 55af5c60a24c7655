import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { RunError } from "@stepwright/workflows";

/** A picture that every test can read. */
export const PICTURE = "examples/images/chelsea.jpg";

/** Waits for a failure, and makes sure that it is a `RunError`. */
export async function failureOf(promise: Promise<unknown>): Promise<RunError> {
  const error: unknown = await promise.then(() => assert.fail("the run succeeded"), (error: unknown) => error);
  if (!(error instanceof RunError)) throw error;
  return error;
}

/** A server of a test's own, on loopback. */
export interface Loopback extends AsyncDisposable {
  readonly url: string;
}

/** Starts a server that answers as it likes. */
export async function listen(listener: RequestListener): Promise<Loopback> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A URL of this machine that nobody listens at. */
export async function deadUrl(): Promise<string> {
  const { url, ...server } = await listen(() => {});
  await server[Symbol.asyncDispose]();
  return url;
}

/** Reads a request to its end. */
export async function drain(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}

/** Runs with other variables in the environment, and puts the old ones back. */
export async function withEnvironment<A>(
  variables: Readonly<Record<string, string | undefined>>,
  run: () => A | Promise<A>,
): Promise<A> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  const set = (entries: Iterable<readonly [string, string | undefined]>) => {
    for (const [name, value] of entries) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  set(Object.entries(variables));
  try {
    return await run();
  } finally {
    set(before);
  }
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { allowedFetch } from "../../src/run/model/allowed_fetch.ts";
import { listen } from "./failure.ts";

/** Runs with another `Deno` in the global scope, as libraries put one there. */
async function withDeno<A>(value: unknown, run: () => Promise<A>): Promise<A> {
  const known = Object.getOwnPropertyDescriptor(globalThis, "Deno");
  Object.defineProperty(globalThis, "Deno", { value, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    if (known === undefined) Reflect.deleteProperty(globalThis, "Deno");
    else Object.defineProperty(globalThis, "Deno", known);
  }
}

test("a global Deno that is not Deno's own is asked for no permission", async () => {
  await using server = await listen((_, response) => void response.end("here"));
  for (const other of [{ env: { get: () => undefined } }, { permissions: {} }, {}]) {
    const text = await withDeno(other, async () => await (await allowedFetch(server.url)).text());
    assert.equal(text, "here");
  }
});

test("a host that Deno does not permit is not asked, and the error names the flag", async () => {
  const asked: unknown[] = [];
  const request = (access: unknown) => Promise.resolve({ state: "denied", access: asked.push(access) });
  const refused = withDeno({ permissions: { request } }, () => allowedFetch("https://h.test/v1"));
  await assert.rejects(refused, { name: "NotCapable", message: /--allow-net=h\.test:443$/ });
  assert.deepEqual(asked, [{ name: "net", host: "h.test:443" }]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { engine } from "@stepwright/workflows/engine";
import { shownRedirect } from "../../src/run/model/shown_redirect.ts";
import { failureOf } from "./failure.ts";

/** What a page's fetch gives for a redirect that it was told not to follow. */
function opaqueRedirect(): Response {
  return Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
}

test("a redirect that a page is not shown is one all the same", async () => {
  const shown = shownRedirect(opaqueRedirect());
  assert.equal(shown.status, 302);
  assert.match(await shown.text(), /^it redirects/);
});

test("any other response is judged as it is", () => {
  for (const response of [new Response("", { status: 307 }), new Response("here"), Response.error()]) {
    assert.equal(shownRedirect(response), response);
  }
});

test("a server that sends a page on to another is a wrong address, and is asked once", async () => {
  const server = engine({ apiKey: "rf_visitor", fetch: () => Promise.resolve(opaqueRedirect()) });
  const { reason, attempts, message } = await failureOf(server.versions());
  assert.deepEqual([reason._tag, attempts], ["WrongAddress", 1]);
  assert.match(
    message,
    /nothing is served at this address \(302\): it redirects, and a page is not told .*; look at url/,
  );
});

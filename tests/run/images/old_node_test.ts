import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { after, before, test } from "node:test";
import { loadImage } from "../../../src/run/images/load_image.ts";
import { rejection } from "./rejection.ts";

const requests: string[] = [];
const server = createServer(({ url = "" }, response) => {
  requests.push(url);
  response.writeHead(302, { location: "/private" }).end();
});

const { getBuiltinModule } = process;

/** Node 22.2 and older have no such function. */
function setBuiltinModule(value: typeof getBuiltinModule | undefined): void {
  Object.defineProperty(process, "getBuiltinModule", { value, configurable: true, writable: true });
}

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  setBuiltinModule(undefined);
});

after(() => {
  setBuiltinModule(getBuiltinModule);
  server.close();
});

test("a Node that hands out no modules fetches no picture, since it could not guard the way", async () => {
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.jpg`);
  const { message } = await rejection(loadImage(url, { allowPrivateHosts: true }));
  assert.match(message, /there is no node:http here .*: wanted Node 22\.3 or newer, Deno or Bun/);
  assert.deepEqual(requests, []);
});

test("a Node that hands out no modules says so of a file, and calls itself no page", async () => {
  for (const file of ["examples/images/chelsea.jpg", new URL("file:///a.jpg")]) {
    const { message } = await rejection(loadImage(file));
    assert.match(message, /there is no node:fs here .*: wanted Node 22\.3 or newer, Deno or Bun/);
  }
});
